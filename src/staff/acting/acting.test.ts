import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysAfter } from '../../text/dates.ts'
import { roles, type Grant, type Role } from '../actor.ts'
import { awayAround, goTogether, makesThemselvesDeputy } from './acting.ts'

const grant = (role: Role): Grant => ({ role, unitId: null, serviceLineId: null })

test('absences that follow each other or overlap are one; a day at work between them ends it', () => {
  const absences = [
    { firstDay: '2026-09-14', lastDay: '2026-09-18' }, { firstDay: '2026-09-16', lastDay: '2026-09-20' }, { firstDay: '2026-09-21', lastDay: '2026-09-22' },
    { firstDay: '2026-09-24', lastDay: '2026-09-30' },
  ]
  assert.deepEqual(awayAround(absences, '2026-09-16'), { firstDay: '2026-09-14', lastDay: '2026-09-22' })
  assert.deepEqual(awayAround(absences, '2026-09-22'), { firstDay: '2026-09-21', lastDay: '2026-09-22' })
  assert.equal(awayAround(absences, '2026-09-23'), null)
  assert.equal(awayAround([], '2026-09-23'), null)
})

test('whoever is away on a day is away until a day that they are at work after', () => {
  const day = fc.integer({ min: 0, max: 40 }).map((days) => daysAfter('2026-09-01', days))
  const absence = fc.tuple(day, fc.integer({ min: 0, max: 9 })).map(([firstDay, days]) => ({ firstDay, lastDay: daysAfter(firstDay, days) }))
  fc.assert(fc.property(fc.array(absence, { maxLength: 8 }), day, (absences, today) => {
    const isAway = (wanted: string) => absences.some(({ firstDay, lastDay }) => firstDay <= wanted && wanted <= lastDay)
    const away = awayAround(absences, today)
    assert.equal(away !== null, isAway(today))
    if (!away) return
    assert.ok(away.firstDay <= today && today <= away.lastDay)
    for (let each = today; each <= away.lastDay; each = daysAfter(each, 1)) assert.ok(isAway(each), each)
    assert.equal(isAway(daysAfter(away.lastDay, 1)), false)
  }))
})

test('nobody who reads feedback stands in for who watches over what is read, nor the other way', () => {
  const watcher = [grant('data-protection')]
  for (const role of roles.filter((each) => each !== 'data-protection')) {
    assert.equal(goTogether(watcher, [grant(role)]), false, role)
    assert.equal(goTogether([grant(role)], watcher), false, role)
    assert.equal(goTogether([grant(role)], [grant('worker')]), true, role)
  }
  assert.equal(goTogether(watcher, watcher), true)
  assert.equal(goTogether([], [grant('worker')]), false, 'somebody without a role has nothing to be done for them')
})

test('nobody makes themselves a deputy, by their own hand or in another’s name; who was one stays one', () => {
  const actor = { personId: 'a', name: 'A', language: 'fi' as const, roles: [grant('administrator')] }
  const inTheName = { ...actor, deputy: { personId: 'd', name: 'D', roles: [grant('worker')] } }
  assert.equal(makesThemselvesDeputy(actor, { deputyId: 'a' }), true)
  assert.equal(makesThemselvesDeputy(actor, { deputyId: 'b' }), false)
  assert.equal(makesThemselvesDeputy(actor, { deputyId: null }, { deputyId: 'a' }), false)
  assert.equal(makesThemselvesDeputy(actor, { deputyId: 'a' }, { deputyId: 'a' }), false)
  assert.deepEqual(['a', 'd'].map((deputyId) => makesThemselvesDeputy(inTheName, { deputyId })), [true, true])
})
