// What of a turn can be found: the stems of what somebody wrote in it, as marks. Not the pseudonym, which is nobody's
// business but the reader's, and not the guiding questions, which are the same for all.
import type { Keys } from '../../privacy/keys.ts'
import { searchMarks } from '../../privacy/search-marks.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import type { Content } from '../case.ts'
import { stemsIn } from './stems.ts'

/** `createdAt` is the case's own: all its turns are found in the month in which it came. Closing leaves the month as it is. */
export const marksOf = (keys: Keys, { text, answers = [] }: Content, { language, createdAt }: { language: string; createdAt: Date }): number[] =>
  searchMarks(keys, monthOf(dayOf(createdAt)), stemsIn([text, ...answers.map(({ answer }) => answer)].join('\n'), language))

/** 2026-11 */
export const monthOf = (day: Day): string => day.slice(0, 7)
