// Whoever writes a report hears that it waits: by mail in the hours of an office, once at each step, and at the desk.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { mailServer } from '../../../test/mail-server.ts'
import { postOf, publicUrl, startPost } from '../../../test/post.ts'
import { until } from '../../../test/until.ts'
import { transact } from '../../db/db.ts'
import { desk } from '../../paths.ts'
import { compose } from '../../post/compose.ts'
import { plural } from '../../text/fill.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { remindWriters } from './remind.ts'

let database: TestDatabase
let w: World

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  await database.db.insertInto('published_period').values(['2026-T1', '2026-T2', '2026-08', '2026-Q2'].map((period) => ({ period, published_on: '2026-09-05' }))).execute()
})
beforeEach(() => database.asOwner('truncate monitoring_reminded; delete from outgoing_message'))
after(() => database.close())

const [published, soon, late] = ['2026-09-07T09:00:00Z', '2026-09-24T09:00:00Z', '2026-10-02T09:00:00Z'] as const

/** What was written since the last time, as if it had gone out. */
async function mails(at: string): Promise<[string, string | null][]> {
  await database.db.deleteFrom('outgoing_message').execute()
  await transact(database.db, (tx) => remindWriters(tx, new Date(at)))
  const rows = await database.db.selectFrom('outgoing_message').select(['kind', 'person_id']).orderBy('kind').execute()
  return rows.map(({ kind, person_id }) => [kind, person_id])
}
const sorted = (of: [string, string | null][]) => of.toSorted((a, b) => String(a[1]).localeCompare(String(b[1])))
const to = (kind: string, ...people: string[]) => sorted(people.map((id): [string, string] => [kind, id]))
const report = (unitId: string | null, publicOn: string | null) => database.db.insertInto('monitoring_report').values({
  unit_id: unitId, period: '2026-T2', findings: { fi: 'Kiitos.' }, actions: { fi: 'Jatkamme.' }, written_on: '2026-09-08', written_by: w.supervisorId,
  ...(publicOn && { public_on: publicOn, public_by: w.supervisorId, stood: '[]' }),
}).execute()

test('once the numbers of four months are published, whoever writes two reports gets one mail, and the coordinator one of the whole', async () => {
  assert.deepEqual(sorted(await mails(published)), to('monitoring-due', w.supervisorId, w.coordinatorId))
  assert.deepEqual(await mails('2026-09-08T09:00:00Z'), [], 'once')
  assert.deepEqual(sorted(await mails(soon)), to('monitoring-due', w.supervisorId, w.coordinatorId), 'a week before the day')
  assert.deepEqual(await mails('2026-09-25T09:00:00Z'), [])
})

test('not in the evening, at a weekend or on a day on which the organisation is closed', async () => {
  assert.deepEqual(await mails('2026-09-07T18:00:00Z'), [])
  assert.deepEqual(await mails('2026-09-12T09:00:00Z'), [])
  const before = await database.db.selectFrom('organisation').select('closed_days').executeTakeFirstOrThrow()
  await database.db.updateTable('organisation').set({ closed_days: ['2026-09-07'] }).execute()
  assert.deepEqual(await mails(published), [])
  await database.db.updateTable('organisation').set(before).execute()
  assert.equal((await mails('2026-09-08T09:00:00Z')).length, 2)
})

test('what is late is told once more, to every coordinator too, and never of an earlier period', async () => {
  const second = await person(database.db, 'Toinen Koordinaattori', { role: 'coordinator' })
  assert.deepEqual(sorted(await mails(late)), to('monitoring-late', w.supervisorId, w.coordinatorId, second))
  assert.deepEqual(await mails('2026-12-21T10:00:00Z'), [])
  await database.db.updateTable('person').set({ left_on: '2026-09-01' }).where('id', '=', second).execute()
})

test('a supervisor who has left is not written to, and the coordinator is', async () => {
  await database.db.updateTable('person').set({ left_on: '2026-09-01' }).where('id', '=', w.supervisorId).execute()
  assert.deepEqual(await mails(published), to('monitoring-due', w.coordinatorId))
  await database.db.updateTable('person').set({ left_on: null }).where('id', '=', w.supervisorId).execute()
})

