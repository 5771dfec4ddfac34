// To whom a piece of feedback goes, and why. The way never ends in nothing: handler, deputy, supervisor,
// line manager, and at last the feedback coordinator. What goes straight to a supervisor is never
// handed down to a worker on the way, and nothing ever goes to somebody whom it concerns.

import type { Day } from '../text/dates.ts'
import type { Language } from '../text/language.ts'

/** Why it came to this person; shown to staff in words. */
export type Because =
  | 'handler-here' | 'handler-in-municipality' | 'handler-of-service' | 'deputy' | 'supervisor' | 'superior' | 'line-manager'
  | 'coordinator' | 'topic-unknown' | 'nobody' | 'by-hand' | 'about-worker' | 'page-owner' | 'other-pages'

export type Routed = { handlerId: string | null; because: Because }

/** Why somebody on the way was passed over. */
export type Why = 'concerned' | 'left' | 'no-role' | 'not-reached' | 'away' | 'day-off' | 'past-workers'
/** `back`: the day on which they are at work again; `until`: the last day of an absence that is longer than one looks ahead. */
export type WhyNot = { why: Why; back?: Day; until?: Day }
/** `as`: what they were asked as. */
export type Passed = { id: string; as: Because } & WhyNot

/** A person as routing sees them today. `supervises`: they hold a supervisor's or coordinator's grant. */
export type Candidate = {
  id: string; reachable: boolean; supervises: boolean; deputyId: string | null; superiorId: string | null; language: Language
  /** Why they cannot be reached, where that is known. */
  away?: WhyNot
}

/** Who answers for what the giver chose. Ids are null where nobody was named or nothing was chosen. */
export type Answerable = {
  topicKnown: boolean
  /** About a web page: the handler here is its owner, the handler of the service whoever is asked about pages that are nobody's. */
  aboutPage?: boolean
  handlerHereId: string | null
  /** Of the service in the municipality. */
  handlerInMunicipalityId?: string | null
  supervisorId: string | null
  handlerOfServiceId: string | null
  lineManagerId: string | null
  coordinatorId: string | null
  people: ReadonlyMap<string, Candidate>
}

const nobody: ReadonlySet<string> = new Set()

/** Whether feedback for this reader may go to this person, or stay with them. `concerned`: whom it is about. */
export const fits = (one: Candidate | undefined, reader: 'handler' | 'supervisor', concerned: ReadonlySet<string> = nobody): one is Candidate =>
  !!one?.reachable && (reader === 'handler' || one.supervises) && !concerned.has(one.id)

export const route = (answerable: Answerable, reader: 'handler' | 'supervisor', concerned: ReadonlySet<string> = nobody): Routed => {
  const { handlerId, because } = explainedRoute(answerable, reader, concerned)
  return { handlerId, because }
}

/** With those who were passed over on the way, in its order. */
export function explainedRoute(
  answerable: Answerable, reader: 'handler' | 'supervisor', concerned: ReadonlySet<string> = nobody,
): Routed & { passed: Passed[] } {
  const { handlerHereId, handlerInMunicipalityId = null, handlerOfServiceId, supervisorId, lineManagerId, coordinatorId } = answerable
  const person = (id: string | null): Candidate | undefined => (id ? answerable.people.get(id) : undefined)

  const chain: [Candidate | undefined, Because][] = [
    ...(reader === 'handler' ? withDeputy(handlerHereId, answerable.aboutPage ? 'page-owner' : 'handler-here') : []),
    ...(reader === 'handler' ? withDeputy(handlerInMunicipalityId, 'handler-in-municipality') : []),
    ...withDeputy(supervisorId, 'supervisor'),
    // A service-wide handler may themselves be the supervisor; `fits` keeps workers out when it must.
    ...withDeputy(handlerOfServiceId, answerable.aboutPage ? 'other-pages' : 'handler-of-service'),
    [person(person(supervisorId)?.superiorId ?? null), 'superior'],
    ...withDeputy(lineManagerId, 'line-manager'),
    ...withDeputy(coordinatorId, answerable.topicKnown ? 'coordinator' : 'topic-unknown'),
  ]
  const found = chain.findIndex(([one]) => fits(one, reader, concerned))
  const tried = found < 0 ? chain : chain.slice(0, found)
  const passed = tried.flatMap(([one, as]) => (one ? [{ id: one.id, as, ...whyNot(one, concerned) }] : []))
    .filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at)
  if (found >= 0) return { handlerId: chain[found]![0]!.id, because: chain[found]![1], passed }
  // Everybody is away: it waits for the coordinator, who sees it first when they are back.
  const waits = person(coordinatorId)
  return waits && !concerned.has(waits.id) ? { handlerId: waits.id, because: 'coordinator', passed: passed.filter(({ id }) => id !== waits.id) }
    : { handlerId: null, because: 'nobody', passed }

  function withDeputy(id: string | null, because: Because): [Candidate | undefined, Because][] {
    return [[person(id), because], [person(person(id)?.deputyId ?? null), 'deputy']]
  }
}

/** Of somebody who does not fit. */
function whyNot(one: Candidate, concerned: ReadonlySet<string>): WhyNot {
  if (concerned.has(one.id)) return { why: 'concerned' }
  return one.reachable ? { why: 'past-workers' } : one.away ?? { why: 'away' }
}

/** What is about a certain worker goes to a supervisor first, whoever may read it later. */
export const opensTo = (one: { reader: 'handler' | 'supervisor'; aboutWorker?: boolean }): 'handler' | 'supervisor' =>
  one.aboutWorker ? 'supervisor' : one.reader

/** And says so, unless it found no supervisor but somebody who has yet to find one. */
export const becauseOf = (one: { aboutWorker?: boolean }, because: Because): Because =>
  one.aboutWorker && !['coordinator', 'topic-unknown', 'nobody'].includes(because) ? 'about-worker' : because
