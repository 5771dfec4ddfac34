// Unusual reading as it is found, told and settled; and who has seen a case.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { caseRow, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { transact } from '../../db/db.ts'
import { compose } from '../../post/compose.ts'
import { record, type AuditEntry } from './audit.sql.ts'
import { findUnusual } from './find-unusual.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let officerId: string
let officer: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  officerId = await person(database.db, 'Ville Kivirinne', { role: 'data-protection' })
  officer = await app.signIn(officerId)
})
after(() => database.close())

const days = (n: number) => new Date(wednesday.getTime() + n * 86_400_000)
const sweep = (now = wednesday) => transact(database.db, (tx) => findUnusual(tx, { casesADay: 6 }, now))
const found = () => database.db.selectFrom('unusual_reading').selectAll().orderBy('kind').execute()
const mails = async () => (await database.db.selectFrom('outgoing_message').select('person_id').where('kind', '=', 'unusual-reading').execute()).map(({ person_id }) => person_id)
async function opens(personId: string, cases: number, { at = wednesday, ...entry }: Partial<AuditEntry> & { at?: Date } = {}): Promise<void> {
  for (let n = 0; n < cases; n++) {
    const caseId = await caseRow(database.db)
    await transact(database.db, (tx) => record(tx, { what: 'case-opened', by: { personId }, caseId, ...entry }, at))
  }
}
const wordsOf = ({ text }: { text: string }) => text.replace(/<[^>]+>/g, '')
async function afresh(): Promise<void> {
  await database.asOwner('truncate unusual_reading, audit, outgoing_message, sms_sent')
}

test('who opens more than the threshold is found once a day, by a mail without a name and an entry; the number grows with the day', async () => {
  await opens(w.coordinatorId, 6)
  await sweep()
  assert.deepEqual(await found(), [])
  await opens(w.coordinatorId, 1)
  await sweep()
  await opens(w.coordinatorId, 2)
  await sweep()
  const [one] = await found()
  assert.deepEqual([one!.person_id, one!.kind, one!.read_on, one!.count], [w.coordinatorId, 'many', '2026-09-16', 9])
  assert.deepEqual(await mails(), [officerId])
  assert.equal((await database.db.selectFrom('audit').select('detail').where('what', '=', 'unusual-reading').execute()).length, 1)
  for (const language of ['fi', 'sv', 'en'] as const) {
    const mail = compose({ kind: 'unusual-reading', language, caseId: null, reference: null, dueOn: null, organisation: null }, { publicUrl: 'https://palaute.example' })
    assert.match(mail.text, /https:\/\/palaute\.example\/desk\/audit\/unusual/)
    assert.doesNotMatch(mail.subject + mail.text, /Tarja|Kuusivaara/)
  }
})

test('the last week is looked through, so that nothing is missed by a program that stood still; and none of it is told twice', async () => {
  await afresh()
  await opens(w.coordinatorId, 7, { at: days(-7) })
  await opens(w.managerId, 7, { at: days(-8) })
  await sweep()
  await sweep(days(1))
  assert.deepEqual((await found()).map(({ person_id, read_on }) => [person_id, read_on]), [[w.coordinatorId, '2026-09-09']])
  assert.equal((await mails()).length, 1)
})

test('a day on which much was found makes the next no more usual, until it is explained', async () => {
  const ringsAfter = async (outcome: 'explained' | 'inquiry' | null) => {
    await afresh()
    await opens(w.coordinatorId, 7, { at: days(-1) })
    await sweep(days(-1))
    if (outcome) await database.db.updateTable('unusual_reading').set({ settled_by: officerId, settled_on: '2026-09-15', outcome }).execute()
    await opens(w.coordinatorId, 8)
    await sweep()
    return (await found()).length === 2
  }
  assert.deepEqual([await ringsAfter(null), await ringsAfter('inquiry'), await ringsAfter('explained')], [true, true, false])
})

test('many different cases over four weeks are found once, and again when they have grown by half', async () => {
  await afresh()
  for (let n = 1; n <= 18; n++) await opens(w.coordinatorId, 4, { at: days(-n) })
  await sweep(days(-1))
  assert.deepEqual(await found(), [], 'twelve times the limit and no more')
  await opens(w.coordinatorId, 1)
  await sweep()
  await opens(w.coordinatorId, 1, { at: days(1) })
  await sweep(days(1))
  assert.deepEqual((await found()).map(({ kind, read_on, count }) => [kind, read_on, count]), [['over-weeks', '2026-09-16', 73]])
  const [{ id } = { id: '' }] = await found()
  assert.equal([...wordsOf(await app.get(`/desk/audit/unusual/${id}`, officer)).matchAll(/Tarja Kuusivaara avasi/g)].length, 73)
})

