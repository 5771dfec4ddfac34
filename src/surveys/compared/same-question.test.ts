// What may be compared, what may be with a note, and what may not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { option, question } from '../../../test/surveys.ts'
import type { Question } from '../question.ts'
import { readySets } from '../ready/sets.ts'
import { sameness } from './same-question.ts'

const here = { sameSurvey: true }
const elsewhere = { sameSurvey: false }
const heard = question('heard')
const reworded: Question = { ...heard, text: { ...heard.text, sv: 'Man lyssnade på mig.' } }

test('the same words are the same question, whatever became of its theme, its place and what is added aloud', () => {
  assert.deepEqual(sameness(heard, { ...heard, theme: 'encounter', prompt: { fi: 'Esimerkiksi puhelimessa.' } }, here), { is: 'same' })
})

test('other words in one language are told with both wordings', () => {
  assert.deepEqual(sameness(heard, reworded, here), { is: 'reworded', words: [{ part: 'text', language: 'sv', from: 'Fråga heard', to: 'Man lyssnade på mig.' }] })
  const helped = sameness(heard, { ...heard, help: { fi: 'Ajattele viime käyntiä.' } }, here)
  assert.deepEqual(helped, { is: 'reworded', words: [{ part: 'help', language: 'fi', from: '', to: 'Ajattele viime käyntiä.' }] })
})

test('another way of answering, other choices, another condition: then nothing is compared, and why is told', () => {
  const one = question('way', 'one', { options: [option('phone'), option('visit')] })
  const why = (now: Partial<Question>) => sameness(one, { ...one, ...now }, here)
  assert.deepEqual(why({ kind: 'many' }), { is: 'other', why: 'kind' })
  assert.deepEqual(why({ options: [option('phone')] }), { is: 'other', why: 'options' })
  assert.deepEqual(why({ options: [option('phone'), option('letter')] }), { is: 'other', why: 'options' })
  assert.deepEqual(why({ most: 1 }), { is: 'other', why: 'most' })
  assert.deepEqual(why({ onlyIf: { question: 'heard', is: ['1', '2'] } }), { is: 'other', why: 'asked-of' })
  assert.deepEqual(why({ options: [option('visit'), option('phone')] }), { is: 'same' }, 'in another order they are the same choices')
  const asked = { ...one, onlyIf: { question: 'heard', is: ['1', '2'] } }
  assert.deepEqual(sameness(asked, { ...asked, onlyIf: { question: 'heard', is: ['2', '1'] } }, here), { is: 'same' })
  const called = sameness(one, { ...one, options: [{ id: 'phone', text: { fi: 'Puhelu', sv: 'Alternativ phone', en: 'Choice phone' } }, option('visit')] }, here)
  assert.deepEqual(called, { is: 'reworded', words: [{ part: 'option', language: 'fi', from: 'Vaihtoehto phone', to: 'Puhelu' }] })
})

test('of two surveys nobody said that other words ask the same: one language must have kept them', () => {
  assert.equal(sameness(heard, reworded, elsewhere).is, 'reworded')
  const all = { ...heard, text: { fi: 'Pysäköinti oli helppoa.', sv: 'Det var lätt att parkera.', en: 'Parking was easy.' } }
  assert.deepEqual(sameness(heard, all, elsewhere), { is: 'other', why: 'words' })
  assert.equal(sameness(heard, all, here).is, 'reworded')
  const finnish = { ...heard, text: { fi: 'Minua kuunneltiin.' } }
  assert.deepEqual(sameness(finnish, { ...finnish, text: { fi: 'Pysäköinti oli helppoa.' } }, elsewhere), { is: 'other', why: 'words' }, 'a language that neither has kept nothing')
})

test('whatever two rounds asked, which of them is the earlier decides nothing but what is told first', () => {
  const any = fc.constantFrom(...readySets.flatMap(({ questions }) => questions), heard, reworded)
  fc.assert(fc.property(any, any, fc.boolean(), (a, b, sameSurvey) => {
    const [one, other] = [sameness(a, b, { sameSurvey }), sameness(b, a, { sameSurvey })]
    assert.equal(one.is, other.is)
    if (one.is === 'reworded' && other.is === 'reworded') assert.deepEqual(one.words.map(({ from, to }) => [from, to]).sort(), other.words.map(({ from, to }) => [to, from]).sort())
    assert.deepEqual(sameness(a, a, { sameSurvey }), { is: 'same' })
  }))
})
