// Keys at the desk: made by an administrator, shown once, replaced at once or with a while for both, and ended; seen by coordinators, and told to the audit.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { apiKeyHashes } from '../../privacy/api-key.ts'
import { keyPath } from '../../door-paths.ts'
import { desk } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let admin: string
const { apiKeys: words } = texts.fi
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  admin = await app.signIn(await person(database.db, 'Paula Pelto', { role: 'administrator' }))
})
after(() => database.close())

const keyOn = (html: string) => />(vk_[A-Za-z0-9_-]{43})</.exec(html)?.[1] ?? ''
const make = (name = 'Asiakastietojärjestelmä') => app.post(desk.keys, { name, scope: 'relationship-changes' }, admin)
const rows = () => database.db.selectFrom('api_key').selectAll().orderBy('made_on').execute()
const audit = async () => (await database.db.selectFrom('audit').select(['what', 'detail']).where('what', 'like', 'key-%').orderBy('happened_at').orderBy('id').execute()).map(({ what, detail }) => [what, detail])

test('a key is shown once, kept as a hash alone, and told to the audit by its first letters', async () => {
  const made = await make()
  const key = keyOn(made.text)
  assert.equal(made.status, 200)
  assert.equal(made.headers.get('cache-control'), 'no-store')
  assert.ok(key && made.text.includes(words.made.text))
  const list = (await app.get(desk.keys, admin)).text
  assert.ok(list.includes(`${key.slice(0, 7)}…`) && !list.includes(key))
  const [row] = await rows()
  assert.ok(row!.key_hash.equals(apiKeyHashes(database.context.keys, key)[0]!))
  assert.ok(!JSON.stringify(row).includes(key.slice(7)))
  assert.deepEqual(await audit(), [['key-made', { key: key.slice(0, 7), scopes: 'relationship-changes' }]])
})

test('without a name or without something that it may do there is none, and what was typed stays', async () => {
  const wrong: Fields[] = [{ name: '', scope: 'relationship-changes' }, { name: 'Järjestelmä' }, { name: 'Järjestelmä', scope: 'everything' }, { name: 'Järjestelmä', scope: ['relationship-changes', 'everything'] }, { name: 'x'.repeat(81), scope: 'relationship-changes' }]
  for (const fields of wrong) {
    const { status, text } = await app.post(desk.keys, fields, admin)
    assert.equal(status, 422, JSON.stringify(fields))
    if (fields['name']) assert.ok(text.includes(`value="${String(fields['name'])}"`))
    assert.equal(keyOn(text), '')
  }
  assert.equal((await rows()).length, 1)
})

test('one that is replaced ends at once, and the new one is good for the same; what has ended is not replaced', async () => {
  const { id, key_hash: old } = (await rows())[0]!
  const replaced = await app.post(keyPath(id), { step: 'replace' }, admin)
  const key = keyOn(replaced.text)
  assert.ok(key)
  const [was, is] = (await rows()).toSorted((a) => (a.id === id ? -1 : 1))
  assert.deepEqual([was!.ended_on, is!.ended_on, is!.name, is!.scopes], ['2026-09-16', null, 'Asiakastietojärjestelmä', ['relationship-changes']])
  assert.ok(!is!.key_hash.equals(old))
  const again = await app.post(keyPath(id), { step: 'replace' }, admin)
  assert.equal(again.status, 409)
  assert.ok(again.text.includes(words.wasOver))
  assert.equal((await rows()).length, 2)
})

test('one that is ended twice is told once, and its row stays', async () => {
  const { id } = (await rows()).find(({ ended_on: ended }) => ended === null)!
  for (const _ of [1, 2]) assert.equal((await app.post(keyPath(id), { step: 'end' }, admin)).location, `${desk.keys}?done=ended`)
  assert.deepEqual((await audit()).map(([what]) => what).filter((what) => what === 'key-ended').length, 2, 'the one that was replaced, and this one')
  assert.ok((await app.get(desk.keys, admin)).text.includes('Päätetty 16.9.2026'))
  for (const path of [keyPath(crypto.randomUUID()), keyPath('x')]) assert.equal((await app.post(path, { step: 'end' }, admin)).status, 404)
  assert.equal((await app.post(keyPath(id), { step: 'other' }, admin)).status, 404)
})

