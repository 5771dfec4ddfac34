// What a meeting is told at its beginning by the other parts of the council's work: trials, greetings, what came of what was said before, and what everybody was promised.
import type { Db } from '../../db/db.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import { greetingsForRecap } from '../greetings/recap.ts'
import { meetingBefore } from '../meetings.sql.ts'
import { trialsForRecap } from '../trials/recap.ts'
import { changesForRecap, promisesForRecap } from './recap-of-changes.ts'
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

export async function changesTold(db: Db, recapped: Recapped): Promise<RecapPart> {
  return { title: texts[recapped.language].panels.ways.changes.name, lines: await changesForRecap(db, await about(db, recapped)) }
}

export async function promisesTold(db: Db, recapped: Recapped): Promise<RecapPart> {
  return { title: texts[recapped.language].panelWriting.recap.promises, lines: await promisesForRecap(db, await about(db, recapped)) }
}
