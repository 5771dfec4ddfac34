// A lane is one of the ways that a matter can take besides feedback. Each has its own receiver and its own clock; the
// program tells of them, and handles none.

/** As the public guide has them, in the order in which they matter. */
export const guided = [
  'emergency', 'worry', 'contact-request', 'muistutus', 'kantelu', 'appeal', 'correction', 'damage', 'accessibility', 'wrong-office',
] as const
export type GuidedLane = (typeof guided)[number]

/** What a case can be marked as. An emergency is no mark: it is acted on. */
export const markable = [
  'worry', 'contact-request', 'muistutus', 'kantelu', 'appeal', 'correction', 'damage', 'accessibility', 'wrong-office', 'deficiency', 'incident',
] as const
export type Lane = (typeof markable)[number]

export const isLane = (value: string): value is Lane => markable.some((lane) => lane === value)

/** A worker's report of a deficiency and of an incident are duties among the staff; the giver is not shown them. */
export const isShownToGiver = (lane: Lane): lane is Exclude<Lane, 'deficiency' | 'incident'> => lane !== 'deficiency' && lane !== 'incident'

export const endings = ['mistake', 'other-lane', 'giver-withdrew'] as const
export type Ending = (typeof endings)[number]
