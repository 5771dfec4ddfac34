// To bring somebody along: the giver asks for a supervisor, another worker or a support person to join the conversation.
import type { Answerable, Candidate } from '../route.ts'

export const wanted = ['supervisor', 'other-worker', 'support-person'] as const
export type Wanted = (typeof wanted)[number]

/** What becomes of it: somebody of the staff joins, somebody from elsewhere is arranged, or neither, with the reason why. */
export const decisions = ['joins', 'outside', 'not'] as const
export type Decision = (typeof decisions)[number]

/** Whether the giver's worker was changed, and whose wish it was: the giver's own word, never the organisation's. */
export const changesOfWorker = ['none', 'wanted', 'offered', 'decided-for-me'] as const
export type ChangeOfWorker = (typeof changesOfWorker)[number]

/** To meet somebody one has to be reached. A supervisor can join the written conversation without. */
export const needsContact = (one: Wanted): boolean => one !== 'supervisor'

/** Who decides: the unit's supervisor, else whoever stands above. Never whom it concerns, nor who stands in for them. */
export function deciderOf(
  { people, supervisorId, lineManagerId, coordinatorId }: Pick<Answerable, 'people' | 'supervisorId' | 'lineManagerId' | 'coordinatorId'>,
  handlerId: string | null, never: readonly string[],
): Candidate | null {
  const person = (id: string | null | undefined): Candidate | undefined => (id ? people.get(id) : undefined)
  const withDeputy = (id: string | null | undefined) => (id && never.includes(id) ? [] : [person(id), person(person(id)?.deputyId)])
  const chain = [
    ...withDeputy(supervisorId),
    person(person(supervisorId)?.superiorId),
    person(person(handlerId)?.superiorId),
    ...withDeputy(lineManagerId),
    ...withDeputy(coordinatorId),
  ]
  return chain.find((one) => one?.reachable && one.supervises && !never.includes(one.id)) ?? null
}
