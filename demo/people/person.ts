// What is told of a person on the invented staff.
import type { Language } from '../../src/text/language.ts'
import type { LineKey } from '../lines.ts'
import type { Trilingual } from '../organisation.ts'
import type { UnitKey } from '../units.ts'

export type DemoGrant =
  | { role: 'worker' | 'supervisor'; unit: UnitKey }
  | { role: 'worker' | 'supervisor'; line: LineKey }
  | { role: 'worker' | 'supervisor' | 'coordinator' | 'administrator' | 'moderator' | 'management' | 'communications' | 'council' | 'data-protection'; everywhere: true }

export type PersonContent = {
  name: string
  title: Trilingual
  email: string
  phone: string
  language: Language
  /** Whether the public list of supervisors shows this person. */
  listed: boolean
  superior?: string
  deputy?: string
  roles: DemoGrant[]
  /** In days from today, both included: { from: -3, to: 4 } began three days ago and ends in four. */
  absences?: { from: number; to: number }[]
  /** Their first name may stand in published thanks. */
  firstNameMayStand?: true
  /** Left so many days ago; whatever roles are named ended on that day. */
  leftDaysAgo?: number
  /** One of the sign-ins that the demonstration shows and prints. Everybody with a role has one, by the same password. */
  signIn?: true
}