test('who searches more often in a day than they may open is found, though nothing was opened', async () => {
  await afresh()
  for (let n = 0; n < 7; n++) await transact(database.db, (tx) => record(tx, { what: 'searched', by: { personId: w.coordinatorId }, detail: { found: 3, ownName: false } }, wednesday))
  await sweep()
  const [one] = await found()
  assert.deepEqual([one!.kind, one!.count], ['searches', 7])
  assert.equal([...(await app.get(`/desk/audit/unusual/${one!.id}`, officer)).text.matchAll(/haki palautteita sanoilla/g)].length, 7)
})

test('the entries that it is about are chosen before they are cut, it is said when they were, and looking at them is an entry', async () => {
  await afresh()
  await database.pool.query(`insert into audit (what, person_id, happened_at) select 'signed-in', $1, $2::timestamptz - interval '1 hour' from generate_series(1, 600)`, [w.supervisorId, wednesday.toISOString()])
  await opens(w.supervisorId, 3, { what: 'case-refused', detail: { notTheirs: true } })
  await sweep()
  const [{ id } = { id: '' }] = await found()
  const page = wordsOf(await app.get(`/desk/audit/unusual/${id}`, officer))
  assert.equal([...page.matchAll(/Hilkka Rautapuro yritti avata/g)].length, 3)
  assert.doesNotMatch(page, /ensimmäistä/)
  await database.pool.query(`insert into audit (what, person_id, happened_at, detail) select 'case-refused', $1, $2, '{"notTheirs":true}' from generate_series(1, 500)`, [w.supervisorId, wednesday.toISOString()])
  assert.match((await app.get(`/desk/audit/unusual/${id}`, officer)).text, /Merkintöjä on 503\. Tässä niistä on 500 ensimmäistä/)
  const read = await database.db.selectFrom('audit').select(['person_id', 'subject_id', 'detail']).where('what', '=', 'audit-read').execute()
  assert.deepEqual(read, Array.from({ length: 2 }, () => ({ person_id: officerId, subject_id: w.supervisorId, detail: { by: 'unusual' } })))
})

test('whoever had a day like it in the last four weeks is not told of, and a day before that excuses nobody', async () => {
  await afresh()
  await opens(w.coordinatorId, 3, { at: days(-28) })
  await opens(w.managerId, 3, { at: days(-29) })
  for (const id of [w.coordinatorId, w.managerId]) await opens(id, 9)
  await sweep()
  assert.deepEqual((await found()).map(({ person_id }) => person_id), [w.managerId])
})

test('a deputy is measured as who sits at the screen, by what those may in whose name they work', async () => {
  await afresh()
  await opens(w.coordinatorId, 6, { by: { personId: w.coordinatorId, deputy: { personId: w.workerId } } })
  await sweep()
  assert.deepEqual(await found(), [])
  await opens(w.workerId, 1)
  await sweep()
  assert.deepEqual((await found()).map(({ person_id, count }) => [person_id, count]), [[w.workerId, 7]])
})

test('own name and what is not theirs are found by the marks of the entries', async () => {
  await afresh()
  await transact(database.db, (tx) => record(tx, { what: 'searched', by: { personId: w.workerId }, detail: { found: 0, ownName: true } }, wednesday))
  await transact(database.db, (tx) => record(tx, { what: 'searched', by: { personId: w.supervisorId }, detail: { found: 0, ownName: false } }, wednesday))
  await opens(w.supervisorId, 3, { what: 'case-refused', detail: { notTheirs: true } })
  await opens(w.managerId, 3, { what: 'case-refused' })
  await sweep()
  assert.deepEqual((await found()).map(({ person_id, kind, count }) => [person_id, kind, count]), [[w.supervisorId, 'outside', 3], [w.workerId, 'own-name', 1]])
})

