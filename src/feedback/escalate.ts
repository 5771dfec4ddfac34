// Who is told when the promised day has passed: whoever stands above the handler, and if they cannot be reached,
// whoever answers for the service line, and at last the feedback coordinator. Never somebody who could not open it.
import type { Answerable, Candidate } from './route.ts'

/** Null where there is nobody besides the handler. */
export function superiorOf(
  { people, supervisorId, lineManagerId, coordinatorId }: Pick<Answerable, 'people' | 'supervisorId' | 'lineManagerId' | 'coordinatorId'>,
  handlerId: string | null,
): Candidate | null {
  const person = (id: string | null | undefined): Candidate | undefined => (id ? people.get(id) : undefined)
  const withDeputy = (id: string | null | undefined) => [person(id), person(person(id)?.deputyId)]
  const chain = [
    person(person(handlerId)?.superiorId),
    // A worker may have no superior named; their unit has.
    ...(handlerId === supervisorId ? [] : withDeputy(supervisorId)),
    person(person(supervisorId)?.superiorId),
    ...withDeputy(lineManagerId),
    ...withDeputy(coordinatorId),
  ]
  return chain.find((one) => one && one.id !== handlerId && one.reachable && one.supervises) ?? null
}
