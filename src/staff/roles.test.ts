import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor, Grant } from './actor.ts'
import { mayEditDirectory, mayManagePeople, maySeeMail } from './duties.ts'
import {
  firstTurnFor, mayAnswer, mayDecideWhoJoins, mayReadCase, mayReadToldAbove, mayReadWhy, mayRoute, maySeeToldAbove, type CaseForAccess,
} from './roles.ts'

const anywhere = { unitId: null, serviceLineId: null }

const actors: Record<string, Grant[]> = {
  'nobody': [],
  'worker': [{ role: 'worker', ...anywhere }],
  'worker of unit A': [{ role: 'worker', unitId: 'A', serviceLineId: null }],
  'supervisor of unit A': [{ role: 'supervisor', unitId: 'A', serviceLineId: null }],
  'supervisor of line 1': [{ role: 'supervisor', unitId: null, serviceLineId: '1' }],
  'supervisor of all': [{ role: 'supervisor', ...anywhere }],
  'worker and supervisor of A': [{ role: 'worker', unitId: 'A', serviceLineId: null }, { role: 'supervisor', unitId: 'A', serviceLineId: null }],
  'coordinator': [{ role: 'coordinator', ...anywhere }],
  'administrator': [{ role: 'administrator', ...anywhere }],
  'worker and administrator': [{ role: 'worker', ...anywhere }, { role: 'administrator', ...anywhere }],
}

// y: may read and answer. Columns: the case is theirs to handle or another's; the giver wrote to the
// handler or to the supervisor only; it is about unit A of line 1, unit B of line 2, or about neither.
const table = `
                           | mine, handler | mine, supervisor | other, handler | other, supervisor |
                           | A  B  -       | A  B  -          | A  B  -        | A  B  -           |
  nobody                   | .  .  .       | .  .  .          | .  .  .        | .  .  .           |
  worker                   | y  y  y       | .  .  .          | .  .  .        | .  .  .           |
  worker of unit A         | y  y  y       | .  .  .          | .  .  .        | .  .  .           |
  supervisor of unit A     | y  y  y       | y  y  y          | y  .  .        | y  .  .           |
  supervisor of line 1     | y  y  y       | y  y  y          | y  .  .        | y  .  .           |
  supervisor of all        | y  y  y       | y  y  y          | y  y  y        | y  y  y           |
  worker and supervisor of A | y  y  y     | .  y  .          | y  .  .        | .  .  .           |
  coordinator              | y  y  y       | y  y  y          | y  y  y        | y  y  y           |
  administrator            | .  .  .       | .  .  .          | .  .  .        | .  .  .           |
  worker and administrator | y  y  y       | .  .  .          | .  .  .        | .  .  .           |`

const places = [
  { unitId: 'A', serviceLineId: '1' },
  { unitId: 'B', serviceLineId: '2' },
  { unitId: null, serviceLineId: null },
]

const apart = { handlerId: 'another', escalatedToId: null, parties: [], keptFromIds: [] }

const cases: CaseForAccess[] = ['me', 'another'].flatMap((handlerId) =>
  (['handler', 'supervisor'] as const).flatMap((reader) => places.map((place) => ({ ...apart, handlerId, reader, ...place }))),
)

const actor = (name: string): Actor => ({ personId: 'me', name, language: 'fi', roles: actors[name]! })

const rows = table.trim().split('\n').slice(2).map((row) => {
  const [name = '', ...cells] = row.split('|').map((cell) => cell.trim())
  return { name, expected: cells.join(' ').trim().split(/\s+/).map((mark) => mark === 'y') }
})

test('the table names every actor', () => {
  assert.deepEqual(rows.map(({ name }) => name), Object.keys(actors))
  for (const { expected } of rows) assert.equal(expected.length, cases.length)
})

for (const { name, expected } of rows) {
  test(`${name}: reads and answers what the table says`, () => {
    cases.forEach((of, index) => {
      assert.equal(mayReadCase(actor(name), of), expected[index], `read ${JSON.stringify(of)}`)
      assert.equal(mayAnswer(actor(name), of), expected[index], `answer ${JSON.stringify(of)}`)
    })
  })
}

test('a case without a handler is read only by those who supervise it and by coordinators', () => {
  const of: CaseForAccess = { ...apart, handlerId: null, reader: 'handler', unitId: 'A', serviceLineId: null }
  const readers = Object.keys(actors).filter((name) => mayReadCase(actor(name), of))
  assert.deepEqual(readers, ['supervisor of unit A', 'supervisor of all', 'worker and supervisor of A', 'coordinator'])
})

