import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { transact } from '../db/db.ts'
import { to } from '../paths.ts'
import { directoryPublicRoutes } from './public.tsx'
import { addMunicipality } from './units.sql.ts'

let database: TestDatabase
let w: World
let municipality: string

before(async () => {
  database = await testDatabase()
  const { db } = database
  w = await world(db)
  municipality = await transact(db, (tx) => addMunicipality(tx, { name: { fi: 'Saarisalmi', sv: 'Ösund' }, code: null }))
  await db.updateTable('unit').set({ municipality_id: municipality, phone: '010 000 0114' }).where('id', '=', w.unitId).execute()
  await db.updateTable('unit').set({ supervisor_id: w.workerId }).where('id', '=', w.otherUnitId).execute()
  await db.updateTable('person').set({ phone: '+358 10 000 0120' }).where('id', '=', w.supervisorId).execute()
})
after(() => database.close())

const show = async (path: string) => {
  const response = await directoryPublicRoutes(database.context).request(path)
  assert.equal(response.status, 200)
  return response.text()
}

test('a client finds the supervisor of a unit with telephone and e-mail, and the way to write only to them', async () => {
  const page = await show(to('supervisors', 'fi'))
  const parts = [
    'Kotihoito, Saarisalmi', 'Hilkka Rautapuro', 'href="tel:+358100000120"', 'href="tel:0100000114"',
    'href="mailto:hilkka.rautapuro@koivuranta.example"',
  ]
  for (const part of parts) {
    assert.ok(page.includes(part), part)
  }
  assert.ok(page.includes(to('form', 'fi', {}, { unit: w.unitId, reader: 'supervisor' }).replace('&', '&amp;')))
})

test('a supervisor who is not listed is not named, and their unit still takes feedback', async () => {
  const page = await show(to('supervisors', 'en'))
  assert.ok(page.includes('Lehtola care home'))
  assert.ok(!page.includes('Veera Kanervasuo') && !page.includes('veera.kanervasuo'))
  assert.match(page, /The name of the supervisor is not shown here/)
})

test('the list is narrowed by municipality and by service line, and says when nothing is left', async () => {
  const narrowed = await show(to('supervisors', 'sv', {}, { municipality, line: w.lineId }))
  assert.ok(narrowed.includes('Hemvård, Ösund') && !narrowed.includes('Servicehemmet Lehtola'))
  assert.match(narrowed, /<option value="[^"]+" selected[^>]*>Ösund/)
  assert.match(await show(to('supervisors', 'sv', {}, { municipality: 'x' })), /Ingen enhet motsvarar dina val/)
})

test('a name that is not translated is marked as Finnish', async () => {
  assert.match(await show(to('supervisors', 'en')), /<span lang="fi">Saarisalmi<\/span>/)
})
