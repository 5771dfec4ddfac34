// To whom it is news that a worker has told their side.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { whoDecides } from './who-decides.ts'

const people = { askerId: 'asker', handlerId: 'handler', supervisorId: 'supervisor', lineManagerId: 'manager', coordinatorId: 'coordinator' }
const everybody = () => true
const but = (...ids: string[]) => (id: string) => !ids.includes(id)

test('whoever asked and whoever handles the case are told; once, where they are the same', () => {
  assert.deepEqual(whoDecides(people, { may: everybody, isThere: everybody }), ['asker', 'handler'])
  assert.deepEqual(whoDecides({ ...people, handlerId: 'asker' }, { may: everybody, isThere: everybody }), ['asker'])
})

test('who may decide nothing about it, as the worker who wrote it, is not told', () => {
  assert.deepEqual(whoDecides(people, { may: but('handler'), isThere: everybody }), ['asker'])
})

test('where those are away or may decide no more, the first above them who is there is told too', () => {
  assert.deepEqual(whoDecides(people, { may: everybody, isThere: but('asker', 'handler', 'supervisor') }), ['asker', 'handler', 'manager'])
  assert.deepEqual(whoDecides(people, { may: but('asker', 'handler', 'supervisor'), isThere: everybody }), ['manager'])
  assert.deepEqual(whoDecides({ ...people, handlerId: null }, { may: but('asker'), isThere: everybody }), ['supervisor'])
})

test('whoever is told may decide, is told once, and is there if anybody who may is there', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const id = fc.constantFrom(...ids)
  const maybe = fc.option(id)
  const given = fc.record({ askerId: id, handlerId: maybe, supervisorId: maybe, lineManagerId: maybe, coordinatorId: maybe })
  fc.assert(fc.property(given, fc.subarray(ids), fc.subarray(ids), (of, may, there) => {
    const told = whoDecides(of, { may: (one) => may.includes(one), isThere: (one) => there.includes(one) })
    const somebody = Object.values(of).some((one) => one && may.includes(one) && there.includes(one))
    return told.every((one) => may.includes(one)) && new Set(told).size === told.length && told.some((one) => there.includes(one)) === somebody
  }))
})
