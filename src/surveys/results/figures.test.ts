// What may be shown of what was counted: never a number of fewer than the fewest, in no group and in no background, and never what all of
// some people answered.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fewQuestions, option, question } from '../../../test/surveys.ts'
import { countedOf, figuresOf, type TestBatch } from '../../../test/told.ts'
import type { Answers } from '../answers.ts'
import type { RoundGroup } from '../groups.ts'
import { anyValue } from '../tally.ts'

const group = (serviceLineId: string | null, unitId: string | null): RoundGroup => ({ id: `${serviceLineId}/${unitId}`, serviceLineId, unitId, lineName: null, unitName: null })
const [whole, line, home, house] = [group(null, null), group('old', null), group('old', 'home'), group('old', 'house')]
const groups = [whole, line, home, house]
const fewest = 5

const figures = (batches: TestBatch[], questions = fewQuestions) => figuresOf(countedOf(questions, groups, batches, fewest))
const times = (n: number, answers: Answers): Answers[] => Array.from({ length: n }, () => answers)
const mixed = (n: number, more: Answers = {}): Answers[] => Array.from({ length: n }, (_, at) => ({ heard: [['5', '4', '2'][at % 3]!], ...more }))
const of = (all: ReturnType<typeof figures>, groupId: string, id: string) => all.get(groupId)!.questions.find((one) => one.question.id === id)!

test('what a unit was told is in its line and in the whole, each once', () => {
  const all = figures([{ groupId: home.id, answers: [...times(5, { heard: ['4'] }), ...times(2, { heard: ['3'] })] }, { groupId: line.id, answers: [...times(4, { heard: ['2'] }), ...times(2, { heard: ['1'] })] }])
  assert.deepEqual([home, line, whole].map(({ id }) => of(all, id, 'heard').figure?.n), [7, 13, 13])
  assert.deepEqual(Object.fromEntries(of(all, whole.id, 'heard').figure!.given!), { 4: 5, 3: 2, 2: 4, 1: 2 })
  assert.equal(all.get(house.id)!.responses, null)
})

test('a batch that givers let the unit read all the same is in nothing that anybody else sees', () => {
  const all = figures([{ groupId: home.id, few: true, answers: times(3, { heard: ['1'] }) }, { groupId: line.id, answers: [...times(4, { heard: ['2'] }), ...times(2, { heard: ['3'] })] }])
  assert.equal(of(all, home.id, 'heard').figure, null)
  assert.deepEqual(of(all, line.id, 'heard').figure!.given!.get('1'), undefined)
})

test('a background with too few is hidden, and so is the one by which it could be told', () => {
  const answers = [...mixed(12, { who: ['client'] }), ...mixed(3, { who: ['close'] })]
  const all = figures([{ groupId: whole.id, answers }])
  assert.deepEqual(of(all, whole.id, 'heard').within[0]!.values.map(({ figure }) => figure), [null, null])
  assert.equal(of(all, whole.id, 'who').figure!.given, null)
  const enough = figures([{ groupId: whole.id, answers: [...answers, ...mixed(2, { who: ['close'] })] }])
  assert.deepEqual(of(enough, whole.id, 'heard').within[0]!.values.map(({ figure }) => figure?.n), [12, 5])
})

test('where all answered alike, or all but one, it is told how many answered and not what', () => {
  for (const others of [[], ['1'], ['cannot-say']]) {
    const { figure } = of(figures([{ groupId: whole.id, answers: [...times(12, { heard: ['5'] }), ...others.map((value): Answers => ({ heard: [value] }))] }]), whole.id, 'heard')
    assert.deepEqual([figure!.n, figure!.given], [12 + others.length, null], 'each of the others would be known to have said so; the one who did not knows it of all')
  }
  assert.equal(of(figures([{ groupId: whole.id, answers: [...times(12, { heard: ['5'] }), ...times(2, { heard: ['4'] })] }]), whole.id, 'heard').figure!.given!.get('5'), 12)
})

