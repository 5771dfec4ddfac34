// What the units of whoever is signed in try out for a clients' council, with the first tap where it can be made.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { unitTrialPath } from '../../../council-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { inLanguage, type Language } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Empty, Pagination } from '../../../web/parts.tsx'
import type { InWords } from '../checklist.ts'
import type { Trial, TrialState, TrialUnit } from '../trial.ts'
import { FirstTap } from './taps.tsx'
import { daysOf, titleOf, TrialStateTag } from './trial-parts.tsx'

/** `own`: the language of its council. `taps`: they may mark it today. */
export type InUnit = { trial: Omit<Trial, 'units'>; unit: TrialUnit; state: TrialState; name: InWords; own: Language; taps: boolean }

export function UnitTrialsPage({ frame, actor, rows, paged }: { frame: PageFrame; actor: Actor; rows: InUnit[]; paged: { page: number; pages: number } }): JSX.Element {
  const { t } = frame
  const words = t.panelTrials.unit
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="unit-trials">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {rows.length === 0 && <Empty title={words.none}>{words.noneText}</Empty>}
        {rows.map((row) => <div class="card stack"><TrialInUnit {...{ frame, row }} /></div>)}
        <Pagination t={t} {...paged} href={(n) => `${desk.unitTrials}?page=${n}`} />
      </div>
    </DeskPage>
  )
}

/** `level`: of its heading. */
export function TrialInUnit({ frame, row: { trial, unit, state, name, own, taps }, level = 2 }: { frame: PageFrame; row: InUnit; level?: 2 | 3 }): JSX.Element {
  const { language } = frame
  const title = <a href={unitTrialPath(trial.id, unit.unitId)}>{titleOf(name, trial.version, own, frame)}</a>
  return (
    <>
      {level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}
      <p><AnswerTag {...{ frame, unit, state }} /> {inLanguage(unit.name, language)}, {daysOf(trial, language)}</p>
      {taps && <><p><strong>{frame.t.panelTrials.taps.question}</strong></p><FirstTap frame={frame} trialId={trial.id} unitId={unit.unitId} /></>}
    </>
  )
}

/** Of a unit that has said no, or nothing yet, how it goes elsewhere is no matter. */
export const AnswerTag = ({ frame, unit: { answer }, state }: { frame: PageFrame; unit: Pick<TrialUnit, 'answer'>; state: TrialState }): JSX.Element => {
  const words = frame.t.panelTrials.unit
  if (state === 'withdrawn' || state === 'decided' || answer === 'accepted') return <TrialStateTag {...{ frame, state }} />
  return answer === 'refused' ? <span class="tag neutral">{words.refusedTag}</span> : <span class="tag warning">{words.askedTag}</span>
}
