// That somebody may be quoted is kept so that it ties no two of their texts together, and points at nobody: played by somebody who has
// all that is left after counting, and tries.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { question } from '../../../test/surveys.ts'
import type { Answers } from '../answers.ts'
import type { Question } from '../question.ts'
import { textsOf, type LooseText } from '../tally.ts'
import { drawnFrom, isPermitted, quotedQuestions, withPermission, wroteSome } from './permission.ts'
import { quotable } from './quotable.ts'

const questions: Question[] = [question('heard'), question('first', 'long'), question('other', 'long'), question('line', 'short')]
const as = (permitted: boolean, answers: Answers) => withPermission(answers, { permitted, noQuotes: false, questions })

type Giver = { first: boolean; other: boolean; permits: boolean }
const giver = fc.record({ first: fc.boolean(), other: fc.boolean(), permits: fc.boolean() })
/** Each text is somebody's own: n stands for the giver. */
const batchOf = (givers: readonly Giver[]): Answers[] => givers.map(({ first, other, permits }, n) =>
  as(permits, { heard: ['5'], ...(first && { first: [`first ${n}`] }), ...(other && { other: [`other ${n}`] }) }))

/** What is left: in an order of chance, which is that of the alphabet here. */
const left = (texts: readonly LooseText[]): string[] => texts.map(({ question, text, mayQuote }) => `${question}|${text}|${mayQuote}`).sort()

/** Every text to the other question is handed round among those who wrote one. */
function handedRound(batch: readonly Answers[], id: string, by: number): Answers[] {
  const writers = batch.flatMap((answers, n) => (answers[id] ? [n] : []))
  return batch.map((answers, n) => {
    const at = writers.indexOf(n)
    return at < 0 ? answers : { ...answers, [id]: batch[writers[(at + by) % writers.length]!]![id]! }
  })
}

test('whoever sees every text with its mark cannot tell who wrote which two: handed round, the texts leave the very same rows', () => {
  fc.assert(fc.property(fc.array(giver, { minLength: 1, maxLength: 12 }), fc.nat({ max: 11 }), fc.constantFrom('first', 'other'), (givers, by, drawn) => {
    const batch = batchOf(givers)
    const notDrawn = drawn === 'first' ? 'other' : 'first'
    assert.deepEqual(left(textsOf(questions, handedRound(batch, notDrawn, by), drawn)), left(textsOf(questions, batch, drawn)))
  }))
})

test('with a mark on every text of whoever allows it, one who is alone in allowing it would be put together by anybody', () => {
  const batch = batchOf([{ first: true, other: true, permits: true }, ...Array.from({ length: 6 }, () => ({ first: true, other: true, permits: false }))])
  const onAll = (of: readonly Answers[]) => ['first', 'other'].flatMap((drawn) => textsOf(questions, of, drawn).filter(({ question: id, mayQuote }) => id === drawn && mayQuote))
  assert.deepEqual(onAll(batch).map(({ text }) => text), ['first 0', 'other 0'], 'so the test above sees what it looks for')
  assert.notDeepEqual(left(onAll(handedRound(batch, 'other', 1))), left(onAll(batch)))
})

test('of a batch one question is drawn, by lot and whatever was answered, from longer texts; from lines where there are no others', () => {
  const drawn = new Set(Array.from({ length: 40 }, () => drawnFrom(questions, (list) => list.toSorted(() => Math.random() - 0.5))))
  assert.deepEqual([...drawn].sort(), ['first', 'other'])
  assert.deepEqual(quotedQuestions([question('heard'), question('line', 'short')]).map(({ id }) => id), ['line'])
  assert.equal(drawnFrom([question('heard')], (list) => [...list]), null)
  fc.assert(fc.property(fc.array(giver, { maxLength: 12 }), (givers) => {
    const marked = textsOf(questions, batchOf(givers), 'first').filter(({ mayQuote }) => mayQuote)
    assert.equal(marked.length, givers.filter(({ first, permits }) => first && permits).length)
    assert.ok(marked.every(({ question: id }) => id === 'first'))
    assert.ok(textsOf(questions, batchOf(givers), null).every(({ mayQuote }) => !mayQuote))
  }))
})

test('a yes is kept only where there is something to quote, and of a survey that quotes nobody never', () => {
  assert.ok(isPermitted(as(true, { first: ['Odotin.'] })))
  for (const answers of [as(false, { first: ['Odotin.'] }), as(true, { heard: ['5'] }), as(true, { line: ['Hyvä'] }), withPermission({ first: ['Odotin.'] }, { permitted: true, noQuotes: true, questions })]) assert.ok(!isPermitted(answers))
  assert.ok(!wroteSome(questions, { heard: ['5'], line: ['Hyvä'] }) && wroteSome(questions, { other: ['Kiitos.'] }))
})

test('whoever is known to have said yes, or no, is one of as many as the fewest, in whichever question', () => {
  const text = fc.record({ question: fc.constantFrom('first', 'other'), mayQuote: fc.boolean() })
  fc.assert(fc.property(fc.array(text, { maxLength: 40 }), fc.integer({ min: 3, max: 8 }), (texts, fewest) => {
    const marked = quotable(texts, { noQuotes: false, fewest })
    for (const id of ['first', 'other']) {
      const all = texts.filter((one) => one.question === id)
      const yes = marked.filter((one) => one.question === id).length
      if (yes) {
        assert.equal(yes, all.filter(({ mayQuote }) => mayQuote).length)
        assert.ok(yes >= fewest && (all.length === yes || all.length - yes >= fewest))
      }
    }
    assert.deepEqual(quotable(texts, { noQuotes: true, fewest }), [])
  }), { numRuns: 500 })
  const many = (yes: number, no: number) => [...Array.from({ length: yes }, () => ({ question: 'first', mayQuote: true })), ...Array.from({ length: no }, () => ({ question: 'first', mayQuote: false }))]
  assert.deepEqual([[4, 20], [5, 4], [5, 5], [5, 0]].map(([yes, no]) => quotable(many(yes!, no!), { noQuotes: false, fewest: 5 }).length), [0, 0, 5, 5])
})
