// What follows by itself from asking the clients' council to look at a draft: one reminder before the day, and a mail to whoever makes
// the survey that somebody has looked. That goes out on a later working day: an hour would tell who has just sat with a phone.
import type { Tx } from '../../db/db.ts'
import type { Sweep } from '../../db/sweeps.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { inOfficeHours } from '../../feedback/reminder.ts'
import { countSince, enqueue } from '../../post/outbox.sql.ts'
import { holdersOn } from '../../staff/reader.ts'
import { dayOf, daysAfter, startOfDay, type Day } from '../../text/dates.ts'
import { isLanguage } from '../../text/language.ts'
import { lockSurvey } from '../surveys.sql.ts'
import { tellMembers } from './ask-council.ts'
import { askedOfCouncil, markedByCouncil, noteCouncilReminded, noteMarksTold } from './council.sql.ts'
import { marksOf } from './marks.sql.ts'

const daysBefore = 3
/** Whoever was asked yesterday needs no reminder. */
const restDays = 2

export const isTimeToRemind = ({ askedOn, untilOn }: { askedOn: Day; untilOn: Day }, today: Day): boolean =>
  today >= daysAfter(untilOn, -daysBefore) && today <= untilOn && today >= daysAfter(askedOn, restDays)

export async function remindCouncil(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  if (!await isOffice(tx, now)) return
  const due = (await askedOfCouncil(tx, today)).filter((asked) => isTimeToRemind(asked, today))
  const members = due.length ? await holdersOn(tx, 'council', today) : []
  for (const { surveyId, number } of due) {
    await lockSurvey(tx, surveyId)
    if (await noteCouncilReminded(tx, surveyId, number, today)) await tellMembers(tx, members, { kind: 'survey-look-again', surveyId, now })
  }
}

/** One mail a day at most, whatever they make: of another draft they hear on the next. Never of the same marks twice. */
export async function tellMakers(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  if (!await isOffice(tx, now)) return
  for (const { surveyId, number, questions, fromOn, owner } of await markedByCouncil(tx, today)) {
    if (owner && await countSince(tx, { kind: 'survey-marked', personId: owner.id, since: startOfDay(today) })) continue
    await lockSurvey(tx, surveyId)
    // What was said of words that are others by now leads to nothing.
    const stands = (await marksOf(tx, surveyId, questions)).some(({ as, markedOn }) => as === 'council' && markedOn >= fromOn && markedOn < today)
    const isThere = await noteMarksTold(tx, surveyId, number, today)
    if (isThere && stands && owner) await enqueue(tx, { kind: 'survey-marked', surveyId, personId: owner.id, language: isLanguage(owner.language) ? owner.language : 'fi', now })
  }
}

export const makingSweeps = (): Sweep[] => [
  { name: 'remind the council of drafts', everySeconds: 3600, run: remindCouncil },
  { name: 'tell who makes surveys of marks', everySeconds: 3600, run: tellMakers },
]

async function isOffice(tx: Tx, now: Date): Promise<boolean> {
  const { officeOpens: opens, officeCloses: closes, closedDays } = await organisation(tx)
  return inOfficeHours(now, { opens, closes, closedDays })
}
