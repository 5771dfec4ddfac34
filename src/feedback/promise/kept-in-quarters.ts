// Whether promises were kept, quarter by quarter, the newest first: of the whole organisation and of one service line.
import type { Db } from '../../db/db.ts'
import { improvementsDue } from '../../improvements/for-others.ts'
import { together } from '../../improvements/ledger.ts'
import { surveysDue } from '../../surveys/for-others.ts'
import type { Day } from '../../text/dates.ts'
import { byDayIn, keptIn, underPromise, type KeptIn } from './promise.ts'
import { measuredIn, versionsFor } from './promises.sql.ts'
import { endedQuarters } from './quarter.ts'

export type KeptOfWhole = Pick<KeptIn, 'from' | 'to' | 'byDay' | 'byDayShare' | 'surveys' | 'surveysShare'>

export async function keptOfWhole(db: Db, today: Day): Promise<KeptOfWhole[]> {
  const quarters = endedQuarters(today)
  const [improvements, asked] = [together(await improvementsDue(db, quarters, today)), together(await surveysDue(db, quarters, today))]
  return quarters.map((quarter) => {
    const those = (all: typeof improvements) => byDayIn(all.filter(({ quarterOn }) => quarterOn === quarter))
    const surveys = those(asked)
    return { from: quarter, to: quarter, ...those(improvements), surveys: surveys.byDay, surveysShare: surveys.byDayShare }
  })
}

export async function keptOfLine(db: Db, lineId: string, today: Day): Promise<KeptIn[]> {
  const quarters = endedQuarters(today)
  const measured = (await measuredIn(db, quarters, lineId)).get(lineId) ?? []
  const [due, asked] = [await improvementsDue(db, quarters, today), await surveysDue(db, quarters, today)]
  return keptIn(underPromise(measured, await versionsFor(db, lineId)), due.get(lineId), asked.get(lineId))
}
