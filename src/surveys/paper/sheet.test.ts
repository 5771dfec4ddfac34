// From figures to answers and back, and where two typings differ.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { option, question } from '../../../test/surveys.ts'
import { checked, type Answers } from '../answers.ts'
import { isText, takesMany, valuesOf, type Question } from '../question.ts'
import { asTyped, differences, printed, readSheet, typedField } from './sheet.ts'

const options = ['a', 'b', 'c', 'd'].map((id) => option(id))
const questions: Question[] = [
  question('agree'), question('again', 'recommend'), question('one', 'one', { options }), question('many', 'many', { options, most: 3 }), question('face', 'smileys'),
  question('cards', 'cards', { options }), question('line', 'short'), question('words', 'long'), question('rank', 'rank', { options }),
]
const typedAs = (fields: Record<string, string>) => readSheet(questions, (field) => fields[field.slice(2)] ?? '')

test('one hand on the figures is enough: what is printed is what is typed', () => {
  assert.deepEqual(typedAs({ agree: '9', again: '10', one: '2', many: '4 1', face: '3', cards: '1,2', rank: '2 - 1', words: ' Hyvä. ' }).answers, {
    agree: ['cannot-say'], again: ['10'], one: ['b'], many: ['d', 'a'], face: ['bad'], cards: ['a', 'b'], rank: ['c', 'a'], words: ['Hyvä.'],
  })
  assert.deepEqual(typedAs({ again: '99' }).answers, { again: ['cannot-say'] })
})

test('what is not printed, too much, or no place at all is told, and what is empty was left alone', () => {
  const wrong = (fields: Record<string, string>) => typedAs(fields).problems.map(({ question: id, why }) => [id, why])
  assert.deepEqual(wrong({ agree: '6', again: '11', one: '1 2', many: '1 2 3 4', face: '4', rank: '1 1' }), [['agree', 'unknown'], ['again', 'unknown'], ['one', 'unknown'], ['face', 'unknown'], ['rank', 'unknown'], ['many', 'many']])
  assert.deepEqual(wrong({ rank: '5 1' }), [['rank', 'unknown']])
  assert.deepEqual(wrong({ rank: '1 2 3 4 -' }), [['rank', 'unknown']])
  assert.deepEqual(typedAs({}), { answers: {}, problems: [] })
})

test('no two choices of a question have the same figure', () => {
  for (const each of questions) assert.equal(new Set(printed(each).map(({ figure }) => figure)).size, printed(each).length)
})

const answersTo = (each: Question): fc.Arbitrary<string[]> => isText(each) ? fc.constantFrom(['Teksti.'], ['Toinen teksti, pidempi.'])
  : fc.shuffledSubarray([...valuesOf(each)], { minLength: 1, maxLength: takesMany(each) ? each.most ?? 4 : 1 })
const sheets = fc.record(Object.fromEntries(questions.map((each) => [each.id, answersTo(each)])), { requiredKeys: [] }).map((answers) => answers as Answers)

test('an answer that is written as it would be typed is read as itself, and two typings of it do not differ', () => {
  fc.assert(fc.property(sheets, (answers) => {
    const fields = Object.fromEntries(questions.map((each) => [typedField(each), asTyped(each, answers[each.id])]))
    const read = readSheet(questions, (field) => fields[field]!)
    assert.deepEqual(read.problems, [])
    assert.deepEqual(read.answers, checked(questions, answers).answers)
    assert.deepEqual(differences(questions, answers, read.answers), [])
  }))
})

test('two sheets differ where they say something else, and not by the order of ticks or by spaces', () => {
  assert.deepEqual(differences(questions, { many: ['a', 'b'], words: ['Hyvä  päivä.'] }, { many: ['b', 'a'], words: ['Hyvä päivä. '] }), [])
  assert.deepEqual(differences(questions, { agree: ['1'], rank: ['a', 'b'] }, { agree: ['2'], rank: ['b', 'a'], one: ['a'] }).map(({ id }) => id), ['agree', 'one', 'rank'])
})
