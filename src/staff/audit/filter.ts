// By what the audit is narrowed down, as it stands in an address or came from a form.
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Texts } from '../../text/texts.ts'
import type { Problem } from '../../web/page.ts'
import { parseDay } from '../day-field.ts'
import type { Kind } from './unusual.ts'
import { whats, type What } from './what.ts'

export const ways = ['by', 'for', 'about'] as const
export type Way = (typeof ways)[number]

/** `unusual`: only what reading of this kind is found by. */
export type Filter = { personId: string | null; way: Way | 'any'; caseId: string | null; what: What | null; from: Day | null; to: Day | null; before?: Date; unusual?: Kind }
export const noFilter: Filter = { personId: null, way: 'any', caseId: null, what: null, from: null, to: null }

/** As it was typed, for giving back. */
export type Typed = { person: string; way: string; reference: string; what: string; from: string; to: string }

export const typedIn = (text: (name: keyof Typed) => string): Typed =>
  ({ person: text('person'), way: text('way'), reference: text('reference'), what: text('what'), from: text('from'), to: text('to') })

/** `caseOf` finds a case by what was typed as its reference: null where it is none, false where there is no such case. */
export async function readFilter(
  typed: Typed, { people, caseOf, t }: { people: readonly { id: string }[]; caseOf: (typed: string) => Promise<string | false | null>; t: Texts },
): Promise<{ filter: Filter; problems: Problem[] }> {
  const words = t.audit.problems
  const problems: Problem[] = []
  const problem = (field: keyof Typed, text: string): null => (problems.push({ field, text }), null)
  const person = typed.person && isId(typed.person) && people.some(({ id }) => id === typed.person) ? typed.person : null
  if (typed.person && !person) problem('person', words.nobody)
  const found = typed.reference ? await caseOf(typed.reference) : undefined
  if (found === null) problem('reference', words.reference)
  if (found === false) problem('reference', fill(words.noCase, { reference: typed.reference }))
  const day = (field: 'from' | 'to') => (typed[field] ? parseDay(typed[field]) ?? problem(field, words.day) : null)
  const [from, to] = [day('from'), day('to')]
  if (from && to && from > to) problem('from', words.order)
  return {
    problems,
    filter: {
      personId: person, way: ways.find((way) => way === typed.way) ?? 'any', caseId: found || null,
      what: whats.find((what) => what === typed.what) ?? null, from, to,
    },
  }
}

/** The kinds of what narrows it down, for the entry that says so. */
export const kindsOf = ({ personId, caseId, what, from, to }: Filter): string[] =>
  [personId && 'person', caseId && 'case', what && 'what', (from ?? to) && 'days'].filter((kind) => typeof kind === 'string')

/** Where a page ended. */
export type Place = { at: string; id: string }

export function placeIn(text: string): Place | null {
  const [, at = '', id = ''] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_(.+)$/.exec(text) ?? []
  return isId(id) && !Number.isNaN(Date.parse(at)) ? { at, id } : null
}

export const placeOf = ({ happenedAt, id }: { happenedAt: Date; id: string }): Place => ({ at: happenedAt.toISOString(), id })
export const asText = ({ at, id }: Place): string => `${at}_${id}`
