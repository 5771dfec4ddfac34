// Members of a council at the desk: invited, reached, and gone without a trace; and who finds nothing of it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { aPanel } from '../../../test/council.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { mailServer } from '../../../test/mail-server.ts'
import { postOf } from '../../../test/post.ts'
import { panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { desk, personPath } from '../../paths.ts'
import { deliver } from '../../post/deliver.ts'
import { texts } from '../../text/texts.ts'
import { addSeat } from '../panels.sql.ts'

const { panelPeople: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let server: Awaited<ReturnType<typeof mailServer>>
let w: World
let panel: Awaited<ReturnType<typeof aPanel>>
let cookies: Record<'chair' | 'secretary' | 'member' | 'coordinator' | 'administrator' | 'other', string>

const at = (rest = '') => panelPath(panel.id, `/members${rest}`)
const none = { 'called': '', 'email': '', 'phone': '', 'post': '', 'sign-in': 'none', 'reached': 'none', 'reminded': 'two-days', 'access': '', 'interpreter': '', 'travel': '', 'food': '', 'other': '' }
const add = (fields: Fields, cookie = cookies.secretary) => app.post(at('/new'), { ...none, ...fields }, cookie)
const seatOf = async (called: string) => (await database.db.selectFrom('panel_member').selectAll().where('called', '=', called).executeTakeFirstOrThrow())
const deliverAll = async () => {
  for (const { id } of await database.db.selectFrom('outgoing_message').select('id').where('sent_at', 'is', null).execute()) await deliver(postOf(database, server.url), id, { last: false })
}

before(async () => {
  server = await mailServer()
  database = await testDatabase({ SMTP_URL: server.url })
  app = testApp(database)
  w = await world(database.db)
  panel = await aPanel(database.db, { by: w.coordinatorId })
  const other = await aPanel(await renamed(), { by: w.coordinatorId, name: { fi: 'Toinen raati' } })
  const { chair, secretary, member } = panel.people
  cookies = {
    chair: await app.signIn(chair), secretary: await app.signIn(secretary), member: await app.signIn(member), coordinator: await app.signIn(w.coordinatorId),
    administrator: await app.signIn(await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' })), other: await app.signIn(other.people.secretary),
  }
})
after(async () => {
  await database.close()
  await server.close()
})

/** Another council has people of the same names: theirs get other addresses first. */
async function renamed() {
  for (const id of Object.values(panel.people)) await database.db.updateTable('person').set({ email: `${id}@koivuranta.example` }).where('id', '=', id).execute()
  return database.db
}

test('somebody of the staff without any role finds the council on which they sit, for as long as they do, and no list says so', async () => {
  const { db } = database
  const id = await person(db, 'Uuno Uusi', { email: 'uuno.uusi@koivuranta.example' })
  const seat = await transact(db, (tx) => addSeat(tx, panel.id, { personId: id, called: 'Uuno', part: 'member', fromOn: '2026-09-01' }))
  const cookie = await app.signIn(id)
  assert.ok((await app.get(desk.panels, cookie)).text.includes(panelPath(panel.id)) && (await app.get(at(), cookie)).status === 200)
  assert.deepEqual(await db.selectFrom('role_grant').select('id').where('person_id', '=', id).execute(), [])
  await db.updateTable('panel_member').set({ until_on: '2026-09-15' }).where('id', '=', seat).execute()
  assert.notEqual((await app.get(desk.panels, cookie)).status, 200)
})

test('whoever sits there sees what the others are called, and the secretary alone how they are reached', async () => {
  const seen = (await app.get(at(), cookies.member)).text
  for (const name of ['Reijo', 'Maarit', 'Aila', 'Kukka']) assert.ok(seen.includes(name))
  assert.ok(!seen.includes(words.members.toCall) && !seen.includes('Raatilainen</'))
  assert.ok((await app.get(at(), cookies.secretary)).text.includes(words.members.toCall))
})

test('a coordinator, an administrator and the secretary of another council find nobody there, and the chair nothing of what members need', async () => {
  const { member } = panel.seats
  for (const who of ['coordinator', 'administrator', 'other'] as const) {
    for (const rest of ['', '/new', '/own', '/needs', '/to-call', `/${member}`]) assert.equal((await app.get(at(rest), cookies[who])).status, 404, `${who} ${rest}`)
    assert.equal((await add({ called: 'Uusi' }, cookies[who])).status, 404)
    assert.equal((await app.post(at(`/${member}/leave`), {}, cookies[who])).status, 404)
  }
  for (const who of ['chair', 'member'] as const) {
    for (const rest of ['/new', '/needs', '/to-call', `/${member}`]) assert.equal((await app.get(at(rest), cookies[who])).status, 404, `${who} ${rest}`)
    assert.equal((await app.post(at(`/${member}/letter`), {}, cookies[who])).status, 404)
  }
})

test('a new member comes by the link of a mail that says nothing of a council, and is on no list of people', async () => {
  const { location } = await add({ 'called': 'Orvokki', 'email': 'Orvokki@esimerkki.example', 'sign-in': 'link', 'reached': 'mail' })
  assert.equal(location, `${at()}?done=invited`)
  await deliverAll()
  const { to, parsed } = server.mails.at(-1)!
  assert.deepEqual([to, parsed.subject], [['orvokki@esimerkki.example'], words.mail.subjects.link])
  assert.doesNotMatch(`${parsed.subject} ${parsed.text}`, /raati|asiakas|sosiaali|Aila|Reijo|Maarit|Kukka/i)
  const link = /https:\/\/palaute\.example\.fi(\/desk\/set-up\/\S+)/.exec(parsed.text ?? '')![1]!
  const { headers, status } = await app.post(link, { 'new-password': 'oikein-pitka-salasana', 'new-password-again': 'oikein-pitka-salasana' })
  assert.equal(status, 303)
  const cookie = headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
  assert.equal((await app.get(at(), cookie)).status, 200)

  const people = (await app.get(desk.people, cookies.administrator)).text
  assert.ok(!/orvokki/i.test(people) && people.includes(words.besidesStaff.one))
  const { person_id: id } = await seatOf('Orvokki')
  for (const path of [personPath(id!), personPath(id!, '/may'), desk.mail]) assert.ok(!/orvokki/i.test((await app.get(path, cookies.administrator)).text), path)
  assert.equal((await app.get(personPath(id!), cookies.administrator)).status, 404)
  const { rows } = await database.pool.query('select detail::text, subject_id from audit')
  assert.ok(!/orvokki/i.test(JSON.stringify(rows)) && !rows.some(({ subject_id: subject }) => subject === id))
})

test('somebody of the staff keeps the sign-in that they have, and their link is not put on paper', async () => {
  const worker = await app.signIn(w.workerId)
  const { email } = await database.db.selectFrom('person').select('email').where('id', '=', w.workerId).executeTakeFirstOrThrow()
  await add({ 'called': 'Vekku', email, 'sign-in': 'link', 'reached': 'mail' })
  server.mails.splice(0)
  await deliverAll()
  assert.ok(server.mails[0]!.parsed.text!.includes(desk.panels) && !server.mails[0]!.parsed.text!.includes('set-up'))
  const { id } = await seatOf('Vekku')
  assert.equal((await app.post(at(`/${id}/letter`), {}, cookies.secretary)).status, 409)
  assert.equal((await app.get(at(), worker)).status, 200)
  assert.equal((await add({ 'called': 'Vekku', email, 'sign-in': 'link', 'reached': 'mail' })).status, 409)
})

test('a member without mail comes by a printed letter, and signs in with a name that no mail goes to', async () => {
  await add({ 'called': 'Lumikko', 'sign-in': 'letter', 'post': 'Kotikatu 1', 'reached': 'letter' })
  const { id } = await seatOf('Lumikko')
  const letter = (await app.post(at(`/${id}/letter`), {}, cookies.secretary)).text
  assert.ok(letter.includes('class="qr-code"'))
  const [link, name] = [/\/desk\/set-up\/[\w-]+/.exec(letter.replaceAll('<wbr/>', ''))![0], /oma-\d{6}/.exec(letter)![0]]
  assert.equal((await app.post(link, { 'new-password': 'oikein-pitka-salasana', 'new-password-again': 'oikein-pitka-salasana' })).status, 303)
  assert.equal((await app.post(desk.signIn, { email: name, password: 'oikein-pitka-salasana' })).status, 303)
  assert.equal((await app.post(desk.signIn, { email: name, password: 'vaara-pitka-salasana' })).status, 422)
})

test('what a member needs is sealed, theirs and the secretary’s; a form that was overtaken is shown with what was typed', async () => {
  const form = (await app.get(at('/own'), cookies.member)).text
  const seen = fieldValue(form, 'seen')
  const mine = { ...none, called: 'Aila', phone: '040 123 4567', reached: 'phone', access: 'Luiska pyörätuolille', interpreter: 'somali' }
  assert.equal((await app.post(at('/own'), { ...mine, seen }, cookies.member)).status, 303)
  assert.equal((await app.post(at('/own'), { ...mine, seen: '1', phone: '', reached: 'sms' }, cookies.member)).status, 422)
  const late = await app.post(at(`/${panel.seats.member}`), { ...mine, seen, called: 'Aila Maija' }, cookies.secretary)
  assert.ok(late.status === 409 && late.text.includes('Aila Maija'))
  const { rows } = await database.pool.query(`select encode(ciphertext, 'escape') as text from panel_member_told`)
  assert.doesNotMatch(JSON.stringify(rows), /Luiska|somali/)
  const needs = (await app.get(at('/needs'), cookies.secretary)).text
  assert.ok(needs.includes('Luiska pyörätuolille') && !needs.includes('040 123 4567'))
})

test('large text is a choice of one’s own that stands on every page of theirs', async () => {
  const seen = fieldValue((await app.get(at('/own'), cookies.chair)).text, 'seen')
  await app.post(at('/own'), { ...none, called: 'Reijo', seen, 'large-text': 'yes' }, cookies.chair)
  assert.match((await app.get(desk.panels, cookies.chair)).text, /<html lang="fi" class="large-text">/)
  assert.doesNotMatch((await app.get(desk.panels, cookies.secretary)).text, /large-text"/)
})

test('whoever leaves sees nothing from then on, and nothing is left by which they are known', async () => {
  const { person_id: id, id: seat } = await seatOf('Orvokki')
  const cookie = await again('orvokki@esimerkki.example')
  assert.equal((await app.post(at('/own/leave'), {}, cookie)).status, 303)
  assert.notEqual((await app.get(at(), cookie)).status, 200)
  const left = await database.db.selectFrom('person').selectAll().where('id', '=', id!).executeTakeFirstOrThrow()
  assert.ok(!/orvokki/i.test(JSON.stringify(left)) && left.left_on !== null)
  assert.equal((await app.post(desk.signIn, { email: 'orvokki@esimerkki.example', password: 'oikein-pitka-salasana' })).status, 422)
  const { rows } = await database.pool.query(`select called, (select count(*)::int from panel_member_told where member_id = m.id) as told from panel_member m where id = $1`, [seat])
  assert.deepEqual(rows, [{ called: '–', told: 0 }])
  assert.ok(!(await app.get(at(), cookies.member)).text.includes('Orvokki'))
})

test('a member who left yesterday is let in nowhere, and the secretary does not leave before another is named', async () => {
  const gone = await app.signIn(await person(database.db, 'Eilinen Jäsen', { role: 'council' }))
  const { id } = await database.db.selectFrom('person').select('id').where('name', '=', 'Eilinen Jäsen').executeTakeFirstOrThrow()
  await database.db.insertInto('panel_member').values({ panel_id: panel.id, person_id: id, person_at: new Date('2026-08-01T09:00:00Z'), called: 'Eilinen', part: 'member', from_on: '2026-08-01', until_on: '2026-09-15' }).execute()
  for (const rest of ['', '/own']) assert.equal((await app.get(at(rest), gone)).status, 404)
  assert.equal((await app.post(at('/own/leave'), {}, cookies.secretary)).status, 404)
})

const again = async (email: string): Promise<string> =>
  (await app.post(desk.signIn, { email, password: 'oikein-pitka-salasana' })).headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
