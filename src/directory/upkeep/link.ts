// What is known of an address of another server: when it is asked again, and when it counts as broken. One bad day is not
// enough: servers are away for a night, and somebody would look for a fault that is none.
import { daysAfter, type Day } from '../../text/dates.ts'

/** `trouble`: why it did not open the last time; null where it did. */
export type LinkCheck = { checkedOn: Day; trouble: string | null; failedSinceOn: Day | null }

/** Once a week; after the first failure on the next day. */
export const isDue = (last: LinkCheck | null, today: Day): boolean =>
  last === null || (last.trouble !== null && !isBroken(last) ? last.checkedOn < today : last.checkedOn <= daysAfter(today, -7))

/** It has failed on two days at least, and has not opened between them. */
export const isBroken = (check: LinkCheck | null): boolean =>
  check !== null && check.trouble !== null && check.failedSinceOn !== null && check.failedSinceOn < check.checkedOn

export const afterAsking = (last: LinkCheck | null, trouble: string | null, today: Day): LinkCheck =>
  ({ checkedOn: today, trouble, failedSinceOn: trouble === null ? null : last?.failedSinceOn ?? today })

/** Null where the page is there. Who refuses programs, or asks who one is, has a page all the same. */
export const troubleOfStatus = (status: number): string | null =>
  (status < 400 || [401, 403, 405, 406, 407, 429, 451, 999].includes(status) ? null : `status ${status}`)