test('while a supervisor is away their deputy hears of it, who works in their name, and they themselves once they are back', async () => {
  const deputyId = await person(database.db, 'Sijainen Salla', { role: 'worker' })
  await testApp(database).signIn(deputyId)
  await database.db.updateTable('person').set({ deputy_id: deputyId }).where('id', '=', w.supervisorId).execute()
  const away = (id: string) => database.db.insertInto('absence').values({ person_id: id, first_day: '2026-09-01', last_day: '2026-09-20' }).execute()
  await away(w.supervisorId)
  assert.deepEqual(sorted(await mails(published)), to('monitoring-due', deputyId, w.coordinatorId))
  assert.deepEqual(await mails('2026-09-21T09:00:00Z'), to('monitoring-due', w.supervisorId))
  await database.asOwner('truncate monitoring_reminded')
  await away(deputyId)
  assert.deepEqual(sorted(await mails(published)), to('monitoring-due', w.supervisorId, w.coordinatorId), 'a deputy who is away too hears nothing')
  await database.asOwner('truncate absence')
})

test('of a unit that began after the four months nobody is asked, and of one that began in them somebody is', async () => {
  const began = (on: string | null) => database.db.updateTable('unit').set({ made_on: on }).where('supervisor_id', '=', w.supervisorId).execute()
  await began('2026-09-01')
  assert.deepEqual(await mails(published), to('monitoring-due', w.coordinatorId), 'the whole')
  await began('2026-08-31')
  assert.deepEqual(await mails('2026-09-08T09:00:00Z'), to('monitoring-due', w.supervisorId))
  await began(null)
})

test('the mail goes out by the mail server, says nothing of any unit, and leads to the list, in three languages', async () => {
  const server = await mailServer()
  await transact(database.db, (tx) => remindWriters(tx, new Date(published)))
  const running = startPost(database, postOf(database, server.url))
  await until('both have theirs', () => server.mails.length === 2)
  await running.stop()
  await server.close()
  assert.ok(server.mails.every(({ parsed }) => parsed.text!.includes(desk.monitoring)))
  for (const kind of ['monitoring-due', 'monitoring-late'] as const) for (const language of languages) {
    const { text } = compose({ kind, language, caseId: null, reference: null, dueOn: null, organisation: { fi: 'Koivuranta' } }, { publicUrl })
    assert.ok(text.includes(publicUrl + desk.monitoring) && !/\{\w+\}/.test(text), `${kind} ${language}`)
    assert.ok(!text.includes('Saarisalmi'))
    if (kind === 'monitoring-due') assert.doesNotMatch(text, /vielä kerran|en gång till|once more/, 'the second of the two has the same words')
  }
})

test('at the desk it stands among what waits, until the report is public; a draft is not enough', async () => {
  const app = testApp({ ...database, context: { ...database.context, now: () => new Date(late) } })
  const [supervisor, coordinator, worker] = [await app.signIn(w.supervisorId), await app.signIn(w.coordinatorId), await app.signIn(w.workerId)]
  const { waits, late: lateWords } = texts.fi.monitoring.desk
  const list = async (cookie: string) => (await app.get(desk.cases, cookie)).text
  assert.ok((await list(supervisor)).includes(plural(waits, 2, 'fi')))
  assert.ok((await list(coordinator)).includes(plural(waits, 1, 'fi')) && (await list(coordinator)).includes(plural(lateWords, 2, 'fi')))
  assert.ok(!(await list(worker)).includes(desk.monitoring))
  const rows = async () => (await app.get(`${desk.monitoring}?period=2026-T2`, supervisor)).text.split('/2026-T2/unit-').length - 1
  assert.equal(await rows(), 2)
  await database.db.updateTable('unit').set({ made_on: '2026-09-01' }).where('id', '=', w.otherUnitId).execute()
  assert.equal(await rows(), 1, 'one that began afterwards has no row to fill in')
  await database.db.updateTable('unit').set({ made_on: null }).execute()
  await report(w.unitId, null)
  await report(w.otherUnitId, '2026-09-20')
  assert.ok((await list(supervisor)).includes(plural(waits, 1, 'fi')))
  assert.ok((await list(coordinator)).includes(plural(lateWords, 1, 'fi')))
  await database.db.updateTable('monitoring_report').set({ public_on: '2026-09-21', public_by: w.supervisorId, stood: '[]' }).where('unit_id', '=', w.unitId).execute()
  assert.ok(!(await list(supervisor)).includes(desk.monitoring))
  assert.deepEqual(await mails(late), to('monitoring-late', w.coordinatorId), 'the whole is left')
})
