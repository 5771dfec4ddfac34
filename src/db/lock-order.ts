// Whoever holds several cases in one transaction takes them in the order of their ids. Two who take the same two the other
// way round wait for each other for ever.

export const inLockOrder = (ids: readonly string[]): string[] => ids.toSorted()

/** The same for rows that know their case. */
export const inLockOrderOf = <T extends { caseId: string }>(rows: readonly T[]): T[] =>
  rows.toSorted((one, other) => (one.caseId < other.caseId ? -1 : one.caseId > other.caseId ? 1 : 0))
