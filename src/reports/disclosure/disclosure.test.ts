// What stands around the engine: what is told, what is worked out of it, what is told instead of a hole, and what stands outside.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { medianOf, ninetiethOf } from './measures.ts'
import { nearest, told } from './merge.ts'
import { checkedWish, counted, estimated } from './outside.ts'
import { protect } from './protect.ts'
import { publish } from './publish.ts'
import { toldBefore, worked, type Shown } from './publishable.ts'
import { cellId, countsOf, type Direction, type Given, type Place } from './tables.ts'

const flat = (name: string, parts: string[]): Direction => ({ name, nodes: ['all', ...parts], sums: [{ whole: 'all', parts }] })
const shown = (number: number): Shown => toldBefore(number)

const given = (numbers: Record<string, number>, more: Partial<Given> = {}): Given => {
  const directions = [flat('place', Object.keys(numbers))]
  const counts = countsOf(directions, [['place']], Object.entries(numbers).map(([place, given]) => ({ at: { place }, given })))
  return { directions, tables: [['place']], counts, wanted: new Set(counts.keys()), known: new Set(), answers: [], fewest: 5, ...more }
}

test('one small number beside a total takes one other with it, and no more', () => {
  const protection = protect(given({ home: 12, school: 2, shelter: 9 }))
  assert.deepEqual([[...protection.shown].sort(), protection.besides, protection.atLeast], [['', 'place=home'], 1, 1])
})

test('what is hidden and what is empty look alike, and what was told before stays told', () => {
  const tables = given({ home: 12, school: 2, shelter: 9, day: 0 }, { known: new Set(['place=shelter']) })
  const published = publish(tables, protect(tables))
  assert.equal(published.get('place=shelter'), 9)
  assert.equal(published.get('place=school'), null)
  assert.equal(published.get('place=day'), null)
  assert.equal(published.size, tables.wanted.size)
})

test('of a number that follows from what was told before it is said that it is lost', () => {
  const before = new Set(['', 'place=home', 'place=shelter'])
  assert.deepEqual(protect(given({ home: 12, school: 2, shelter: 9 }, { known: before })).lost, ['place=school'])
})

test('a number that what was published before tells is said to be lost, and what has nothing to do with it is told', () => {
  const [kind, channel] = [flat('kind', ['thanks', 'criticism']), flat('channel', ['web', 'paper'])]
  const at = (name: string, numbers: Record<string, number>) => Object.entries(numbers).map(([part, given]) => ({ at: { [name]: part }, given }))
  const counts = countsOf([kind, channel], [['kind'], ['channel']], [...at('kind', { thanks: 2, criticism: 18 }), ...at('channel', { web: 9, paper: 11 })])
  const { lost, shown } = protect({ directions: [kind, channel], tables: [['kind'], ['channel']], counts, wanted: new Set(['channel=web', 'channel=paper']), known: new Set(['', 'kind=criticism']), answers: [], fewest: 5 })
  assert.deepEqual([lost, [...shown].sort()], [['kind=thanks'], ['channel=paper', 'channel=web']])
})

test('tables that do not add up, or tell of what is in none of them, are refused', () => {
  const right = given({ home: 12, school: 7 })
  assert.throws(() => protect({ ...right, counts: new Map([...right.counts, ['', 20]]) }), /not what its parts make/)
  assert.throws(() => protect({ ...right, counts: new Map([...right.counts, ['kind=thanks', 20]]) }), /in no table/)
  assert.throws(() => protect({ ...right, counts: new Map([...right.counts].slice(1)) }), /no count/)
  const twice: Direction = { name: 'place', nodes: ['all', 'home', 'school'], sums: [{ whole: 'all', parts: ['home', 'school'] }, { whole: 'all', parts: ['home'] }] }
  assert.throws(() => protect({ ...right, directions: [twice] }), /school is not once in all/)
})

test('a median takes twice as many as are ever shown together, and the ninetieth percentile ten times as many', () => {
  for (const [of, times] of [[medianOf, 2], [ninetiethOf, 10]] as const) {
    assert.equal(of({ n: shown(5 * times), fewest: 5 }, 3.5), 3.5)
    assert.equal(of({ n: shown(5 * times - 1), fewest: 5 }, 3.5), null)
    assert.equal(of({ n: null, fewest: 5 }, 3.5), null)
  }
})

test('of nothing nothing is worked out, and of what is hidden neither', () => {
  assert.throws(() => worked([], () => 4), /no number/)
  assert.equal(worked([shown(9), null], (one, other) => one - other), null)
  assert.equal(worked([shown(9), shown(4)], (one, other) => one - other), 5)
})

test('what stands outside is what it says', () => {
  assert.deepEqual([counted(40).least, counted(40).most, estimated(30, 50).most], [40, 40, 50])
  assert.throws(() => estimated(50, 30))
  assert.equal(checkedWish('A ramp', { checkedBy: 'somebody' }), 'A ramp')
  assert.throws(() => checkedWish('A ramp', { checkedBy: '' }))
})

const time: Direction = {
  name: 'time', nodes: ['all', 'spring', 'autumn', 'march', 'april', 'october', 'november'],
  sums: [{ whole: 'all', parts: ['spring', 'autumn'] }, { whole: 'spring', parts: ['march', 'april'] }, { whole: 'autumn', parts: ['october', 'november'] }],
}
const places: Direction = { name: 'place', nodes: ['all', 'line', 'unit'], sums: [{ whole: 'all', parts: ['line'] }, { whole: 'line', parts: ['unit'] }] }
const from = (numbers: Record<string, number>) => (at: Place): Shown => (cellId(at) in numbers ? shown(numbers[cellId(at)]!) : null)

test('a period whose parts are all told is told by them, and one with a hole as a whole', () => {
  const shownAt = from({ '': 30, 'time=spring': 18, 'time=autumn': 12, 'time=march': 8, 'time=april': 10, 'time=october': 9 })
  assert.deepEqual(told(time, { time: 'all' }, shownAt).map(({ at }) => at.time), ['march', 'april', 'autumn'])
  assert.deepEqual(told(time, { time: 'november' }, shownAt).map(({ at }) => at.time), ['autumn'])
  assert.deepEqual(told(time, { time: 'november' }, from({})), [])
})

test('a hole of a unit is told by the nearest that is', () => {
  const at = { place: 'unit', time: 'march' }
  assert.deepEqual(nearest([places, time], at, from({ 'place=line time=spring': 20, 'place=line time=march': 7 }))?.at, { place: 'line', time: 'march' })
  assert.deepEqual(nearest([places, time], at, from({ '': 50, 'place=line time=spring': 20 }))?.at, { place: 'line', time: 'spring' })
  assert.equal(nearest([places, time], at, from({})), null)
})
