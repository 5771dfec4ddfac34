// What each column of a table is: answers to a question, one choice of a question, the unit, or nothing that is brought.
import { languages } from '../../text/language.ts'
import { takesMany, type Question } from '../question.ts'
import { fold } from './fold.ts'
import { telltaleOf, type Telltale } from './identity.ts'
import type { Table } from './table.ts'

/** '' where it is not brought. Of a question that takes several, a column may be of one choice alone. */
export type Target = '' | 'unit' | `q:${string}` | `q:${string}:${string}`
export type Column = { heading: string; target: Target; telltale: Telltale | null }

/** As the headings have it. A column that tells who answered is none of them, whatever it is called. */
export function columnsOf({ heads, lines }: Table, questions: readonly Question[], hasUnits: boolean): Column[] {
  const names = namesOf(questions, hasUnits)
  const taken = new Set<Target>()
  return heads.map((heading, at) => {
    const meant = names.get(fold(heading)) ?? ''
    const telltale = telltaleOf(heading, lines.map(({ cells }) => cells[at] ?? ''), meant !== '')
    const target = telltale || taken.has(meant) ? '' : meant
    taken.add(target)
    return { heading, target, telltale }
  })
}

/** How many of some headings are known. */
export const knownHeads = (questions: readonly Question[], hasUnits: boolean) => {
  const names = namesOf(questions, hasUnits)
  return (heads: readonly string[]): number => heads.filter((heading) => names.has(fold(heading))).length
}

/** As somebody chose for each column. Nothing stands for two columns, and nothing is brought of one that tells who answered. */
export function chosenColumns(columns: readonly Column[], questions: readonly Question[], hasUnits: boolean, choice: (at: number) => string): { columns: Column[]; twice: number[] } {
  const targets = new Set<string>(targetsFor(questions, hasUnits))
  const taken = new Map<Target, number>()
  const twice: number[] = []
  const chosen = columns.map((column, at): Column => {
    const target = targets.has(choice(at)) && !column.telltale ? choice(at) as Target : ''
    if (target && taken.has(target)) twice.push(at)
    else if (target) taken.set(target, at)
    return { ...column, target }
  })
  // A question is in one column, or in one for each of its choices.
  for (const [at, { target }] of chosen.entries()) if (target.split(':').length === 3 && taken.has(target.split(':', 2).join(':') as Target)) twice.push(at)
  return { columns: chosen, twice }
}

export const targetsFor = (questions: readonly Question[], hasUnits: boolean): Target[] => [
  ...(hasUnits ? ['unit' as const] : []),
  ...questions.flatMap((question): Target[] => [`q:${question.id}`, ...(takesMany(question) ? question.options.map(({ id }): Target => `q:${question.id}:${id}`) : [])]),
]

const unitNames = [
  'yksikkö', 'yksikön nimi', 'palveluyksikkö', 'toimipiste', 'palvelutehtävä', 'enhet', 'enhetens namn', 'serviceenhet', 'serviceuppgift', 'unit', 'unit name', 'name of the unit', 'service unit', 'service line',
]

/** By a heading as it is compared. What would stand for two things stands for none. */
function namesOf(questions: readonly Question[], hasUnits: boolean): Map<string, Target> {
  const found = new Map<string, Set<Target>>()
  const add = (name: string, target: Target): void => { if (name) found.set(name, (found.get(name) ?? new Set()).add(target)) }
  for (const question of questions) {
    add(fold(question.id), `q:${question.id}`)
    for (const language of languages) {
      const text = question.text[language]
      if (!text) continue
      add(fold(text), `q:${question.id}`)
      for (const option of takesMany(question) ? question.options : []) add(fold(`${text} ${option.text[language] ?? option.text.fi}`), `q:${question.id}:${option.id}`)
    }
  }
  if (hasUnits) for (const name of unitNames) if (!found.has(name)) add(name, 'unit')
  return new Map([...found].flatMap(([name, targets]) => (targets.size === 1 ? [[name, [...targets][0]!] as const] : [])))
}
