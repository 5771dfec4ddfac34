// What stays of a question that is answered in another way, what goes, and which conditions are left without their answers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { option, question } from '../../../test/surveys.ts'
import { kinds, valuesOf, type Question, type QuestionKind } from '../question.ts'
import { troubleIn } from './draft.ts'
import { carriedTo, leftHanging, repairedBy, toldOf } from './other-kind.ts'
import { hasOptions, questionValues } from './question-form.ts'

const full: Partial<Question> = { help: { fi: 'Apua' }, prompt: { fi: 'Lisää' } }
const of: Record<QuestionKind, Question> = {
  agree: question('q', 'agree', { ...full, theme: 'safety' }), smileys: question('q', 'smileys', { ...full, theme: 'safety' }), recommend: question('q', 'recommend', full),
  one: question('q', 'one', { ...full, background: true, options: [option('a'), option('b')] }), many: question('q', 'many', { ...full, most: 2, options: [option('a'), option('b')] }),
  cards: question('q', 'cards', { ...full, most: 2, options: [option('a', { pole: 'good' }), option('b', { pole: 'bad' })] }), rank: question('q', 'rank', { ...full, options: [option('a'), option('b')] }),
  short: question('q', 'short', full), long: question('q', 'long', full),
}

test('words, help, prompt and condition stay whatever becomes of it; choices where both have them; nothing is carried that the form would not show', () => {
  for (const from of kinds) for (const to of kinds.filter((kind) => kind !== from)) {
    const was = { ...of[from], onlyIf: { question: 'x', is: ['1'] } }
    const now = carriedTo(to, was)
    assert.deepEqual([now.id, now.kind, now.text, now.help, now.prompt, now.onlyIf], ['q', to, was.text, was.help, was.prompt, was.onlyIf], `${from} ${to}`)
    assert.deepEqual(now.options.map(({ id }) => id), hasOptions(from) && hasOptions(to) ? ['a', 'b'] : [], `${from} ${to}`)
    assert.equal(now.background, false)
    const { kept, lost, write } = toldOf(to, was, 0)
    assert.deepEqual(kept.filter((part) => lost.includes(part)), [])
    assert.equal(lost.includes('options'), hasOptions(from) && !hasOptions(to))
    assert.equal(write.includes('options'), !hasOptions(from) && hasOptions(to))
    assert.ok(Object.values(questionValues(now)).length > 0)
  }
})

test('what goes is told by name', () => {
  const lost = (from: QuestionKind, to: QuestionKind, marks = 0) => toldOf(to, of[from], marks).lost
  assert.deepEqual(lost('agree', 'smileys'), [])
  assert.deepEqual(lost('agree', 'recommend'), ['theme'])
  assert.deepEqual(lost('one', 'many'), ['background'])
  assert.deepEqual(lost('many', 'cards'), [])
  assert.deepEqual(lost('many', 'one'), ['most'])
  assert.deepEqual(lost('cards', 'rank', 3), ['poles', 'most', 'marks'])
  assert.deepEqual(lost('one', 'long'), ['options', 'background'])
  assert.deepEqual(lost('short', 'long'), [])
  assert.deepEqual([toldOf('cards', of.many, 0).write, toldOf('agree', of.long, 0).write, toldOf('one', of.agree, 0).write], [['cards'], ['statement'], ['statement', 'options']])
})

test('a condition stays where the choices stay; it is left hanging where a scale becomes another, and where only an order is left', () => {
  const list = (from: QuestionKind) => [of[from], question('hangs', 'short', { onlyIf: { question: 'q', is: [valuesOf(of[from])[0] ?? 'a'] } }), question('free')]
  const hangs = (from: QuestionKind, to: QuestionKind) => leftHanging(list(from), of[from], to).map(({ id }) => id)
  for (const [from, to] of [['one', 'many'], ['many', 'cards'], ['cards', 'one']] as const) assert.deepEqual(hangs(from, to), [], `${from} ${to}`)
  // 5 of five steps is not 5 of ten.
  for (const [from, to] of [['agree', 'recommend'], ['agree', 'smileys'], ['one', 'rank'], ['one', 'agree'], ['recommend', 'one'], ['many', 'long']] as const) assert.deepEqual(hangs(from, to), ['hangs'], `${from} ${to}`)
})

test('each that hangs is repaired, by answers that there are or by everybody; otherwise none is', () => {
  const hanging = [question('one', 'short', { onlyIf: { question: 'q', is: ['5'] } }), question('two', 'short', { onlyIf: { question: 'q', is: ['1', '2'] } })]
  const list = [of.agree, ...hanging]
  const repair = (repairs: Parameters<typeof repairedBy>[0], kind: QuestionKind = 'smileys') => repairedBy(repairs, list, hanging, { id: 'fresh', kind })
  const wrong: Parameters<typeof repairedBy>[0][] = [{}, { one: 'everybody' as const }, { one: 'everybody' as const, two: [] }, { one: 'everybody' as const, two: ['5'] }]
  for (const repairs of wrong) assert.equal(repair(repairs), null)
  assert.equal(repair({ one: 'everybody', two: ['bad'] }, 'long'), null, 'nothing hangs on a text')
  const repaired = repair({ one: 'everybody', two: ['bad', 'middle'] })!
  assert.deepEqual(repaired.map(({ onlyIf }) => onlyIf), [undefined, undefined, { question: 'fresh', is: ['bad', 'middle'] }])
  assert.equal(troubleIn([{ ...of.smileys, id: 'fresh' }, ...repaired.slice(1)]), null)
})
