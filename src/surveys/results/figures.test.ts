// What may be shown of what was counted: never a number of fewer than the fewest, in no group and in no background.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fewQuestions } from '../../../test/surveys.ts'
import type { Answers } from '../answers.ts'
import type { RoundGroup } from '../groups.ts'
import { anyValue, tally } from '../tally.ts'
import { figuresOf } from './figures.ts'

const group = (serviceLineId: string | null, unitId: string | null): RoundGroup => ({ id: `${serviceLineId}/${unitId}`, serviceLineId, unitId, lineName: null, unitName: null })
const [whole, line, home, house] = [group(null, null), group('old', null), group('old', 'home'), group('old', 'house')]
const groups = [whole!, line!, home!, house!]
const fewest = 5

type Batch = { groupId: string; few: boolean; answers: Answers[] }
const figures = (batches: Batch[]) => figuresOf({
  questions: fewQuestions, groups, fewest,
  counts: batches.filter(({ few }) => !few).flatMap(({ groupId, answers }) => tally(fewQuestions, answers, 3).map((count) => ({ ...count, groupId }))),
  responses: batches.map(({ groupId, few, answers }) => ({ groupId, few, responses: answers.length })),
})
const times = (n: number, answers: Answers): Answers[] => Array.from({ length: n }, () => answers)
const of = (all: ReturnType<typeof figures>, groupId: string, question: string) => all.get(groupId)!.questions.find(({ question: { id } }) => id === question)!

test('what a unit was told is in its line and in the whole, each once', () => {
  const all = figures([{ groupId: home!.id, few: false, answers: times(7, { heard: ['4'] }) }, { groupId: line!.id, few: false, answers: times(6, { heard: ['2'] }) }])
  assert.deepEqual([home, line, whole].map(({ id }: RoundGroup) => of(all, id, 'heard').figure?.n), [7, 13, 13])
  assert.deepEqual(Object.fromEntries(of(all, whole!.id, 'heard').figure!.given), { 4: 7, 2: 6 })
  assert.equal(all.get(house!.id)!.responses, null)
})

test('a batch that givers let the unit read all the same is in nothing that anybody else sees', () => {
  const all = figures([{ groupId: home!.id, few: true, answers: times(3, { heard: ['1'] }) }, { groupId: line!.id, few: false, answers: times(6, { heard: ['2'] }) }])
  assert.equal(of(all, home!.id, 'heard').figure, null)
  assert.deepEqual(of(all, line!.id, 'heard').figure!.given.get('1'), undefined)
})

test('a background with too few is hidden, and so is the one by which it could be told', () => {
  const answers = [...times(12, { heard: ['5'], who: ['client'] }), ...times(3, { heard: ['1'], who: ['close'] })]
  const all = figures([{ groupId: whole!.id, few: false, answers }])
  assert.deepEqual(of(all, whole!.id, 'heard').within[0]!.values.map(({ figure }) => figure), [null, null])
  assert.equal(of(all, whole!.id, 'who').figure!.given.size, 0)
  const enough = figures([{ groupId: whole!.id, few: false, answers: [...answers, ...times(2, { heard: ['1'], who: ['close'] })] }])
  assert.deepEqual(of(enough, whole!.id, 'heard').within[0]!.values.map(({ figure }) => figure?.n), [12, 5])
})

const answer = fc.record({ heard: fc.constantFrom('1', '3', '5', 'cannot-say', ''), who: fc.constantFrom('client', 'close', '') }).map(({ heard, who }): Answers => ({
  ...(heard && { heard: [heard] }), ...(who && { who: [who] }),
}))
const batch = fc.record({ groupId: fc.constantFrom(...groups.map(({ id }) => id)), few: fc.constant(false), answers: fc.array(answer, { minLength: 5, maxLength: 14 }) })

test('whatever was answered where, every number is of at least the fewest, and each distribution adds up', () => {
  fc.assert(fc.property(fc.array(batch, { maxLength: 6 }), (batches) => {
    for (const { responses, questions } of figures(batches).values()) {
      if (responses) assert.ok(responses.n >= fewest)
      for (const { question, figure, within } of questions) {
        const shown = within.flatMap(({ values }) => values.flatMap((one) => one.figure ?? []))
        for (const one of [...(figure ? [figure] : []), ...shown]) {
          assert.ok(one.n >= fewest)
          assert.ok(!one.given.has(anyValue))
          if (question.kind === 'agree') assert.equal([...one.given.values()].reduce((sum, count) => sum + count, 0), one.n)
        }
        if (!figure) assert.equal(shown.length, 0)
        else {
          const rest = figure.n - shown.reduce((sum, { n }) => sum + n, 0)
          assert.ok(!shown.length || rest === 0 || rest >= fewest)
          if (question.background) for (const count of figure.given.values()) assert.ok(count >= fewest)
        }
      }
    }
  }), { numRuns: 200 })
})
