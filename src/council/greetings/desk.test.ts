// Greetings there and back, through the pages: to whom they go, who reads them, what comes back, and what cannot be taken back.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { aPanel } from '../../../test/council.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { panelPath, unitGreetingPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { desk, unitPath } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { trialsForRecap } from '../trials/recap.ts'
import { isToRemind } from './greeting.ts'
import { greetingsForRecap } from './recap.ts'
import { tellOfGreetings } from './remind.ts'

const { panelGreetings: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let panel: Awaited<ReturnType<typeof aPanel>>
const cookies: Record<string, string> = {}

const page = async (path: string, who: string) => (await app.get(path, cookies[who])).text
const send = async (fields: Fields, who = 'secretary') => {
  const id = crypto.randomUUID()
  return { id, ...(await app.post(panelPath(panel.id, '/greetings/new'), { id, ...fields }, cookies[who])) }
}
const wayTo = async (greetingId: string, unitId: string | null) =>
  (await database.db.selectFrom('panel_greeting_to').select('id').where('greeting_id', '=', greetingId).where('unit_id', unitId ? '=' : 'is', unitId as string).executeTakeFirstOrThrow()).id

before(async () => {
  database = await testDatabase()
  app = testApp(database)
  w = await world(database.db)
  panel = await aPanel(database.db, { by: w.coordinatorId })
  const { chair, secretary, member } = panel.people
  const elsewhere = await person(database.db, 'Kaisa Muualta', { role: 'worker', unitId: w.otherUnitId })
  for (const [who, id] of Object.entries({ chair, secretary, member, worker: w.workerId, supervisor: w.supervisorId, coordinator: w.coordinatorId, elsewhere })) cookies[who] = await app.signIn(id)
})
after(() => database.close())

test('greetings go to all units, to those of a service line, or to chosen ones; by whoever leads alone', async () => {
  for (const who of ['member', 'coordinator', 'worker']) assert.equal((await send({ kind: 'greeting', words: 'Terve', to: 'all' }, who)).status, 404, who)
  const wrong = await send({ kind: 'greeting', words: '', to: 'line' })
  assert.equal(wrong.status, 422)
  for (const field of ['words', 'line']) assert.ok(wrong.text.includes(`href="#${field}"`), field)
  const unitsOf = async (fields: Fields) => { const { id } = await send({ kind: 'greeting', words: 'Kiitos kuuntelemisesta.', ...fields }); return (await database.db.selectFrom('panel_greeting_to').select('unit_id').where('greeting_id', '=', id).execute()).map(({ unit_id }) => unit_id).sort() }
  assert.deepEqual(await unitsOf({ to: 'all' }), [w.unitId, w.otherUnitId].sort())
  assert.deepEqual(await unitsOf({ to: 'line', line: w.lineId }), [w.unitId])
  assert.deepEqual(await unitsOf({ to: 'units', unit: w.otherUnitId }), [w.otherUnitId])
  await database.db.updateTable('panel_greeting').set({ withdrawn_on: '2026-09-16' }).execute()
})

test('greetings and trials stand beside the unit once a council has turned to it; before that its own page leads to greeting a council', async () => {
  const besides = (text: string) => /<nav class="views".*?<\/nav>/s.exec(text)?.[0] ?? ''
  const before = await page(unitPath(w.unitId), 'worker')
  assert.ok(!besides(before).includes(desk.unitGreetings) && before.includes(`href="${desk.unitGreetings}"`))
  const { id } = await send({ kind: 'greeting', words: 'Terveisiä.', to: 'units', unit: w.unitId })
  const beside = besides(await page(unitPath(w.unitId), 'worker'))
  assert.ok(beside.includes(desk.unitGreetings) && !beside.includes(desk.unitTrials))
  assert.ok(!besides(await page(unitPath(w.otherUnitId), 'elsewhere')).includes(desk.unitGreetings))
  await database.db.updateTable('panel_greeting').set({ withdrawn_on: '2026-09-16' }).where('id', '=', id).execute()
})

test('a unit reads it, and from then on it can be corrected, which is seen, and not withdrawn', async () => {
  const { id } = await send({ kind: 'greeting', words: 'Kertokaa ajoissa, kun työntekijä vaihtuu.', to: 'units', unit: w.unitId })
  const one = panelPath(panel.id, `/greetings/${id}`)
  const way = unitGreetingPath(await wayTo(id, w.unitId))
  assert.equal((await app.post(one, { step: 'correct', seen: '1', words: 'Kertokaa ajoissa.' }, cookies['chair'])).status, 303)
  assert.equal((await app.post(one, { step: 'correct', seen: '1', words: 'Toinen.' }, cookies['secretary'])).status, 409)
  assert.ok(!(await page(desk.unitGreetings, 'elsewhere')).includes(way))
  assert.equal((await app.get(way, cookies['elsewhere'])).status, 404)
  assert.ok((await page(`/desk/unit/${w.unitId}`, 'worker')).includes(desk.unitGreetings))
  assert.ok((await page(one, 'member')).includes(words.said.unread))
  const read = await page(way, 'worker')
  assert.ok(read.includes('Kertokaa ajoissa.') && !read.includes('Korjattu'))
  assert.equal((await app.post(one, { step: 'withdraw' }, cookies['secretary'])).status, 409)
  assert.equal((await app.post(one, { step: 'correct', seen: '2', words: 'Kertokaa meille ajoissa.' }, cookies['secretary'])).status, 303)
  assert.ok((await page(way, 'worker')).includes('Korjattu 16.9.2026'))
})

test('what its meeting said comes back, sealed, without who wrote it; or why it was not presented', async () => {
  const { id } = await database.db.selectFrom('panel_greeting_to').select('id').where('read_on', 'is not', null).executeTakeFirstOrThrow()
  const way = unitGreetingPath(id)
  const fields = async (typed: Fields) => (await app.post(way, typed, cookies['worker'])).text
  assert.ok((await fields({ answer: 'presented', day: '1.12.2026', words: 'Puhuttu.' })).includes('href="#day"'))
  assert.ok((await fields({ answer: 'not-presented', words: '' })).includes('href="#words"'))
  assert.ok((await fields({ answer: 'acknowledged' })).includes('href="#answer"'))
  assert.equal((await app.post(way, { answer: 'presented', day: '15.9.2026', words: 'Sovittu, että kerromme ajoissa.' }, cookies['worker'])).status, 303)
  const shown = await page(panelPath(panel.id, `/greetings/${(await database.db.selectFrom('panel_greeting_to').select('greeting_id').where('id', '=', id).executeTakeFirstOrThrow()).greeting_id}`), 'member')
  assert.ok(shown.includes('Sovittu, että kerromme ajoissa.') && shown.includes('15.9.2026') && !shown.includes('Veera'))
  const { ciphertext } = await database.db.selectFrom('panel_greeting_to').select('ciphertext').where('id', '=', id).executeTakeFirstOrThrow()
  assert.ok(!ciphertext!.includes('Sovittu'))
})

test('a note is for whoever supervises the unit, or for the coordinator, and for no worker; it goes to the role', async () => {
  const { id } = await send({ kind: 'note', words: 'Voisiko aulassa olla lomakkeita?', to: w.unitId })
  const way = unitGreetingPath(await wayTo(id, w.unitId))
  assert.equal((await app.get(way, cookies['worker'])).status, 404)
  assert.ok(!(await page(`/desk/unit/${w.unitId}`, 'worker')).includes(words.unit.title + '</a>'))
  const successor = await person(database.db, 'Uuno Uusitalo', { role: 'supervisor', unitId: w.unitId })
  assert.equal((await app.get(way, await app.signIn(successor))).status, 200)
  assert.equal((await app.post(way, { answer: 'acknowledged', words: '' }, cookies['supervisor'])).status, 303)
  const other = await send({ kind: 'note', words: 'Kenelle palaute menee?', to: 'coordinator' })
  const toCoordinator = unitGreetingPath(await wayTo(other.id, null))
  assert.equal((await app.get(toCoordinator, cookies['supervisor'])).status, 404)
  assert.equal((await app.post(toCoordinator, { answer: 'answered', words: 'Sille, joka palvelusta vastaa.' }, cookies['coordinator'])).status, 303)
  await database.db.updateTable('role_grant').set({ valid_to: '2026-09-01' }).where('person_id', '=', successor).execute()
})

test('a unit greets the council, which reads it and hears of it at its next meeting', async () => {
  const list = await page(desk.unitGreetings, 'worker')
  const sent = { id: fieldValue(list, 'id'), unit: w.unitId, panel: panel.id, words: 'Kiitos muistilistasta.' }
  for (let n = 0; n < 2; n++) assert.equal((await app.post(desk.unitGreetings, sent, cookies['worker'])).status, 303)
  assert.equal((await app.post(desk.unitGreetings, { ...sent, id: crypto.randomUUID() }, cookies['elsewhere'])).status, 404)
  assert.equal((await page(panelPath(panel.id, '/greetings'), 'member')).split('Kiitos muistilistasta.').length, 2)
  const recap = { panelId: panel.id, keys: database.context.keys, language: 'fi' as const, today: '2026-09-17', since: '2026-09-10' }
  const lines = (await greetingsForRecap(database.db, recap)).map((line) => line.words).join('\n')
  for (const said of ['Kiitos muistilistasta.', 'Sovittu, että kerromme ajoissa.', 'Sille, joka palvelusta vastaa.', 'Kotihoito, Saarisalmi esitteli raadin terveiset palaverissaan 15.9.2026.']) assert.ok(lines.includes(said), said)
  assert.deepEqual(await greetingsForRecap(database.db, { ...recap, since: '2026-09-16' }), [])
  assert.deepEqual(await trialsForRecap(database.db, recap), [])
})

test('the supervisor is told once, in hours in which people may be written to, waited for while away, and reminded once after three weeks', async () => {
  await database.db.updateTable('panel_greeting_to').set({ told_on: '2026-09-16', reminded_on: '2026-09-16' }).execute()
  const mails = async (moment: string) => {
    await database.db.deleteFrom('outgoing_message').execute()
    await transact(database.db, (tx) => tellOfGreetings(tx, new Date(moment)))
    return (await database.db.selectFrom('outgoing_message').select(['kind', 'person_id as personId']).execute()).map(({ kind, personId }) => `${kind} ${personId === w.supervisorId ? 'supervisor' : 'other'}`)
  }
  await send({ kind: 'greeting', words: 'Hyvää syksyä.', to: 'units', unit: w.unitId })
  await database.db.insertInto('absence').values({ person_id: w.supervisorId, first_day: '2026-09-17', last_day: '2026-09-17' }).execute()
  assert.deepEqual(await mails('2026-09-16T18:00:00Z'), [])
  assert.deepEqual(await mails('2026-09-17T09:00:00Z'), [])
  assert.deepEqual(await mails('2026-09-18T09:00:00Z'), ['greeting-arrived supervisor'])
  assert.deepEqual(await mails('2026-10-08T09:00:00Z'), [])
  assert.deepEqual(await mails('2026-10-09T09:00:00Z'), ['greeting-waits supervisor'])
  assert.deepEqual(await mails('2026-11-09T09:00:00Z'), [])
  assert.equal(isToRemind({ toldOn: '2026-09-18', remindedOn: null, answer: 'presented' }, '2026-12-01'), false)
  // A unit that has ended is told nothing.
  await send({ kind: 'greeting', words: 'Hyvää talvea.', to: 'units', unit: w.unitId })
  await database.db.updateTable('unit').set({ ended_on: '2026-11-01' }).where('id', '=', w.unitId).execute()
  assert.deepEqual(await mails('2026-11-10T09:00:00Z'), [])
})
