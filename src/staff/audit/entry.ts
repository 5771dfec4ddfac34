// An entry of the audit as people read it: one plain sentence, and what else is known of it.
import { desk } from '../../paths.ts'
import { inFigures, fill } from '../../text/fill.ts'
import { dayOf, moment, shortDay, type Day } from '../../text/dates.ts'
import { inLanguage, type Language, type Translated } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Role } from '../actor.ts'
import { grantText } from '../grant-text.ts'
import type { Scopes } from '../people.ts'
import type { What } from './what.ts'

/** `name`: '' of a member of a clients' council. */
type Named = { id: string; name: string }

export type Entry = {
  id: string
  happenedAt: Date
  what: What
  /** In whose name. */
  person: Named
  /** By whose hand, where it was not their own. */
  hand: Named | null
  subject: Named | null
  /** `reference`: null once it is erased. */
  caseOf: { id: string; reference: string | null; closed: boolean } | null
  /** One time of asking a survey, by its days and by what it is of: what a survey is called is the staff's words. */
  roundOf?: { firstOn: Day; lastOn: Day; lineName: Translated | null; unitName: Translated | null } | null
  detail: Record<string, string | number | boolean | null>
}

/** What stands in a sentence, and the audit of whom or of what it leads to. */
export type Piece = { text: string; href?: string }

export function piecesOf(entry: Entry, t: Texts): Piece[] {
  const { person, hand, subject, caseOf } = entry
  const of = ({ id, name }: Named): Piece => (name ? { text: name, href: `${desk.audit}?person=${id}` } : { text: t.panelPeople.inMail })
  const named: Record<string, Piece[]> = {
    hand: hand ? [of(hand)] : [],
    name: [of(person)],
    subject: [subject ? of(subject) : { text: t.audit.somebody }],
    case: [caseOf?.reference ? { text: caseOf.reference, href: `${desk.audit}?reference=${caseOf.reference}` } : { text: caseOf ? t.audit.erasedCase : '–' }],
    step: [{ text: stepOf(entry, t) ?? '' }],
  }
  const fillIn = (pattern: string): Piece[] =>
    pattern.split(/(\{\w+\})/).flatMap((part) => named[part.slice(1, -1)] ?? [{ text: part }]).filter(({ text }) => text !== '')
  // Whoever begins or ends to work in a name says so in their own.
  named['who'] = !hand ? [of(person)] : entry.what === 'stood-in' || entry.what === 'stood-down' ? [of(hand)] : fillIn(t.audit.inName)
  return fillIn(patternOf(entry, t))
}

export const sentenceOf = (entry: Entry, t: Texts): string => piecesOf(entry, t).map(({ text }) => text).join('')

/** Some of what is written down under one name happens in ways that one sentence would tell wrongly. */
function patternOf(entry: Entry, t: Texts): string {
  const { what, subject, detail } = entry
  const { sentences, otherwise } = t.audit
  if (what === 'case-changed' && stepOf(entry, t)) return otherwise.step
  if (what === 'access-ended' && detail['because'] === 'last-day') return otherwise.lastDay
  if (what === 'role-given' && detail['moved']) return otherwise.daysMoved
  if (what === 'key-ended' && detail['until']) return otherwise.keyLasts
  if (what === 'signed-out' && subject) return otherwise.signedOut
  if (detail['confirmed']) return what === 'role-given' ? otherwise.roleLookedAt : otherwise.groupLookedAt
  if (detail['refused']) return what === 'role-ended' ? otherwise.roleRefused : otherwise.groupRefused
  if (what === 'audit-read' && detail['by'] === 'unusual') return otherwise.unusualRead
  if (what === 'unusual-reading-settled' && detail['number']) return detail['number'] === 'added' ? otherwise.numberAdded : otherwise.numberChanged
  if (what === 'unusual-reading-settled' && detail['outcome'] === 'inquiry') return otherwise.toInquiry
  if (what !== 'sign-in-changed') return sentences[what]
  if (detail['step'] === 'linked') return otherwise.linked
  if (detail['passwords']) return detail['passwords'] === 'off' ? otherwise.passwordsOff : otherwise.passwordsOn
  if (detail['requires'] !== undefined) return otherwise.secondSteps
  return subject ? sentences[what] : otherwise.signInOfAll
}

const stepOf = ({ what, detail }: Entry, { audit }: Texts): string | undefined => {
  const step = String(detail['step'] ?? '')
  return what === 'case-changed' ? audit.steps[step.startsWith('office-') ? 'guide' : step] : undefined
}

/** Of a closed case only the day. */
export const timeOf = ({ happenedAt, caseOf }: Pick<Entry, 'happenedAt' | 'caseOf'>, language: Language): string =>
  caseOf?.closed ? shortDay(dayOf(happenedAt), language) : moment(happenedAt, language)

