// However a server behaves, or a network: what is given is on the tablet until it is named as held, and is held once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { SealedRecord } from '../../../privacy/day-keys.ts'
import { inOneBatch, pauseAfter, sendAll, waitAfterTries, type Answered, type Stays, type Store } from './queue.ts'

const record = (id: string): SealedRecord => ({ id, key: '', nonce: '', text: '' })
const none = { held: [], late: [], wrong: [], typed: [] }

function storeOf(ids: string[]) {
  const kept = new Map(ids.map((id) => [id, null as Stays | null]))
  const store: Store = {
    next: async (most) => [...kept].filter(([, why]) => !why).slice(0, most).map(([id]) => record(id)),
    count: async () => kept.size,
    forget: async (gone) => { for (const id of gone) kept.delete(id) },
    stay: async (those, why) => { for (const id of those) kept.set(id, why) },
  }
  return { store, kept }
}
const many = (count: number) => Array.from({ length: count }, (_, n) => `r${n}`)

test('all goes in small batches, each with the number that waits, and is forgotten once it is named', async () => {
  const { store, kept } = storeOf(many(45))
  const batches: number[][] = []
  const sent = await sendAll(store, async (records, waiting) => {
    batches.push([records.length, waiting])
    return { is: 'named', ...none, held: records.map(({ id }) => id) }
  })
  assert.equal(sent, 'sent')
  assert.deepEqual(batches, [[inOneBatch, 45], [inOneBatch, 25], [5, 5]])
  assert.equal(kept.size, 0)
})

test('where there is no network, where the server asks to wait, and where the tablet was taken from its day, everything stays', async () => {
  for (const is of ['away', 'wait', 'ended', 'unknown'] as const) {
    const { store, kept } = storeOf(many(3))
    assert.equal(await sendAll(store, async () => ({ is })), is)
    assert.equal(kept.size, 3)
  }
})

test('what is too late or wrong stays and is not sent again, what was typed from paper goes, and the rest goes on', async () => {
  const { store, kept } = storeOf(['a', 'b', 'c', 'd'])
  let calls = 0
  const post = async (): Promise<Answered> => { calls++; return { is: 'named', held: ['a'], late: ['b'], wrong: ['c'], typed: ['d'] } }
  assert.equal(await sendAll(store, post), 'sent')
  assert.equal(await sendAll(store, post), 'nothing')
  assert.deepEqual([...kept], [['b', 'late'], ['c', 'wrong']])
  assert.equal(calls, 1)
})

test('where a batch is too large for what lies in between, smaller ones go, and what is too large by itself stays and holds up nothing', async () => {
  const { store, kept } = storeOf([...many(30), 'huge', 'z'])
  const sizes: number[] = []
  const sent = await sendAll(store, async (records) => {
    sizes.push(records.length)
    return records.length > 3 || records.some(({ id }) => id === 'huge') ? { is: 'too-large' } : { is: 'named', ...none, held: records.map(({ id }) => id) }
  })
  assert.equal(sent, 'sent')
  assert.deepEqual([...kept], [['huge', 'wrong']])
  assert.ok(sizes.length < 40)
})

test('a server that names nothing, or only what was not sent, is not asked for ever, and nothing is forgotten', async () => {
  for (const held of [[], ['somebody-else']]) {
    const { store, kept } = storeOf(many(2))
    assert.equal(await sendAll(store, async () => ({ is: 'named', ...none, held })), 'odd')
    assert.equal(kept.size, 2)
  }
})

test('whatever gets lost on the way, nothing is lost and nothing is held twice', async () => {
  await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 70 }), fc.array(fc.constantFrom('well', 'away', 'lost-answer', 'half'), { maxLength: 20 }), async (count, weather) => {
    const { store, kept } = storeOf(many(count))
    const held: string[] = []
    const take = (id: string) => { if (!held.includes(id)) held.push(id) }
    const days = [...weather, 'well']
    for (const day of days) {
      await sendAll(store, async (records) => {
        const taken = day === 'half' ? records.slice(0, Math.ceil(records.length / 2)) : records
        if (day !== 'away') for (const { id } of taken) take(id)
        return day === 'away' || day === 'lost-answer' ? { is: 'away' } : { is: 'named', ...none, held: taken.map(({ id }) => id) }
      })
      // Between any two moments everything is on the tablet, or held, or both.
      assert.deepEqual(new Set([...kept.keys(), ...held]), new Set(many(count)))
    }
    assert.equal(kept.size, 0)
    assert.deepEqual(held.toSorted(), many(count).toSorted())
  }), { numRuns: 200 })
})

test('it is tried again after half a minute, and ever more seldom up to ten minutes', () => {
  assert.deepEqual([0, 1, 2, 5, 50].map(pauseAfter), [30_000, 60_000, 120_000, 600_000, 600_000])
})

test('three slips of the finger cost nothing; each wrong PIN after that doubles the wait', () => {
  assert.deepEqual([0, 1, 2, 3, 4, 20].map(waitAfterTries), [0, 0, 0, 5_000, 10_000, 300_000])
})
