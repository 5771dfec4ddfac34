// A coordinator founds a council, names who leads it, and ends it; without finding out who else sits there.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp } from '../../../test/app.ts'
import { actor, person, world, type World } from '../../../test/builders.ts'
import { aPanel } from '../../../test/council.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { meetingPath, panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { choices } from '../../directory/choices.sql.ts'
import { colleagues } from '../../directory/who/who.sql.ts'
import { desk } from '../../paths.ts'
import { listEverybody } from '../../staff/people.sql.ts'
import { texts } from '../../text/texts.ts'
import { addMember } from './add-member.ts'
import { nothingTold } from './member.ts'

const { panelPeople: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let panel: Awaited<ReturnType<typeof aPanel>>
let coordinator: string
let supervisor: string
let chair: string

const at = (rest = '') => panelPath(panel.id, `/details${rest}`)
const seats = () => database.db.selectFrom('panel_member').select(['person_id', 'part', 'until_on', 'called']).where('panel_id', '=', panel.id).orderBy('part').execute()
const said = { 'name-fi': 'Uusi raati', 'name-sv': '', 'name-en': '', 'purpose-fi': 'Kuullaan asiakkaita.', 'purpose-sv': '', 'purpose-en': '', 'joining-fi': '', 'joining-sv': '', 'joining-en': '', 'language': 'fi' }

before(async () => {
  database = await testDatabase()
  app = testApp(database)
  w = await world(database.db)
  coordinator = await app.signIn(w.coordinatorId)
  supervisor = await app.signIn(w.supervisorId)
  panel = await aPanel(database.db, { by: w.coordinatorId })
  chair = await app.signIn(panel.people.chair)
  // Both are clients, as whoever is invited is.
  await database.db.updateTable('person').set({ not_staff: true }).where('id', 'in', [panel.people.chair, panel.people.member]).execute()
})
after(() => database.close())

test('a coordinator founds a council with a secretary of the staff, who finds it at once; nobody else may', async () => {
  const path = panelPath('new')
  assert.equal((await app.post(path, { ...said, person: w.supervisorId, called: 'Hilkka' }, supervisor)).status, 404)
  const refused = await app.post(path, { ...said, 'person': '', 'called': '', 'purpose-fi': '' }, coordinator)
  assert.ok(refused.status === 422 && refused.text.includes('Uusi raati') && refused.text.includes(words.details.problems.person))
  assert.equal((await app.post(path, { ...said, person: panel.people.member, called: 'Aila' }, coordinator)).status, 422)
  const { location } = await app.post(path, { ...said, person: w.supervisorId, called: 'Hilkka' }, coordinator)
  const id = /council\/([\w-]+)\/details/.exec(location!)![1]!
  assert.equal((await app.get(panelPath(id, '/members/new'), supervisor)).status, 200)
  assert.equal((await app.get(panelPath(id, '/members'), coordinator)).status, 404)
})

test('what is said of it is changed by whoever leads or keeps it, and not over what another has saved', async () => {
  const seen = fieldValue((await app.get(at(), chair)).text, 'seen')
  const mine = { ...said, 'name-fi': 'Koivurannan raati' }
  assert.equal((await app.post(at(), { ...mine, seen }, chair)).status, 303)
  const late = await app.post(at(), { ...said, 'name-fi': 'Toinen nimi', seen }, coordinator)
  assert.ok(late.status === 409 && late.text.includes('Toinen nimi'))
})

test('the coordinator is not told which client is the chair, and naming another lets that client stay as a member', async () => {
  const shown = (await app.get(at(), coordinator)).text
  assert.ok(shown.includes(words.details.aClient) && !shown.includes('Reijo') && !shown.includes('Mäntysaari'))
  const seat = fieldValue((await app.get(at('/chair'), coordinator)).text, 'seat')
  assert.equal((await app.post(at('/chair'), { person: w.supervisorId, called: 'Hilkka', seat: '' }, coordinator)).status, 409)
  assert.equal((await app.post(at('/chair'), { person: w.supervisorId, called: 'Hilkka', seat }, chair)).status, 404)
  assert.equal((await app.post(at('/chair'), { person: w.supervisorId, called: 'Hilkka', seat }, coordinator)).status, 303)
  assert.deepEqual((await seats()).map(({ person_id: id, part }) => [id === w.supervisorId ? 'Hilkka' : id === panel.people.chair ? 'Reijo' : '', part]).filter(([name]) => name), [['Hilkka', 'chair'], ['Reijo', 'member']])
})

test('a secretary who is replaced finds nothing any more of what members need', async () => {
  const secretary = await app.signIn(panel.people.secretary)
  const seat = fieldValue((await app.get(at('/secretary'), coordinator)).text, 'seat')
  await app.signIn(w.workerId)
  assert.equal((await app.post(at('/secretary'), { person: w.workerId, called: 'Veera', seat }, coordinator)).status, 303)
  for (const rest of ['', '/needs', '/to-call']) assert.equal((await app.get(panelPath(panel.id, `/members${rest}`), secretary)).status, 404)
})

test('members stand on no list of the staff, whoever reads it', async () => {
  const by = { actor: actor(panel.people.secretary, 'communications'), now: wednesday }
  const choicesOf = { called: 'Vuokkonen', reached: 'none', reminded: 'never', news: false, largeText: false } as const
  await transact(database.db, (tx) => addMember(tx, database.context.keys, panel.id, { choices: choicesOf, told: nothingTold, email: 'vuokkonen@esimerkki.example', signIn: 'link', language: 'fi' }, by))
  const lists = JSON.stringify([await choices(database.db, '2026-09-16'), await colleagues(database.db, '2026-09-16'), await listEverybody(database.db)])
  assert.ok(!/vuokkonen|Raatilainen/i.test(lists) && lists.includes('Veera'))
  const administrator = await app.signIn(await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }))
  for (const path of [desk.people, desk.newPerson, desk.who, `/desk/directory/service/${w.serviceId}`]) assert.ok(!/vuokkonen|Raatilainen/i.test((await app.get(path, administrator)).text), path)
})

test('when it ends, members go and meetings to come are cancelled; who leads it stays to publish what was written', async () => {
  await database.db.updateTable('panel_meeting').set({ begun_on: null }).where('id', '=', panel.meetingId).execute()
  assert.equal((await app.post(at('/end'), { why: '' }, coordinator)).status, 422)
  assert.equal((await app.get(at('/end'), supervisor)).status, 404)
  assert.equal((await app.post(at('/end'), { why: 'Raati vaihtuu.' }, coordinator)).status, 303)
  const left = await seats()
  assert.deepEqual(left.filter(({ until_on: until }) => until === null).map(({ part }) => part), ['chair', 'secretary'])
  assert.ok(left.every(({ called, until_on: until, person_id: id }) => until === null || called === '–' || id === panel.people.secretary))
  assert.equal((await app.get(panelPath(panel.id), chair)).status, 303)
  assert.ok((await app.get(meetingPath(panel.id, panel.meetingId), supervisor)).text.includes('Raati vaihtuu.'))
  assert.equal((await app.post(at(), { ...said, seen: 'x' }, coordinator)).status, 409)
})
