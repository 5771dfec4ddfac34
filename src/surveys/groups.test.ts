// Where an answer belongs, and which groups a round has.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asTree, groupFor, placesFor, type RoundGroup } from './groups.ts'

const named = (id: string) => ({ id, name: { fi: id } })
const services = [{ line: named('old'), units: [named('home'), named('house')] }, { line: named('old'), units: [named('home')] }, { line: named('child'), units: [named('house')] }]
const made = (places: ReturnType<typeof placesFor>): RoundGroup[] => places.map((place) => ({ ...place, id: `${place.serviceLineId}/${place.unitId}`, lineName: null, unitName: null }))

test('a survey of the whole has every line and every unit in each of its lines; one of a line what is in it; one of a unit itself alone', () => {
  assert.deepEqual(made(placesFor({ serviceLineId: null, unitId: null }, services)).map(({ id }) => id), ['null/null', 'old/null', 'child/null', 'old/home', 'old/house', 'child/house'])
  assert.deepEqual(made(placesFor({ serviceLineId: 'child', unitId: null }, services)).map(({ id }) => id), ['child/null', 'child/house'])
  assert.deepEqual(made(placesFor({ serviceLineId: null, unitId: 'home' }, services)).map(({ id }) => id), ['null/home'])
})

test('a unit is counted in its line, a line in the whole, and a survey of one unit in nothing more', () => {
  const parents = (scope: { serviceLineId: string | null; unitId: string | null }) => Object.fromEntries(asTree(made(placesFor(scope, services))).map(({ id, parentId }) => [id, parentId]))
  assert.deepEqual(parents({ serviceLineId: null, unitId: null }), { 'null/null': null, 'old/null': 'null/null', 'child/null': 'null/null', 'old/home': 'old/null', 'old/house': 'old/null', 'child/house': 'child/null' })
  assert.deepEqual(parents({ serviceLineId: 'child', unitId: null }), { 'child/null': null, 'child/house': 'child/null' })
  assert.deepEqual(parents({ serviceLineId: null, unitId: 'home' }), { 'null/home': null })
})

test('an answer belongs where it says, or in the nearest that is around it and is known', () => {
  const whole = made(placesFor({ serviceLineId: null, unitId: null }, services))
  const at = (groups: RoundGroup[], serviceLineId: string | null, unitId: string | null) => groupFor(groups, { serviceLineId, unitId }).id
  assert.equal(at(whole, 'old', 'home'), 'old/home')
  assert.equal(at(whole, 'old', null), 'old/null')
  assert.equal(at(whole, 'old', 'nowhere'), 'old/null')
  assert.equal(at(whole, 'nothing', null), 'null/null')
  assert.equal(at(whole, null, null), 'null/null')
  assert.equal(at(whole, null, 'home'), 'null/null', 'a unit in no line is not known')
  assert.equal(at(made(placesFor({ serviceLineId: 'child', unitId: null }, services)), 'old', 'home'), 'child/null')
  assert.equal(at(made(placesFor({ serviceLineId: null, unitId: 'home' }, services)), 'old', 'home'), 'null/home')
})
