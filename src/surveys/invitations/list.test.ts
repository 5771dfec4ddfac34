// Lists as people have them: with marks, quotes, other encodings, formulas, names, and addresses that are none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { textOf } from '../../directory/volumes/read.ts'
import { readAddress } from './address.ts'
import { addressesIn, plan, seenOf, takenOf, type Rules } from './plan.ts'
import { mostRows, readList } from './read-list.ts'

const rules = (more: Partial<Rules> = {}): Rules => ({
  now: new Date('2026-09-16T09:00:00Z'), closedDays: [], firstOn: '2026-09-01', lastOn: '2026-09-30', language: 'fi', quiet: new Set(), hasGateway: true, smsFits: () => true, ...more,
})
const given = (text: string) => {
  const list = readList(text)
  assert.ok(list.ok, JSON.stringify(list))
  return list.given
}
const became = (text: string, more: Partial<Rules> = {}) => plan(given(text), rules(more)).map((one) => (one.is === 'taken' ? `${one.row} ${one.address} ${one.language}` : `${one.row} ${one.is}`))

test('semicolons, commas and tabs, quotes, and headers in three languages are understood', () => {
  const expected = ['2 aino@posti.example sv', '3 +358401234567 fi']
  for (const [head, yes] of [['osoite;kieli;tapaaminen;turvakielto', 'ei'], ['adress;språk;möte;spärrmarkering', 'nej'], ['address;language;meeting;protected', 'no']] as const) {
    const text = `${head}\n"Aino@posti.example";sv;15.9.2026;${yes}\n040 123 4567;;;\n`
    for (const by of [';', ',', '\t']) assert.deepEqual(became(text.replaceAll(';', by).replaceAll('\n', '\r\n')), expected)
  }
  assert.deepEqual(became('kieli;Sähköposti\nruotsi;aino@posti.example'), ['2 aino@posti.example sv'])
})

test('a plain list of addresses needs no header, and one with it may have a mark of its encoding or be in Latin-1', () => {
  assert.deepEqual(became('aino@posti.example\n0401234567'), ['1 aino@posti.example fi', '2 +358401234567 fi'])
  const text = 'sähköposti;kieli\naino@posti.example;sv'
  const latin1 = new Uint8Array([...text].map((letter) => letter.charCodeAt(0)))
  for (const bytes of [latin1, new TextEncoder().encode(`\uFEFF${text}`)]) assert.deepEqual(became(textOf(bytes)!), ['2 aino@posti.example sv'])
  assert.equal(textOf(new Uint8Array(Buffer.from(text, 'utf16le'))), null)
})

test('columns for names or anything else are told by their head, and nothing of them is read', () => {
  const list = readList('nimi;osoite;hetu\nAino Aalto;aino@posti.example;010101-123N')
  assert.ok(list.ok)
  assert.deepEqual(list.unknown, ['nimi', 'hetu'])
  assert.doesNotMatch(JSON.stringify(list.given), /Aalto|010101/)
})

test('a list without addresses, with two columns of them, with nothing, with broken quotes or too many rows is told as such', () => {
  const why = (text: string) => { const list = readList(text); return list.ok ? null : list.why }
  assert.deepEqual(['nimi;kieli\nAino;fi', 'sähköposti;puhelin\na@b.fi;0401234567', 'osoite;kieli', 'osoite;kieli\n"a@b.fi;fi', ''].map(why), ['columns', 'twoAddresses', 'noRows', 'notCsv', 'columns'])
  const rows = (count: number) => ['osoite', ...Array.from({ length: count }, (_, n) => `a${n}@posti.example`)].join('\n')
  assert.equal(why(rows(mostRows)), null)
  assert.deepEqual(readList(rows(mostRows + 1)), { ok: false, why: 'tooMany', detail: '5000' })
})

test('each row is told: what is no address, twice, protected, unclear, of no language, of no day, too late, asked lately, or cannot go by SMS', () => {
  const text = [
    'osoite;kieli;tapaaminen;turvakielto', 'ok@posti.example;;;', 'OK@posti.example;;;', 'Aino Aalto <a@posti.example>;;;', '09 123 4567;;;', '=HYPERLINK(1);;;', 'b@posti.example;;;kyllä', 'c@posti.example;;;ehkä',
    'd@posti.example;saame;;', 'e@posti.example;;31.2.2026;', 'f@posti.example;;30.9.2026;', 'g@posti.example;;;', '0401234567;;;', 'b@posti.example;;;ei',
  ].join('\n')
  assert.deepEqual(became(text, { quiet: new Set(['g@posti.example']), hasGateway: false }), [
    '2 ok@posti.example fi', '3 twice', '4 address', '5 address', '6 address', '7 protected', '8 unclear', '9 language', '10 day', '11 late', '12 not-now', '13 no-gateway', '14 protected',
  ])
  assert.deepEqual(became('0401234567', { smsFits: () => false }), ['1 long'])
})

test('whoever is protected is not even looked up, on whatever row it says so', () => {
  assert.deepEqual(addressesIn(given('osoite;turvakielto\na@posti.example;ei\nb@posti.example;x\na@posti.example;kyllä\nc@posti.example;')), ['c@posti.example'])
})

test('an address has one way of being written, whatever way it was typed', () => {
  const numbers = ['0401234567', '040 123 4567', '040-123 4567', '+358 40 1234567', '00358401234567', '+358 (0)40 1234567', '+358.40.123.4567']
  assert.deepEqual(new Set(numbers.map((one) => readAddress(one)?.address)), new Set(['+358401234567']))
  assert.deepEqual(readAddress('+46 70 123 45 67'), { channel: 'sms', address: '+46701234567' })
  for (const none of ['', '112', '010 000 0100', '+358 9 1234567', '040', '040123456789012', 'a@b', 'a b@posti.example', '+', '1234567', '=1+1', '040123456x']) assert.equal(readAddress(none), null, none)
})

test('nothing that is typed breaks it, nobody is asked twice, and nobody who is protected is asked', () => {
  const cell = fc.oneof(fc.constantFrom('a@posti.example', 'b@posti.example', '0401234567', 'kyllä', 'ei', '', '"', ';', '=cmd', '\u0000'), fc.string())
  fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }), (rows) => {
    const list = readList(`osoite;kieli;tapaaminen;turvakielto\n${rows.map((row) => row.join(';')).join('\n')}`)
    if (!list.ok) return
    const planned = plan(list.given, rules())
    const taken = takenOf(planned).map(({ address }) => address)
    assert.equal(planned.length, list.given.length)
    assert.equal(new Set(taken).size, taken.length)
    assert.ok(taken.every((address) => addressesIn(list.given).includes(address)))
    assert.equal(seenOf(planned), seenOf(plan(list.given, rules())))
  }))
})
