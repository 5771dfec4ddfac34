// A person is a member of the staff: somebody who handles feedback, answers for a unit or manages this
// service. They have roles (grants), absences, a superior and a deputy, and one day they leave.
import type { Day } from '../text/dates.ts'
import type { Language, Translated } from '../text/language.ts'
import type { Grant } from './actor.ts'

export type PersonDetails = {
  name: string
  title: Translated
  email: string
  phone: string | null
  language: Language
  /** Whether the public list of supervisors shows them. */
  listed: boolean
  /** Whether the public sees these too, where they are listed. */
  phoneListed: boolean
  emailListed: boolean
  /** What they take care of, in words of their own. */
  tasks: Translated | null
  superiorId: string | null
  deputyId: string | null
}

/** Without an account they have never chosen a password. */
export type Person = PersonDetails & {
  id: string
  accountId: string | null
  leftOn: Day | null
  worksOn: number[]
  /** When they said that their first name may stand in published thanks. */
  firstNameMayStandOn: Day | null
}

export type ListedPerson = Pick<Person, 'id' | 'name' | 'title' | 'leftOn' | 'accountId'> & {
  grants: Grant[]
  absentUntil: Day | null
}

/**
 * A grant with its days; one without a last day holds until it is ended. `fromGroup`: the group of the provider that it comes with, where nobody gave it by hand.
 * `wantedOn`, `confirmedOn`: the first day asked for, where it waits for a second look, and the day on which somebody had one.
 */
export type DatedGrant = Grant & { id: string; validFrom: Day; validTo: Day | null; fromGroup?: string | null; wantedOn?: Day | null; confirmedOn?: Day | null }

/** Whether a grant gives already what another would: the same role of the same, as long, and begun. */
export const gives = (held: DatedGrant, wanted: Omit<DatedGrant, 'id'>): boolean =>
  held.role === wanted.role && held.unitId === wanted.unitId && held.serviceLineId === wanted.serviceLineId
  && held.validTo === wanted.validTo && held.validFrom <= wanted.validFrom && !held.fromGroup

/** A grant as the audit knows it. */
export const grantDetail = ({ role, unitId, serviceLineId, validFrom, validTo }: Omit<DatedGrant, 'id'>) => ({ role, unitId, serviceLineId, from: validFrom, to: validTo })

/** What a role can be of. What has ended is here too, since a grant may still name it. */
export type Scope = { id: string; name: Translated; ended: boolean }
export type Scopes = { units: Scope[]; lines: Scope[] }

/** Days, both included, on which nothing is routed to a person. */
export type Absence = { id: string; firstDay: Day; lastDay: Day }
