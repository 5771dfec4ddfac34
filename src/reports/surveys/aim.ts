// An aim (tavoite): what the organisation itself wants of a line, in its own words and, where it likes, in numbers, with who decided so and
// when. It stands beside the indicator as theirs: the program calls no number good.
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

/** `leastSatisfaction` and `leastRecommend`: in hundredths. `decider`: who decided, as a board or a manager. */
export type AimWords = { words: Translated | null; leastSatisfaction: number | null; leastRecommend: number | null; decider: Translated; decidedOn: Day }

/** `number`: it is the number-th that was written of the line. `of`: null where the line has none any more. */
export type Aim = { lineId: string; number: number; of: AimWords | null; writtenOn: Day }

export const isSameAim = (one: AimWords | null, other: AimWords | null): boolean => JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))

const inOrder = (aim: AimWords | null): unknown => aim && [texts(aim.words), aim.leastSatisfaction, aim.leastRecommend, texts(aim.decider), aim.decidedOn]
const texts = (words: Translated | null): unknown => words && [words.fi, words.sv ?? '', words.en ?? '']
