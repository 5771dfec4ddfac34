// The unit's page as it is gone through, and what is for a person alone.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, textIn } from '../../test/app.ts'
import { actor, caseRow, person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { newCaseKey, seal, wrapCaseKey } from '../privacy/sealing.ts'
import { mayReadUnit } from '../staff/duties.ts'
import { unitsOf } from './unit.sql.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
const cookies: Record<'worker' | 'supervisor' | 'coordinator' | 'administrator', string> = { worker: '', supervisor: '', coordinator: '', administrator: '' }

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  const administrator = await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' })
  const ids = { worker: w.workerId, supervisor: w.supervisorId, coordinator: w.coordinatorId, administrator }
  for (const [who, id] of Object.entries(ids)) cookies[who as 'worker'] = await app.signIn(id)
})
after(() => database.close())

const address = () => `/desk/unit/${w.unitId}`
const shown = async (period = '3-months', cookie = cookies.worker) => (await app.get(`${address()}?period=${period}`, cookie)).text
const press = (fields: Record<string, string>, cookie = cookies.worker) => app.post(address(), { period: '3-months', 'gone-on': '16.9.2026', ...fields }, cookie)

/** Approved for the unit already. */
async function shared(kind: string, text: string, month = '2026-09-01', cameOfIt = ''): Promise<void> {
  const { keys } = database.context
  const id = await caseRow(database.db, { kind, unit_id: w.unitId, service_id: w.serviceId, created_at: new Date(`${month}T09:00:00Z`) })
  const key = newCaseKey()
  await database.db.insertInto('keys.case_key').values({ case_id: id, key_version: keys.current, wrapped_key: wrapCaseKey(keys, key, id) }).execute()
  await database.db.insertInto('unit_share').values({
    case_id: id, number: 1, unit_id: w.unitId, month_on: month, approved_by: w.supervisorId, approved_on: '2026-09-16',
    ciphertext: seal(key, id, 'share 1', JSON.stringify({ text, gist: 'Vastattiin näin.', cameOfIt })),
  }).execute()
}

test('an empty page says what it is for, and a period without anything says so too', async () => {
  assert.match(await shown(), /Teille ei ole vielä jaettu palautetta/)
  await shared('thanks', 'Vanha kiitos.', '2025-03-01')
  assert.match(await shown('this-month'), /Tältä ajalta ei ole jaettu mitään/)
})

test('criticism without thanks in its period is shown with the nearest strengths, and said to be so', async () => {
  await shared('criticism', 'Odotin kauan.', '2026-09-01', 'Ajat annetaan tekstiviestillä.')
  const text = await shown('this-month')
  assert.match(text, /Se ei tarkoita, ettei mikään onnistunut/)
  for (const there of [/Odotin kauan/, /Vanha kiitos/, /Ajat annetaan tekstiviestillä/]) assert.match(text, there)
  await shared('thanks', 'Tuore kiitos.')
  assert.match(await shown('this-month'), /Tuore kiitos/)
  assert.doesNotMatch(await shown('this-month'), /Vanha kiitos/)
})

test('how much came is told only as it is published: whatever comes meanwhile changes nothing on the page, in no period', async () => {
  const pages = () => Promise.all(['this-month', '3-months', '12-months', '2026'].map((period) => shown(period)))
  const before = await pages()
  for (let n = 0; n < 12; n++) await caseRow(database.db, { unit_id: w.unitId, handler_id: w.workerId, created_at: wednesday, ...(n % 2 && { reader: 'supervisor' }) })
  assert.deepEqual(await pages(), before)
})

test('a unit says when it went through its feedback, several times, with its own words; pressed twice it is said once', async () => {
  for (const times of [1, 2]) assert.match((await press({ words: 'Kokeilemme uutta ajanvarausta.' })).location!, /done=gone-through/, `${times}`)
  await press({ 'gone-on': '2.9.2026' }, cookies.supervisor)
  for (const cookie of [cookies.worker, cookies.supervisor, cookies.coordinator]) {
    const text = await shown('3-months', cookie)
    assert.match(text, /Käytiin läpi 16\.9\.2026 .*Veera Kanervasuo/)
    assert.match(text, /Käytiin läpi 2\.9\.2026 .*Hilkka Rautapuro/)
    assert.equal((text.match(/Kokeilemme uutta ajanvarausta\./g) ?? []).length, 1)
  }
  const rows = await database.db.selectFrom('unit_discussion').select('ciphertext').execute()
  assert.equal(rows.length, 2)
  assert.ok(rows.every(({ ciphertext }) => !ciphertext?.toString('latin1').includes('Kokeilemme')))
})

test('a day that is none or is yet to come is asked for again, and the words are kept', async () => {
  for (const day of ['', '31.2.2026', '17.9.2026']) {
    const again = await press({ 'gone-on': day, words: 'Älä hukkaa tätä.' })
    assert.equal(again.status, 422, day)
    assert.equal(textIn(again.text, 'words'), 'Älä hukkaa tätä.')
  }
})

test('the list of units is by the same rule as each page', async () => {
  const units = await database.db.selectFrom('unit').select(['id', 'supervisor_id as supervisorId']).execute()
  for (const who of [actor(w.workerId, 'worker', w.unitId), actor(w.supervisorId, 'supervisor', w.unitId), actor(w.managerId, 'supervisor'), actor(w.coordinatorId, 'coordinator')]) {
    const listed = (await unitsOf(database.db, who, '2026-09-16')).map(({ id }) => id).sort()
    assert.deepEqual(listed, units.filter((unit) => mayReadUnit(who, unit)).map(({ id }) => id).sort())
  }
  assert.equal((await app.get('/desk/unit', cookies.worker)).location, address(), 'who has one goes there at once')
  assert.equal((await app.get(address(), cookies.administrator)).status, 404)
})

test('a private note is read by its writer and by nobody else, on no page and in no other way', async () => {
  const write = (note: string, version?: string) => app.post('/desk/note', { note, version: version ?? '' }, cookies.worker)
  const page = await app.get('/desk/note', cookies.worker)
  assert.match((await write('Ensi kerralla kysyn ensin.')).location!, /done=kept/)
  assert.equal(textIn((await app.get('/desk/note', cookies.worker)).text, 'note'), 'Ensi kerralla kysyn ensin.')
  const stale = await write('Toisesta ikkunasta.', fieldValue(page.text, 'version'))
  assert.equal(stale.status, 409)
  assert.equal(textIn(stale.text, 'note'), 'Toisesta ikkunasta.')
  const pages = [...new Set(app.app.routes.filter(({ method, path }) => method === 'GET' && /^\/(desk|api)/.test(path)).map(({ path }) => path))]
  assert.ok(pages.length > 20)
  for (const who of ['supervisor', 'coordinator', 'administrator'] as const) {
    for (const path of pages) {
      const there = path.replace(':id', path.includes('people') ? w.workerId : w.unitId).replace(/:\w+/g, 'x')
      assert.doesNotMatch((await app.get(there, cookies[who])).text, /Ensi kerralla kysyn/, `${who} ${there}`)
    }
  }
  const { ciphertext } = await database.db.selectFrom('private_note').select('ciphertext').executeTakeFirstOrThrow()
  assert.ok(!ciphertext.toString('latin1').includes('kysyn'))
  await write('')
  assert.deepEqual(await database.db.selectFrom('private_note').selectAll().execute(), [], 'an emptied note is gone')
})

test('the guide is for everybody at the desk, and says who could technically read what', async () => {
  for (const cookie of Object.values(cookies)) assert.match((await app.get('/desk/guide', cookie)).text, /avaintiedosto/)
})
