// Pages and sweeps of councils that touch many units ask the database as often for many of them as for few.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Fields } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { aPanel } from '../../test/council.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { statementCounter } from '../../test/statements.ts'
import { panelPath, unitTrialPath } from '../council-paths.ts'
import { transact, type Tx } from '../db/db.ts'
import { desk, unitPath } from '../paths.ts'
import { greetingsForRecap } from './greetings/recap.ts'
import { tellOfGreetings } from './greetings/remind.ts'
import { greetCouncil, sendGreeting } from './greetings/send-greeting.ts'
import { addChecklist } from './trials/checklists.sql.ts'
import { trialsForRecap } from './trials/recap.ts'
import { tellUnits } from './trials/remind.ts'
import { insertTrial, type NewTrial } from './trials/trials.sql.ts'

let database: TestDatabase, app: ReturnType<typeof testApp>, w: World, panel: Awaited<ReturnType<typeof aPanel>>
let statements: ReturnType<typeof statementCounter>
let few: Record<string, number>, many: Record<string, number>
const unitIds: string[] = [], trialIds: string[] = []
let days = 0
const cookies: Record<string, string> = {}
const [on, now] = ['2026-09-10', new Date('2026-09-16T09:00:00Z')]

before(async () => {
  database = await testDatabase()
  statements = statementCounter(database)
  app = testApp(database)
  w = await world(database.db)
  panel = await aPanel(database.db, { by: w.coordinatorId })
  for (const [who, id] of Object.entries({ secretary: panel.people.secretary, worker: w.workerId, supervisor: w.supervisorId, coordinator: w.coordinatorId })) cookies[who] = await app.signIn(id)
  unitIds.push(w.unitId, w.otherUnitId)
  await grow(0, 1)
  // What is asked once of a new connection is none of theirs.
  await askedFor()
  few = await askedFor()
  await grow(12, 9)
  many = await askedFor()
})
after(() => database.close())

/** More units, each with somebody who works there; and so many times a trial of each kind in all of them, a greeting to all, and one from each. */
async function grow(units: number, times: number): Promise<void> {
  const { db, context: { keys } } = database
  const actor = { personId: w.coordinatorId, name: 'Tarja', language: 'fi' as const, roles: [{ role: 'coordinator' as const, unitId: null, serviceLineId: null }] }
  for (let n = 0; n < units; n++) {
    const { id } = await db.insertInto('unit').values({ name: { fi: `Yksikkö ${n}` }, supervisor_id: w.supervisorId }).returning('id').executeTakeFirstOrThrow()
    unitIds.push(id)
    await person(db, `Tekijä ${'x'.repeat(n + 1)}`, { role: 'worker', unitId: id })
  }
  await transact(db, async (tx) => {
    for (let n = 0; n < times; n++) {
      const item = (fi: string) => ({ fi, sv: null, en: null })
      const checklistId = await addChecklist(tx, panel.id, { name: item(`Lista ${trialIds.length}`), items: [item('Kuuntele.')] }, on)
      const one: NewTrial = { panelId: panel.id, checklistId, version: 1, fromOn: on, untilOn: '2026-09-25', commentsUntilOn: '2026-09-30', unitIds, begunInId: null, meetingId: null, afterId: null, on }
      trialIds.push(await insertTrial(tx, one), await insertTrial(tx, { ...one, fromOn: '2026-08-01', untilOn: '2026-08-25', commentsUntilOn: '2026-09-01' }), await insertTrial(tx, { ...one, fromOn: '2026-09-12' }))
      await sendGreeting(tx, panel.id, { id: crypto.randomUUID(), kind: 'greeting', words: 'Kertokaa ajoissa.', unitIds, pointId: null }, { keys, now })
      for (const unitId of unitIds) await greetCouncil(tx, { id: crypto.randomUUID(), panelId: panel.id, unitId, words: 'Kiitos.' }, { actor, keys, now })
    }
    await tx.updateTable('panel_trial_unit').set({ answer: 'accepted', answered_on: on, accepted_on: on }).where('trial_id', 'in', trialIds.filter((_, n) => n % 3 < 2)).execute()
  })
}

