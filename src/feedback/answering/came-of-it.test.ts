import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allKinds, longest, outcomes } from '../case.ts'
import { outcomesFor, preselected, readCameOf } from './came-of-it.ts'
import { checkWritten, isEmpty, writtenIn } from './written.ts'

const written = (fields: Record<string, string>) => writtenIn((name) => fields[name] ?? '')

test('whoever thanks or asks need not have wanted a change; of criticism, suggestions, corrections and web pages it must be chosen what came', () => {
  assert.deepEqual(allKinds.map((kind) => [kind, outcomesFor(kind).length, preselected(kind)]), [
    ['thanks', 4, 'nothing-asked'], ['criticism', 3, ''], ['suggestion', 3, ''], ['question', 4, 'nothing-asked'], ['correction', 3, ''], ['page', 4, ''],
  ])
})

test('that nothing changes needs a reason in words, and nothing else has one', () => {
  for (const kind of allKinds) {
    for (const is of outcomes) {
      for (const because of ['', '  …', 'Laki kieltää.', 'a'.repeat(longest.because + 1)]) {
        const read = readCameOf(is, because, kind)
        const fits = outcomesFor(kind).includes(is) && (is !== 'not-changed' || because === 'Laki kieltää.')
        assert.equal('cameOf' in read, fits, `${kind} ${is} ${because.length}`)
        if ('cameOf' in read) assert.equal(read.cameOf.because, is === 'not-changed' ? because : undefined)
      }
    }
  }
})

test('an answer says what came of it; a question back and an interim reply need not', () => {
  const check = (purpose: string, came = '') => checkWritten(written({ text: 'Kiitos.', purpose, came }), 'criticism')
  assert.deepEqual(check('answer'), { problems: [{ field: 'came', why: 'outcome' }] })
  assert.deepEqual(check('answer', 'planned'), { toSend: { text: 'Kiitos.', purpose: 'answer', cameOf: { is: 'planned' } } })
  for (const purpose of ['question-back', 'interim']) assert.deepEqual(check(purpose, 'changed'), { toSend: { text: 'Kiitos.', purpose } })
  assert.deepEqual(check('close'), { problems: [{ field: 'purpose', why: 'purpose' }] })
})

test('of a form in which only choices were made nothing is kept', () => {
  assert.ok(isEmpty(written({ purpose: 'answer', came: 'changed', as: 'unit' })))
  assert.ok(!isEmpty(written({ because: 'Laki.' })))
})
