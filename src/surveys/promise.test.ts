// Kept, late or broken: computed from days.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { promiseStates, type PromiseDays } from './promise.ts'

const round = { handledByOn: '2026-10-15', resultsByOn: '2026-10-31', changesByOn: '2026-12-31', handledOn: null, goneThroughOn: null, resultsOn: null, followedOn: null }
const states = (of: Partial<PromiseDays>, today: string) => Object.values(promiseStates({ ...round, ...of }, today)).map(({ state }) => state)

test('on its day a promise is still open, and broken on the next', () => {
  assert.deepEqual(states({}, '2026-10-15'), ['open', 'open', 'open'])
  assert.deepEqual(states({}, '2026-10-16'), ['broken', 'open', 'open'])
})

test('what was done on its day was kept, and a day after it late for good', () => {
  assert.deepEqual(states({ handledOn: '2026-10-10', goneThroughOn: '2026-10-15', resultsOn: '2026-11-01', followedOn: '2026-12-31' }, '2027-03-01'), ['kept', 'late', 'kept'])
})

test('it is handled when the workers have gone through it too', () => {
  assert.deepEqual(states({ handledOn: '2026-10-10' }, '2026-10-20')[0], 'broken')
  assert.deepEqual(states({ handledOn: '2026-10-10', goneThroughOn: '2026-10-18' }, '2026-10-20')[0], 'late')
})
