// Of each service line, whether what its channel promises was kept in the newest time there is a figure for.
import type { Db } from '../../db/db.ts'
import { serviceLines } from '../../directory/services.sql.ts'
import type { Named } from '../../directory/services.sql.ts'
import { improvementsDue } from '../../improvements/for-others.ts'
import { surveysDue } from '../../surveys/for-others.ts'
import type { Day } from '../../text/dates.ts'
import { keptIn, underPromise, type KeptIn } from './promise.ts'
import { measuredIn, versionsForEach } from './promises.sql.ts'
import { endedQuarters } from './quarter.ts'

export async function keptByLine(db: Db, today: Day): Promise<(Named & { kept: KeptIn | null })[]> {
  const measured = await measuredIn(db, endedQuarters(today))
  const versionsOfEach = await versionsForEach(db)
  const due = await improvementsDue(db, endedQuarters(today), today)
  const asked = await surveysDue(db, endedQuarters(today), today)
  return (await serviceLines(db, today)).map((line) =>
    ({ ...line, kept: keptIn(underPromise(measured.get(line.id) ?? [], versionsOfEach(line.id)), due.get(line.id), asked.get(line.id))[0] ?? null }))
}
