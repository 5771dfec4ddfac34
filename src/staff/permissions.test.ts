// Who may do what, as one table: every role, in every relation to a case, for every permission of roles.ts. What stands in
// the table was written down from the words of the decisions, and is computed by nothing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor, Grant } from './actor.ts'
import * as duties from './duties.ts'
import * as cases from './roles.ts'
import type { CaseForAccess } from './roles.ts'

const roles = { ...cases, ...duties }

const all = { unitId: null, serviceLineId: null }
const ofA = { unitId: 'A', serviceLineId: null }

// By their letters in the table: a worker of unit A, its supervisor, one of line 1, one of the whole organisation (a director),
// a feedback coordinator, an administrator, who is a worker and the supervisor of unit A, and somebody without any role, as a giver is.
const holders: Record<string, Grant[]> = {
  W: [{ role: 'worker', ...ofA }],
  U: [{ role: 'supervisor', ...ofA }],
  L: [{ role: 'supervisor', unitId: null, serviceLineId: '1' }],
  D: [{ role: 'supervisor', ...all }],
  C: [{ role: 'coordinator', ...all }],
  A: [{ role: 'administrator', ...all }],
  X: [{ role: 'worker', ...ofA }, { role: 'supervisor', ...ofA }],
  N: [],
}
const letters = Object.keys(holders)
const holder = (letter: string): Actor => ({ personId: 'me', name: letter, language: 'fi', roles: holders[letter]! })
const whoMay = (may: (actor: Actor) => boolean) => letters.filter((letter) => may(holder(letter))).join('') || '-'

/** read: sees it at all. answer: acts in it. decide: acts as who watches over it. note: sees what colleagues note. told: learns that something was told past the unit. */
const table = `
                              read     answer  decide  route  note    told
  written to the handler
    handler, own unit         WULDCX   WULDCX  ULDCX   C      WULDCX  -
    handler, elsewhere        WULDCX   WULDCX  ULDCX   C      WULDCX  -
    deputy of the handler     DC       DC      DC      C      DC      C
    told above                ULDCX    ULDCX   ULDCX   C      ULDCX   C
    told as deputy, director  WULDCX   WULDCX  ULDCX   C      WULDCX  C
    informed                  WULDCX   DC      DC      C      DC      C
    joined                    WULDCX   WULDCX  ULDCX   C      DC      C
    told past the unit        WULDCX   WULDCX  ULDCX   C      DC      C
    concerned                 -        -       -       -      -       C
    concerned, talked with    WULDCX   -       -       -      -       C
    handed over from          DC       DC      DC      C      DC      -
    own unit                  ULDCX    ULDCX   ULDCX   C      ULDCX   C
    own line, other unit      LDC      LDC     LDC     C      LDC     C
    outsider                  DC       DC      DC      C      DC      C
  written past the workers
    handler, own unit         ULDC     ULDC    ULDC    C      ULDC    -
    handler, elsewhere        ULDCX    ULDCX   ULDCX   C      ULDCX   -
    deputy of the handler     DC       DC      DC      C      DC      C
    told above                ULDCX    ULDCX   ULDCX   C      ULDCX   C
    told as deputy, director  ULDCX    ULDCX   ULDCX   C      ULDCX   C
    informed                  ULDCX    DC      DC      C      DC      C
    joined                    ULDCX    ULDCX   ULDCX   C      DC      C
    told past the unit        ULDCX    ULDCX   ULDCX   C      DC      C
    concerned                 -        -       -       -      -       C
    concerned, talked with    -        -       -       -      -       C
    handed over from          DC       DC      DC      C      DC      -
    own unit                  ULDC     ULDC    ULDC    C      ULDC    C
    own line, other unit      LDC      LDC     LDC     C      LDC     C
    outsider                  DC       DC      DC      C      DC      C`

type Reader = CaseForAccess['reader']
const away = { handlerId: 'another', escalatedToId: null, parties: [], keptFromIds: [], unitId: 'B', serviceLineId: '2' }
const here = { ...away, unitId: 'A', serviceLineId: '1' }
const party = (part: 'informed' | 'joined') => ({ ...away, parties: [{ personId: 'me', part, fromNumber: 3 }] })