test('one that is replaced goes on up to the day that was chosen, is not replaced again, and can be ended before', async () => {
  const made = keyOn((await make('Toinen järjestelmä')).text)
  const { id } = (await rows()).find(({ begins }) => begins === made.slice(0, 7))!
  assert.ok((await app.get(keyPath(id), admin)).text.includes(fill(words.change.title, { name: 'Toinen järjestelmä' })))
  for (const until of ['15.9.2026', '16.12.2026', 'huomenna', '31.9.2026']) {
    const wrong = await app.post(keyPath(id), { step: 'replace', until }, admin)
    assert.equal(wrong.status, 422, until)
    assert.ok(wrong.text.includes(fill(words.change.wrongDay, { days: 90 })) && wrong.text.includes(`value="${until}"`))
  }
  const fresh = keyOn((await app.post(keyPath(id), { step: 'replace', until: '30.9.2026' }, admin)).text)
  const use = (key: string) => app.request('/api/v1/relationship-changes', { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` }, body: '{}' })
  const asks = async () => [(await use(made)).status, (await use(fresh)).status]
  assert.deepEqual(await asks(), [422, 422])
  assert.ok((await app.get(desk.keys, admin)).text.includes(fill(words.lastsUntil, { day: '30.9.2026' })))
  assert.deepEqual((await audit()).filter(([, detail]) => 'until' in (detail as object)), [['key-ended', { key: made.slice(0, 7), until: '2026-09-30' }]])
  for (const answer of [await app.get(keyPath(id), admin), await app.post(keyPath(id), { step: 'replace', until: '' }, admin)]) assert.ok(answer.status === 409 && answer.text.includes(words.wasOver))
  try {
    database.setNow(new Date('2026-09-30T20:59:00Z'))
    assert.deepEqual(await asks(), [422, 422], 'the whole of the last day, as days are counted in Finland')
    database.setNow(new Date('2026-09-30T21:00:00Z'))
    assert.deepEqual(await asks(), [401, 422])
  } finally {
    database.setNow(wednesday)
  }
  await app.post(keyPath(id), { step: 'end' }, admin)
  assert.deepEqual(await asks(), [401, 422])
})

test('a key may have a number of requests a minute of its own, which the one in its place has too', async () => {
  for (const wrong of ['0', '-3', '6001', 'paljon', '1.5', '1e3']) {
    const { status, text } = await app.post(desk.keys, { name: 'Kiireinen', scope: 'relationship-changes', 'per-minute': wrong }, admin)
    assert.deepEqual([status, keyOn(text), text.includes(`value="${wrong}"`), text.includes(fill(words.make.perMinuteWrong, { most: 6000 }))], [422, '', true, true], wrong)
  }
  const use = async (key: string) => (await app.request('/api/v1/relationship-changes', { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` }, body: '{}' })).status
  const key = keyOn((await app.post(desk.keys, { name: 'Kiireinen', scope: 'relationship-changes', 'per-minute': '2' }, admin)).text)
  assert.deepEqual([await use(key), await use(key), await use(key)], [422, 422, 429])
  assert.ok((await app.get(desk.keys, admin)).text.includes(fill(words.perMinute.other, { count: '2' })))
  const { id } = (await rows()).find(({ begins }) => begins === key.slice(0, 7))!
  const next = keyOn((await app.post(keyPath(id), { step: 'replace' }, admin)).text)
  assert.deepEqual([await use(next), await use(next), await use(next)], [422, 422, 429])
  assert.deepEqual((await audit()).filter(([, detail]) => 'perMinute' in (detail as object)).map(([, detail]) => (detail as { perMinute: number }).perMinute), [2, 2])
})

test('a coordinator sees which keys there are and when each was used, and changes nothing; nobody else sees any', async () => {
  const { id } = (await rows())[0]!
  const coordinator = await app.signIn(w.coordinatorId)
  const others = [await app.signIn(w.supervisorId), await app.signIn(await person(database.db, 'Tiina Tieto', { role: 'data-protection' }))]
  const list = await app.get(desk.keys, coordinator)
  assert.equal(list.status, 200)
  assert.ok(list.text.includes('Toinen järjestelmä') && list.text.includes(words.readOnly) && !list.text.includes(words.make.button) && !list.text.includes(`action="${keyPath(id)}"`))
  assert.equal(keyOn(list.text), '')
  const before = (await rows()).length
  for (const cookie of [coordinator, ...others]) {
    assert.equal((await app.get(desk.keys, cookie)).status, cookie === coordinator ? 200 : 404)
    assert.equal((await app.get(keyPath(id), cookie)).status, 404)
    assert.equal((await app.post(desk.keys, { name: 'Oma', scope: 'relationship-changes' }, cookie)).status, 404)
    for (const step of ['end', 'replace']) assert.equal((await app.post(keyPath(id), { step }, cookie)).status, 404)
  }
  assert.equal((await rows()).length, before)
  assert.ok((await app.get(desk.organisation, admin)).text.includes(`href="${desk.keys}"`))
})
