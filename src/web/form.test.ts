import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clean, parseForm, Refused } from './form.ts'

test('broken percent-encoding of UTF-8 is refused, not turned into question marks', () => {
  assert.throws(() => parseForm('text=%FF%FE'), Refused)
  assert.throws(() => parseForm('text=%C3'), Refused)
  assert.equal(parseForm('text=%C3%A4').text('text'), 'ä')
  assert.equal(parseForm('text=100%+sure').text('text'), '100% sure')
})

test('control characters and NUL go, line breaks are one kind, letters are composed', () => {
  assert.equal(clean('a\u0000b\u0007c\r\nd\re\tf'), 'abc\nd\ne\tf')
  assert.equal(clean('a\u0308'), 'ä')
  assert.equal(clean('\ud800x'), '\ufffdx')
})

test('right-to-left text keeps its marks but loses overrides that would reverse what is read', () => {
  assert.equal(clean('שלום \u200fعربي'), 'שלום \u200fعربي')
  assert.equal(clean('abc\u202edef'), 'abcdef')
})

test('a missing field is empty, the first of several counts, and all can be had', () => {
  const form = parseForm('a=1&a=2&b=+x+')
  assert.equal(form.text('c'), '')
  assert.equal(form.text('a'), '1')
  assert.equal(form.text('b'), 'x')
  assert.deepEqual(form.all('a'), ['1', '2'])
})

test('a heap of marks on one letter is cut to thirty, and is cleaned in no time however it is piled up', () => {
  assert.equal(clean(`a${'\u0301'.repeat(90)}b`).normalize('NFD'), `a${'\u0301'.repeat(30)}b`)
  // Put in order by normalisation, these would take minutes.
  for (const between of ['', '\u0001', '\ufeff']) {
    const heap = `a${`${'\u0301'.repeat(20)}${between}${'\u0323'.repeat(20)}${between}`.repeat(20_000)}`
    const before = performance.now()
    assert.ok(clean(heap).length < 60)
    assert.ok(performance.now() - before < 5_000)
  }
})

test('more fields than any form has are refused', () => {
  assert.equal(parseForm('a=1'.concat('&b=2'.repeat(999))).all('b').length, 999)
  assert.throws(() => parseForm('&'.repeat(1_000)), Refused)
})