const relations: Record<string, (reader: Reader) => Omit<CaseForAccess, 'reader'>> = {
  'handler, own unit': () => ({ ...here, handlerId: 'me' }),
  'handler, elsewhere': () => ({ ...away, handlerId: 'me' }),
  // Until the day has passed and they are told, to be a deputy opens nothing.
  'deputy of the handler': () => away,
  'told above': () => ({ ...away, escalatedToId: 'me' }),
  'told as deputy, director': () => ({ ...away, toldIds: ['me'] }),
  'informed': () => party('informed'),
  'joined': () => party('joined'),
  'told past the unit': () => party('joined'),
  'concerned': () => ({ ...here, concernedIds: ['me'], keptFromIds: ['me'] }),
  'concerned, talked with': (reader) => ({ ...here, concernedIds: ['me'], keptFromIds: reader === 'supervisor' ? ['me'] : [] }),
  'handed over from': () => away,
  'own unit': () => here,
  'own line, other unit': () => ({ ...away, serviceLineId: '1' }),
  'outsider': () => away,
}

type About = (actor: Actor, of: CaseForAccess, relation: string) => boolean
const worker: Actor = { personId: 'worker', name: 'worker', language: 'fi', roles: holders['W']! }

/** Each permission about a case, and the column that says who has it. */
const ofACase: Record<string, { column: string; may: About }> = {
  mayReadCase: { column: 'read', may: (actor, of) => roles.mayReadCase(actor, of) },
  mayReadWhy: { column: 'read', may: (actor, of) => roles.mayReadWhy(actor, of, { concernsHandler: false, concernsId: null }) },
  mayAnswer: { column: 'answer', may: (actor, of) => roles.mayAnswer(actor, of) },
  mayPassOn: { column: 'answer', may: (actor, of) => roles.mayPassOn(actor, of) },
  mayMarkLane: { column: 'answer', may: (actor, of) => roles.mayMarkLane(actor, of) },
  maySeeContact: { column: 'answer', may: (actor, of) => roles.maySeeContact(actor, of) },
  mayDecideSide: { column: 'answer', may: (actor, of) => roles.mayDecideSide(actor, of, 'another') },
  mayTalkFirst: { column: 'decide', may: (actor, of) => roles.mayTalkFirst(actor, of) },
  mayNoteConcern: { column: 'decide', may: (actor, of) => roles.mayTalkFirst(actor, of) && roles.mayNoteConcern(actor, worker, of) },
  mayReadFirst: { column: 'decide', may: (actor, of) => roles.mayReadFirst(actor, of, { personId: 'another' }) },
  mayDecideWhoJoins: { column: 'decide', may: (actor, of) => roles.mayDecideWhoJoins(actor, of, { concernsId: null }) },
  maySeeWhoRead: { column: 'decide', may: (actor, of) => roles.maySeeWhoRead(actor, of) },
  mayRoute: { column: 'route', may: (actor, of) => roles.mayRoute(actor, of) },
  mayNote: { column: 'note', may: (actor, of) => roles.mayNote(actor, of) },
  maySeeToldAbove: {
    column: 'told',
    may: (actor, of, relation) => roles.maySeeToldAbove(actor, of, { personId: 'another', handledByIds: relation === 'handed over from' ? ['me'] : [] }),
  },
}

/** Each permission that no case is about, and who has it. */
const ofNoCase: Record<string, [string, (actor: Actor) => boolean, string][]> = {
  maySeeOverview: [['the overview', roles.maySeeOverview, 'C']],
  mayTestResponses: [['response tests', roles.mayTestResponses, 'C']],
  mayNarrowCases: [['a list of all they may read', roles.mayNarrowCases, 'ULDCX']],
  readsFirst: [['first answers of others', roles.readsFirst, 'ULDCX']],
  mayEditTemplates: [
    ['templates of all', (actor) => roles.mayEditTemplates(actor, null), 'DC'],
    ['templates of line 1', (actor) => roles.mayEditTemplates(actor, '1'), 'LDC'],
    ['templates of line 2', (actor) => roles.mayEditTemplates(actor, '2'), 'DC'],
  ],
  mayWritePromise: [
    ['what every channel promises', (actor) => roles.mayWritePromise(actor, null), 'DC'],
    ['what line 1 promises', (actor) => roles.mayWritePromise(actor, '1'), 'LDC'],
    ['what line 2 promises', (actor) => roles.mayWritePromise(actor, '2'), 'DC'],
  ],
  maySeePromises: [['promises, and what they still ask for', roles.maySeePromises, 'ULDCX']],
  maySeeTemplates: [['templates', roles.maySeeTemplates, 'ULDCX']],
  mayEditDirectory: [['the directory', roles.mayEditDirectory, 'A']],
  mayManagePeople: [['people', roles.mayManagePeople, 'A']],
  mayEditLanes: [['texts of the guide, to write', roles.mayEditLanes, 'A']],
  maySeeLanes: [['texts of the guide', roles.maySeeLanes, 'CA']],
  maySeeMail: [['mail', roles.maySeeMail, 'CA']],
  maySeeRehearsal: [['the rehearsal', roles.maySeeRehearsal, 'CA']],
  // None of these: see src/staff/audit/audit.test.ts for whoever looks after data protection.
  mayReadAudit: [['the audit', roles.mayReadAudit, '-']],
  maySettleUnusual: [['what came of unusual reading', (actor) => roles.maySettleUnusual(actor, { personId: 'another' }), '-']],
  mayReadUnit: [
    ['the page of their unit', (actor) => roles.mayReadUnit(actor, { id: 'A', supervisorId: 'another' }), 'WUCX'],
    ['the page of another unit', (actor) => roles.mayReadUnit(actor, { id: 'B', supervisorId: 'another' }), 'C'],
    ['the page of a unit that the directory says is theirs', (actor) => roles.mayReadUnit(actor, { id: 'B', supervisorId: 'me' }), 'WULDCAXN'],
  ],
  mayReadToldAbove: [
    ['what was told them past a unit', (actor) => roles.mayReadToldAbove(actor, { personId: 'me' }), 'WULDCAXN'],
    ['what was told another', (actor) => roles.mayReadToldAbove(actor, { personId: 'another' }), '-'],
  ],
  mayRemoveNote: [
    ['their own note of today', (actor) => roles.mayRemoveNote(actor, { writerId: 'me', writtenOn: '2026-09-16' }, '2026-09-16'), 'WULDCAXN'],
    ['their own note of yesterday', (actor) => roles.mayRemoveNote(actor, { writerId: 'me', writtenOn: '2026-09-15' }, '2026-09-16'), '-'],
    ['another’s note of today', (actor) => roles.mayRemoveNote(actor, { writerId: 'another', writtenOn: '2026-09-16' }, '2026-09-16'), '-'],
  ],
}

