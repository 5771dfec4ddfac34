// Which roles groups give and take. Pure, for all inputs.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mayHaveScope, roles, type Grant } from '../actor.ts'
import type { DatedGrant } from '../people.ts'
import { isSame, planOf, type GroupRole } from './group-roles.ts'

const today = '2026-09-16'
const me = 'minä'
const of = (role: Grant['role'], more: Partial<DatedGrant & GroupRole> = {}) =>
  ({ id: `${role}-${Math.random()}`, role, unitId: null, serviceLineId: null, validFrom: '2026-01-01', validTo: null, group: 'g', madeBy: ['toinen'], ...more })

const grant = fc.record({ role: fc.constantFrom(...roles), unitId: fc.constantFrom(null, 'yksikkö'), group: fc.constantFrom('a', 'b', 'c') })
  .map(({ role, unitId, group }) => ({ role, unitId: mayHaveScope(role) ? unitId : null, serviceLineId: null, group }))
const groupRole = fc.tuple(grant, fc.constantFrom<string[]>([me], ['toinen'], ['toinen', me]), fc.uuid()).map(([one, madeBy, id]): GroupRole => ({ ...one, madeBy, id }))
const held = fc.tuple(grant, fc.boolean(), fc.uuid(), fc.constantFrom(null, '2026-09-15', '2026-12-31'), fc.constantFrom('2026-01-01', '2026-10-01'))
  .map(([{ group, ...one }, byHand, id, validTo, validFrom]): DatedGrant =>
    byHand ? { ...one, id, validFrom, validTo, fromGroup: null } : { ...one, id, validFrom: '2026-01-01', validTo: validTo === '2026-12-31' ? null : validTo, fromGroup: group })
const given = fc.record({ groups: fc.subarray(['a', 'b', 'c']), roles: fc.array(groupRole, { maxLength: 8 }), held: fc.array(held, { maxLength: 6 }) })
const holds = (property: (input: { groups: string[]; roles: GroupRole[]; held: DatedGrant[] }) => void) => fc.assert(fc.property(given, property), { numRuns: 1000 })
const plan = (input: { groups: string[]; roles: GroupRole[]; held: DatedGrant[] }) => planOf({ personId: me, today, ...input })
/** What they hold afterwards, from today on or later. */
const after = (input: { groups: string[]; roles: GroupRole[]; held: DatedGrant[] }) => {
  const { end, give } = plan(input)
  const stays = input.held.filter((one) => (one.validTo === null || one.validTo >= today) && !end.includes(one))
  return [...stays, ...give.map((one, index): DatedGrant => ({ ...one, id: String(index), validFrom: today, validTo: null, fromGroup: one.group }))]
}

test('whatever the groups are, what was given by hand stays', () => {
  holds((input) => assert.ok(plan(input).end.every(({ fromGroup }) => fromGroup)))
})

test('nobody gets a role by what they made themselves, in their own name or in another’s', () => {
  holds((input) => {
    const byOthers = input.roles.filter(({ madeBy }) => !madeBy.includes(me))
    for (const one of plan(input).give) assert.ok(byOthers.some((role) => isSame(role, one) && role.group === one.group))
  })
})

test('what comes from groups is what their groups say, no more, and nothing is given twice', () => {
  holds((input) => {
    const { give } = plan(input)
    assert.ok(give.every(({ group }) => input.groups.includes(group)))
    assert.ok(give.every((one, index) => give.findIndex((other) => isSame(one, other)) === index))
    for (const one of after(input).filter(({ fromGroup }) => fromGroup)) {
      assert.ok(input.roles.some((role) => role.group === one.fromGroup && isSame(role, one) && input.groups.includes(role.group)))
    }
  })
})

test('a second sign-in with the same groups changes nothing', () => {
  holds((input) => {
    const { end, give } = plan({ ...input, held: after(input) })
    assert.deepEqual([end, give], [[], []])
  })
})

test('groups never mix data protection with another role', () => {
  holds((input) => {
    const mixed = (grants: DatedGrant[]) => new Set(grants.map(({ role }) => role === 'data-protection')).size > 1
    const byHand = input.held.filter(({ fromGroup, validTo }) => !fromGroup && (validTo === null || validTo >= today))
    if (!mixed(byHand)) assert.equal(mixed(after(input)), false)
  })
})

test('a group gives data protection to whoever has nothing else, and leaves it out for the others', () => {
  const role = of('data-protection')
  assert.equal(plan({ groups: ['g'], roles: [role], held: [] }).give.length, 1)
  const { give } = plan({ groups: ['g'], roles: [role, of('worker')], held: [] })
  assert.deepEqual(give.map((one) => one.role), ['worker'])
  assert.deepEqual(plan({ groups: ['g'], roles: [of('worker')], held: [of('data-protection')] }).give, [])
})

test('a role that another group gives too ends with the one and begins with the other on the same day', () => {
  const before = of('worker', { fromGroup: 'vanha' })
  const { end, give } = plan({ groups: ['uusi'], roles: [of('worker', { group: 'uusi' }), of('worker', { group: 'vanha' })], held: [before] })
  assert.deepEqual(end, [before])
  assert.deepEqual(give.map(({ group }) => group), ['uusi'])
})

test('what was given by hand with a last day is also given by the group, and so outlasts that day', () => {
  const { give } = plan({ groups: ['g'], roles: [of('worker')], held: [of('worker', { validTo: '2026-12-31' })] })
  assert.equal(give.length, 1)
  assert.deepEqual(plan({ groups: ['g'], roles: [of('worker')], held: [of('worker')] }).give, [])
})
