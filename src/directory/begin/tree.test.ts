// "Where do I begin?" as a tree.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayAsk, mostQuestions, treeOf, wayTo, type Step } from './tree.ts'

const step = (id: string, parentId: string | null, asks: boolean): Step => ({
  id, parentId, name: { fi: id }, question: asks ? { fi: `${id}?` } : null, hint: null, nextStep: asks ? null : { fi: `${id}.` }, telephoneId: null, placeId: null, situationId: null,
})
const all = [step('first', null, true), step('now', 'first', false), step('wait', 'first', true), step('money', 'wait', false), step('child', 'wait', true)]

test('answers stand under their question in the order given, and a question without answers is a dead end', () => {
  const tree = treeOf(all)!
  assert.deepEqual(tree.answers.map(({ step: { id }, deadEnd }) => [id, deadEnd]), [['now', false], ['wait', false]])
  assert.deepEqual(tree.answers[1]!.answers.map(({ step: { id }, depth, deadEnd }) => [id, depth, deadEnd]), [['money', 2, false], ['child', 2, true]])
  assert.equal(treeOf([]), null)
})

test('the way to a step begins with the first, and no way leads to what hangs on a step that is gone', () => {
  assert.deepEqual(wayTo(all, 'money').map(({ id }) => id), ['first', 'wait', 'money'])
  assert.deepEqual(wayTo(all, 'nothing'), [])
  assert.deepEqual(wayTo(all.filter(({ id }) => id !== 'wait'), 'money'), [])
  assert.equal(treeOf(all.filter(({ id }) => id !== 'wait'))!.answers.length, 1)
})

test('after five answers nothing more is asked', () => {
  assert.deepEqual([0, mostQuestions - 1, mostQuestions].map(mayAsk), [true, true, false])
})
