// Whom a case concerns, and a case that is about a worker whom nobody has named yet, wherever else cases are passed about.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor, Role } from '../staff/actor.ts'
import { mayNote, mayNoteConcern, mayReadCase, maySeeContact, type CaseForAccess } from '../staff/roles.ts'
import { refusal } from './approved/share.ts'
import type { Case } from './cases.sql.ts'
import { hindrance } from './finding/several.ts'
import { hasPart } from './handover/affected.ts'

const somebody = (personId: string, role: Role): Actor => ({ personId, name: personId, language: 'fi', roles: [{ role, unitId: role === 'worker' ? 'A' : null, serviceLineId: null }] })
const of: CaseForAccess = { handlerId: 'handler', escalatedToId: null, reader: 'handler', unitId: 'A', serviceLineId: '1', parties: [], keptFromIds: [], concernedIds: ['me'] }
const whole = (more: Partial<Case>): Case => ({ ...of, state: 'answered', aboutWorker: false, concernedIds: [], cameOfIt: 'changed', ...more }) as Case

test('whom a case concerns reads it after the talk, and neither what colleagues noted about it nor how to reach its giver', () => {
  const me = somebody('me', 'worker')
  assert.equal(mayReadCase(me, of), true)
  assert.deepEqual([mayNote(me, of), maySeeContact(me, of)], [false, false])
  const handler = somebody('handler', 'worker')
  assert.deepEqual([mayNote(handler, of), maySeeContact(handler, of)], [true, true])
})

test('nobody shuts out who watches over a case more widely than they do by saying that it concerns them; a coordinator who does not handle it may', () => {
  const line = (personId: string): Actor => ({ ...somebody(personId, 'supervisor'), roles: [{ role: 'supervisor', unitId: null, serviceLineId: '1' }] })
  const ofUnit = (personId: string, unitId = 'A'): Actor => ({ ...somebody(personId, 'supervisor'), roles: [{ role: 'supervisor', unitId, serviceLineId: null }] })
  const rising = [somebody('0', 'worker'), ofUnit('1'), line('2'), somebody('3', 'supervisor'), somebody('4', 'coordinator')]
  for (const [n, actor] of rising.entries()) {
    for (const [m, person] of rising.entries()) {
      const handling = { ...of, handlerId: actor.personId }
      assert.equal(mayNoteConcern(actor, person, handling), m <= n, `${n} of ${m}, who handles it`)
      assert.equal(mayNoteConcern(actor, { ...person, personId: 'another' }, handling), n === 4 ? m < 4 : m <= n, `${n} of another like ${m}`)
    }
  }
  const coordinator = somebody('c', 'coordinator')
  assert.equal(mayNoteConcern(coordinator, somebody('d', 'coordinator'), of), true, 'a coordinator who does not handle it')
  assert.equal(mayNoteConcern(ofUnit('1'), ofUnit('5', 'B'), of), true, 'who watches over another unit watches over nothing here')
  assert.equal(mayNoteConcern(ofUnit('1'), ofUnit('5', 'B'), { ...of, escalatedToId: '5' }), false, 'but was told that it is late')
  assert.equal(mayNoteConcern(ofUnit('1'), ofUnit('5', 'B'), { ...of, toldIds: ['5'] }), false)
  assert.equal(mayNoteConcern(coordinator, somebody('d', 'supervisor'), { ...of, handlerId: 'c', toldIds: ['d'] }), true, 'a coordinator may')
})

test('what is about a worker whom nobody has named is not shared with the unit, as it may be about any of them', () => {
  assert.equal(refusal(whole({}), false), null)
  assert.equal(refusal(whole({ aboutWorker: true }), false), 'concerns-unit')
  assert.equal(refusal(whole({ aboutWorker: true, concernedIds: ['elsewhere'] }), false), null)
})

test('what is about a worker is given to no worker among several, and nothing to whom it concerns', () => {
  const coordinator = somebody('c', 'coordinator')
  const to = (who: Actor) => ({ act: 'assign' as const, handler: { ...who, language: 'fi' as const } })
  const waiting = whole({ state: 'waiting-for-handler' })
  assert.equal(hindrance(to(somebody('w', 'worker')), waiting, coordinator, { alone: false }), null)
  assert.equal(hindrance(to(somebody('w', 'worker')), { ...waiting, aboutWorker: true }, coordinator, { alone: false }), 'may-not-read')
  assert.equal(hindrance(to(somebody('s', 'supervisor')), { ...waiting, aboutWorker: true }, coordinator, { alone: false }), null)
  assert.equal(hindrance(to(somebody('s', 'supervisor')), { ...waiting, concernedIds: ['s'] }, coordinator, { alone: false }), 'may-not-read')
})

test('whoever was told past the unit has no part that is handed over when they leave: nobody learns of it that way', () => {
  const party = { personId: 'above', name: 'Maire', part: 'joined' as const, fromNumber: 1 }
  assert.equal(hasPart(whole({ parties: [{ ...party, quiet: true }] }), 'above'), false)
  assert.equal(hasPart(whole({ parties: [{ ...party, quiet: false }] }), 'above'), true)
})
