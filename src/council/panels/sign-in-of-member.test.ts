// How a member's way in changes: the address that they sign in with, a sign-in that they did not have, and a telephone that is another.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { actor, person, world, type World } from '../../../test/builders.ts'
import { aPanel } from '../../../test/council.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { mailServer } from '../../../test/mail-server.ts'
import { postOf } from '../../../test/post.ts'
import { letSignIn } from '../../../test/staff.ts'
import { panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { deliver } from '../../post/deliver.ts'
import { texts } from '../../text/texts.ts'
import { addSeat } from '../panels.sql.ts'
import { letLeave } from './change-member.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let server: Awaited<ReturnType<typeof mailServer>>
let w: World
let panel: Awaited<ReturnType<typeof aPanel>>
let cookies: Record<'chair' | 'secretary', string>
let coordinator: string
const { panelPeople: words } = texts.fi

const at = (rest = '') => panelPath(panel.id, `/members${rest}`)
const none = { 'called': '', 'email': '', 'phone': '', 'post': '', 'sign-in': 'none', 'reached': 'none', 'reminded': 'two-days', 'access': '', 'interpreter': '', 'travel': '', 'food': '', 'other': '' }
const add = (fields: Fields, cookie = cookies.secretary) => app.post(at('/new'), { ...none, ...fields }, cookie)
const seatOf = async (called: string) => (await database.db.selectFrom('panel_member').selectAll().where('called', '=', called).executeTakeFirstOrThrow())
const deliverAll = async () => {
  for (const { id } of await database.db.selectFrom('outgoing_message').select('id').where('sent_at', 'is', null).execute()) await deliver(postOf(database, server.url), id, { last: false })
}

before(async () => {
  server = await mailServer()
  database = await testDatabase({ SMTP_URL: server.url, BUDGET_SIGN_INS_PER_ADDRESS: 0 })
  app = testApp(database)
  w = await world(database.db)
  panel = await aPanel(database.db, { by: w.coordinatorId })
  coordinator = await app.signIn(w.coordinatorId)
  cookies = { chair: await app.signIn(panel.people.chair), secretary: await app.signIn(panel.people.secretary) }
})
after(async () => {
  await database.close()
  await server.close()
})

const otherPanel = async () => (await aPanel(database.db, { by: w.coordinatorId, name: { fi: `Raati ${'ABC'[others]}` }, second: ` ${'ABC'[others++]}` })).id
const seatsAt = async (panelId: string) => (await database.db.selectFrom('panel_member').select('id').where('panel_id', '=', panelId).where('until_on', 'is', null).execute()).length
let others = 0
const change = (seat: string, email: string, cookie = cookies.secretary) => app.post(at(`/${seat}`), { step: 'mail', email }, cookie)
const invite = async (called: string, email: string) => {
  assert.equal((await add({ called, email, 'sign-in': 'link', 'reached': 'mail' })).status, 303)
  return seatOf(called)
}
const calendars = async (id: string) => (await database.db.selectFrom('panel_member_calendar').select('member_id').where('member_id', '=', id).execute()).length
const personOf = async (id: string) => database.db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
/** Opens the newest link that went to an address, and chooses a password. */
async function signsUp(email: string) {
  await deliverAll()
  const link = /https:\/\/palaute\.example\.fi(\/desk\/set-up\/\S+)/.exec(server.mails.findLast(({ to }) => to[0] === email)!.parsed.text ?? '')![1]!
  const chosen = { 'new-password': 'oikein-pitka-salasana', 'new-password-again': 'oikein-pitka-salasana' }
  return (await app.post(link, chosen)).headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
}

test('with another address the seat gets another sign-in: the former one opens the council no more, and what the council knows of the member stays', async () => {
  const { id, person_id: former } = await invite('Kielo', 'kielo@esimerkki.example')
  const old = await signsUp('kielo@esimerkki.example')
  assert.equal((await app.get(at(), old)).status, 200)
  const seen = fieldValue((await app.get(at(`/${id}`), cookies.secretary)).text, 'seen')
  await app.post(at(`/${id}`), { ...none, called: 'Kielo', reached: 'mail', phone: '040 765 4321', food: 'Pähkinätön', seen }, cookies.secretary)
  await app.post(at('/own/calendar'), { step: 'make' }, old)
  assert.equal(await calendars(id), 1)
  assert.equal((await change(id, 'kielo@toinen.example', cookies.chair)).status, 404)
  assert.equal((await change(id, 'ei osoite')).status, 422)
  assert.equal((await change(id, 'KIELO@esimerkki.example')).location, `${at(`/${id}`)}?done=mail-same`)
  assert.equal((await seatOf('Kielo')).person_id, former)
  assert.equal((await change(id, 'kielo@toinen.example')).location, `${at(`/${id}`)}?done=mail-changed`)
  assert.notEqual((await seatOf('Kielo')).person_id, former)
  assert.notEqual((await app.get(at(), old)).status, 200)
  const gone = await personOf(former!)
  assert.ok(gone.left_on && !/kielo/i.test(gone.name + gone.email), 'who sits nowhere any more is known by nothing')
  assert.equal(await calendars(id), 0)
  const page = (await app.get(at(`/${id}`), cookies.secretary)).text
  assert.ok(page.includes('040 765 4321') && page.includes('Pähkinätön') && page.includes('kielo@toinen.example') && page.includes(words.member.notYetText))
  assert.equal((await app.get(at(), await signsUp('kielo@toinen.example'))).status, 200)
  assert.ok((await app.get(at(`/${id}`), cookies.secretary)).text.includes(words.member.signsInText))
  const { rows } = await database.pool.query(`select detail::text, subject_id from audit where what = 'panel-members-changed'`)
  assert.ok(rows.some(({ detail }) => /address/.test(detail)) && !/kielo/i.test(JSON.stringify(rows)) && rows.every(({ subject_id: subject }) => subject !== former))
})

test('without mail any more they get a name, and whoever is there by name keeps the address that an administrator wrote', async () => {
  const { id } = await invite('Oras', 'oras@esimerkki.example')
  assert.equal((await change(id, '')).location, `${at(`/${id}`)}?done=mail-ended`)
  const { person_id: personId, reached } = await seatOf('Oras')
  assert.match((await personOf(personId!)).email, /^oma-\d{6}@sign-in\.invalid$/)
  assert.equal(reached, 'none')
  assert.equal((await change(id, '')).location, `${at(`/${id}`)}?done=mail-same`, 'they have none already')
  assert.equal((await change(id, (await personOf(personId!)).email)).status, 422, 'nobody is found by such a name')
  assert.equal((await change(panel.seats.secretary, 'maarit@toinen.example')).status, 409)
})

test('who sits on another council too keeps it, with the sign-in that opens it; and a word to researchers is given anew', async () => {
  const { id, person_id: personId } = await invite('Ilta', 'ilta@esimerkki.example')
  const other = await otherPanel()
  await transact(database.db, (tx) => addSeat(tx, other, { personId: personId!, called: 'I', part: 'member', fromOn: '2026-09-01' }))
  const cookie = await signsUp('ilta@esimerkki.example')
  const research = crypto.randomUUID()
  const request = { researcher: 'Saarni', organisation: 'Koulu', mail: 'saarni@amk.example', purpose: 'Tutkimus.', asks: 'Haastattelu.', 'passes-name': 'yes', 'passes-telephone': 'yes', until: '2026-11-01' }
  assert.equal((await app.post(panelPath(panel.id, '/research/new'), { id: research, ...request }, cookies.secretary)).status, 303)
  assert.equal((await app.post(panelPath(panel.id, `/research/${research}`), { 'step': 'agree', 'contact-name': 'Ilta', 'contact-telephone': '040 765 4321', 'agree': 'yes' }, cookie)).status, 303)
  const consent = async () => (await database.db.selectFrom('research_consent').select('ciphertext').where('member_id', '=', id).executeTakeFirstOrThrow()).ciphertext
  assert.ok(await consent())
  assert.equal((await change(id, 'ilta@toinen.example')).status, 303)
  assert.equal(await consent(), null)
  assert.equal((await app.get(panelPath(other), cookie)).status, 200)
  assert.equal((await app.get(at(), cookie)).status, 404)
  assert.deepEqual([(await personOf(personId!)).email, (await personOf(personId!)).left_on], ['ilta@esimerkki.example', null])
})

test('whoever is known by the address, the secretary sees the same: nobody, a member of another council, somebody of the staff, or who left it', async () => {
  const elsewhere = await invite('Kaukainen', 'tuttu@esimerkki.example')
  await signsUp('tuttu@esimerkki.example')
  const other = await otherPanel()
  await database.db.updateTable('panel_member').set({ panel_id: other }).where('id', '=', elsewhere.id).execute()
  const staff = { email: 'Veera.Tuttu@koivuranta.example', id: await person(database.db, 'Veera Tuttu', { role: 'worker', email: 'Veera.Tuttu@koivuranta.example' }) }
  await letSignIn(database.context, staff.id)
  const before = await personOf(staff.id)
  const left = await person(database.db, 'Lauri Lähtenyt', { role: 'worker', email: 'lauri@koivuranta.example' })
  await letSignIn(database.context, left)
  await database.db.updateTable('person').set({ left_on: '2026-09-01' }).where('id', '=', left).execute()
  // Earlier on the day on which they get a seat here.
  await database.db.updateTable('auth_user').set({ created_at: new Date(+database.context.now() - 3_600_000) }).execute()
  assert.equal(await seatsAt(other), 5)
  const addresses = ['uusi@esimerkki.example', 'tuttu@esimerkki.example', staff.email, 'lauri@koivuranta.example']
  for (const how of ['mail', 'sign-in', 'new'] as const) {
    const [nobody, ...others] = await addresses.reduce(async (before: Promise<string[]>, address, n) => [...await before, await allSeen(`Tutka${how}${n}`, how, address)], Promise.resolve([]))
    for (const [n, seen] of others.entries()) assert.equal(seen, nobody, `${how}: ${addresses[n + 1]}`)
  }
  assert.deepEqual(await personOf(staff.id), before, 'and nothing of theirs has changed')
  assert.equal(await seatsAt(other), 5)
})

/** All that the secretary is answered and shown about one seat, from the address to their leaving. */
async function allSeen(called: string, how: 'mail' | 'sign-in' | 'new', address: string): Promise<string> {
  const { id } = how === 'new' ? { id: '' } : how === 'mail' ? await invite(called, `${called.toLowerCase()}@esimerkki.example`) : (await add({ called, phone: '040 123 4567' }), await seatOf(called))
  const answer = how === 'new' ? await add({ called, 'email': address, 'sign-in': 'link', 'reached': 'mail' }) : await app.post(at(`/${id}`), { step: how, email: address }, cookies.secretary)
  const seat = await seatOf(called)
  const sent = await database.db.selectFrom('outgoing_message').select(['kind', 'language', 'person_id']).where('seat_id', '=', seat.id).where('sent_at', 'is', null).execute()
  await deliverAll()
  const page = async (path: string) => (await app.get(at(path), cookies.secretary)).text
  const pressed = async (path: string, fields: Fields) => Object.values(await app.post(at(`/${seat.id}${path}`), fields, cookies.secretary)).slice(0, 1).concat((await app.post(at(`/${seat.id}${path}`), fields, cookies.secretary)).location)
  const row = async () => (await page('')).split('<tr').find((one) => one.includes(called))?.split('</tr>')[0]
  const seen = [
    answer.status, answer.location, sent, await row(), await page(`/${seat.id}`), await page('/needs'), await page('/to-call'), await page(`/${seat.id}/leave`),
    await pressed('', { step: 'link' }), await pressed('/letter', {}), await pressed('', { step: 'mail', email: address }), await pressed('', { step: 'chair' }), await row(), await page(`/${seat.id}`),
    (await app.get(panelPath(panel.id, '/details'), coordinator)).text,
  ]
  await transact(database.db, (tx) => letLeave(tx, { panelId: panel.id, memberId: seat.id }, { actor: actor(panel.people.secretary, 'communications'), now: database.context.now() }))
  seen.push((await database.db.selectFrom('panel_member').select('called').where('id', '=', seat.id).executeTakeFirstOrThrow()).called)
  return JSON.stringify(seen).replaceAll(seat.id, 'ID').replaceAll(called, 'NAME').replaceAll(new RegExp(address, 'gi'), 'ADDRESS')
}

test('who took part without a sign-in gets one later; a link to a telephone that is theirs no more opens nothing', async () => {
  await add({ called: 'Vanamo', phone: '040 765 4321', reached: 'phone' })
  const { id } = await seatOf('Vanamo')
  assert.equal((await app.post(at(`/${id}`), { step: 'sign-in', email: '' }, cookies.secretary)).location, `${at(`/${id}`)}?done=added-letter`)
  assert.equal((await app.post(at(`/${id}`), { step: 'sign-in', email: '' }, cookies.secretary)).status, 404, 'once')
  const letter = (await app.post(at(`/${id}/letter`), {}, cookies.secretary)).text
  const link = /\/desk\/set-up\/[\w-]+/.exec(letter.replaceAll('<wbr/>', ''))![0]
  const page = (await app.get(at(`/${id}`), cookies.secretary)).text
  const same = { ...none, called: 'Vanamo', reached: 'phone', phone: '040 765 4321' }
  assert.equal((await app.post(at(`/${id}`), { ...same, seen: fieldValue(page, 'seen') }, cookies.secretary)).status, 303)
  assert.equal((await app.get(link)).status, 200)
  const seen = fieldValue((await app.get(at(`/${id}`), cookies.secretary)).text, 'seen')
  assert.equal((await app.post(at(`/${id}`), { ...same, phone: '040 111 2222', seen }, cookies.secretary)).status, 303)
  assert.notEqual((await app.get(link)).status, 200)
})
