// By which way a piece of feedback came, in lists, at the head of its page and on paper. All of them are worked on alike; most come by the web
// form, which is not said.
import type { JSX } from 'preact'
import { Icon, type IconName } from '../../web/icons.tsx'
import type { PageFrame } from '../../web/page.ts'
import type { Channel } from '../case.ts'

const icons: Record<Channel, IconName> = {
  'web': 'page', 'paper': 'paper', 'kiosk': 'tablet', 'sms': 'message', 'phone': 'phone', 'feedback-day': 'people', 'in-person': 'person', 'email': 'message', 'api': 'external',
}

export function ChannelTag({ channel, t }: { channel: Channel; t: PageFrame['t'] }): JSX.Element | null {
  return channel === 'web' ? null : <> <span class="tag neutral channel"><Icon name={icons[channel]} />{t.overview.channels[channel]}</span></>
}
