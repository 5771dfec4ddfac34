// What a meeting is told at its beginning by the other parts of the council's work: homework, trials, greetings, and what came of what was said before.
import type { Db } from '../../db/db.ts'
import { panelPath } from '../../council-paths.ts'
import { dayOf, shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { changesForRecap } from '../changes/changes.ts'
import { greetingsForRecap } from '../greetings/recap.ts'
import { meetingBefore } from '../meetings.sql.ts'
import { trialsForRecap } from '../trials/recap.ts'
import type { Recapped, RecapPart } from './recap.ts'

/** Since the meeting before. */
const about = async (db: Db, { panel, meeting, keys, language, now }: Recapped) =>
  ({ panelId: panel.id, keys, language, today: dayOf(now), since: (await meetingBefore(db, meeting))?.heldOn ?? null })

export async function trialsTold(db: Db, recapped: Recapped): Promise<RecapPart> {
  return { title: texts[recapped.language].panels.ways.trials.name, lines: await trialsForRecap(db, await about(db, recapped)) }
}

export async function greetingsTold(db: Db, recapped: Recapped): Promise<RecapPart> {
  return { title: texts[recapped.language].panels.ways.greetings.name, lines: await greetingsForRecap(db, await about(db, recapped)) }
}

/** Each with where it stands: of an improvement also what it is called, where everybody reads that. */
export async function changesTold(db: Db, recapped: Recapped): Promise<RecapPart> {
  const { panelId, keys, language, today, since } = await about(db, recapped)
  const { panelChanges: { standings, list }, panels: { ways } } = texts[language]
  const changes = await changesForRecap({ db, keys, today }, panelId, since)
  return {
    title: ways.changes.name,
    lines: changes.map(({ words, standing, improvement, answer }) => ({
      words: [words.replace(/[.!?]*$/, ''), standings[standing], ...(improvement?.title ? [inLanguage(improvement.title, language)] : []), ...(improvement && standing === 'working' ? [fill(list.dueBy, { day: shortDay(improvement.dueOn, language) }), ...(improvement.isLate ? [list.late] : [])] : []), ...(answer ? [answer] : [])].map((one) => one.replace(/[.]$/, '')).join('. '),
      href: panelPath(panelId, '/changes'),
    })),
  }
}
