// Who is told that something got worse: whoever stands above the unit, and never those who work on the case there. Where
// everybody above is one of them, or away, there is nobody, and the giver is told so.
import type { Answerable, Candidate } from '../route.ts'

/**
 * `handlerId` and the unit's supervisor are left out, with whoever else is named in `never`: whom it concerns, and who has
 * written in the conversation.
 */
export function aboveOf(
  { people, supervisorId, lineManagerId, coordinatorId }: Pick<Answerable, 'people' | 'supervisorId' | 'lineManagerId' | 'coordinatorId'>,
  handlerId: string | null, never: readonly string[] = [],
): Candidate | null {
  const person = (id: string | null | undefined): Candidate | undefined => (id ? people.get(id) : undefined)
  const withDeputy = (id: string | null | undefined) => [person(id), person(person(id)?.deputyId)]
  const chain = [
    // Without a supervisor of a unit, the handler's own superior is the first above them.
    person(person(supervisorId ?? handlerId)?.superiorId),
    ...withDeputy(lineManagerId),
    person(person(lineManagerId)?.superiorId),
    ...withDeputy(coordinatorId),
  ]
  // Their deputies stand in for them, and would tell them.
  const below = [handlerId, supervisorId].flatMap((id) => [id, person(id)?.deputyId])
  return chain.find((one) => one?.reachable && one.supervises && !below.includes(one.id) && !never.includes(one.id)) ?? null
}
