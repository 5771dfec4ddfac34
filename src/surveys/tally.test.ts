// Counting: no row and no order of rows leads back to one person.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { option, question } from '../../test/surveys.ts'
import type { Answers } from './answers.ts'
import { enteredQuestions, withEntered } from './entered.ts'
import { anyValue, tally } from './tally.ts'

const age = question('age', 'one', { options: [option('young'), option('old')], background: true })
const who = question('who', 'one', { options: [option('client'), option('close')], background: true })
const questions = [question('heard'), question('again', 'recommend'), question('more', 'long'), age, who, ...enteredQuestions]

const responses: fc.Arbitrary<Answers[]> = fc.array(fc.record({
  heard: fc.constantFrom(['1'], ['5']), again: fc.constantFrom(['0'], ['10']), more: fc.constantFrom(['a'], ['b']), age: fc.constantFrom(['young'], ['old']), who: fc.constantFrom(['client'], ['close']),
}, { requiredKeys: [] }).map((answers) => withEntered(answers as Answers, { how: 'paper', helped: 'nobody' })), { maxLength: 25 })

test('the others are counted within a group only where it is as large as is ever shown, and never texts, other groups or how it came', () => {
  fc.assert(fc.property(responses, fc.integer({ min: 3, max: 8 }), (list, fewest) => {
    const counts = tally(questions, list, fewest)
    const size = (id: string, value: string) => list.filter((answers) => answers[id]?.includes(value)).length
    for (const { question: id, by } of counts) {
      if (!by) continue
      assert.ok(size(by.question, by.value) >= fewest)
      assert.ok(['heard', 'again'].includes(id), id)
    }
    for (const id of ['heard', 'again', 'more', 'age', 'who', '~how']) {
      assert.equal(counts.find((count) => count.question === id && count.value === anyValue && !count.by)?.given ?? 0, list.filter((answers) => answers[id]).length)
    }
  }))
})

test('beside the groups that are counted as many are left as are ever shown, or nobody: all without them is no one person', () => {
  fc.assert(fc.property(responses, fc.integer({ min: 3, max: 8 }), (list, fewest) => {
    const counts = tally(questions, list, fewest)
    for (const background of questions.filter((one) => one.background)) {
      const values = new Set(counts.flatMap(({ by }) => (by?.question === background.id ? [by.value] : [])))
      const left = list.filter((answers) => !answers[background.id]?.some((value) => values.has(value))).length
      // Who answered nothing but who they are is in no other count.
      if (values.size) assert.ok(left === 0 || left >= fewest, `${left} are left beside ${[...values].join()}`)
    }
  }))
})

test('the order of the rows says nothing of the order of the answers', () => {
  fc.assert(fc.property(responses, (list) => assert.deepEqual(tally(questions, list, 3), tally(questions, list.toReversed(), 3))))
})
