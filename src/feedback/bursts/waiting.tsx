// To coordinators, where their day begins: that many alike have come at once and nobody has decided what it is.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { plural } from '../../text/fill.ts'
import type { PageFrame } from '../../web/page.ts'
import { Notice } from '../../web/parts.tsx'

export function BurstsWait({ frame: { t, language }, count }: { frame: PageFrame; count: number }): JSX.Element | null {
  const { bursts: words } = t
  return count ? <Notice tone="warning" title={plural(words.waits, count, language)}><p>{words.waitsText} <a href={desk.bursts}>{words.waitsLink}</a></p></Notice> : null
}
