// Could somebody guess who wrote? Told before sending, in three words, from how many clients there are whom the topic fits, and how many slips were handed
// out there (decision 96: docs/decisions).
// It knows the topic alone: what the text tells, nobody has counted.

export const guesses = ['easy', 'possible', 'hard'] as const
export type Guess = (typeof guesses)[number]

/** Clients of a unit, of a line, or of a line in a municipality, in a year or one of its quarters, as the organisation has entered them. */
type Entered = { unitId: string | null; lineId: string | null; municipalityId: string | null; quarter: number | null; clients: number }
/** Slips that a unit handed out after meetings in one month. Whoever got one was there then; how many were there without one, nobody knows. */
export type Slips = { unitId: string; lineId: string | null; municipalityId: null; slips: number }
export type Clients = Entered | Slips
export type Topic = { unitId: string | null; lineId: string | null; municipalityId: string | null }

/** How many of them there were in one month at least: as many as if each had come but once. Whoever reads a piece of feedback knows about when it came. */
const inAMonth = (group: Clients): number => ('slips' in group ? group.slips : Math.floor(group.clients / (group.quarter === null ? 12 : 3)))

/** So many times the fewest that are ever told of together: up to there it is easy, and possible. */
const easyBelow = 2, possibleBelow = 20

/**
 * `known`: of the newest period, each group once. The giver is in every group that the topic names, so the smallest counts. Null: nobody has
 * entered how many there are of the smallest one, and the others do not make it easy or possible; or the topic is open. Slips make it easier
 * where there are few, and never hard: many of them can be of few people.
 */
export function couldGuess(topic: Topic, known: readonly Clients[], fewest: number): Guess | null {
  const theirs = known.filter((one) => isIn(topic, one))
  if (!theirs.length) return null
  const smallest = Math.min(...theirs.map(inAMonth))
  if (smallest < easyBelow * fewest) return 'easy'
  if (smallest < possibleBelow * fewest) return 'possible'
  return theirs.some((one) => !('slips' in one) && one.unitId === topic.unitId && one.municipalityId === topic.municipalityId) ? 'hard' : null
}

/** Whether all whom the topic fits are in the group. */
const isIn = (topic: Topic, group: Clients): boolean =>
  (group.unitId !== null || group.lineId !== null)
  && (['unitId', 'lineId', 'municipalityId'] as const).every((part) => group[part] === null || group[part] === topic[part])

/** What a giver reads: of the topic as it is, and where leaving the unit out makes it harder, of the line alone. */
export type Told = { guess: Guess | null; withoutUnit: Exclude<Guess, 'easy'> | null }

export function toldOfGuessing(topic: Topic, known: readonly Clients[], fewest: number): Told | null {
  if (!topic.unitId && !topic.lineId) return null
  const guess = couldGuess(topic, known, fewest)
  const wider = topic.unitId && topic.lineId ? couldGuess({ ...topic, unitId: null }, known, fewest) : null
  return { guess, withoutUnit: wider && wider !== 'easy' && guess !== 'hard' && guess !== wider ? wider : null }
}
