// A publication is the public form of a case: the giver's words and the answer as everybody may read them. Its giver allows it,
// whoever may answer the case prepares it, somebody else checks it, the unit may say its own word first, and then its time comes.
import { isForEverybody } from '../case.ts'
import type { Case } from '../cases.sql.ts'
import { workingDaysAfter } from '../deadline.ts'
import type { Redacted } from '../../privacy/redaction/finding.ts'
import { dayOf, daysAfter, type Day } from '../../text/dates.ts'

export const states = ['to-check', 'sent-back', 'withheld', 'to-comment', 'published', 'withdrawn', 'taken-down'] as const
export type State = (typeof states)[number]

/** Why something is not shown to everybody, though its giver allows it. The rules that everybody reads name the same. */
export const reasons = ['recognisable', 'accuses', 'not-about-services', 'hurts', 'pending', 'other'] as const
export type Reason = (typeof reasons)[number]

/** What everybody reads of it: two texts that a person has decided on. */
export type PublicForm = { text: Redacted; answer: Redacted }

/** Why a case cannot be made public now; null where it can. */
export type Refusal = 'not-wished' | 'past-workers' | 'not-answered' | 'talk-first' | 'correction' | 'page' | 'practice'

/**
 * What was sent past the workers is prepared only once its giver has said on their conversation page that it may be shown all
 * the same: shown to everybody it is shown to the workers. Whom a case concerns hears of it from their supervisor and not
 * from a public page; what is about a worker whom nobody has named yet may be about any of them.
 */
export function refusal(
  one: Pick<Case, 'publish' | 'reader' | 'state' | 'answeredAt' | 'kind' | 'about' | 'aboutWorker' | 'concernedIds'>, { confirmed, drill }: { confirmed: boolean; drill: boolean },
): Refusal | null {
  if (!one.publish) return 'not-wished'
  if (!isForEverybody(one.kind)) return one.kind
  if (drill) return 'practice'
  if (one.reader !== 'handler' && !confirmed) return 'past-workers'
  // What was set aside has closed unanswered.
  if ((one.state !== 'answered' && one.state !== 'closed') || !one.answeredAt) return 'not-answered'
  const untold = one.about.some(({ how, talkedOn }) => how === 'concerns' && !talkedOn)
  return untold || (one.aboutWorker && one.concernedIds.length === 0) ? 'talk-first' : null
}

export type Timing = { publishAfterDays: number; commentWithinWorkingDays: number; closedDays: readonly Day[] }

/** The giver sees how it will look for at least so long before everybody does. */
const shownToGiverDays = 3

/**
 * Until when the unit may say its word, and from when on it is public: never before that, nor too soon after it was given, and always on the
 * first of a month: else the day on which it appears would tell the day on which it was given. `asks`: whether there is anybody to say a word who has not.
 */
export function timesOf(givenAt: Date, checkedOn: Day, asks: boolean, { publishAfterDays, commentWithinWorkingDays, closedDays }: Timing): { commentUntilOn: Day; publicFromOn: Day } {
  const commentUntilOn = asks ? workingDaysAfter(checkedOn, commentWithinWorkingDays, closedDays) : checkedOn
  const soonest = daysAfter(dayOf(givenAt), publishAfterDays)
  const afterComment = asks && commentWithinWorkingDays > 0 ? daysAfter(commentUntilOn, 1) : checkedOn
  const ready = [soonest, afterComment, daysAfter(checkedOn, shownToGiverDays)].sort().at(-1)!
  return { commentUntilOn, publicFromOn: firstOfMonthFrom(ready) }
}

/** The day itself where it is one. */
function firstOfMonthFrom(day: Day): Day {
  if (day.endsWith('-01')) return day
  const [year, month] = day.split('-').map(Number) as [number, number]
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
}
