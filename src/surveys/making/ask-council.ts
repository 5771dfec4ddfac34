// Whoever makes a survey asks the clients' council to look at its draft, once for each version: each member gets a mail, and before the
// day one more. Whether somebody has looked already nobody knows, since marks have no names.
import type { Tx } from '../../db/db.ts'
import type { MessageKind } from '../../post/message.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { parseDay } from '../../staff/day-field.ts'
import { holdersOn } from '../../staff/reader.ts'
import { dayOf, daysAfter, type Day } from '../../text/dates.ts'
import { isLanguage } from '../../text/language.ts'
import { noteCouncilAsked } from './council.sql.ts'
import { lockedNewest } from './look-through.ts'
import { setReview, writtenVersions } from './versions.sql.ts'

/** In so many days somebody is to have looked, at most. */
export const mostDays = 90

/** Null where it is no day that comes after today, or one that is too far. */
export function readUntil(typed: string, today: Day): Day | null {
  const day = parseDay(typed)
  return day && day > today && day <= daysAfter(today, mostDays) ? day : null
}

/** empty: there is nothing to look at · asked: it has been asked, and is changed no more · already: of this version · nobody: there is no member. */
export async function askCouncil(tx: Tx, id: string, untilOn: Day, { actor, now }: { actor: Actor; now: Date }): Promise<'council-asked' | 'not-found' | 'empty' | 'asked' | 'already' | 'nobody'> {
  if (!await lockedNewest(tx, id, actor)) return 'not-found'
  const [draft] = await writtenVersions(tx, id)
  if (draft!.frozenOn) return 'asked'
  if (!draft!.questions.length) return 'empty'
  if (draft!.councilAskedOn) return 'already'
  const today = dayOf(now)
  const members = await holdersOn(tx, 'council', today)
  if (!members.length) return 'nobody'
  if (!draft!.reviewSinceOn) await setReview(tx, id, draft!.number, today)
  await noteCouncilAsked(tx, id, draft!.number, { on: today, by: handOf(actor), untilOn })
  await tellMembers(tx, members, { kind: 'survey-look', surveyId: id, now })
  return 'council-asked'
}

export async function tellMembers(tx: Tx, members: readonly { id: string; language: string }[], message: { kind: MessageKind; surveyId: string; now: Date }): Promise<void> {
  for (const { id, language } of members) await enqueue(tx, { ...message, personId: id, language: isLanguage(language) ? language : 'fi' })
}
