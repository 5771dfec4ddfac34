// What somebody wants who writes an SMS, in the many ways in which it is typed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { codeWordsOf, wishOf } from './wish.ts'

const words = codeWordsOf('PALAUTE,RESPONS,FEEDBACK')
const of = (text: string) => wishOf(text, words)

test('a code word begins feedback, in the language of the word', () => {
  assert.deepEqual(of('PALAUTE Kukaan ei vastannut.'), { is: 'feedback', language: 'fi', text: 'Kukaan ei vastannut.' })
  assert.deepEqual(of('Respons: tack'), { is: 'feedback', language: 'sv', text: 'tack' })
  assert.deepEqual(of('feedback\n\nNobody came'), { is: 'feedback', language: 'en', text: 'Nobody came' })
})

test('as telephones and people change it, it is still the word', () => {
  for (const typed of ['palaute,', 'Palute', 'PALUATE', 'palautetta', 'Palautteena', 'PALAUTE -', '"Palaute"', '\u200bpalaute', '  ...palaute', 'palaute!', 'PALAUT', 'pаlаute']) {
    assert.deepEqual(of(`${typed} Oven kahva on rikki.`), { is: 'feedback', language: 'fi', text: 'Oven kahva on rikki.' }, typed)
  }
  for (const typed of ['Feed back', 'feed-back', 'feedbak', 'fedeback']) assert.equal(of(`${typed} hello`).is, 'feedback', typed)
  for (const typed of ['Repsons', 'responsen', 'RESPON']) assert.deepEqual(of(`${typed} hej`), { is: 'feedback', language: 'sv', text: 'hej' }, typed)
})

test('whatever follows the word stays as it was written', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (rest) => {
    const text = `Hyvä ${rest}`.trim()
    assert.deepEqual(of(`PALAUTE ${text}`), { is: 'feedback', language: 'fi', text })
  }))
})

test('the word alone asks for help, and what does not begin with it is nothing', () => {
  for (const typed of ['PALAUTE', 'palaute ...', 'Palaute\n']) assert.deepEqual(of(typed), { is: 'empty', language: 'fi' }, typed)
  for (const typed of ['Hei', 'Haluan antaa palautetta', 'pala kakkua', '', '👍', '12345']) assert.deepEqual(of(typed), { is: 'other' }, typed)
})

test('who wants no SMS says it in one word, and nothing else is taken for it', () => {
  for (const [typed, language] of [['STOP', 'fi'], ['Lopeta.', 'fi'], ['sluta!', 'sv'], [' Stopp ', 'sv'], ['unsubscribe', 'en']]) assert.deepEqual(of(typed!), { is: 'stop', language }, typed)
  for (const [typed, language] of [['START', 'fi'], ['aloita', 'fi'], ['BÖRJA', 'sv'], ['borja', 'sv']]) assert.deepEqual(of(typed!), { is: 'start', language }, typed)
  for (const typed of ['Lopeta se melu', 'stop the bus', 'En halua lopettaa']) assert.deepEqual(of(typed), { is: 'other' }, typed)
  assert.equal(of('PALAUTE lopeta').is, 'feedback')
})
