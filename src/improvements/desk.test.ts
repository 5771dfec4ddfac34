// Improvements at the desk: the list and how it is narrowed down, what is sent from one, and the text for newsletters.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, textIn, type Fields } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { improving } from '../../test/improvements.ts'
import { texts } from '../text/texts.ts'

const { improvements: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let it: ReturnType<typeof improving>
const cookies: Record<string, string> = {}

before(async () => {
  database = await testDatabase({ PUBLIC_URL: 'https://palaute.example.fi' })
  w = await world(database.db)
  it = improving(database, w)
  app = testApp(database)
  cookies['coordinator'] = await app.signIn(w.coordinatorId)
  cookies['supervisor'] = await app.signIn(w.supervisorId)
  cookies['moderator'] = await app.signIn(await person(database.db, 'Meri Moderaattori', { role: 'moderator', unitId: w.unitId }))
})
after(() => database.close())

const list = async (query = '', who = 'coordinator') => (await app.get(`/desk/improvements${query}`, cookies[who])).text
const send = async (id: string, fields: Fields, who = 'coordinator') => {
  const page = (await app.get(`/desk/improvements/${id}`, cookies[who])).text
  return app.post(`/desk/improvements/${id}`, { seen: fieldValue(page, 'seen'), ...fields }, cookies[who])
}

test('where there is none it says where they come from', async () => {
  assert.match(await list(), new RegExp(words.empty))
  assert.match(await list('?state=late'), new RegExp(words.emptyNarrowed))
})

test('what is late stands first, then what comes next; it is narrowed down by line, unit and how far it is, page by page', async () => {
  const done = await it.make({ title: { fi: 'Valmis toimenpide' } })
  await it.go(done, ['decided', 'done'])
  await it.make({ title: { fi: 'Tuleva toimenpide' }, dueOn: '2026-12-01' })
  await it.make({ title: { fi: 'Myöhäinen toimenpide' }, dueOn: '2026-09-10' })
  await it.make({ title: { fi: 'Koko talon toimenpide' }, serviceLineId: null, unitIds: [], owner: { role: 'coordinator', ofId: null }, dueOn: '2027-01-01' })
  const names = ['Valmis toimenpide', 'Tuleva toimenpide', 'Myöhäinen toimenpide', 'Koko talon toimenpide']
  const inOrder = (html: string) => names.filter((name) => html.includes(name)).toSorted((a, b) => html.indexOf(a) - html.indexOf(b))
  assert.deepEqual(inOrder(await list()), ['Myöhäinen toimenpide', 'Tuleva toimenpide', 'Koko talon toimenpide', 'Valmis toimenpide'])
  assert.match(await list(), /1 toimenpide on myöhässä/)
  assert.deepEqual(inOrder(await list('?state=late')), ['Myöhäinen toimenpide'])
  assert.deepEqual(inOrder(await list('?state=open&line=none')), ['Koko talon toimenpide'])
  assert.deepEqual(inOrder(await list('?state=mine')), ['Koko talon toimenpide'])
  assert.deepEqual(inOrder(await list('?state=mine', 'supervisor')), ['Myöhäinen toimenpide', 'Tuleva toimenpide'])
  assert.deepEqual(inOrder(await list(`?unit=${w.unitId}&state=done`)), ['Valmis toimenpide'])
  assert.deepEqual(inOrder(await list('?line=ei-mikaan&unit=x&state=y&page=77')).length, 4)
  for (let n = 0; n < 30; n++) await it.make({ title: { fi: `Sivutus ${n}` }, dueOn: '2027-05-01' })
  assert.match(await list(), /34 toimenpidettä/)
  assert.match(await list('?page=2'), /Sivu 2\/2/)
  assert.ok((await list('?page=2')).includes('Valmis toimenpide'))
})

test('from its page it is moved on, its day moved, shown and taken away; what is missing is told and what was typed stays', async () => {
  const id = await it.make({ title: { fi: 'Sivulta hoidettu' } })
  assert.equal((await send(id, { step: 'move' })).status, 422)
  const refused = await send(id, { 'step': 'move', 'to': 'not-done', 'because-sv': 'Pengar saknas.' })
  assert.equal(refused.status, 422)
  assert.equal(textIn(refused.text, 'because-sv'), 'Pengar saknas.')
  assert.match((await send(id, { step: 'move', to: 'not-done' })).text, new RegExp(words.problems.reason))
  assert.equal((await send(id, { step: 'move', to: 'under-way' })).status, 409)
  assert.equal((await send(id, { step: 'move', to: 'decided' }, 'supervisor')).location, `/desk/improvements/${id}?done=moved`)
  assert.match((await send(id, { step: 'due', due: '1.1.2027' })).text, new RegExp(words.problems.reason))
  assert.equal((await send(id, { 'step': 'due', 'due': '1.1.2027', 'due-because-fi': 'Odotamme laitteita.' })).status, 303)
  assert.match((await app.get(`/desk/improvements/${id}`, cookies['coordinator'])).text, /Ensin sanottu: 1\.12\.2026/)
  assert.equal((await send(id, { step: 'show' }, 'supervisor')).status, 404)
  assert.equal((await send(id, { step: 'show' }, 'moderator')).location, `/desk/improvements/${id}?done=shown`)
  assert.equal((await app.get(`/fi/muutokset/${id}`)).status, 200)
  assert.equal((await send(id, { step: 'take-back' }, 'moderator')).status, 303)
  assert.equal((await app.get(`/fi/muutokset/${id}`)).status, 404)
  assert.equal((await send(id, { step: 'owner', owner: 'coordinator' })).location, `/desk/improvements/${id}?done=owner`)
  assert.equal((await send(id, { step: 'owner', owner: `unit-supervisor:${crypto.randomUUID()}` })).status, 422)
  assert.equal((await send(id, { step: 'jotain' })).status, 404)
})

test('a page that is stale is told so, with what was typed; and so is a form of its words', async () => {
  const id = await it.make({ title: { fi: 'Vanhentunut sivu' } })
  const stale = fieldValue((await app.get(`/desk/improvements/${id}`, cookies['coordinator'])).text, 'seen')
  await it.go(id, ['decided'])
  const answer = await app.post(`/desk/improvements/${id}`, { 'seen': stale, 'step': 'move', 'to': 'not-done', 'because-fi': 'En huomannut.' }, cookies['coordinator'])
  assert.equal(answer.status, 409)
  assert.equal(textIn(answer.text, 'because-fi'), 'En huomannut.')
  const path = `/desk/improvements/${id}/edit`
  const version = fieldValue((await app.get(path, cookies['coordinator'])).text, 'version')
  const form = { 'title-fi': 'Uusi nimi', 'said-fi': 'Sanottua.', 'does-fi': 'Tehdään.', 'means': 'hours', version }
  assert.equal((await app.post(path, form, cookies['coordinator'])).status, 303)
  const again = await app.post(path, { ...form, 'title-fi': 'Toinen nimi' }, cookies['coordinator'])
  assert.equal(again.status, 409)
  assert.equal(fieldValue(again.text, 'title-fi'), 'Toinen nimi')
  assert.match((await app.get(`/desk/improvements/${id}`, cookies['coordinator'])).text, /Vanhentunut sivu/, 'what it said before stands in its history')
})

test('what it is about stays on offer, though the unit has ended since', async () => {
  const unit = await database.db.insertInto('unit').values({ name: { fi: 'Lakkaava yksikkö' } }).returning('id').executeTakeFirstOrThrow()
  const id = await it.make({ unitIds: [unit.id] })
  await database.db.updateTable('unit').set({ ended_on: '2026-09-16' }).where('id', '=', unit.id).execute()
  assert.match((await app.get(`/desk/improvements/${id}/edit`, cookies['coordinator'])).text, new RegExp(`<option value="${unit.id}" selected`))
  assert.doesNotMatch((await app.get('/desk/improvements/new', cookies['coordinator'])).text, /Lakkaava yksikkö/)
})

test('the text for newsletters holds what moved lately and everybody sees, in the language that is asked for, ready to paste', async () => {
  const id = await it.make({ title: { fi: 'Tiedotteessa <oleva>', sv: 'I brevet <är>' } })
  const page = (query: string) => app.get(`/desk/improvements/newsletter${query}`, cookies['supervisor'])
  assert.match((await page('')).text, new RegExp(words.news.empty))
  await it.show(id)
  const { text } = await page('?language=sv&months=3')
  const plain = textIn(text, 'plain')
  assert.match(plain, /\* I brevet <är> \(Övervägs\)/)
  assert.match(plain, new RegExp(`https://palaute\\.example\\.fi/sv/forandringar/${id}`))
  assert.match(textIn(text, 'html'), /<h3><a href="https:\/\/palaute\.example\.fi\/sv\/forandringar\/[^"]+">I brevet &lt;är&gt;<\/a><\/h3>/)
  await database.db.updateTable('improvement').set({ moved_on: '2026-08-31' }).where('id', '=', id).execute()
  assert.doesNotMatch((await page('?months=3')).text, new RegExp(words.news.empty))
  assert.match((await page('?months=1')).text, new RegExp(words.news.empty))
})
