// What goes by rule, and what a person decided, read back from the form.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { find } from './find.ts'
import { readDecisions, suggested } from './decisions.ts'
import { redact } from './redact.ts'
import { ruled, type StaffName } from './rule.ts'

const staff: StaffName[] = [
  { name: 'Noora Varvikkolahti', firstNameMayStand: true }, { name: 'Aino-Maria Peltoranta', firstNameMayStand: true },
  { name: 'Sanna Lumiala', firstNameMayStand: true }, { name: 'Sanna Hietalahti', firstNameMayStand: false }, { name: 'Markku Tuulenkari', firstNameMayStand: false },
]
const look = (text: string, kind: string) =>
  ruled(text, find(text, { language: 'fi', staffNames: staff.map(({ name }) => name), rarePlaces: [] }), { kind, staff })
const told = (text: string, kind: string) => look(text, kind).map(({ from, to, rule }) => `${text.slice(from, to)}: ${rule}`)

test('in criticism, suggestions, questions and corrections a worker’s name goes, whoever agreed', () => {
  for (const kind of ['criticism', 'suggestion', 'question', 'correction']) assert.deepEqual(told('Noora Varvikkolahti ei vastannut. Ohjaaja Zzyrna auttoi.', kind), ['Noora Varvikkolahti: goes', 'Zzyrna: goes'])
})

test('thanks may keep the first name of a worker who agreed, and never a surname', () => {
  assert.deepEqual(told('Kiitos Nooralle!', 'thanks'), ['Nooralle: stays'])
  assert.deepEqual(told('Kiitos Noora Varvikkolahdelle!', 'thanks'), ['Noora: stays', 'Varvikkolahdelle: goes'])
  assert.deepEqual(told('Kiitos Aino-Maria ja Ainon tiimi!', 'thanks'), ['Aino-Maria: stays', 'Ainon: stays'])
  assert.deepEqual(told('Kiitos Varvikkolahdelle!', 'thanks'), ['Varvikkolahdelle: goes'])
})

test('of two of the same first name both must have agreed, and whoever is not known has not', () => {
  assert.deepEqual(told('Kiitos Sannalle ja Markulle! Ohjaaja Zzyrna on paras.', 'thanks'), ['Sannalle: goes', 'Markulle: goes', 'Zzyrna: goes'])
})

test('a personal identity code goes whatever is decided, and everything else is open', () => {
  assert.deepEqual(told('Hetu 010190-900P, puh. 040 123 4567, poikani Eetu.', 'thanks'), ['010190-900P: goes', '040 123 4567: open', 'Eetu: open'])
})

const text = 'Hoitaja Markku soitti 040 123 4567. Asia koski poikaani Eetua, jolla on punainen pyörä. Punainen pyörä.'
const findings = look(text, 'criticism')
const page = suggested(text, findings)
const fields = (more: Record<string, string> = {}): (name: string) => string => {
  const all: Record<string, string> = { [page.seenField]: page.version, ...more }
  return (name) => all[name] ?? ''
}

test('what was chosen goes, what was not stays, and what always goes needs no choice', () => {
  const [worker, phone, name] = [findings[0]!, findings[1]!, findings[2]!]
  const read = readDecisions(fields({ [page.findings[1]!.field]: 'yes' }), { text, findings })
  assert.ok(read.ok)
  assert.deepEqual(read.decisions.map(({ from, goes }) => [from, goes]), [[worker.from, true], [phone.from, true], [name.from, false]])
})

test('passages that a person writes down go wherever they stand, and what stands nowhere is told', () => {
  const read = readDecisions(fields({ [page.passagesField]: ' punainen pyörä \r\n\n' }), { text, findings })
  assert.ok(read.ok)
  assert.equal(redact(text, { ...read, language: 'fi' }), 'Hoitaja [työntekijän nimi] soitti 040 123 4567. Asia koski poikaani Eetua, jolla on [poistettu]. Punainen pyörä.')
  assert.deepEqual(readDecisions(fields({ [page.passagesField]: 'sininen pyörä\npunainen pyörä' }), { text, findings }), { ok: false, why: 'not-there', words: ['sininen pyörä'] })
})

test('a page that shows another text, or other suggestions, is refused', () => {
  const stale = { ok: false, why: 'stale' }
  assert.deepEqual(readDecisions(fields(), { text: `${text} Lisää.`, findings }), stale)
  assert.deepEqual(readDecisions(fields(), { text, findings: findings.slice(1) }), stale)
  assert.deepEqual(readDecisions(fields(), { text, findings: look(text, 'thanks').map((one) => ({ ...one, rule: 'open' })) }), stale)
  assert.deepEqual(readDecisions(() => '', { text, findings }), stale)
})