test('the officer reads what it is about and settles it once, with an outcome; nothing is settled without one', async () => {
  const [{ id } = { id: '' }] = (await found()).filter(({ kind }) => kind === 'outside')
  assert.match((await app.get('/desk/audit', officer)).text, /2 poikkeamaa odottaa ratkaisua/)
  const list = await app.get('/desk/audit/unusual', officer)
  assert.match(list.text, /Hilkka Rautapuro: 3 palautetta, jotka eivät kuulu hänelle/)
  const page = await app.get(`/desk/audit/unusual/${id}`, officer)
  assert.equal([...wordsOf(page).matchAll(/Hilkka Rautapuro yritti avata/g)].length, 3)
  const settle = (outcome: string) => app.post(`/desk/audit/unusual/${id}`, { outcome }, officer)
  assert.equal((await settle('')).status, 422)
  assert.equal((await settle('explained')).location, '/desk/audit/unusual?done=settled')
  assert.equal((await settle('inquiry')).status, 409)
  assert.match((await app.get(`/desk/audit/unusual/${id}`, officer)).text, /Ratkaissut: Ville Kivirinne, 16\.9\.2026/)
  await opens(w.supervisorId, 1, { what: 'case-refused', detail: { notTheirs: true } })
  await sweep()
  assert.equal((await found()).filter(({ kind }) => kind === 'outside').length, 1, 'a little more of it is settled with it')
  await opens(w.supervisorId, 1, { what: 'case-refused', detail: { notTheirs: true } })
  await database.asOwner('truncate outgoing_message, sms_sent')
  await sweep()
  await sweep()
  assert.deepEqual((await found()).filter(({ kind }) => kind === 'outside').map(({ number, count, outcome }) => [number, count, outcome]).sort(), [[1, 3, 'explained'], [2, 5, null]])
  assert.equal((await mails()).length, 1, 'half as much again is told anew')
  const rows = await database.db.selectFrom('audit').select(['subject_id', 'detail']).where('what', '=', 'unusual-reading-settled').execute()
  assert.deepEqual(rows, [{ subject_id: w.supervisorId, detail: { kind: 'outside', outcome: 'explained', on: '2026-09-16' } }])
})

test('nobody settles what is about themselves, by the page or by the database, and they get no mail of it', async () => {
  await afresh()
  await transact(database.db, (tx) => record(tx, { what: 'searched', by: { personId: officerId }, detail: { found: 0, ownName: true } }, wednesday))
  await sweep()
  assert.deepEqual(await mails(), [])
  const [{ id } = { id: '' }] = await found()
  assert.doesNotMatch((await app.get(`/desk/audit/unusual/${id}`, officer)).text, /name="outcome"/)
  assert.equal((await app.post(`/desk/audit/unusual/${id}`, { outcome: 'explained' }, officer)).status, 409)
  await assert.rejects(database.pool.query(`update unusual_reading set settled_by = person_id, settled_on = '2026-09-16', outcome = 'explained'`), { code: '23514' })
})

test('who decides about a case sees who has opened it and who was refused; a worker sees nothing of it, and of a closed case there are days only', async () => {
  const it = giver(database)
  await it.send({ service: w.serviceId, unit: w.unitId })
  const { id } = await database.db.selectFrom('feedback_case').select('id').where('handler_id', '=', w.workerId).executeTakeFirstOrThrow()
  const [worker, supervisor, curious] = [await app.signIn(w.workerId), await app.signIn(w.supervisorId), await app.signIn(await person(database.db, 'Utelias Kollega', { role: 'worker' }))]
  for (const cookie of [worker, worker, curious]) await app.get(`/desk/cases/${id}`, cookie)
  assert.doesNotMatch((await app.get(`/desk/cases/${id}`, worker)).text, /Kuka on avannut/)
  const shown = (html: string) => /Kuka on avannut tämän.*?<\/ul>/s.exec(html)![0].replace(/<[^>]+>/g, '')
  const open = shown((await app.get(`/desk/cases/${id}`, supervisor)).text)
  assert.match(open, /Veera Kanervasuo: avasi 3 kertaa, 16\.9\.2026 klo 12\.00/)
  assert.match(open, /Utelias Kollega: yritti avata kerran, mutta pääsy evättiin/)
  await database.db.updateTable('feedback_case').set({ state: 'answered', came_of_it: 'changed' }).where('id', '=', id).execute()
  await database.pool.query('select close_case($1, $2, null)', [id, wednesday])
  const closed = shown((await app.get(`/desk/cases/${id}`, supervisor)).text)
  assert.match(closed, /vain päivät/)
  assert.doesNotMatch(closed, /klo/)
})

test('texts in which a name was found count as cases do, each case once, by the limits of whoever reads everything', async () => {
  await afresh()
  const second = await person(database.db, 'Saga Norrback', { role: 'data-protection' })
  await opens(second, 6, { what: 'rights-hit-opened' })
  const caseId = await caseRow(database.db)
  for (let n = 0; n < 3; n++) await transact(database.db, (tx) => record(tx, { what: 'rights-hit-opened', by: { personId: officerId }, caseId, detail: { hit: n } }, wednesday))
  await sweep()
  assert.deepEqual(await found(), [])
  await transact(database.db, (tx) => record(tx, { what: 'rights-hit-opened', by: { personId: second } }, wednesday))
  await sweep()
  assert.deepEqual((await found()).map(({ person_id, kind, count }) => [person_id, kind, count]), [[second, 'many', 7]])
  assert.deepEqual(await mails(), [officerId], 'and not whose reading it was')
})
