// What the next meeting is told of trials: how those that go on are going, which are to be decided, and what was decided since.
import type { Db } from '../../db/db.ts'
import { panelPath } from '../../council-paths.ts'
import type { Keys } from '../../privacy/keys.ts'
import { inFigures, fill, plural } from '../../text/fill.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { wordsIn } from './checklist.ts'
import { checklistsOf } from './checklists.sql.ts'
import { summariesOf } from './summary.ts'
import { countComments } from './taps.sql.ts'
import { trialState } from './trial.ts'
import { sealedTrialsSince } from './trials.sql.ts'
import { openTrial } from './words.ts'

/** `language`: of the council. `since`: the day of its last meeting; null: from the beginning. */
export type ForRecap = { panelId: string; keys: Keys; language: Language; today: Day; since: Day | null }
export type RecapLine = { words: string; href: string }

export async function trialsForRecap(db: Db, { panelId, keys, language, today, since }: ForRecap): Promise<RecapLine[]> {
  const { recap: words, decided, summary: { about, under } } = texts[language].panelTrials
  const checklists = await checklistsOf(db, panelId)
  const lines: RecapLine[] = []
  const trials = (await sealedTrialsSince(db, panelId, since)).map((one) => openTrial(keys, one))
  const [summaries, commented] = [await summariesOf(db, trials, today), await countComments(db, trials.map(({ id }) => id))]
  for (const trial of trials) {
    const state = trialState(trial, today)
    const name = wordsIn(checklists.find(({ id }) => id === trial.checklistId)!.name, language, language).text
    const units = trial.units.filter(({ answer }) => answer === 'accepted').map((unit) => inLanguage(unit.name, language)).join(', ')
    const said = state === 'decided' ? fill(words.decided, { name, decision: decided[trial.decision!], why: trial.why ?? '' })
      : !units ? fill(words.asked, { name }) : state === 'to-decide' || state === 'comments' ? fill(words.over, { name, units }) : fill(words.on, { name, units, day: shortDay(trial.untilOn, language) })
    const summary = summaries.get(trial.id)!
    const amount = (one: number | null) => (one === null ? under : fill(about, { amount: inFigures(one, language) }))
    const comments = state === 'to-decide' ? commented.get(trial.id) ?? 0 : 0
    lines.push({
      words: [said, ...(state !== 'decided' && summary.state === 'told' ? [fill(words.numbers, { used: amount(summary.used), not: amount(summary.not) })] : []), ...(comments ? [plural(words.comments, comments, language)] : [])].join(' '),
      href: panelPath(panelId, `/trials/${trial.id}`),
    })
  }
  return lines
}
