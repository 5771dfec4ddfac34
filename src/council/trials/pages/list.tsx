// What a council tries out in the units, and its checklists.
import type { JSX } from 'preact'
import { panelPath } from '../../../council-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Pagination } from '../../../web/parts.tsx'
import { WorkList } from '../../../web/work-list.tsx'
import type { AskedPanel } from '../../asked.ts'
import { AroundPanel } from '../../pages/around.tsx'
import { latestOf, type Checklist } from '../checklist.ts'
import { trialState, type TrialState } from '../trial.ts'
import type { ListedTrial } from '../trials.sql.ts'
import { daysOf, InItsLanguage, titleOf, TrialStateTag } from './trial-parts.tsx'

/** `counts`: of all of them. */
type Props = {
  frame: PageFrame; actor: Actor; asked: AskedPanel; trials: ListedTrial[]; checklists: Checklist[]; counts: { trials: number; checklists: number }; paged: { page: number; pages: number }; mayWork: boolean; today: string
}

export function TrialsPage({ frame, actor, asked, trials, checklists, counts, paged, mayWork, today }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.panelTrials
  const { panel } = asked
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="panels">
      <div class="stack">
        <AroundPanel {...{ frame, asked }} current="trials" />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {mayWork && <p class="actions">{counts.checklists > 0 && <a class="button primary" href={panelPath(panel.id, '/trials/new')}>{words.start}</a>}<a class="button secondary" href={panelPath(panel.id, '/checklists/new')}>{words.newChecklist}</a></p>}
        {(counts.trials === 0 || trials.length > 0) && <WorkList
          caption={<span class="visually-hidden">{words.title}</span>} empty={words.noTrials} head={[words.head.trial, words.head.when, words.head.units, words.head.state]}
          rows={trials.map((trial) => ({
            href: panelPath(panel.id, `/trials/${trial.id}`), title: titleOf(trial.name, trial.version, panel.language, frame),
            cells: [daysOf(trial, language), fill(words.unitsTrying, { yes: trial.accepted, all: trial.asked }), <TrialStateTag frame={frame} state={stateOf(trial, today)} />],
          }))}
        />}
        {(counts.checklists === 0 || checklists.length > 0) && <><h2>{words.checklists}</h2><WorkList
          caption={<span class="visually-hidden">{words.checklists}</span>} empty={words.noChecklists} head={[words.head.checklist, words.head.version, words.head.made]}
          rows={checklists.map((one) => ({
            href: panelPath(panel.id, `/checklists/${one.id}`), title: <InItsLanguage words={one.name} own={panel.language} language={language} />, cells: [String(latestOf(one).number), shortDay(latestOf(one).madeOn, language)],
          }))}
        /></>}
        <Pagination t={t} {...paged} href={(n) => `${panelPath(panel.id, '/trials')}?page=${n}`} />
      </div>
    </DeskPage>
  )
}

const stateOf = ({ accepted, ...trial }: ListedTrial, today: string): TrialState => trialState({ ...trial, units: accepted ? [{ answer: 'accepted' }] : [] }, today)
