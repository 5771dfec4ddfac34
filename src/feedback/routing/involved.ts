// Somebody who may be on the way of a case, as the directory has them, and as routing sees them on a day, where it is about.
import type { Day } from '../../text/dates.ts'
import type { Candidate } from '../route.ts'
import { absenceOn, isBackInTime, nextAtWork, type WorkingTime } from './at-work.ts'

/** `grants`: those of today that read feedback. `unreached`: they do not confirm their details, or mail does not reach them. */
export type Involved = Omit<Candidate, 'reachable' | 'away' | 'supervises'> & WorkingTime & {
  left: boolean; unreached: boolean; grants: { role: string; unitId: string | null; lineId: string | null }[]
}

/** What a case is about, and who stands above there. */
export type Around = { unitId: string | null; serviceLineId: string | null; supervisorId: string | null; lineManagerId: string | null }

type When = { today: Day; due: Day; closedDays: readonly Day[] }

/** Of all these people, whoever is named somewhere with their deputies and superiors, as of today, for what is due on a day. */
export function candidatesOn(people: Involved[], when: When) {
  const byId = new Map(people.map((person) => [person.id, person]))
  const times = new Map<string, Pick<Candidate, 'reachable' | 'away'>>()

  return (named: (string | null)[], around: Around): Map<string, Candidate> => {
    const found = new Map<string, Candidate>()
    const add = (id: string | null): void => {
      const person = id && !found.has(id) && byId.get(id)
      if (person) found.set(person.id, candidate(person, around))
    }
    named.forEach(add)
    for (const id of named) [byId.get(id ?? '')?.deputyId, byId.get(id ?? '')?.superiorId].forEach((near) => add(near ?? null))
    return found
  }

  function candidate(person: Involved, around: Around): Candidate {
    const { id, deputyId, superiorId, language } = person
    const supervises = supervisesAt(person, around)
    const standing = person.left ? 'left' : !person.grants.length ? 'no-role' : isPassedOver(person, supervises, around, byId, when.today) ? 'not-reached' : null
    return { id, deputyId, superiorId, language, supervises, ...(standing ? { reachable: false, away: { why: standing } } : timeOf(person)) }
  }

  function timeOf(person: Involved): Pick<Candidate, 'reachable' | 'away'> {
    const known = times.get(person.id) ?? atWork(person, when)
    times.set(person.id, known)
    return known
  }
}

/** A supervisor elsewhere who is a worker here is a worker. */
const supervisesAt = ({ grants }: Involved, { unitId, serviceLineId }: Around): boolean =>
  grants.some(({ role }) => role !== 'worker') && !grants.some((grant) => grant.role === 'worker' && (
    (!grant.unitId && !grant.lineId) || !unitId || grant.unitId === unitId || (grant.lineId !== null && grant.lineId === serviceLineId)))

/**
 * Feedback goes past whoever does not confirm their details, or whom mail does not reach, as if they were away. Only where
 * their deputy or somebody near above them can be reached: our own rule makes no dead end, and nobody is skipped for the
 * coordinator alone.
 */
function isPassedOver(person: Involved, supervises: boolean, around: Around, byId: ReadonlyMap<string, Involved>, today: Day): boolean {
  if (!person.unreached) return false
  const isSupervisor = person.id === around.supervisorId
  return [person.deputyId, around.supervisorId, around.lineManagerId, isSupervisor ? person.superiorId : null].some((id) => {
    const near = id && id !== person.id && byId.get(id)
    return near && !near.left && !near.unreached && !absenceOn(near.absences, today) && near.grants.some(({ role }) => role !== 'worker' || !supervises)
  })
}

function atWork({ worksOn, absences }: WorkingTime, { today, due, closedDays }: When): Pick<Candidate, 'reachable' | 'away'> {
  const time = { worksOn, absences }
  if (isBackInTime(time, today, due, closedDays)) return { reachable: true }
  const absence = absenceOn(absences, today)
  const next = nextAtWork(time, today, closedDays)
  return { reachable: false, away: { why: absence ? 'away' : 'day-off', ...(next ? { back: next } : absence && { until: absence.last }) } }
}
