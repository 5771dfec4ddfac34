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

test('whoever handles a case shuts no coordinator out of it by saying that it concerns them', () => {
  const one = somebody('one', 'coordinator')
  for (const role of ['worker', 'supervisor', 'coordinator'] as const) assert.equal(mayNoteConcern(somebody('handler', role), one, of), false)
  assert.equal(mayNoteConcern(one, one, { ...of, handlerId: 'one' }), true, 'of oneself one may say so')
  assert.equal(mayNoteConcern(somebody('other', 'supervisor'), one, of), true)
  assert.equal(mayNoteConcern(somebody('handler', 'supervisor'), somebody('y', 'worker'), of), true)
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
  assert.equal(hindrance(to(somebody('w', 'worker')), waiting, coordinator), null)
  assert.equal(hindrance(to(somebody('w', 'worker')), { ...waiting, aboutWorker: true }, coordinator), 'may-not-read')
  assert.equal(hindrance(to(somebody('s', 'supervisor')), { ...waiting, aboutWorker: true }, coordinator), null)
  assert.equal(hindrance(to(somebody('s', 'supervisor')), { ...waiting, concernedIds: ['s'] }, coordinator), 'may-not-read')
})

test('whoever was told past the unit has no part that is handed over when they leave: nobody learns of it that way', () => {
  const party = { personId: 'above', name: 'Maire', part: 'joined' as const, fromNumber: 1 }
  assert.equal(hasPart(whole({ parties: [{ ...party, quiet: true }] }), 'above'), false)
  assert.equal(hasPart(whole({ parties: [{ ...party, quiet: false }] }), 'above'), true)
})
