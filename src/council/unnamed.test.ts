// Whoever wants to find out who sits on a council, or who of them said what, by ways beside its pages: the audit, its export, timestamps, another
// council's secretary, what is left when it ends.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { actor, person, world, type World } from '../../test/builders.ts'
import { aPanel } from '../../test/council.ts'
import { giver } from '../../test/giver.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { panelPath } from '../council-paths.ts'
import { transact } from '../db/db.ts'
import { desk } from '../paths.ts'
import { texts } from '../text/texts.ts'
import { daysAfter, startOfDay } from '../text/dates.ts'
import { record } from '../staff/audit/audit.sql.ts'
import { readersOf } from '../staff/audit/readers.sql.ts'
import { issueFormToken, readFormToken } from '../privacy/form-token.ts'
import { sendLetter } from './minutes/letter.ts'
import { findPanel } from './panels.sql.ts'
import { agree } from './research/consent.ts'
import { insertRequest } from './research/research.sql.ts'
import { addMember } from './panels/add-member.ts'
import { forgetAnswers } from './panels/dates.sql.ts'
import { endLeads, leadDays } from './panels/end-leads.ts'
import { foundPanel, endPanel } from './panels/found-panel.ts'
import { leaveSeat } from './panels/leave-seat.ts'
import { membersNow } from './panels/members.sql.ts'
import { keepTold } from './panels/told.ts'
import { nothingTold } from './panels/member.ts'

const { panelPeople: words } = texts.fi
let database: TestDatabase, app: ReturnType<typeof testApp>, w: World
let panel: Awaited<ReturnType<typeof aPanel>>
let cookies: Record<'chair' | 'secretary' | 'member' | 'coordinator' | 'officer', string>
const today = '2026-09-16'

before(async () => {
  database = await testDatabase()
  app = testApp(database)
  w = await world(database.db)
  panel = await aPanel(database.db, { by: w.coordinatorId })
  await database.db.updateTable('person').set({ not_staff: true }).where('id', 'in', [panel.people.chair, panel.people.member]).execute()
  const officer = await person(database.db, 'Ville Kivirinne', { role: 'data-protection' })
  const { chair, secretary, member } = panel.people
  cookies = { chair: await app.signIn(chair), secretary: await app.signIn(secretary), member: await app.signIn(member), coordinator: await app.signIn(w.coordinatorId), officer: await app.signIn(officer) }
})
after(() => database.close())

const reads = async () => Number((await database.db.selectFrom('audit').select((e) => e.fn.countAll().as('n')).where('what', '=', 'panel-needs-read').executeTakeFirstOrThrow()).n)

test('the audit tells that a member of a council signed in, and not which; nor does its file, nor who has opened a case', async () => {
  const named = /Raatilainen|Mäntysaari/
  const { text } = await app.get(desk.audit, cookies.officer)
  assert.ok(text.includes(words.inMail) && text.includes('Maarit Sihteeri') && !named.test(text) && !text.includes(panel.people.member))
  database.setNow(new Date(wednesday.getTime() + 60_000))
  const file = await app.post(desk.auditExport, { from: '1.9.2026', to: '30.9.2026', purpose: 'own', diary: '', as: 'file' }, cookies.officer)
  assert.ok(file.text.includes(words.inMail) && !named.test(file.text) && !file.text.includes(panel.people.member))
  database.setNow(wednesday)
  assert.equal((await app.get(`${desk.audit}?person=${panel.people.member}`, cookies.officer)).status, 422)
  await giver(database).send({ service: w.serviceId, unit: w.unitId, text: 'Hoitaja oli myöhässä.' })
  const { id: caseId } = await database.db.selectFrom('feedback_case').select('id').executeTakeFirstOrThrow()
  await app.get(`/desk/cases/${caseId}`, cookies.member)
  await transact(database.db, (tx) => record(tx, { what: 'case-refused', by: { personId: panel.people.member }, caseId }, wednesday))
  const readers = (await readersOf(database.db, caseId, { without: [], language: 'fi' })).map(({ name }) => name)
  assert.ok(readers.length === 1 && !named.test(readers[0]!), readers.join())
})

test('whoever reads what members need or how they are reached leaves a trace of it, whatever page they do it on, and it names nobody', async () => {
  for (const rest of ['/members/needs', '/members/to-call', `/members/${panel.seats.member}`]) {
    const before = await reads()
    assert.equal((await app.get(panelPath(panel.id, rest), cookies.secretary)).status, 200)
    assert.equal(await reads(), before + 1, rest)
  }
  const before = await reads()
  for (const rest of ['/members', '/members/own']) await app.get(panelPath(panel.id, rest), cookies.member)
  assert.equal(await reads(), before)
  const { rows } = await database.pool.query(`select detail::text as detail, subject_id from audit where what = 'panel-needs-read'`)
  assert.ok(rows.every(({ detail, subject_id: subject }) => detail === '{}' && subject === null))
})