test('whoever was told of a late case reads it if they supervise anything, and not as a worker', () => {
  for (const reader of ['handler', 'supervisor'] as const) {
    const of: CaseForAccess = { ...apart, escalatedToId: 'me', reader, unitId: 'B', serviceLineId: '2' }
    const readers = Object.keys(actors).filter((name) => mayReadCase(actor(name), of))
    assert.deepEqual(readers, ['supervisor of unit A', 'supervisor of line 1', 'supervisor of all', 'worker and supervisor of A', 'coordinator'])
  }
  const past: CaseForAccess = { ...apart, escalatedToId: 'me', reader: 'supervisor', unitId: 'A', serviceLineId: '1' }
  assert.ok(!mayReadCase(actor('worker and supervisor of A'), past), 'what was written past the workers stays past them on the way up')
})

test('whoever was brought in reads as if it were theirs, from their turn on, and answers only if they were asked to join', () => {
  for (const part of ['informed', 'joined'] as const) {
    const of: CaseForAccess = { ...apart, reader: 'handler', unitId: 'B', serviceLineId: '2', parties: [{ personId: 'me', part, fromNumber: 3 }] }
    const mine = { ...of, handlerId: 'me', parties: [] }
    for (const name of Object.keys(actors)) {
      assert.equal(mayReadCase(actor(name), of), mayReadCase(actor(name), mine), name)
      assert.equal(firstTurnFor(actor(name), of), ['supervisor of all', 'coordinator'].includes(name) ? 1 : 3, name)
    }
    assert.equal(mayAnswer(actor('worker'), of), part === 'joined')
    assert.equal(mayAnswer(actor('coordinator'), of), true)
  }
  const past: CaseForAccess = { ...apart, reader: 'supervisor', unitId: 'B', serviceLineId: '2', parties: [{ personId: 'me', part: 'joined', fromNumber: 1 }] }
  assert.ok(!mayReadCase(actor('worker'), past), 'nobody brings a worker into what was written past the workers')
})

test('nobody, whatever their role, reads what concerns them before somebody has talked with them', () => {
  for (const of of cases) assert.deepEqual(allowed((who) => mayReadCase(who, { ...of, keptFromIds: ['me'] })), [])
  for (const of of cases) assert.equal(mayReadCase(actor('coordinator'), { ...of, keptFromIds: ['another'] }), true)
})

const allowed = (may: (who: Actor) => boolean) => Object.keys(actors).filter((name) => may(actor(name)))
const administrators = ['administrator', 'worker and administrator']

test('only coordinators route', () => {
  for (const of of cases) assert.deepEqual(allowed((who) => mayRoute(who, of)), ['coordinator'])
})

test('what was told past the unit is read by whoever it was told to; that it was told, by coordinators too, unless the case is theirs or their unit\'s', () => {
  for (const of of cases) {
    assert.deepEqual(allowed((who) => mayReadToldAbove(who, { personId: 'another' })), [])
    assert.deepEqual(allowed((who) => maySeeToldAbove(who, of, { personId: 'another', handledByIds: [] })), of.handlerId === 'me' ? [] : ['coordinator'])
    assert.deepEqual(allowed((who) => maySeeToldAbove(who, of, { personId: 'me', handledByIds: [] })), Object.keys(actors))
  }
  const before: CaseForAccess = { ...apart, reader: 'handler', unitId: 'B', serviceLineId: '2' }
  assert.equal(maySeeToldAbove(actor('coordinator'), before, { personId: 'another', handledByIds: ['me'] }), false, 'nor once it has been theirs')
  const both: Actor = { ...actor('coordinator'), roles: [...actors['coordinator']!, ...actors['supervisor of unit A']!] }
  assert.deepEqual([places[0]!, places[1]!].map((place) => maySeeToldAbove(both, { ...apart, reader: 'handler', ...place }, { personId: 'another', handledByIds: [] })), [false, true])
})

test('who joins is decided by supervisors and coordinators who may answer; not by the handler where it is about them, who does not read why either', () => {
  for (const of of cases) {
    for (const concernsHandler of [false, true]) {
      const asked = { concernsHandler, concernsId: concernsHandler ? of.handlerId : null }
      const decide = allowed((who) => mayDecideWhoJoins(who, of, asked))
      const could = allowed((who) => mayAnswer(who, of)).filter((name) => name !== 'worker' && name !== 'worker of unit A' && name !== 'worker and administrator')
      assert.deepEqual(decide, concernsHandler && of.handlerId === 'me' ? [] : could)
      assert.deepEqual(allowed((who) => mayReadWhy(who, of, asked)), concernsHandler ? decide : allowed((who) => mayReadCase(who, of)))
    }
  }
})

test('only administrators edit the directory and manage people', () => {
  assert.deepEqual(allowed(mayEditDirectory), administrators)
  assert.deepEqual(allowed(mayManagePeople), administrators)
})

test('coordinators and administrators see the mail', () => {
  assert.deepEqual(allowed(maySeeMail), ['coordinator', ...administrators])
})
