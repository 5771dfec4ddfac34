// What holds of a finding before anybody has looked at it. Criticism loses the names of workers, whoever decides: one who was criticised
// has no way to answer in public. Thanks may keep a first name, where that worker has said so.
import type { Finding } from './finding.ts'
import { baseForms } from './inflection.ts'

export type StaffName = { name: string; /** They said that their first name may stand in published thanks. */ firstNameMayStand: boolean }

/** `goes`: always, nobody can keep it. `stays`: it may stand, unless a person takes it away. `open`: a person decides. */
export type Rule = 'goes' | 'stays' | 'open'

export type Ruled = Finding & { rule: Rule }

type Case = { /** As of a case: thanks, or anything else. */ kind: string; staff: readonly StaffName[] }

/** A whole name of somebody whose first name may stand comes as two: the first name, and the rest, which goes. */
export const ruled = (text: string, findings: readonly Finding[], { kind, staff }: Case): Ruled[] =>
  findings.flatMap((one): Ruled[] => {
    // Nobody may be published with their identity code by a slip of the hand.
    if (one.kind === 'personal-code') return [{ ...one, rule: 'goes' }]
    if (one.kind !== 'worker') return [{ ...one, rule: 'open' }]
    const first = kind === 'thanks' ? firstNameIn(text, one, staff) : null
    if (first === null) return [{ ...one, rule: 'goes' }]
    const rest = /^\s*/.exec(text.slice(first, one.to))![0].length
    return [
      { ...one, to: first, rule: 'stays' },
      ...(first + rest < one.to ? [{ ...one, from: first + rest, rule: 'goes' as const }] : []),
    ]
  })

/** Where the first name ends that may stand; null where there is none, or somebody of the same first name has not agreed. */
function firstNameIn(text: string, { from, to }: Finding, staff: readonly StaffName[]): number | null {
  const [word = ''] = text.slice(from, to).split(/\s/)
  const forms = baseForms(word.toLowerCase())
  const same = staff.filter(({ name }) => firstNamesOf(name).some((first) => forms.has(first)))
  return same.length > 0 && same.every(({ firstNameMayStand }) => firstNameMayStand) ? from + word.length : null
}

/** Of Aino-Maria Peltoranta: aino-maria, aino, maria. */
function firstNamesOf(name: string): string[] {
  const words = name.trim().toLowerCase().split(/\s+/)
  return (words.length > 1 ? words.slice(0, -1) : words).flatMap((word) => [word, ...word.split('-')])
}