test('the secretary of another council who adds somebody does not find out that they sit on one already', async () => {
  const other = await transact(database.db, (tx) => foundPanel(tx, { name: { fi: 'Toinen' }, purpose: { fi: 'Toinen raati.' }, joining: null, language: 'fi', showsWhere: false }, { personId: w.coordinatorId, called: 'Hilla' }, { actor: actor(w.coordinatorId, 'coordinator'), now: wednesday }))
  const { email } = await database.db.selectFrom('person').select('email').where('id', '=', panel.people.member).executeTakeFirstOrThrow()
  await database.db.updateTable('auth_user').set({ created_at: startOfDay('2026-08-20') }).where('email', '=', email).execute()
  const needs = { phone: '', post: '', access: '', interpreter: '', travel: '', food: '', other: '' }
  const add = (called: string, address: string, way = 'link') => app.post(panelPath(other, '/members/new'), { called, email: address, 'sign-in': way, 'reached': 'mail', 'reminded': 'never', ...needs }, cookies.coordinator)
  const pageOf = async (called: string, address: string) => {
    assert.equal((await add(called, address)).status, 303)
    const { id } = await database.db.selectFrom('panel_member').select('id').where('called', '=', called).where('panel_id', '=', other).executeTakeFirstOrThrow()
    const letter = await app.post(panelPath(other, `/members/${id}/letter`), {}, cookies.coordinator)
    return [(await app.get(panelPath(other, `/members/${id}`), cookies.coordinator)).text.replaceAll(id, '').replaceAll(called, '').replaceAll(address, ''), letter.status] as const
  }
  assert.deepEqual(await pageOf('Aaa', email), await pageOf('Bbb', 'ennen-tuntematon@esimerkki.example'))
  assert.equal((await add('Ccc', 'kolmas@esimerkki.example', 'letter')).status, 422)
})

test('somebody to whom an administrator had given the role of a council, and no other, stands on no list of the staff once they sit on one', async () => {
  const { db } = database
  const administrator = await app.signIn(await person(db, 'Iiro Kaislavirta', { role: 'administrator' }))
  const [id, staff] = [await person(db, 'Tuulikki Vanhanen', { role: 'council' }), await person(db, 'Sirkka Moninainen', { role: 'council' })]
  await db.insertInto('role_grant').values({ person_id: staff, role: 'communications', valid_from: '2026-08-01', granted_at: wednesday }).execute()
  await db.updateTable('person').set({ phone: '040 765 4321' }).where('id', '=', id).execute()
  const by = { actor: actor(panel.people.secretary, 'communications'), now: wednesday }
  const choices = { called: 'Tuulikki', reached: 'none', reminded: 'never', largeText: false, news: false } as const
  for (const each of [id, staff]) {
    const { email } = await db.selectFrom('person').select('email').where('id', '=', each).executeTakeFirstOrThrow()
    await transact(db, (tx) => addMember(tx, database.context.keys, panel.id, { choices, told: nothingTold, email, signIn: 'link', language: 'fi' }, by))
  }
  const list = (await app.get(desk.people, administrator)).text
  assert.ok(!list.includes('Vanhanen') && list.includes('Sirkka Moninainen'))
  assert.deepEqual(await db.selectFrom('person').select(['name', 'phone', 'not_staff']).where('id', '=', id).execute(), [{ name: 'Tuulikki', phone: null, not_staff: true }])
})

test('a theme is read by everybody from the day on which it is planned: it names no member, no worker and no number', async () => {
  const plan = (theme: string) => app.post(panelPath(panel.id, `/season/${panel.seasonId}/meeting`), { theme, day: '', from: '', until: '', where: '' }, cookies.secretary)
  for (const theme of ['Reijon asia', 'Mitä Veera Kanervasuo teki', 'Soitto 040 123 4567']) {
    const { status, text } = await plan(theme)
    assert.ok(status === 422 && text.includes(theme), theme)
  }
  assert.equal((await plan('Jonot ja odottaminen Turussa 5.3.')).status, 303)
})

