// Who may do what: every role, in every relation to a case, for every permission of roles.ts and duties.ts, by the tables in
// test/permissions; and what is kept from a deputy who works in somebody's name.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columns, ofACase, rows } from '../../test/permissions/cases.ts'
import { ofNoCase } from '../../test/permissions/duties.ts'
import { anyIds, holder, holders, letters, relations, whoMay } from '../../test/permissions/holders.ts'
import type { Actor, Hand } from './actor.ts'
import * as councilDuties from './council-duties.ts'
import * as dayDuties from './day-duties.ts'
import * as doorDuties from './door-duties.ts'
import * as duties from './duties.ts'
import * as exchangeDuties from './exchange-duties.ts'
import * as recordDuties from './record-duties.ts'
import * as reportDuties from './report-duties.ts'
import * as retentionDuties from './retention-duties.ts'
import * as rightsDuties from './rights-duties.ts'
import * as surveyDuties from './survey-duties.ts'
import * as cases from './roles.ts'

const roles = { ...cases, ...duties, ...surveyDuties, ...reportDuties, ...dayDuties, ...doorDuties, ...councilDuties, ...exchangeDuties, ...recordDuties, ...retentionDuties, ...rightsDuties }
const known = relations()

test('no permission of roles.ts is missing from the table, and no relation', () => {
  assert.deepEqual([...Object.keys(ofACase), ...Object.keys(ofNoCase), 'firstTurnFor', 'isOf'].sort(), Object.keys(roles).sort())
  for (const to of ['handler', 'supervisor']) assert.deepEqual(rows.filter((row) => row.reader === to).map(({ relation }) => relation), Object.keys(known), to)
  for (const { expected } of rows) assert.ok(columns.every((column) => expected[column] === '-' || [...expected[column]].every((letter) => letters.includes(letter))), JSON.stringify(expected))
})

for (const { reader: to, relation, expected } of rows) {
  const of = { ...known[relation]!(to), reader: to }
  const written = to === 'handler' ? 'written to the handler' : 'written past the workers'

  test(`${relation}, ${written}: everybody may what the table says, and nothing else`, () => {
    for (const [action, { column, may }] of Object.entries(ofACase)) assert.equal(whoMay((actor) => may(actor, of, relation)), expected[column], action)
  })

  test(`${relation}, ${written}: by a deputy’s hand as much, but setting aside, and past the workers nothing where the deputy is one of them`, () => {
    for (const letter of letters) {
      const deputy: Hand = { personId: 'hand', name: 'Sijainen', roles: holders()[letter]! }
      const worksThere = of.unitId === anyIds.A && (letter === 'W' || letter === 'X')
      const isOfIt = worksThere || letter === 'D' || (letter === 'U' && of.unitId === anyIds.A) || (letter === 'L' && of.serviceLineId === anyIds.one)
      for (const [action, { column, may }] of Object.entries(ofACase)) {
        const kept = column === 'aside' ? '-' : column === 'told' ? isOfIt && expected[column].replace('C', '') : worksThere && (to === 'supervisor' ? onlyIn(expected[column], 'C') : expected[column])
        assert.equal(whoMay((actor) => may(actor, of, relation), { deputy }), kept === false ? expected[column] : kept || '-', `${action}, by the hand of ${letter}`)
      }
    }
  })
}

const onlyIn = (cell: string, wanted: string) => [...cell].filter((letter) => wanted.includes(letter)).join('')

for (const [action, each] of Object.entries(ofNoCase)) {
  test(`${action}: everybody may what the table says, and nothing else`, () => {
    for (const [what, may, who] of each) assert.equal(whoMay(may), who, what)
  })
}

test('whoever was brought in later reads from their turn on, and whoever reads it anyway from the first', () => {
  for (const [relation, made] of Object.entries(known)) {
    const of = { ...made('handler'), reader: 'handler' as const }
    const fromLater = ['informed', 'joined', 'told past the unit'].includes(relation) ? 'WULX' : '-'
    assert.equal(whoMay((actor) => roles.mayReadCase(actor, of) && roles.firstTurnFor(actor, of) === 3), fromLater, relation)
  }
})

test('of their own doing nobody decides: not on their own answer or side, nor on who joins where it is about them', () => {
  for (const letter of letters) {
    const of = { ...known['handler, own unit']!('handler'), reader: 'handler' as const }
    assert.deepEqual(decided(holder(letter), of, 'me'), [false, false, false, false], letter)
  }
})

const hand: Hand = { personId: 'hand', name: 'Sijainen', roles: holders()['C']! }

test('nobody decides in another’s name on what they have done themselves, nor on what the other has', () => {
  for (const letter of letters) {
    const of = { ...known['handler, own unit']!('handler'), reader: 'handler' as const }
    for (const doer of ['me', 'hand']) assert.deepEqual(decided(holder(letter, { deputy: hand }), of, doer), [false, false, false, false], `${letter} ${doer}`)
    assert.equal(roles.mayReadFirst(holder(letter), of, { personId: 'another', deputy: { personId: 'me' } }), false, `what ${letter} wrote in another’s name`)
  }
})

test('what is kept from the deputy stays kept, in whosever name they work', () => {
  for (const [relation, made] of Object.entries(known)) {
    for (const reader of ['handler', 'supervisor'] as const) {
      const base = { ...made(reader), reader }
      const kept = { ...base, concernedIds: [...base.concernedIds ?? [], 'hand'], keptFromIds: [...base.keptFromIds, 'hand'] }
      const talked = { ...base, concernedIds: [...base.concernedIds ?? [], 'hand'] }
      for (const [action, { column, may }] of Object.entries(ofACase)) {
        if (column === 'told') continue
        assert.equal(whoMay((actor) => may(actor, kept, relation), { deputy: hand }), '-', `${action}: ${relation}`)
        if (column !== 'read') assert.equal(whoMay((actor) => may(actor, talked, relation), { deputy: hand }), '-', `${action}, talked with: ${relation}`)
      }
      // And that it concerns the deputy opens nothing to whom they work for.
      assert.equal(whoMay((actor) => roles.mayReadCase(actor, talked), { deputy: hand }), whoMay((actor) => roles.mayReadCase(actor, base)), relation)
    }
  }
})

test('what was told somebody past a unit is not read in their name, and a note is removed by the hand that wrote it', () => {
  assert.equal(whoMay((actor) => roles.mayReadToldAbove(actor, { personId: 'me' }), { deputy: hand }), '-')
  const removes = (writerId: string) => whoMay((actor) => roles.mayRemoveNote(actor, { writerId, writtenOn: '2026-09-16' }, '2026-09-16'), { deputy: hand })
  assert.deepEqual([removes('hand'), removes('me')], [letters.join(''), '-'])
})

function decided(actor: Actor, of: cases.CaseForAccess, doer: string): boolean[] {
  return [
    roles.mayReadFirst(actor, of, { personId: doer }), roles.mayDecideSide(actor, of, doer), roles.mayDecideWhoJoins(actor, of, { concernsId: doer }),
    roles.mayReadWhy(actor, of, { concernsHandler: true, concernsId: doer }),
  ]
}
