// Who is told when the promised day has passed, in steps: the handler's deputy; whoever stands above the handler, and if
// they cannot be reached, whoever answers for the service line, and at last the feedback coordinator; then the one above
// those. Never somebody who could not open it, and never somebody whom it concerns.
import type { Answerable, Candidate } from './route.ts'
import { fits } from './route.ts'

type Directory = Pick<Answerable, 'people' | 'supervisorId' | 'lineManagerId' | 'coordinatorId'>

const nobody: ReadonlySet<string> = new Set()

/** Null where there is nobody besides the handler. `notTo`: whom it concerns, and who was told already. */
export function superiorOf({ people, supervisorId, lineManagerId, coordinatorId }: Directory, handlerId: string | null, notTo: ReadonlySet<string> = nobody): Candidate | null {
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
  return chain.find((one) => one && one.id !== handlerId && fits(one, 'supervisor', notTo)) ?? null
}

/** The one above whoever stands above the handler. */
export function directorOf(directory: Directory, handlerId: string | null, superiorId: string, notTo: ReadonlySet<string> = nobody): Candidate | null {
  const { people, lineManagerId, coordinatorId } = directory
  const person = (id: string | null | undefined): Candidate | undefined => (id ? people.get(id) : undefined)
  const chain = [person(person(superiorId)?.superiorId), person(lineManagerId), person(coordinatorId)]
  return chain.find((one) => one && one.id !== handlerId && one.id !== superiorId && fits(one, 'supervisor', notTo)) ?? null
}

/** Null where they could not read it, or have it already. */
export function deputyOf({ people }: Directory, handlerId: string | null, reader: 'handler' | 'supervisor', notTo: ReadonlySet<string> = nobody): Candidate | null {
  const deputyId = handlerId ? people.get(handlerId)?.deputyId : null
  const deputy = deputyId ? people.get(deputyId) : undefined
  return deputyId !== handlerId && fits(deputy, reader, notTo) ? deputy : null
}