test('what was sent to a council and is dealt with leaves a trace, by its day alone', async () => {
  const { db, context: { keys } } = database
  const token = readFormToken(keys, issueFormToken(keys, wednesday), wednesday)!
  await sendLetter(db, keys, (await findPanel(db, panel.id, today))!, { token, text: 'Puhukaa jonoista.', language: 'fi' }, wednesday)
  const { id } = await db.selectFrom('panel_letter').select('id').executeTakeFirstOrThrow()
  assert.equal((await app.post(panelPath(panel.id, '/letters'), { step: 'hand', letter: id, [`kind-${id}`]: 'suggestion' }, cookies.secretary)).status, 303)
  const { detail, happened_at: at, case_id: caseId } = await db.selectFrom('audit').select(['detail', 'happened_at', 'case_id']).where('what', '=', 'panel-letter-settled').executeTakeFirstOrThrow()
  assert.deepEqual([detail, at, caseId], [{ step: 'hand' }, startOfDay(today), null])
})

test('whom a day suited is forgotten once it has passed, also where its meeting never got one', async () => {
  const { db } = database
  const meetingId = (await db.selectFrom('panel_meeting').select('id').where('held_on', 'is', null).executeTakeFirstOrThrow()).id
  for (const held of ['2026-09-15', '2026-09-17']) {
    const { id } = await db.insertInto('panel_date').values({ meeting_id: meetingId, held_on: held, from_minute: 600, until_minute: 660 }).returning('id').executeTakeFirstOrThrow()
    await db.insertInto('panel_date_answer').values({ date_id: id, member_id: panel.seats.member, says: 'suits' }).execute()
  }
  await transact(db, (tx) => forgetAnswers(tx, today))
  assert.deepEqual(await db.selectFrom('panel_date_answer').innerJoin('panel_date', 'panel_date.id', 'date_id').select('held_on').execute(), [{ held_on: '2026-09-17' }])
})

test('whoever leaves, leaves no contact behind that they had agreed to pass on', async () => {
  const { db, context: { keys } } = database
  const requestId = crypto.randomUUID()
  const contact = { name: 'Kukka', telephone: '040 123 4567', mail: '' }
  await transact(db, async (tx) => {
    await insertRequest(tx, requestId, panel.id, { purpose: 'Tutkimus', researcher: 'Tutkija', organisation: 'Yliopisto', asks: 'Tunti', mail: 'tutkija@esimerkki.example', passes: ['name', 'telephone'], untilOn: '2026-12-01', meetingId: null }, { by: w.coordinatorId, on: today })
    await agree(tx, keys, { panelId: panel.id, requestId, memberId: panel.seats.offline }, { contact, onPaper: true }, wednesday)
    const offline = (await membersNow(tx, panel.id, today)).find(({ id }) => id === panel.seats.offline)!
    await leaveSeat(tx, offline, { actor: { personId: w.coordinatorId }, now: wednesday })
  })
  assert.deepEqual(await db.selectFrom('research_consent').select(['ciphertext', 'erased_on']).execute(), [{ ciphertext: null, erased_on: today }])
})

test('a chair who is a client goes, with what they told, so many days after their council has ended; a secretary stays, and another can be named, to take back what is public', async () => {
  const { db, context: { keys } } = database
  await transact(db, async (tx) => {
    await keepTold(tx, keys, panel.id, panel.seats.chair, { ...nothingTold, phone: '040 123 4567' })
    await endPanel(tx, keys, panel.id, 'Raati vaihtuu.', { actor: actor(w.coordinatorId, 'coordinator'), now: wednesday })
  })
  const still = async () => (await db.selectFrom('panel_member').select('part').where('panel_id', '=', panel.id).where('until_on', 'is', null).orderBy('part').execute()).map(({ part }) => part)
  await transact(db, (tx) => endLeads(tx, startOfDay(daysAfter(today, leadDays - 1))))
  assert.deepEqual(await still(), ['chair', 'secretary'])
  await transact(db, (tx) => endLeads(tx, startOfDay(daysAfter(today, leadDays))))
  assert.deepEqual(await still(), ['secretary'])
  assert.equal((await db.selectFrom('panel_member_told').selectAll().where('member_id', '=', panel.seats.chair).execute()).length, 0)
  assert.equal((await db.selectFrom('auth_session').innerJoin('person', 'person.account_id', 'auth_session.user_id').select('person.id').where('person.id', '=', panel.people.chair).execute()).length, 0)
  const details = panelPath(panel.id, '/details')
  const seat = /name="seat" value="([^"]*)"/.exec((await app.get(`${details}/secretary`, cookies.coordinator)).text)![1]!
  assert.equal((await app.post(`${details}/secretary`, { person: w.coordinatorId, called: 'Hilla', seat }, cookies.coordinator)).status, 303)
  assert.equal((await app.post(`${details}/chair`, { person: w.coordinatorId, called: 'Hilla', seat: '' }, cookies.coordinator)).status, 409)
})
