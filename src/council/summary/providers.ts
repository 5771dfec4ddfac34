// What other parts of the council's work add to its summary: trials and homework. Each says by itself what it has of a span. Greetings stay between
// the council and the units.
import type { Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { homeworkGiven } from '../homework/homework.sql.ts'
import { wordsIn } from '../trials/checklist.ts'
import { checklistsOf } from '../trials/checklists.sql.ts'
import { sealedTrials } from '../trials/trials.sql.ts'
import { openTrial } from '../trials/words.ts'
import type { OtherTrace, TracedTrial } from './summary.ts'

type Of = { panelId: string; language: Language; fromOn: Day; untilOn: Day; today: Day; /** Checklists that are told of with the remark of which they came. */ traced: ReadonlySet<string> }
export type SummaryProvider = (db: Db, keys: Keys, of: Of) => Promise<OtherTrace[]>

/** Those that began in the span, of checklists that came of no remark, and what was decided of them. */
const trials: SummaryProvider = async (db, keys, { panelId, language, fromOn, untilOn, traced }) => {
  const checklists = await checklistsOf(db, panelId)
  const { decided } = texts[language].panelTrials
  return (await sealedTrials(db, panelId)).map((one) => openTrial(keys, one)).filter((one) => !one.withdrawnOn && !traced.has(one.checklistId) && fromOn <= one.fromOn && one.fromOn <= untilOn).map((one): OtherTrace => ({
    kind: 'trial', remark: wordsIn(checklists.find(({ id }) => id === one.checklistId)!.name, language, language).text,
    came: one.decision && [decided[one.decision], ...(one.why ? [one.why] : [])].join('. '),
  }))
}

/** How checklists were tried, by the checklist, the first trial first. */
export async function trialsOf(db: Db, keys: Keys, panelId: string): Promise<Map<string, TracedTrial[]>> {
  const names = new Map((await checklistsOf(db, panelId)).map(({ id, name }) => [id, name]))
  const found = new Map<string, TracedTrial[]>()
  for (const { checklistId, fromOn, untilOn, units, decision, why, withdrawnOn } of (await sealedTrials(db, panelId)).map((one) => openTrial(keys, one)).toReversed()) {
    const accepted = units.filter(({ acceptedOn }) => acceptedOn).length
    if (!withdrawnOn && accepted) found.set(checklistId, [...found.get(checklistId) ?? [], { name: names.get(checklistId)!, fromOn, untilOn, units: accepted, decision, why }])
  }
  return found
}

/** What was given in the span: who did it, and what was told, stays in the council. */
const homework: SummaryProvider = async (db, _keys, { panelId, fromOn, untilOn, today }) =>
  (await homeworkGiven(db, panelId, { fromOn, untilOn }, today)).map(({ title }): OtherTrace => ({ kind: 'homework', remark: title, came: null }))

export const summaryProviders: readonly SummaryProvider[] = [trials, homework]
