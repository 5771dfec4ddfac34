// Silence is a finding: where hardly anybody says anything, nobody knows how things are. The rule is plain
// on purpose, so that whoever reads it can say whether it is right for them.

/** So many months are looked at, at least: in less time a small service line is quiet by chance. */
export const shortest = 3

/**
 * A service line is silent in which less than one piece of feedback a month came, on average. `months` are whole calendar
 * months of the period in which there was feedback and the line: what came in one that is not over counts, and the month
 * does not. Eight pieces in two years are silence; so is none in three months.
 */
export const isSilent = (count: number, months: number): boolean => months >= shortest && count < months