async function askedFor(): Promise<Record<string, number>> {
  const { db, context: { keys } } = database
  const get = (path: string, who: string, says: string) => statements(async () => {
    const { status, text } = await app.get(path, cookies[who])
    assert.ok(status === 200 && text.includes(says), path)
  })
  const post = (rest: string, fields: Fields) => statements(async () => assert.equal((await app.post(panelPath(panel.id, rest), fields, cookies['secretary'])).status, 303))
  /** In a transaction that is undone, so that nobody has been told of anything afterwards. */
  const told = (moment: string, before: (tx: Tx) => Promise<unknown> = async () => {}) => statements(() => assert.rejects(transact(db, async (tx) => {
    await before(tx)
    await tellUnits(tx, new Date(moment))
    await tellOfGreetings(tx, new Date(moment))
    assert.ok((await tx.selectFrom('outgoing_message').select('id').execute()).length > 0, moment)
    throw new Undone()
  }), Undone))
  const recap = { panelId: panel.id, keys, language: 'fi' as const, today: '2026-09-16', since: '2026-09-01' }
  const { checklist_id: checklist } = await db.selectFrom('panel_trial').select('checklist_id').limit(1).executeTakeFirstOrThrow()
  return {
    'unit page': await get(unitPath(w.unitId), 'worker', 'Lista'), 'trials of a worker': await get(desk.unitTrials, 'worker', 'Lista'),
    'trials of a supervisor': await get(desk.unitTrials, 'supervisor', 'Lista'), 'trials of a coordinator': await get(desk.unitTrials, 'coordinator', 'Lista'),
    'greetings of a worker': await get(desk.unitGreetings, 'worker', 'Kiitos.'), 'greetings of a supervisor': await get(desk.unitGreetings, 'supervisor', 'Kiitos.'),
    'greetings of a coordinator': await get(desk.unitGreetings, 'coordinator', 'Kiitos.'),
    'trials of a council': await get(panelPath(panel.id, '/trials'), 'secretary', 'Lista'), 'greetings of a council': await get(panelPath(panel.id, '/greetings'), 'secretary', 'Kiitos.'),
    'a trial': await get(panelPath(panel.id, `/trials/${trialIds.at(-2)}`), 'secretary', 'Saarisalmi'), 'a trial in a unit': await get(unitTrialPath(trialIds.at(-2)!, w.unitId), 'worker', 'Kuuntele.'),
    'trials for a meeting': await statements(async () => assert.ok((await trialsForRecap(db, recap)).length >= 3)), 'greetings for a meeting': await statements(async () => assert.ok((await greetingsForRecap(db, recap)).length > 0)),
    'starting a trial': await post('/trials/new', { checklist, from: '17.9.2026', until: `${++days}.10.2026`, 'comments-until': '30.10.2026', unit: unitIds }),
    'greeting all units': await post('/greetings/new', { kind: 'greeting', id: crypto.randomUUID(), words: 'Terve.', to: 'all' }),
    'telling that it began': await told('2026-09-16T09:00:00Z'), 'telling of comments': await told('2026-09-28T09:00:00Z'),
    'telling of what waits': await told('2026-10-09T09:00:00Z', (tx) => tx.updateTable('panel_greeting_to').set({ told_on: on }).execute()),
    'telling what was decided': await told('2026-10-09T09:00:00Z', (tx) => tx.updateTable('panel_trial').set({ decision: 'adopt', decided_on: on, why: Buffer.from('x'), why_key_version: 1 }).execute()),
  }
}

class Undone extends Error {}

/** That these are asked for as often now as when there were two units. */
const same = (names: string[]) => assert.deepEqual(pick(many, names), pick(few, names))
const pick = (all: Record<string, number>, names: string[]) => Object.fromEntries(names.map((name) => [name, all[name]]))

test('a unit\'s own page, and one trial in it, ask as often for thirty trials as for three', () => same(['unit page', 'a trial in a unit']))

test('what all units of somebody try, and what they were greeted with, is asked for as often for fourteen units as for two', () => {
  same(['trials of a worker', 'trials of a supervisor', 'trials of a coordinator', 'greetings of a worker', 'greetings of a supervisor', 'greetings of a coordinator'])
})

test('a council\'s own lists, and a trial with all that its units did, are asked for as often', () => same(['trials of a council', 'greetings of a council', 'a trial']))

test('what a meeting is told of trials and greetings is asked for as often', () => same(['trials for a meeting', 'greetings for a meeting']))

test('a trial and a greeting are sent to all units as to two', () => same(['starting a trial', 'greeting all units']))

test('whoever is told of trials and greetings by mail is found and written to at once, however many they are', () => {
  same(['telling that it began', 'telling of comments', 'telling of what waits', 'telling what was decided'])
})