test('nor where what is left of a line beside its units answered alike', () => {
  const all = figures([{ groupId: home.id, answers: mixed(12) }, { groupId: house.id, answers: mixed(9) }, { groupId: line.id, answers: times(6, { heard: ['1'] }) }])
  const shown = [line, home, house].filter(({ id }) => of(all, id, 'heard').figure!.given !== null)
  assert.ok(shown.length < 3 && shown.includes(line), 'six of no unit said that they were not heard')
  assert.deepEqual([line, home, house].map(({ id }) => of(all, id, 'heard').figure!.n), [27, 12, 9])
})

test('of several choices each is told by itself: not one that all made or all but one left', () => {
  const many = question('help', 'many', { options: ['talk', 'money', 'home'].map((id) => option(id)) }), cards = question('words', 'cards', { options: ['kind', 'rushed'].map((id) => option(id)) })
  const answers = Array.from({ length: 12 }, (_, n): Answers => ({ help: ['talk', ...(n < 5 ? ['money'] : []), ...(n < 1 ? ['home'] : [])], words: [...(n < 8 ? ['kind'] : []), ...(n > 7 ? ['rushed'] : [])] }))
  const all = figures([{ groupId: whole.id, answers }], [many, cards])
  assert.deepEqual(Object.fromEntries(of(all, whole.id, 'help').figure!.given!), { money: 5 })
  assert.deepEqual(Object.fromEntries(of(all, whole.id, 'words').figure!.given!), { kind: 8 }, 'four chose the other')
})

test('how many answered what was asked only of some is told only where it is told who those are', () => {
  const asked = [question('got', 'one', { options: ['yes', 'no'].map((id) => option(id)) }), question('quick', 'agree', { onlyIf: { question: 'got', is: ['yes'] } })]
  const alike = figures([{ groupId: whole.id, answers: mixed(12).map(({ heard }): Answers => ({ got: ['yes'], quick: heard! })) }], asked)
  assert.equal(of(alike, whole.id, 'quick').figure, null, 'twelve of twelve would have got it')
  const told = figures([{ groupId: whole.id, answers: [...mixed(12).map(({ heard }): Answers => ({ got: ['yes'], quick: heard! })), ...times(3, { got: ['no'] })] }], asked)
  assert.equal(of(told, whole.id, 'quick').figure!.n, 12)
})

test('two backgrounds that may be the same people but for one are not both told of', () => {
  const asked = [question('heard', 'agree'), ...['who', 'age'].map((id) => question(id, 'one', { options: [option('a'), option('b')], background: true }))]
  const answers: Answers[] = [...mixed(7, { who: ['a'], age: ['a'] }), { heard: ['1'], who: ['b'], age: ['a'] }, ...mixed(9, { who: ['b'], age: ['b'] })]
  const { within } = of(figures([{ groupId: whole.id, answers }], asked), whole.id, 'heard')
  const told = within.map(({ values }) => values.map(({ figure }) => figure?.given ?? null))
  assert.ok(told.flat().some((given) => given !== null))
  for (const [at, given] of told[0]!.entries()) assert.ok(given === null || told[1]![at] === null, 'the eighth of that age said 1')
})

const answer = fc.record({ heard: fc.constantFrom('1', '3', '5', 'cannot-say', ''), who: fc.constantFrom('client', 'close', '') }).map(({ heard, who }): Answers => ({
  ...(heard && { heard: [heard] }), ...(who && { who: [who] }),
}))
const batch = fc.record({ groupId: fc.constantFrom(...groups.map(({ id }) => id)), answers: fc.array(answer, { minLength: 5, maxLength: 14 }) })

test('whatever was answered where, every number is of at least the fewest, and each distribution adds up', () => {
  fc.assert(fc.property(fc.array(batch, { maxLength: 6 }), (batches) => {
    for (const { responses, questions } of figures(batches).values()) {
      if (responses !== null) assert.ok(responses >= fewest)
      for (const { question: { background, kind }, figure, within } of questions) {
        for (const one of [...(figure ? [figure] : []), ...within.flatMap(({ values }) => values.flatMap((each) => each.figure ?? []))]) {
          assert.ok(one.n >= fewest)
          assert.ok(!one.given?.has(anyValue))
          if (kind === 'agree' && one.given) assert.equal([...one.given.values()].reduce<number>((sum, count) => sum + count, 0), one.n)
          if (background) for (const count of one.given?.values() ?? []) assert.ok(count >= fewest)
        }
      }
    }
  }), { numRuns: 100 })
})
