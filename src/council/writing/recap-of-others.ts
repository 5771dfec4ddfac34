// What a meeting is told at its beginning by the other parts of the council's work: trials, greetings, homework, what came of what was said before, and what everybody was promised.
import type { Db } from '../../db/db.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import { greetingsForRecap } from '../greetings/recap.ts'
import { homeworkForRecap } from '../homework/recap.ts'
import { trialsForRecap } from '../trials/recap.ts'
import { changesForRecap, promisesForRecap } from './recap-of-changes.ts'
import type { RecapPart, Told } from './recap.ts'

/** Since the meeting before. */
const about = ({ panel, before, keys, language, now, changes }: Told) => ({ panelId: panel.id, keys, language, today: dayOf(now), since: before?.heldOn ?? null, changes })

export async function trialsTold(db: Db, told: Told): Promise<RecapPart> {
  return { title: texts[told.language].panels.ways.trials.name, lines: await trialsForRecap(db, about(told)) }
}

export async function greetingsTold(db: Db, told: Told): Promise<RecapPart> {
  return { title: texts[told.language].panels.ways.greetings.name, lines: await greetingsForRecap(db, about(told)) }
}

export async function changesTold(_db: Db, told: Told): Promise<RecapPart> {
  return { title: texts[told.language].panels.ways.changes.name, lines: changesForRecap(about(told)) }
}

export async function promisesTold(db: Db, told: Told): Promise<RecapPart> {
  return { title: texts[told.language].panelWriting.recap.promises, lines: await promisesForRecap(db, about(told)) }
}

export const homeworkTold = (db: Db, told: Told): Promise<RecapPart | null> => homeworkForRecap(db, { ...about(told), until: told.meeting.heldOn })