/** What the entry says besides; '' where there is nothing. A code that has no words is left out: nobody reads codes. */
export function moreOf({ what, subject, detail, roundOf }: Entry, { t, language, scopes }: { t: Texts; language: Language; scopes: Scopes }): string {
  const { audit } = t
  const { details } = audit
  const text = (name: string): string => String(detail[name] ?? '')
  const listed = (codes: string, names: Record<string, string>) => codes.split(' ').map((code) => names[code]).filter(Boolean).join(', ')
  const said: (string | undefined)[] = []
  const say = (name: string, names: Record<string, string>) => said.push(names[text(name)])
  if (detail['role']) said.push(grantText({ role: text('role') as Role, unitId: asId(detail['unitId']), serviceLineId: asId(detail['serviceLineId']) }, scopes, t, language))
  if (detail['moved']) said.push(fill(details.daysFrom, { day: shortDay(text('from') as Day, language) }), detail['to'] ? fill(details.daysTo, { day: shortDay(text('to') as Day, language) }) : details.noEnd)
  if (what === 'key-ended' && detail['until']) said.push(fill(details.daysTo, { day: shortDay(text('until') as Day, language) }))
  if (what === 'person-left' && detail['on']) said.push(fill(details.on, { day: shortDay(text('on') as Day, language) }))
  if (detail['fields']) said.push(fill(details.fields, { fields: listed(text('fields'), details.fieldNames) }))
  if (what === 'sign-in-refused') {
    say('because', details.because)
    say('why', details.why)
    say('step', details.refusedAt)
  }
  say('method', details.methods)
  if (what === 'quote-changed') say('step', details.quoteSteps)
  if (what === 'panel-published' || what === 'panel-letter-settled' || what === 'panel-volunteers-changed') say('step', details.councilSteps)
  if (detail['secondFactor'] === true) said.push(details.withSecondStep)
  if (what === 'second-factor-added' || what === 'second-factor-removed' || what === 'second-factor-renamed') say('kind', details.factors)
  if (what === 'recovery-confirmed' && detail['one']) said.push(details.oneOfTwo)
  if (what === 'signed-out') say('sessions', details.sessions)
  if (what === 'sign-in-changed' && detail['requires'] !== undefined) said.push(fill(details.requires, { roles: listed(text('requires'), t.roles.names) || '–' }))
  if (what === 'searched') said.push(fill(details.found, { count: inFigures(Number(detail['found']), language) }))
  if (what === 'audit-exported') {
    say('purpose', audit.export.purposes)
    said.push(fill(details.exported, { rows: inFigures(Number(detail['rows']), language), diary: text('diary') || '–' }))
  }
  if (what === 'audit-read') {
    if (detail['by'] !== 'unusual') said.push(fill(details.filters, { kinds: listed(text('by'), details.filterNames) }))
    if (subject) said.push(subject.name)
  }
  if (what.startsWith('unusual-reading')) {
    said.push(audit.unusual.kinds[text('kind') as 'many'])
    if (!detail['number']) say('outcome', audit.unusual.outcomes)
    if (detail['diary']) said.push(fill(details.diary, { diary: text('diary') }))
  }
  if (roundOf) said.push(roundText(roundOf, t, language))
  if (detail['block']) said.push(fill(details.block, { number: text('block') }))
  if (what === 'slips-made') said.push(fill(details.slips, { count: inFigures(Number(detail['slips']), language) }))
  if (what === 'invitations-made') said.push(fill(details.invited, { count: inFigures(Number(detail['invited']), language) }))
  if (what === 'slips-seen') say('as', details.as)
  if (what === 'survey-thrown-away') say('kind', details.thrownAway)
  if (what === 'hand-over-seen') said.push(fill(details.cases, { count: inFigures(Number(detail['cases']), language) }))
  say('webhook', details.webhookSteps)
  if (what === 'webhook-changed') said.push(text('host'))
  if (what === 'forms-printed' && detail['run']) said.push(fill(t.paperForms.runShort, { number: text('run') }))
  if (what === 'forms-changed') say('step', details.formSteps)
  if (what === 'feedback-written-down' || what === 'conversation-opened' || what === 'conversation-written') say('how', details.withGiver)
  if (what === 'feedback-import') say('step', details.importSteps)
  if (what === 'retention-changed') {
    say('step', details.retentionSteps)
    say('kind', t.retention.kinds)
    if (detail['months']) said.push(fill(t.retention.inForce, { months: text('months'), from: shortDay(text('from') as Day, language) }))
  }
  if (detail['request']) said.push(fill(details.request, { reference: text('request') }))
  if (what === 'record-request-changed' || what === 'record-handler-changed') say('step', details.recordSteps)
  if (what === 'record-request-opened') say('as', details.recordSteps)
  if (what.startsWith('rights-')) {
    say('step', details.rightsSteps)
    if (detail['hit']) said.push(fill(details.rightsHit, { hit: text('hit') }))
    if (detail['step'] === 'ended') said.push(fill(details.rightsLooked, { looked: text('looked'), hits: text('hits') }))
  }
  if (what === 'data-export') {
    say('step', details.exportSteps)
    if (detail['contacts'] === true) said.push(details.withContacts)
  }
  if (detail['key']) said.push(fill(details.key, { key: text('key') }))
  if (detail['ownName']) said.push(details.ownName)
  if (detail['notTheirs']) said.push(details.notTheirs)
  return said.filter(Boolean).join('. ').replaceAll('..', '.')
}

const roundText = ({ firstOn, lastOn, lineName, unitName }: NonNullable<Entry['roundOf']>, { audit, surveyMaking }: Texts, language: Language): string => {
  const of = unitName ?? lineName
  return fill(audit.details.round, { first: shortDay(firstOn, language), last: shortDay(lastOn, language), of: of ? inLanguage(of, language) : surveyMaking.whole })
}

const asId = (value: unknown): string | null => (typeof value === 'string' && value ? value : null)
