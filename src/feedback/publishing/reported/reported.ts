// A report: somebody who reads a published piece says that something is wrong with it. Many reports of one piece are one thing to look at, and hide
// nothing by themselves: else whoever does not like a piece would only have to press often.

export const reportReasons = ['recognisable', 'about-me', 'insults', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]

/** Why a piece that was reported stays. Everybody reads it. */
export const stayReasons = ['tells-nobody', 'experience', 'other'] as const
export type StayReason = (typeof stayReasons)[number]

export const longestReport = 500

/** So many texts are kept of one piece; whatever comes beyond is counted. Nobody reads a thousand, and nobody fills the database with them. */
export const mostTexts = 50

/** So long a text is kept after somebody has looked, or after the piece was gone; and at the longest. */
export const textDays = 30
export const mostTextDays = 365

/** Reasons that wait for somebody to look, and those that somebody has looked at. */
export type Looked = { waiting: readonly ReportReason[]; looked: readonly ReportReason[] }

/** What was looked at is counted further and waits no more. */
export const withReport = ({ waiting, looked }: Looked, reason: ReportReason): Looked =>
  ({ waiting: [...waiting, ...waiting.includes(reason) || looked.includes(reason) ? [] : [reason]], looked })

/** One decision is on all that waits. */
export const afterLook = ({ waiting, looked }: Looked): Looked => ({ waiting: [], looked: [...looked, ...waiting] })

/** Somebody is told once, until somebody has looked; and once more where it tells who somebody is, which cannot wait for what else was said. */
export const makesNotice = (before: Looked, after: Looked): boolean =>
  after.waiting.length > 0 && (before.waiting.length === 0 || (after.waiting.includes('recognisable') && !before.waiting.includes('recognisable')))
