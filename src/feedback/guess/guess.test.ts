// Could they guess who wrote: by how many clients the topic fits, and never too sure of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { couldGuess, guesses, toldOfGuessing, type Clients, type Topic } from './guess.ts'

const group = (more: Partial<Clients>): Clients => ({ unitId: null, lineId: 'line', municipalityId: null, quarter: 1, clients: 3000, ...more })
const topic = (more: Partial<Topic> = {}): Topic => ({ unitId: 'unit', lineId: 'line', municipalityId: null, ...more })
const ofUnit = (clients: number, more: Partial<Clients> = {}) => group({ unitId: 'unit', clients, ...more })

test('the smallest group that the topic names counts, by month: a third of a quarter, a twelfth of a year', () => {
  const at = (clients: number, quarter: number | null = 1) => couldGuess(topic(), [group({}), ofUnit(clients, { quarter })], 5)
  assert.deepEqual([at(29), at(30), at(299), at(300)], ['easy', 'possible', 'possible', 'hard'])
  assert.deepEqual([at(119, null), at(120, null), at(1199, null), at(1200, null)], ['easy', 'possible', 'possible', 'hard'])
  assert.equal(couldGuess(topic(), [ofUnit(900), group({ clients: 27 })], 5), 'easy', 'a small line in a large unit')
})

test('an organisation that tells of more together is more careful here, too', () => {
  assert.deepEqual([5, 10, 20].map((fewest) => couldGuess(topic(), [ofUnit(330)], fewest)), ['hard', 'possible', 'possible'])
})

test('where the unit is not counted, a large line does not make it hard; a small one makes it easy', () => {
  assert.equal(couldGuess(topic(), [group({})], 5), null)
  assert.equal(couldGuess(topic(), [group({ clients: 20 })], 5), 'easy')
  assert.equal(couldGuess(topic({ unitId: null, municipalityId: 'town' }), [group({})], 5), null)
  assert.equal(couldGuess(topic({ unitId: null, municipalityId: 'town' }), [group({}), group({ municipalityId: 'town', clients: 30 })], 5), 'possible')
})

test('few slips of the unit in a month make it easy, and many never hard: they can be of few people', () => {
  const slips = (slips: number, more: object = {}): Clients => ({ unitId: 'unit', lineId: 'line', municipalityId: null, slips, ...more })
  const at = (count: number) => couldGuess(topic(), [group({}), slips(count)], 5)
  assert.deepEqual([at(9), at(10), at(99), at(100)], ['easy', 'possible', 'possible', null])
  assert.deepEqual([6, 60, 600].map((count) => couldGuess(topic(), [group({}), ofUnit(3000), slips(count)], 5)), ['easy', 'possible', 'hard'], 'with what was entered it is as hard as that says')
  assert.equal(couldGuess(topic(), [ofUnit(3000), slips(6, { unitId: 'elsewhere' }), slips(6, { lineId: 'other' })], 5), 'hard', 'of others they say nothing')
  assert.deepEqual(toldOfGuessing(topic(), [group({}), slips(6)], 5), { guess: 'easy', withoutUnit: 'hard' })
})

test('groups of others say nothing: another unit, another line, a town that was not named', () => {
  assert.equal(couldGuess(topic({ unitId: null }), [group({}), ofUnit(3), group({ municipalityId: 'town', clients: 3 }), group({ lineId: 'other', clients: 3 })], 5), 'hard')
})

test('to leave the unit out is offered where it helps, and of an open topic nothing is told', () => {
  assert.deepEqual(toldOfGuessing(topic(), [group({}), ofUnit(12)], 5), { guess: 'easy', withoutUnit: 'hard' })
  assert.deepEqual(toldOfGuessing(topic(), [group({})], 5), { guess: null, withoutUnit: 'hard' })
  assert.deepEqual(toldOfGuessing(topic(), [group({ clients: 12 }), ofUnit(12)], 5), { guess: 'easy', withoutUnit: null })
  assert.deepEqual(toldOfGuessing(topic(), [group({}), ofUnit(3000)], 5), { guess: 'hard', withoutUnit: null })
  assert.deepEqual(toldOfGuessing(topic({ unitId: null }), [], 5), { guess: null, withoutUnit: null })
  assert.equal(toldOfGuessing(topic({ unitId: null, lineId: null }), [group({})], 5), null)
})

test('whatever is known besides, more of it never makes guessing harder, and leaving the unit out is never told as easier', () => {
  const part = (...names: string[]) => fc.constantFrom(null, ...names)
  const entered = fc.record({ unitId: part('unit', 'elsewhere'), lineId: part('line', 'other'), municipalityId: part('town'), quarter: fc.constantFrom(null, 1), clients: fc.nat(5000) })
  const clients = fc.oneof(entered, fc.record({ unitId: fc.constantFrom('unit', 'elsewhere'), lineId: part('line', 'other'), municipalityId: fc.constant(null), slips: fc.integer({ min: 1, max: 500 }) }))
  const rank = (guess: ReturnType<typeof couldGuess>) => (guess === null ? guesses.length : guesses.indexOf(guess))
  fc.assert(fc.property(fc.array(clients), clients, fc.record({ unitId: part('unit'), lineId: part('line'), municipalityId: part('town') }), (known, one, about) => {
    const before = couldGuess(about, known, 5), after = couldGuess(about, [...known, one], 5)
    if (before !== null && after !== null) assert.ok(rank(after) <= rank(before))
    const told = toldOfGuessing(about, known, 5)
    if (told?.withoutUnit && told.guess) assert.ok(rank(told.withoutUnit) > rank(told.guess))
  }))
})
