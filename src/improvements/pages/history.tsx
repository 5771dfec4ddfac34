// What has happened to an improvement, as the desk reads it: with the day and who it was.
import type { JSX } from 'preact'
import { Words } from '../../directory/pages/content.tsx'
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Translated } from '../../text/language.ts'
import type { PageFrame } from '../../web/page.ts'
import { Details, Paragraphs } from '../../web/parts.tsx'
import { Timeline } from '../../web/story.tsx'
import { states } from '../improvement.ts'
import type { DeskEvent } from '../improvements.sql.ts'
import { ownerTitleOf, placeTitleOf } from './words.tsx'

type Props = { frame: PageFrame; events: DeskEvent[]; names: Map<string, Translated> }

export function History({ frame, events, names }: Props): JSX.Element {
  const { history } = frame.t.improvements
  return (
    <section class="stack">
      <h2>{history.title}</h2>
      <Timeline
        label={history.title}
        items={events.toReversed().map((event) => ({
          title: titleOf(event, { frame, names }), at: shortDay(event.on, frame.language), datetime: event.on, who: event.hand ? `${event.hand} (${event.who})` : event.who ?? undefined,
          children: <>{event.because && <p><Words content={event.because} /></p>}{event.was && <Was was={event.was} frame={frame} />}</>,
        }))}
      />
    </section>
  )
}

function titleOf({ what, before, after }: DeskEvent, { frame, names }: Omit<Props, 'events'>): string {
  const { t, language } = frame
  const { history } = t.improvements
  const state = (code: string | null) => t.changes.states[states.find((one) => one === code) ?? 'considered']
  const day = (code: string | null) => (code ? shortDay(code, language) : '–')
  switch (what) {
    case 'moved': return `${state(before)} → ${state(after)}`
    case 'due': return fill(history.due, { before: day(before), after: day(after) })
    case 'owner': return fill(history.owner, { before: ownerTitleOf(before, names, frame), after: ownerTitleOf(after, names, frame) })
    case 'kept-owner': return fill(history['kept-owner'], { after: ownerTitleOf(after, names, frame) })
    case 'place': return fill(history.place, { before: placeTitleOf(before, names, frame), after: placeTitleOf(after, names, frame) })
    case 'council': return t.council.event[after === 'changed' ? after : 'not-changed']
    default: return history[what]
  }
}

/** What everybody read before it was put otherwise. */
function Was({ was, frame: { t } }: { was: Record<string, string>; frame: PageFrame }): JSX.Element | null {
  const texts = Object.entries(was).filter(([name, text]) => text && /-(fi|sv|en)$/.test(name))
  return texts.length ? <Details summary={t.improvements.history.was}>{texts.map(([name, text]) => <div lang={name.slice(-2)}><Paragraphs text={text} small /></div>)}</Details> : null
}
