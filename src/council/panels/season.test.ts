// A season's plan: meetings with and without a day, the poll of dates, and what members are told of it, by mail, by SMS, and by the secretary.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { aPanel } from '../../../test/council.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { mailServer } from '../../../test/mail-server.ts'
import { postOf } from '../../../test/post.ts'
import { gatewayServer } from '../../../test/sms-gateway.ts'
import { meetingPath, panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { deliver } from '../../post/deliver.ts'
import { smsGateway } from '../../post/sms/http.ts'
import { texts } from '../../text/texts.ts'
import { nothingTold } from './member.ts'
import { keepTold } from './told.ts'
import { remindMembers, tellOfMeetings } from './tell-members.ts'

const { panelSeason: words, panelPeople: { members: of } } = texts.fi
const noon = (day: string) => new Date(`${day}T09:00:00Z`)
let database: TestDatabase
let app: ReturnType<typeof testApp>
let server: Awaited<ReturnType<typeof mailServer>>
let gateway: Awaited<ReturnType<typeof gatewayServer>>
let w: World
let panel: Awaited<ReturnType<typeof aPanel>>
let cookies: Record<'chair' | 'secretary' | 'member' | 'coordinator', string>

const season = (rest = '') => panelPath(panel.id, `/season${rest}`)
const meetings = () => database.db.selectFrom('panel_meeting').selectAll().where('number', '>', 1).orderBy('number').execute()
const second = async () => (await meetings())[0]!
const at = async (rest: string) => meetingPath(panel.id, (await second()).id, rest)
const waiting = () => database.db.selectFrom('outgoing_message').select(['id', 'kind', 'seat_id']).where('sent_at', 'is', null).orderBy('kind').execute()
const tell = (day: string) => transact(database.db, (tx) => tellOfMeetings(tx, noon(day)))
const deliverAll = async (now = database.context.now()) => {
  const sendSms = smsGateway({ url: gateway.url, token: 'salaisuus', sender: 'Alue', markOf: (id) => id })
  for (const { id } of await waiting()) await deliver(postOf(database, server.url, { sendSms, now: () => now }), id, { last: false })
}

before(async () => {
  server = await mailServer()
  gateway = await gatewayServer()
  database = await testDatabase({ SMTP_URL: server.url })
  app = testApp(database)
  w = await world(database.db)
  panel = await aPanel(database.db, { by: w.coordinatorId })
  const { chair, secretary, member } = panel.people
  cookies = { chair: await app.signIn(chair), secretary: await app.signIn(secretary), member: await app.signIn(member), coordinator: await app.signIn(w.coordinatorId) }
  const { db, context: { keys } } = database
  const reached = (id: string, way: string) => db.updateTable('panel_member').set({ reached: way }).where('id', '=', id).execute()
  await reached(panel.seats.member, 'mail')
  await reached(panel.seats.chair, 'sms')
  await reached(panel.seats.offline, 'phone')
  await transact(db, async (tx) => {
    await keepTold(tx, keys, panel.id, panel.seats.chair, { ...nothingTold, phone: '+358401234567' })
    await keepTold(tx, keys, panel.id, panel.seats.offline, { ...nothingTold, phone: '040 765 4321' })
  })
})
after(async () => {
  await database.close()
  await server.close()
  await gateway.close()
})

test('whoever leads plans a season that lies in no other, and members read it and do not', async () => {
  const spring = { seen: '', name: 'Kevät 2027', from: '1.1.2027', until: '31.5.2027', perspective: '' }
  assert.equal((await app.post(season('/new'), { ...spring, from: '1.12.2026' }, cookies.chair)).status, 422)
  assert.equal((await app.post(season('/new'), spring, cookies.member)).status, 404)
  assert.equal((await app.post(season('/new'), spring, cookies.chair)).status, 303)
  const shown = (await app.get(season(), cookies.member)).text
  assert.ok(shown.includes('Kevät 2027') && shown.includes('Jokainen on oman asiansa asiantuntija.') && !shown.includes(words.season.addMeeting))
  for (const path of [season(), season('/new'), season(`/${panel.seasonId}/meeting`)]) assert.equal((await app.get(path, cookies.coordinator)).status, 404)
})

test('whoever plans a meeting sees how long its SMS is, and nothing is saved by looking', async () => {
  const path = season(`/${panel.seasonId}/meeting`)
  assert.doesNotMatch((await app.get(path, cookies.secretary)).text, /data-sms-field/)
  const withSms = testApp({ ...database, context: { ...database.context, settings: { ...database.context.settings, SMS_GATEWAY_URL: 'http://127.0.0.1:9/x' } } })
  const typed = { step: 'see', theme: '', day: 'väärä', from: '14.00', until: '16.00', where: `Kirjasto – ${'talo '.repeat(30)}` }
  const { status, text } = await withSms.post(path, typed, cookies.secretary)
  assert.equal(status, 200)
  assert.match(text, /2 tekstiviestiä, \d{3} merkkiä/)
  assert.match(text, /niiden tilalle tulee toisia: –/)
  assert.ok(text.includes('value="väärä"'))
  assert.equal((await withSms.post(path, typed, cookies.member)).status, 404)
})

test('a meeting without a day gets one from those that were proposed; members see how many, the secretary who', async () => {
  const planned = await app.post(season(`/${panel.seasonId}/meeting`), { theme: 'Työttömien palvelut', day: '', from: '', until: '', where: '' }, cookies.secretary)
  assert.equal(planned.location, `${await at('/dates')}?done=saved`)
  const propose = async (fields: Fields, cookie = cookies.chair) => app.post(await at('/dates'), { step: 'propose', from: '14', until: '16', where: 'Puntari', ...fields }, cookie)
  assert.equal((await propose({ day: '1.9.2026' })).status, 422)
  assert.equal((await propose({ day: '18.10.2026' }, cookies.member)).status, 404)
  for (const day of ['15.10.2026', '22.10.2026']) assert.equal((await propose({ day })).status, 303)
  assert.equal((await propose({ day: '22.10.2026' })).status, 409)
  const [first, later] = await database.db.selectFrom('panel_date').select('id').orderBy('held_on').execute()
  const say = async (cookie: string, one: string, two: string, more: Fields = {}) => app.post(await at('/dates'), { step: 'answer', [`date-${first!.id}`]: one, [`date-${later!.id}`]: two, ...more }, cookie)
  assert.equal((await say(cookies.member, 'suits', 'if-needed')).status, 303)
  assert.equal((await say(cookies.chair, 'if-needed', 'suits')).status, 303)
  assert.equal((await say(cookies.chair, 'suits', 'suits', { member: panel.seats.member })).status, 404)
  assert.ok((await app.get(await at('/dates'), cookies.member)).text.includes(words.dates.tie))
  assert.equal((await say(cookies.secretary, 'does-not', 'suits', { member: panel.seats.offline })).status, 303)

  const seen = (await app.get(await at('/dates'), cookies.member)).text
  assert.ok(seen.includes(`${words.dates.suits.suits}: 2 · ${words.dates.suits['if-needed']}: 1`) && seen.includes(words.dates.best))
  assert.ok(!seen.includes('Kukka') && !seen.includes('Reijo') && !(await app.get(await at('/dates'), cookies.chair)).text.includes('Kukka'))
  assert.ok((await app.get(await at('/dates'), cookies.secretary)).text.includes('Kukka'))

  const page = (await app.get(await at('/dates'), cookies.chair)).text
  assert.equal((await app.post(await at('/dates'), { step: 'choose', date: later!.id, seen: '0' }, cookies.chair)).status, 409)
  assert.equal((await app.post(await at('/dates'), { step: 'choose', date: later!.id, seen: fieldValue(page, 'seen') }, cookies.chair)).status, 303)
  const { held_on: day, held_where: where } = await second()
  assert.deepEqual([day, where], ['2026-10-22', 'Puntari'])
})

test('members are told of a day once, each in the way they chose, and nothing goes out in the evening', async () => {
  await tell('2026-09-16')
  await tell('2026-09-16')
  assert.deepEqual((await waiting()).map(({ kind }) => kind), ['seat-days', 'sms-seat-days'])
  await deliverAll(new Date('2026-09-16T18:00:00Z'))
  assert.deepEqual([server.mails.length, gateway.taken.length], [0, 0])
  await deliverAll()
  const { parsed } = server.mails[0]!
  assert.ok(parsed.text!.includes('torstai 22. lokakuuta 2026 klo 14.00–16.00') || parsed.text!.includes('22.'), parsed.text)
  for (const said of [`${parsed.subject} ${parsed.text}`, gateway.taken[0]!.text]) assert.doesNotMatch(said, /raati|asiakas|sosiaali|työttöm|Reijo|Kukka/i)
  assert.equal(gateway.taken[0]!.to, '+358401234567')
  const list = (await app.get(panelPath(panel.id, '/members/to-call'), cookies.secretary)).text
  assert.ok(list.includes('Kukka') && list.includes('040 765 4321') && !list.includes('Aila'))
})

test('a call is ticked, and waits again when the day changes', async () => {
  const { id } = await second()
  const list = panelPath(panel.id, '/members/to-call')
  const call = { member: panel.seats.offline, meeting: id, what: 'day', step: 'done' }
  assert.equal((await app.post(list, call, cookies.chair)).status, 404)
  assert.equal((await app.post(list, call, cookies.secretary)).status, 303)
  assert.ok((await app.get(list, cookies.secretary)).text.includes(of.doneOn.split('{')[0]!))
  const when = { theme: 'Työttömien palvelut', day: '23.10.2026', from: '14.00', until: '16.00', where: 'Puntari' }
  assert.equal((await app.post(await at('/when'), { ...when, seen: '0' }, cookies.chair)).status, 409)
  assert.equal((await app.post(await at('/when'), { ...when, seen: String((await second()).version) }, cookies.chair)).status, 303)
  await tell('2026-09-17')
  assert.deepEqual((await waiting()).map(({ kind }) => kind), ['seat-days', 'sms-seat-days'])
  assert.ok(!(await app.get(list, cookies.secretary)).text.includes(of.doneOn.split('{')[0]!))
  await deliverAll()
})

test('each is reminded once, as early as they chose, and not of what is cancelled', async () => {
  await database.db.updateTable('panel_member').set({ reminded: 'week' }).where('id', '=', panel.seats.chair).execute()
  const remind = (day: string) => transact(database.db, (tx) => remindMembers(tx, noon(day)))
  await remind('2026-10-15')
  assert.deepEqual(await waiting(), [])
  await remind('2026-10-16')
  await remind('2026-10-20')
  assert.deepEqual((await waiting()).map(({ kind }) => kind), ['sms-seat-reminder'])
  await remind('2026-10-21')
  await remind('2026-10-22')
  assert.deepEqual((await waiting()).map(({ kind }) => kind), ['seat-reminder', 'sms-seat-reminder'])
  assert.equal((await app.post(await at('/cancel'), { why: '', seen: String((await second()).version) }, cookies.chair)).status, 422)
  assert.equal((await app.post(await at('/cancel'), { why: 'Sairastumisten vuoksi.', seen: String((await second()).version) }, cookies.chair)).status, 303)
  const before = server.mails.length
  await deliverAll(noon('2026-10-21'))
  assert.equal(server.mails.length, before)
  await tell('2026-10-21')
  await deliverAll(noon('2026-10-21'))
  assert.ok(server.mails.at(-1)!.parsed.text!.includes('peruttu'))
  assert.ok((await app.get(season(), cookies.member)).text.includes('Sairastumisten vuoksi.'))
})

test('a calendar of one’s own says the public name, time and place, and ends with the address', async () => {
  const path = panelPath(panel.id, '/members/own/calendar')
  const made = (await app.post(path, { step: 'make' }, cookies.member)).text
  const address = /\/kalenteri\/[\w-]+\/oma\.ics/.exec(made)![0]
  const { text, status, headers } = await app.get(`/fi${address}`)
  assert.deepEqual([status, headers.get('content-type'), headers.get('set-cookie')], [200, 'text/calendar; charset=utf-8', null])
  assert.ok(text.includes('SUMMARY:Koivurannan asiakasraati') && text.includes('DTSTART:20261023T110000Z') && text.includes('STATUS:CANCELLED'))
  assert.doesNotMatch(text, /Palautteen antaminen|Työttömien|Aila|Reijo|DESCRIPTION/)
  assert.ok(!(await app.get(path, cookies.member)).text.includes(address))
  const one = await app.get(meetingPath(panel.id, panel.meetingId, '/calendar.ics'), cookies.member)
  assert.ok(one.text.includes('DTSTART:20260916T110000Z'))
  assert.equal((await app.get(meetingPath(panel.id, panel.meetingId, '/calendar.ics'), cookies.coordinator)).status, 404)
  await app.post(path, { step: 'end' }, cookies.member)
  assert.equal((await app.get(`/fi${address}`)).status, 404)
})