const [head, ...lines] = table.trim().split('\n')
const columns = head!.trim().split(/\s+/)
let reader: Reader = 'handler'
const rows = lines.flatMap((line) => {
  if (!line.startsWith('    ')) reader = line.includes('past the workers') ? 'supervisor' : 'handler'
  const [relation, ...cells] = line.trim().split(/\s{2,}/) as [string, ...string[]]
  return cells.length ? [{ reader, relation, expected: Object.fromEntries(columns.map((column, n) => [column, cells[n]!])) }] : []
})

test('no permission of roles.ts is missing from the table, and no relation', () => {
  assert.deepEqual([...Object.keys(ofACase), ...Object.keys(ofNoCase), 'firstTurnFor'].sort(), Object.keys(roles).sort())
  for (const to of ['handler', 'supervisor']) assert.deepEqual(rows.filter((row) => row.reader === to).map(({ relation }) => relation), Object.keys(relations), to)
  for (const { expected } of rows) assert.ok(Object.values(expected).every((cell) => /^(-|[WULDCAXN]+)$/.test(cell)), JSON.stringify(expected))
})

for (const { reader: to, relation, expected } of rows) {
  test(`${relation}, ${to === 'handler' ? 'written to the handler' : 'written past the workers'}: everybody may what the table says, and nothing else`, () => {
    const of = { ...relations[relation]!(to), reader: to }
    for (const [action, { column, may }] of Object.entries(ofACase)) assert.equal(whoMay((actor) => may(actor, of, relation)), expected[column], action)
  })
}

for (const [action, each] of Object.entries(ofNoCase)) {
  test(`${action}: everybody may what the table says, and nothing else`, () => {
    for (const [what, may, who] of each) assert.equal(whoMay(may), who, what)
  })
}

test('whoever was brought in later reads from their turn on, and whoever reads it anyway from the first', () => {
  for (const relation of Object.keys(relations)) {
    const of = { ...relations[relation]!('handler'), reader: 'handler' as const }
    const fromLater = ['informed', 'joined', 'told past the unit'].includes(relation) ? 'WULX' : '-'
    assert.equal(whoMay((actor) => roles.mayReadCase(actor, of) && roles.firstTurnFor(actor, of) === 3), fromLater, relation)
  }
})

test('of their own doing nobody decides: not on their own answer or side, nor on who joins where it is about them', () => {
  for (const letter of letters) {
    const of = { ...here, handlerId: 'me', reader: 'handler' as const }
    assert.deepEqual([
      roles.mayReadFirst(holder(letter), of, { personId: 'me' }), roles.mayDecideSide(holder(letter), of, 'me'), roles.mayDecideWhoJoins(holder(letter), of, { concernsId: 'me' }),
      roles.mayReadWhy(holder(letter), of, { concernsHandler: true, concernsId: 'me' }),
    ], [false, false, false, false], letter)
  }
})
