// The browser reads a form as the server does.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fewQuestions, option, question } from '../../../test/surveys.ts'
import { readAnswers } from '../answers.ts'
import { answersIn } from './answers-in.ts'
import { readFragment, slipFragment } from './fields.ts'

const questions = [...fewQuestions, question('rank', 'rank', { options: [option('x'), option('y'), option('z')] }), question('cards', 'cards', { options: [option('x'), option('y')] }), question('line', 'short'), question('who-x', 'one', { options: [option('x')] })]
const names = ['a-heard', 'a-again', 'a-who', 'a-more', 'a-rank', 'a-rank-x', 'a-rank-y', 'a-rank-z', 'a-cards', 'a-line', 'a-who-x', 'few', 'a-other']

test('whatever is in the fields, the answers are the same', () => {
  const field = fc.tuple(fc.constantFrom(...names), fc.oneof(fc.constantFrom('', ' ', '1', '2', '3', '0', 'x', ' y ', 'cannot-say', '1.5'), fc.string()))
  fc.assert(fc.property(fc.array(field, { maxLength: 20 }), (fields) => {
    const data = new FormData()
    for (const [name, value] of fields) data.append(name, value)
    const asForm = { all: (name: string) => data.getAll(name).map(String), text: (name: string) => String(data.get(name) ?? '').trim() }
    assert.deepEqual(answersIn(questions, data), readAnswers(questions, asForm))
  }))
})

test('what stands behind the # is read back, with the fingerprint and without; anything else is left alone', () => {
  assert.deepEqual(readFragment(`#${slipFragment(['kuusi', 'talo', 'meri'], '7KX4 A2B3 C4D5 E6F7 G8H9')}`), { code: 'kuusi talo meri', print: '7KX4 A2B3 C4D5 E6F7 G8H9' })
  assert.deepEqual(readFragment('#Kuusi-talo-meri'), { code: 'Kuusi talo meri', print: '' })
  for (const hash of ['', '#', '#main', '#kuusi-talo', '#kuusi-talo-meri-vesi', '#kuusi-talo-meri.7KX4', '#a-heard']) assert.equal(readFragment(hash), null, hash)
})
