// Batches: never fewer than are shown together, nothing lost, nothing twice, nothing further down than its giver allowed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shuffled } from '../privacy/shuffle.ts'
import { fewChoices, releasedAtClose, releasedWhileOpen, type Group, type Waiting } from './release.ts'

const groups: Group[] = [
  { id: 'whole', parentId: null }, { id: 'line', parentId: 'whole' }, { id: 'other-line', parentId: 'whole' },
  { id: 'unit', parentId: 'line' }, { id: 'other-unit', parentId: 'line' }, { id: 'far-unit', parentId: 'other-line' },
]
const above = (id: string): string[] => { const parent = groups.find((group) => group.id === id)!.parentId; return parent ? [parent, ...above(parent)] : [] }
const isLeaf = (id: string) => !groups.some(({ parentId }) => parentId === id)

const pool = fc.array(fc.record({ groupId: fc.constantFrom(...groups.map(({ id }) => id)), few: fc.constantFrom(...fewChoices) }), { maxLength: 60 })
  .map((rows): Waiting[] => rows.map((row, n) => ({ id: `r${n}`, ...row })))
const fewest = fc.integer({ min: 3, max: 8 })
const leftover = fc.constantFrom('up' as const, 'erase' as const)

test('while it is open a batch has at least so many, and as many stay behind', () => {
  fc.assert(fc.property(pool, fewest, (waiting, k) => {
    const batches = releasedWhileOpen(groups, waiting, k, shuffled)
    const gone = batches.flatMap(({ ids }) => ids)
    assert.equal(new Set(gone).size, gone.length)
    for (const { groupId, ids, few } of batches) {
      assert.ok(ids.length >= k && !few)
      const inGroup = waiting.filter((row) => (row.few === 'higher' && above(row.groupId)[0] || row.groupId) === groupId)
      assert.equal(inGroup.length - ids.length, k)
      assert.ok(ids.every((id) => inGroup.some((row) => row.id === id)))
    }
  }))
})

test('at the end nothing waits: everything is counted once or erased, never among fewer than its giver allowed, never further down', () => {
  fc.assert(fc.property(pool, fewest, leftover, (waiting, k, rest) => {
    const { batches, erased } = releasedAtClose(groups, waiting, k, rest, shuffled)
    assert.deepEqual([...batches.flatMap(({ ids }) => ids), ...erased].sort(), waiting.map(({ id }) => id).sort())
    for (const { groupId, ids, few } of batches) {
      const rows = ids.map((id) => waiting.find((row) => row.id === id)!)
      if (few) assert.ok(isLeaf(groupId) && rows.every((row) => row.few === 'anyway' && row.groupId === groupId))
      else assert.ok(ids.length >= k)
      for (const row of rows) {
        assert.ok(groupId === row.groupId || above(row.groupId).includes(groupId))
        if (row.few === 'higher' && row.groupId !== 'whole') assert.notEqual(groupId, row.groupId)
      }
    }
    if (rest === 'erase') for (const row of waiting) {
      if (isLeaf(row.groupId) && row.few === 'wait') assert.ok(batches.every(({ groupId, ids }) => groupId === row.groupId || !ids.includes(row.id)), 'what waited for its unit is counted nowhere else')
    }
  }))
})

test('where a round is of one unit alone, too few are shown to it only as far as they allowed, and the others erased', () => {
  const rows: Waiting[] = [{ id: 'a', groupId: 'u', few: 'anyway' }, { id: 'b', groupId: 'u', few: 'wait' }, { id: 'c', groupId: 'u', few: 'higher' }]
  assert.deepEqual(releasedAtClose([{ id: 'u', parentId: null }], rows, 5, 'up', shuffled), { batches: [{ groupId: 'u', ids: ['a'], few: true }], erased: ['b', 'c'] })
})

test('which of those that wait stay behind is chance: the first is as likely to go as the last', () => {
  const waiting = Array.from({ length: 10 }, (_, n): Waiting => ({ id: `r${n}`, groupId: 'unit', few: 'wait' }))
  const went = (id: string, rounds = 4000) => Array.from({ length: rounds }, () => releasedWhileOpen(groups, waiting, 5, shuffled)[0]!.ids.includes(id)).filter(Boolean).length / rounds
  // Five standard deviations of 4000 throws of a coin.
  for (const id of ['r0', 'r9']) assert.ok(Math.abs(went(id) - 0.5) < 0.04, id)
})
