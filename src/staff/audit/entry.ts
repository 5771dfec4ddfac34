// An entry of the audit as people read it: one plain sentence, and what else is known of it.
import { inFigures, fill } from '../../text/fill.ts'
import { dayOf, moment, shortDay, type Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Role } from '../actor.ts'
import { grantText } from '../grant-text.ts'
import type { Scopes } from '../people.ts'
import type { What } from './what.ts'

export type Entry = {
  id: string
  happenedAt: Date
  what: What
  /** In whose name. */
  name: string
  /** By whose hand, where it was not their own. */
  hand: string | null
  subject: string | null
  caseOf: { id: string; reference: string; closed: boolean } | null
  detail: Record<string, string | number | boolean | null>
}

export function sentenceOf({ what, name, hand, subject, caseOf }: Entry, t: Texts): string {
  const who = hand ? fill(t.audit.inName, { hand, name }) : name
  return fill(t.audit.sentences[what], { who, subject: subject ?? t.audit.somebody, case: caseOf?.reference ?? '–' })
}

/** Of a closed case only the day. */
export const timeOf = ({ happenedAt, caseOf }: Pick<Entry, 'happenedAt' | 'caseOf'>, language: Language): string =>
  caseOf?.closed ? shortDay(dayOf(happenedAt), language) : moment(happenedAt, language)

/** What the entry says besides; '' where there is nothing. */
export function moreOf({ what, detail }: Entry, { t, language, scopes }: { t: Texts; language: Language; scopes: Scopes }): string {
  const { audit } = t
  const text = (name: string): string => String(detail[name] ?? '')
  const listed = (codes: string, names: Record<string, string>) => codes.split(' ').map((code) => names[code] ?? code).join(', ')
  const said: (string | undefined)[] = []
  if (detail['step']) said.push(audit.steps[text('step').startsWith('office-') ? 'guide' : text('step')] ?? text('step'))
  if (detail['role']) said.push(grantText({ role: text('role') as Role, unitId: asId(detail['unitId']), serviceLineId: asId(detail['serviceLineId']) }, scopes, t, language))
  if (what === 'person-left' && detail['on']) said.push(fill(audit.details.on, { day: shortDay(text('on') as Day, language) }))
  if (detail['fields']) said.push(fill(audit.details.fields, { fields: listed(text('fields'), audit.details.fieldNames) }))
  if (detail['because']) said.push(audit.details.because[text('because')] ?? text('because'))
  if (detail['method']) said.push(audit.details.methods[text('method')] ?? text('method'))
  if (what === 'searched') said.push(fill(audit.details.found, { count: inFigures(Number(detail['found']), language) }))
  if (what === 'audit-exported') said.push(fill(audit.details.exported, { rows: inFigures(Number(detail['rows']), language), diary: text('diary') || '–' }))
  if (what === 'audit-read') said.push(fill(audit.details.filters, { kinds: listed(text('by'), audit.details.filterNames) }))
  if (what.startsWith('unusual-reading')) {
    said.push(audit.unusual.kinds[text('kind') as 'many'])
    if (detail['outcome']) said.push(audit.unusual.outcomes[text('outcome') as 'explained'])
  }
  if (detail['ownName']) said.push(audit.details.ownName)
  if (detail['notTheirs']) said.push(audit.details.notTheirs)
  return said.filter(Boolean).join('. ')
}

const asId = (value: unknown): string | null => (typeof value === 'string' && value ? value : null)
