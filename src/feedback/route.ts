// To whom a piece of feedback goes, and why. The way never ends in nothing: handler, deputy, supervisor,
// line manager, and at last the feedback coordinator. What goes straight to a supervisor is never
// handed down to a worker on the way.

import type { Language } from '../text/language.ts'

/** Why it came to this person; shown to staff in words. */
export type Because =
  | 'handler-here' | 'handler-of-service' | 'deputy' | 'supervisor' | 'superior' | 'line-manager'
  | 'coordinator' | 'topic-unknown' | 'nobody' | 'by-hand'

export type Routed = { handlerId: string | null; because: Because }

/** A person as routing sees them today. `supervises`: they hold a supervisor's or coordinator's grant. */
export type Candidate = { id: string; reachable: boolean; supervises: boolean; deputyId: string | null; superiorId: string | null; language: Language }

/** Who answers for what the giver chose. Ids are null where nobody was named or nothing was chosen. */
export type Answerable = {
  topicKnown: boolean
  handlerHereId: string | null
  supervisorId: string | null
  handlerOfServiceId: string | null
  lineManagerId: string | null
  coordinatorId: string | null
  people: ReadonlyMap<string, Candidate>
}

/** Whether feedback for this reader may go to this person, or stay with them. */
export const fits = (one: Candidate | undefined, reader: 'handler' | 'supervisor'): one is Candidate =>
  !!one?.reachable && (reader === 'handler' || one.supervises)

export function route(answerable: Answerable, reader: 'handler' | 'supervisor'): Routed {
  const { handlerHereId, handlerOfServiceId, supervisorId, lineManagerId, coordinatorId } = answerable
  const person = (id: string | null): Candidate | undefined => (id ? answerable.people.get(id) : undefined)

  const chain: [Candidate | undefined, Because][] = [
    ...(reader === 'handler' ? withDeputy(handlerHereId, 'handler-here') : []),
    ...withDeputy(supervisorId, 'supervisor'),
    // A service-wide handler may themselves be the supervisor; `fits` keeps workers out when it must.
    ...withDeputy(handlerOfServiceId, 'handler-of-service'),
    [person(person(supervisorId)?.superiorId ?? null), 'superior'],
    ...withDeputy(lineManagerId, 'line-manager'),
    ...withDeputy(coordinatorId, answerable.topicKnown ? 'coordinator' : 'topic-unknown'),
  ]
  const found = chain.find(([one]) => fits(one, reader))
  if (found) return { handlerId: found[0]!.id, because: found[1] }
  // Everybody is away: it waits for the coordinator, who sees it first when they are back.
  return person(coordinatorId) ? { handlerId: coordinatorId, because: 'coordinator' } : { handlerId: null, because: 'nobody' }

  function withDeputy(id: string | null, because: Because): [Candidate | undefined, Because][] {
    return [[person(id), because], [person(person(id)?.deputyId ?? null), 'deputy']]
  }
}
