// Published feedback by the API: what its pages show and no more, narrowed down, and a page at a time.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as v from 'valibot'
import { apiClient } from '../../test/api.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { publishItem } from '../../test/open311.ts'
import { transact } from '../db/db.ts'
import { addComment, endItem } from '../feedback/publishing/published.sql.ts'
import { publishedFeedback, publishedList } from './published-schemas.ts'

let database: TestDatabase
let w: World
let api: ReturnType<typeof apiClient>
let items: Record<'old' | 'new' | 'swedish' | 'gone', { id: string; caseId: string }>

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  api = apiClient(database.context)
  items = {
    old: await publishItem(database, w, { text: 'Vanha moite.', kind: 'criticism', published: '2026-06-01', month: '2026-04-01' }),
    new: await publishItem(database, w, { text: 'Uusi kiitos.', unitId: w.unitId, comment: 'Yksikön sana.' }),
    swedish: await publishItem(database, w, { text: 'Tack!', lineId: null }),
    gone: await publishItem(database, w, { text: 'Tämä otettiin pois.' }),
  }
  await database.db.updateTable('published_item').set({ language: 'sv', me_too: 4 }).where('id', '=', items.swedish.id).execute()
  await transact(database.db, (tx) => endItem(tx, items.gone.caseId, '2026-09-10'))
})
after(() => database.close())

const texts = async (query = '') => (await api.get(`/published${query}`)).body.items.map(({ text }: { text: string }) => text).sort()

test('it tells what the page of it shows: words, months and places, and nothing of the case or of who', async () => {
  const { status, body } = await api.get('/published')
  assert.equal(status, 200)
  assert.equal(v.is(publishedList, body), true)
  assert.deepEqual(body.items.find(({ id }: { id: string }) => id === items.new.id), {
    id: items.new.id, kind: 'thanks', language: 'fi', givenIn: '2026-08', publishedIn: '2026-09', updatedIn: '2026-09', text: 'Uusi kiitos.', answer: 'Kiitos, kerromme tiimille.', unitSays: 'Yksikön sana.',
    cameOfIt: 'nothing-asked', knownToo: 0, line: { id: w.lineId, name: { fi: 'Iäkkäiden palvelut', sv: 'Service för äldre', en: 'Services for older people' } },
    unit: { id: w.unitId, name: { fi: 'Kotihoito, Saarisalmi', sv: 'Hemvård, Ösund', en: 'Home care, Saarisalmi' } },
  })
  const told = JSON.stringify(body)
  for (const { caseId } of Object.values(items)) assert.ok(!told.includes(caseId))
  assert.doesNotMatch(told.replace(/"2026-\d\d"/g, ''), /2026-/, 'no day')
  for (const person of await database.db.selectFrom('person').select('name').execute()) assert.ok(!told.includes(person.name), person.name)
})

test('the newest month comes first, and it is narrowed down by line, unit, kind, outcome, language and month', async () => {
  const { body } = await api.get('/published')
  assert.equal(body.items.at(-1).text, 'Vanha moite.')
  assert.deepEqual(await texts(`?line=${w.lineId}`), ['Uusi kiitos.', 'Vanha moite.'])
  assert.deepEqual(await texts(`?unit=${w.unitId}`), ['Uusi kiitos.'])
  assert.deepEqual(await texts('?kind=criticism'), ['Vanha moite.'])
  assert.deepEqual(await texts('?outcome=changed'), [])
  assert.deepEqual(await texts('?language=sv'), ['Tack!'])
  assert.deepEqual(await texts('?updatedSince=2026-09'), ['Tack!', 'Uusi kiitos.'])
  assert.deepEqual(await texts(`?line=${w.lineId}&updatedSince=2026-10`), [])
})

test('what the unit says afterwards makes it new, by its month', async () => {
  await transact(database.db, (tx) => addComment(tx, items.old.caseId, 'Muutimme tapaamme.', '2026-09-01'))
  assert.deepEqual(await texts('?updatedSince=2026-09'), ['Tack!', 'Uusi kiitos.', 'Vanha moite.'])
  const { body } = await api.get(`/published/${items.old.id}`)
  assert.equal(v.is(publishedFeedback, body), true)
  assert.deepEqual([body.publishedIn, body.updatedIn, body.unitSays], ['2026-06', '2026-09', 'Muutimme tapaamme.'])
})

test('what was taken away is in no list, and whoever asks for it by its id is told to take it away too', async () => {
  assert.ok(!JSON.stringify((await api.get('/published')).body).includes(items.gone.id))
  const gone = await api.get(`/published/${items.gone.id}`)
  assert.deepEqual([gone.status, gone.body.why], [410, 'gone'])
  assert.ok(!JSON.stringify(gone.body).includes('otettiin'))
  for (const id of [items.new.caseId, crypto.randomUUID(), 'x']) assert.equal((await api.get(`/published/${id}`)).status, 404, id)
})
