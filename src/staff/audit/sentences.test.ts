// That every entry reads as what happened, in every language, and that nobody ever reads a code.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTest, sources } from '../../../test/sources.ts'
import { languages, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { moreOf, piecesOf, sentenceOf, type Entry } from './entry.ts'
import type { What } from './what.ts'

const scopes = { units: [{ id: 'u', name: { fi: 'Kotihoito', sv: 'Hemvård', en: 'Home care' }, ended: false }], lines: [] }
const entry = (what: What, detail: Entry['detail'] = {}, more: Partial<Entry> = {}): Entry => ({
  id: 'e', happenedAt: new Date('2026-09-16T09:00:00Z'), what, detail, person: { id: 'p', name: 'Hilkka Rautapuro' }, hand: null,
  subject: { id: 's', name: 'Veera Kanervasuo' }, caseOf: { id: 'c', reference: '7KX4-2MRT', closed: false }, ...more,
})
const said = (language: Language, one: Entry) => `${sentenceOf(one, texts[language])}. ${moreOf(one, { t: texts[language], language, scopes })}`
const fi = (what: What, detail?: Entry['detail'], more?: Partial<Entry>) => sentenceOf(entry(what, detail, more), texts.fi)

test('the end of access says whose act it was: somebody’s who marked it, or of the last day that came', () => {
  assert.equal(fi('access-ended', { because: 'left' }), 'Hilkka Rautapuro päätti pääsyn henkilöltä Veera Kanervasuo')
  assert.equal(fi('access-ended', { because: 'last-day' }), 'Henkilön Veera Kanervasuo viimeinen päivä tuli, ja pääsy päättyi')
  for (const language of languages) for (const because of ['left', 'last-day']) {
    assert.doesNotMatch(said(language, entry('access-ended', { because })), /[Ss]alasana|[Ll]ösenord|[Pp]assword|left|last-day|undefined/)
  }
})

test('who signs somebody else out is not told as who signs out', () => {
  assert.equal(fi('signed-out', { sessions: 'everywhere' }), 'Hilkka Rautapuro kirjasi ulos henkilön Veera Kanervasuo')
  assert.equal(fi('signed-out', { sessions: 'everywhere' }, { subject: null }), 'Hilkka Rautapuro kirjautui ulos')
})

test('how everybody signs in is not told as how somebody does', () => {
  for (const language of languages) {
    const details: Entry['detail'][] = [{ requires: 'worker coordinator' }, { requires: '' }, { passwords: 'off' }, { passwords: 'on' }, { step: 'linked' }, {}]
    const all = details.map((detail) => sentenceOf(entry('sign-in-changed', detail, 'step' in detail ? {} : { subject: null }), texts[language]))
    assert.equal(new Set(all).size, 5)
    for (const sentence of all) assert.ok(!sentence.includes(texts[language].audit.somebody), sentence)
  }
  assert.match(moreOf(entry('sign-in-changed', { requires: 'coordinator' }), { t: texts.fi, language: 'fi', scopes }), new RegExp(`Nyt: ${texts.fi.roles.names.coordinator}`))
})

test('a role whose days were moved was not given anew, and says what it is of and from when to when', () => {
  const moved = entry('role-given', { role: 'worker', unitId: 'u', serviceLineId: null, from: '2026-09-01', to: '2026-12-31', moved: true })
  assert.equal(said('fi', moved), 'Hilkka Rautapuro siirsi roolin päiviä henkilöltä Veera Kanervasuo. Työntekijä, Kotihoito. Alkaa 1.9.2026. päättyy 31.12.2026')
  assert.match(said('en', { ...moved, detail: { ...moved.detail, to: null } }), /without a last day/)
})

test('what was done in a case is one sentence with it, and an answer to what was told past the unit is an answer', () => {
  assert.equal(fi('case-changed', { step: 'close' }), 'Palautteessa 7KX4-2MRT Hilkka Rautapuro päätti palautteen')
  for (const language of languages) {
    assert.equal(said(language, entry('case-changed', { step: 'told-above' })), said(language, entry('case-changed', { step: 'answer' })))
    assert.equal(sentenceOf(entry('case-changed', { step: 'office-choose' }), texts[language]), sentenceOf(entry('case-changed', { step: 'guide' }), texts[language]))
  }
})

test('a deputy who begins or ends is named once, and each name and reference leads to the audit of it', () => {
  assert.equal(fi('stood-in', {}, { hand: { id: 'h', name: 'Siru Sijaisniemi' }, subject: { id: 'p', name: 'Hilkka Rautapuro' } }), 'Siru Sijaisniemi alkoi sijaistaa henkilöä Hilkka Rautapuro')
  const pieces = piecesOf(entry('case-opened', {}, { hand: { id: 'h', name: 'Siru Sijaisniemi' } }), texts.fi)
  assert.deepEqual(pieces.flatMap(({ text, href }) => (href ? [[text, href]] : [])), [
    ['Siru Sijaisniemi', '/desk/audit?person=h'], ['Hilkka Rautapuro', '/desk/audit?person=p'], ['7KX4-2MRT', '/desk/audit?reference=7KX4-2MRT']])
})

/** As they stand in the sources: `what: 'x', … detail: { name: 'code' }`, and the lists from which the others come. */
const written: [What, string, string][] = sources('src/staff', 'src/feedback').filter(({ path }) => !isTest(path)).flatMap(({ text }) =>
  [...text.matchAll(/what: '([\w-]+)'[^\n]*detail: \{([^\n]*)\}/g)].flatMap(([, what, detail]) =>
    [...detail!.matchAll(/\b(step|because|why|method|kind|sessions|one|purpose|outcome|passwords): (?:[\w.]+(?: === '\w+')? \? )?'([\w -]+)'/g)].map(([, name, code]) => [what as What, name!, code!] as [What, string, string])))
const listed: [What, string, string[]][] = [
  ['access-ended', 'because', ['left', 'last-day']], ['sign-in-refused', 'because', ['wrong-password', 'left', 'no-role']],
  ['sign-in-refused', 'why', ['left', 'no-role', 'not-verified', 'other-account', 'no-email', 'groups-untold']], ['sign-in-refused', 'step', ['second-factor']],
  ['signed-in', 'method', ['password', 'single-sign-on']], ['second-factor-added', 'kind', ['totp', 'passkey']], ['second-factor-removed', 'kind', ['totp', 'passkey']], ['second-factor-renamed', 'kind', ['totp', 'passkey']],
  ['signed-out', 'sessions', ['others', 'everywhere', 'one']], ['audit-exported', 'purpose', ['person', 'authority', 'own']], ['unusual-reading-settled', 'outcome', ['explained', 'not-unusual', 'inquiry', 'not-explained']],
]

test('every code that is written down has words in every language, and no code that has none is shown', () => {
  assert.ok(written.length > 5, 'the sources are read')
  const ordinary = (one: Entry, language: Language) => said(language, { ...one, detail: {} })
  for (const [what, name, codes] of [...listed, ...written.map(([one, two, code]) => [one, two, [code]] as [What, string, string[]])]) {
    for (const code of codes) for (const language of languages) {
      const one = entry(what, { [name]: code })
      if (!(what === 'access-ended' && code === 'left')) assert.notEqual(said(language, one), ordinary(one, language), `${language} ${what} ${name} ${code}`)
      assert.ok(!said(language, one).includes('undefined'))
    }
    for (const language of languages) {
      const strange = entry(what, { [name]: 'zz-code' }, { subject: null })
      assert.doesNotMatch(said(language, strange), /zz-code/, `${language} ${what} ${name}`)
    }
  }
})
