// The forms of a request as somebody filled them in: read, checked, and given back as they were typed where something is missing.
import { isId } from '../directory/id.ts'
import { dayOf, daysAfter, type Day } from '../text/dates.ts'
import { fill } from '../text/fill.ts'
import { isLanguage, type Language } from '../text/language.ts'
import type { Texts } from '../text/texts.ts'
import type { Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { parseDay } from '../staff/day-field.ts'
import { isAboutEntry, kinds, longest, replies, type Identity, type Kind, type Reply, type Wording } from './request.ts'

const names = ['kind', 'unit', 'document', 'when', 'wrong', 'proposed', 'evidence', 'reply', 'address', 'once', 'name', 'code', 'checked', 'way', 'arrived', 'language'] as const
export type Typed = Record<(typeof names)[number], string>

export const nothingTyped = (): Typed => ({ ...fromForm(() => ''), reply: 'here', once: crypto.randomUUID() })
export const fromForm = (text: (name: string) => string): Typed => Object.fromEntries(names.map((name) => [name, text(name)])) as Typed

/** What somebody wrote, as against what they chose. */
export const writtenIn = ({ document, when, wrong, proposed, evidence, address }: Typed): string[] => [document, when, wrong, proposed, evidence, address]

/** Chosen where the maker does not know the unit. */
export const unknownUnit = 'unknown'

export type Read = { kind: Kind; unitId: string | null; told: Wording; once: string }
export type ReadDown = Read & { identity: Identity; way: 'desk' | 'paper'; arrivedOn: Day; language: Language }

/** `units`: the ids that may be chosen. */
export function readRequest(form: Form, units: readonly string[], t: Texts): { typed: Typed; problems: Problem[]; read: Read | null } {
  const typed = fromForm(form.text)
  const words = t.records.problems
  const kind = kinds.find((one) => one === typed.kind)
  const reply = replies.find((one) => one === typed.reply)
  const problems: Problem[] = [
    ...(kind ? [] : [{ field: 'kind', text: words.kind }]),
    ...(typed.unit === unknownUnit || units.includes(typed.unit) ? [] : [{ field: 'unit', text: words.unit }]),
    ...(kind && isAboutEntry(kind) && !typed.document ? [{ field: 'document', text: words.document }] : []),
    ...(typed.wrong ? [] : [{ field: 'wrong', text: words.wrong }]),
    ...(kind === 'own-view' && !typed.proposed ? [{ field: 'proposed', text: words.proposed }] : []),
    ...(reply ? [] : [{ field: 'reply', text: words.reply }]),
    ...(reply && reply !== 'here' && !typed.address ? [{ field: 'address', text: words.address }] : []),
    ...tooLong(typed, t),
  ]
  if (problems.length || !isId(typed.once)) {
    // Made by hand, or so old that nobody knows from where.
    return { typed: { ...typed, once: isId(typed.once) ? typed.once : crypto.randomUUID() }, problems: problems.length ? problems : [{ field: 'wrong', text: words.stale }], read: null }
  }
  return { typed, problems, read: { kind: kind!, unitId: typed.unit === unknownUnit ? null : typed.unit, told: toldIn(typed, reply!), once: typed.once } }
}

/** What somebody of the staff writes down, with who it is for and how that was checked. */
export function readWrittenDown(form: Form, units: readonly string[], { t, now }: { t: Texts; now: Date }): { typed: Typed; problems: Problem[]; read: ReadDown | null } {
  const { typed, problems: found, read } = readRequest(form, units, t)
  const words = t.records.problems
  const arrivedOn = parseDay(typed.arrived)
  const today = dayOf(now)
  const ways = ['desk', 'paper'] as const
  const way = ways.find((one) => one === typed.way)
  const language = isLanguage(typed.language) ? typed.language : null
  const problems: Problem[] = [
    ...(typed.name ? [] : [{ field: 'name', text: words.name }]),
    ...(typed.checked ? [] : [{ field: 'checked', text: words.checked }]),
    ...(way ? [] : [{ field: 'way', text: words.way }]),
    ...(arrivedOn && arrivedOn <= today && arrivedOn > daysAfter(today, -365) ? [] : [{ field: 'arrived', text: words.arrived }]),
    ...found,
  ]
  if (problems.length || !read || !way || !arrivedOn || !language) return { typed, problems, read: null }
  return { typed, problems, read: { ...read, identity: { name: typed.name, code: typed.code || null }, way, arrivedOn, language } }
}

const toldIn = ({ document, when, wrong, proposed, evidence, address, checked }: Typed, reply: Reply): Wording => ({ document, when, wrong, proposed, evidence, reply, address, checked })

const most: Partial<Record<keyof Typed, number>> = {
  document: longest.document, when: longest.when, wrong: longest.text, proposed: longest.text, evidence: longest.text, address: longest.address, name: longest.name, code: longest.code, checked: longest.checked,
}

const tooLong = (typed: Typed, t: Texts): Problem[] =>
  Object.entries(most).flatMap(([field, limit]) => (typed[field as keyof Typed].length > limit ? [{ field, text: fill(t.records.problems.long, { most: limit }) }] : []))

/** One text that must be there, as a message or the reasons of a decision. */
export function readText(form: Form, field: string, { missing, t }: { missing: string; t: Texts }): { text: string; problems: Problem[] } {
  const text = form.text(field)
  if (!text) return { text, problems: [{ field, text: missing }] }
  return { text, problems: text.length > longest.text ? [{ field, text: fill(t.records.problems.long, { most: longest.text }) }] : [] }
}
