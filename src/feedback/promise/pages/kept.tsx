// Whether a promise was kept: the same three columns on every page that says so.
import type { ComponentChildren, JSX } from 'preact'
import { fill } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Facts, Tag } from '../../../web/parts.tsx'
import { standingOf, type KeptIn, type Standing } from '../promise.ts'

const tones = { kept: 'good', partly: 'warning', broken: 'urgent', 'too-few': 'neutral', 'nothing-due': 'neutral' } as const

/** On a public page, where one reads on a phone: line by line, and with what was to be changed by a day, and what surveys promised. */
export function KeptFacts({ kept, frame }: { kept: KeptIn; frame: PageFrame }): JSX.Element {
  const cells = keptCells(kept, frame)
  const rows = keptHead(frame).map((term, n) => ({ term, children: cells[n] }))
  const { head } = frame.t.standing
  return (
    <Facts
      rows={[
        ...rows, { term: head.byDay, children: <ByDay t={frame.t} {...kept} /> },
        { term: head.surveys, children: <ByDay t={frame.t} byDay={kept.surveys} byDayShare={kept.surveysShare} /> },
      ]}
    />
  )
}

/** In the order of `keptHead`. */
export function keptCells(kept: KeptIn, { t }: PageFrame): ComponentChildren[] {
  const { share, units } = t.standing
  return [
    <Told t={t} is={standingOf(kept.answers)}>{kept.inTime !== null && kept.answers?.is !== 'kept' && fill(share, { share: kept.inTime })}</Told>,
    <Told t={t} is={standingOf(kept.changes)} />,
    <Told t={t} is={kept.goneThrough}>{kept.goneThrough === 'partly' && fill(units, { gone: kept.unitsGoneThrough, units: kept.units })}</Told>,
  ]
}

export const keptHead = ({ t: { standing: { head } } }: PageFrame): string[] => [head.answers, head.changes, head.goneThrough]

/** What was to be done by a day that everybody saw. */
export const ByDay = ({ t, byDay, byDayShare }: Pick<KeptIn, 'byDay' | 'byDayShare'> & { t: PageFrame['t'] }): JSX.Element =>
  <Told t={t} is={standingOf(byDay)}>{byDayShare !== null && byDay?.is !== 'kept' && fill(t.standing.share, { share: byDayShare })}</Told>

function Told({ t, is, children }: { t: PageFrame['t']; is: Standing; children?: ComponentChildren }): JSX.Element {
  return <><Tag tone={tones[is]}>{t.standing.states[is]}</Tag>{children && <> <span class="hint">{children}</span></>}</>
}
