// Criticism beside strengths, for any pieces and any period.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Shared } from '../feedback/approved/read-shared.ts'
import { sorted } from './strengths.ts'

const piece = (kind: Shared['kind'], monthOn: string): Shared => ({ kind, monthOn, language: 'fi', text: 'Hei', gist: 'Kiitos', mark: 'mark', cameOfIt: '' })
const month = fc.integer({ min: 0, max: 35 }).map((n) => `${2024 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-01`)
const pieces = fc.array(fc.record({ kind: fc.constantFrom<Shared['kind']>('thanks', 'criticism', 'suggestion', 'question'), monthOn: month })
  .map(({ kind, monthOn }) => piece(kind, monthOn)))

test('wherever there is criticism there are strengths beside it, if there are any at all; and nothing is lost or shown twice', () => {
  fc.assert(fc.property(pieces, month, month, (all, one, other) => {
    const [from, until] = [one, other].sort() as [string, string]
    const { strengths, criticism, others, nearest } = sorted(all, { from, until })
    const here = all.filter(({ monthOn }) => monthOn >= from && monthOn < until)
    assert.equal(strengths.length + criticism.length + others.length, here.length)
    if (criticism.length && all.some(({ kind }) => kind === 'thanks')) assert.ok(strengths.length + nearest.length > 0)
    if (strengths.length || !criticism.length) assert.deepEqual(nearest, [])
    for (const each of nearest) assert.ok(each.kind === 'thanks' && !here.includes(each))
  }))
})

test('the nearest strengths are the nearest in months, before or after', () => {
  const all = [piece('thanks', '2026-08-01'), piece('criticism', '2026-05-01'), piece('thanks', '2026-04-01'), piece('thanks', '2025-01-01'), piece('thanks', '2024-01-01')]
  assert.deepEqual(sorted(all, { from: '2026-05-01', until: '2026-06-01' }).nearest.map(({ monthOn }) => monthOn), ['2026-04-01', '2026-08-01', '2025-01-01'])
})
