// What is asked of whom, what can be answered, and which pages it makes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fewQuestions, option, question } from '../../test/surveys.ts'
import { asked, checked, pagesOf, readAnswers, type Answers } from './answers.ts'
import { most } from './question.ts'

const form = (fields: Record<string, string | string[]>) => ({
  all: (name: string) => [fields[name] ?? []].flat(), text: (name: string) => [fields[name] ?? ''].flat()[0]!.trim(),
})

test('a question that hangs on an answer is asked only of who gave it, and what hangs on that one too', () => {
  const chain = [question('a', 'one', { options: [option('yes'), option('no')] }), question('b', 'agree', { onlyIf: { question: 'a', is: ['yes'] } }), question('c', 'long', { onlyIf: { question: 'b', is: ['1', '2'] } })]
  assert.deepEqual(asked(chain, { a: ['no'], b: ['1'] }).map(({ id }) => id), ['a'])
  assert.deepEqual(asked(chain, { a: ['yes'], b: ['1'] }).map(({ id }) => id), ['a', 'b', 'c'])
  assert.deepEqual(checked(chain, { a: ['no'], b: ['1'], c: ['Sanat'] }).answers, { a: ['no'] }, 'what was answered before they changed their mind falls away')
})

test('what cannot be chosen, more than may be, and a text that is too long are told; what was left alone is nothing', () => {
  const all = [...fewQuestions, question('cards', 'cards', { options: [option('x'), option('y'), option('z')], most: 2 }), question('rank', 'rank', { options: [option('x'), option('y')] }), question('line', 'short')]
  const why = (given: Answers) => checked(all, given).problems.map(({ question: id, why: reason }) => [id, reason])
  assert.deepEqual(why({ heard: ['6'] }), [['heard', 'unknown']])
  assert.deepEqual(why({ heard: ['5', '4'] }), [['heard', 'many']])
  assert.deepEqual(why({ cards: ['x', 'y', 'z'] }), [['cards', 'many']])
  assert.deepEqual(why({ rank: ['y', 'y'] }), [['rank', 'unknown']])
  assert.deepEqual(why({ line: ['å'.repeat(most.short)] }), [])
  assert.deepEqual(why({ line: ['å'.repeat(most.short + 1)], more: ['👩‍👩‍👧'.repeat(most.long)] }), [['more', 'long'], ['line', 'long']])
  assert.deepEqual(checked(all, { heard: [''], more: ['  '], nothing: ['x'] }), { answers: {}, problems: [] })
  assert.deepEqual(checked(all, { heard: ['cannot-say'], again: ['0'] }).answers, { heard: ['cannot-say'], again: ['0'] })
})

test('a form is read by its fields; choices put in order come by their places, and one place for two is told', () => {
  const rank = question('rank', 'rank', { options: [option('x'), option('y'), option('z')] })
  assert.deepEqual(readAnswers([...fewQuestions, rank], form({ 'a-heard': '4', 'a-rank-x': '2', 'a-rank-y': '1', 'a-rank-z': '', 'a-more': '' })), { heard: ['4'], rank: ['y', 'x'] })
  const tied = readAnswers([rank], form({ 'a-rank-x': '1', 'a-rank-y': '1', 'a-rank-z': 'x' }))
  assert.deepEqual(checked([rank], tied), { answers: {}, problems: [{ question: 'rank', why: 'same' }] })
})

test('every question is on one page, at most five are on each, and none stands with the one that it hangs on', () => {
  const questions = fc.array(fc.nat(3), { maxLength: 40 }).map((back) => back.map((steps, n) =>
    question(`q${n}`, 'agree', n && steps ? { onlyIf: { question: `q${Math.max(0, n - steps)}`, is: ['1'] } } : {})))
  fc.assert(fc.property(questions, (list) => {
    const pages = pagesOf(list)
    assert.deepEqual(pages.flat(), list)
    for (const page of pages) {
      assert.ok(page.length >= 1 && page.length <= 5)
      assert.ok(!page.some(({ onlyIf }) => page.some(({ id }) => id === onlyIf?.question)))
    }
  }))
})
