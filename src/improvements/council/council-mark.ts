// What the clients' council says of an improvement that is marked as done: that it has changed, or that it has not, and why. It is the
// word of the council and not of its members: they are clients, and a count of them would tell what each of them thinks.
import { findUnmistakable } from '../../privacy/redaction/unmistakable.ts'
import type { Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import type { Says } from '../verdicts.sql.ts'

/** `why`: in the language in which it was written. `wordsRemoved`: they were taken away, since somebody could be recognised by them. */
export type CouncilMark = { number: number; says: Says; why: string | null; language: Language; saidOn: Day; wordsRemoved: boolean; settledOn: Day }

/** A reason is not a report. */
export const longestWhy = 600

/** What has the shape of a number, an address or a code has no place before everybody. */
export const hasUnmistakable = (why: string): boolean => findUnmistakable(why).some(({ sure }) => sure)

/** The newest of the "done" that holds now; undefined where it is not done, or the council has said nothing of that. */
export const currentMark = (marks: readonly CouncilMark[], { state, settledOn }: { state: string; settledOn: Day | null }): CouncilMark | undefined =>
  (state === 'done' ? marks.findLast((one) => one.settledOn === settledOn) : undefined)
