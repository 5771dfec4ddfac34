// Which day suits most, and which are alike.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bestOf, countsOf, type DateAnswer, type Suits } from './dates.ts'

const dates = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
const said = (of: Record<string, Suits[]>): DateAnswer[] => Object.entries(of).flatMap(([dateId, all]) => all.map((says, n) => ({ dateId, memberId: `m${n}`, says })))
const best = (of: Record<string, Suits[]>) => bestOf(dates, said(of)).map(({ id }) => id)

test('the day on which most can come is the best, and where that is alike, the one that suits more without effort', () => {
  assert.deepEqual(best({ a: ['suits', 'does-not', 'does-not'], b: ['if-needed', 'if-needed', 'does-not'] }), ['b'])
  assert.deepEqual(best({ a: ['suits', 'if-needed'], b: ['suits', 'suits'], c: ['if-needed', 'if-needed'] }), ['b'])
})

test('days that suit equally many are all the best, and where nobody can come on any, none is', () => {
  assert.deepEqual(best({ a: ['suits', 'if-needed'], b: ['if-needed', 'suits'], c: ['does-not', 'suits'] }), ['a', 'b'])
  assert.deepEqual(best({ a: ['does-not'], b: ['does-not'] }), [])
  assert.deepEqual(best({}), [])
})

test('counts say how many, and nobody who', () => {
  assert.deepEqual(countsOf('a', said({ a: ['suits', 'suits', 'does-not'], b: ['suits'] })), { suits: 2, 'if-needed': 0, 'does-not': 1 })
})
