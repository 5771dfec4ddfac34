// Who takes care of what, as clients find it: by task, by name, by unit, and nobody who has not agreed to be named.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { loadDirectory } from '../../../demo/load-directory.ts'
import { loadDoors } from '../../../demo/load-doors.ts'
import { testApp } from '../../../test/app.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { to } from '../../paths.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
before(async () => {
  database = await testDatabase()
  app = testApp(database)
  await database.db.transaction().execute(async (tx) => loadDoors(tx, await loadDirectory(tx, wednesday), wednesday))
})
after(() => database.close())

const main = (text: string) => text.split('<main')[1]!.split('</main>')[0]!
const find = async (q: string, language: Language = 'fi') => main((await app.post(to('who', language), { q })).text)
const unitOf = async (fi: string) => (await database.db.selectFrom('unit').select('id').where((e) => e('name', '@>', JSON.stringify({ fi }) as never)).executeTakeFirstOrThrow()).id

test('a task, a name with a slip and a municipality find the unit with its number and who is in charge, in fi and sv', async () => {
  for (const [words, language, name] of [['ojakosky', 'fi', 'Koivurannan sosiaaliasema'], ['velkoja', 'fi', 'Koivurannan sosiaaliasema'], ['utkomststöd', 'sv', 'Björkstrands socialstation'], ['Harjula', 'fi', 'Harjula']] as const) {
    assert.ok((await find(words, language)).includes(name), words)
  }
  assert.match(await find('sosiaaliasema'), /Samuli Ojakoski[\s\S]*tel:010/)
  assert.ok((await find('qwxzkj')).includes(texts.fi.handles.nothingText))
})

test('a unit’s page has its place, its number, its supervisor’s number, and who takes care of each service', async () => {
  await database.db.updateTable('person').set({ listed: true }).where('name', '=', 'Noora Varvikkolahti').execute()
  const unit = await unitOf('Koivurannan sosiaaliasema')
  const shown = main((await app.get(to('unit', 'fi', { unit }))).text)
  for (const said of ['Koivurannan toimitalo', '010', 'Esihenkilö: <strong>Samuli Ojakoski', 'Hoitaa tätä täällä: <strong>Noora Varvikkolahti', to('form', 'fi', {}, { unit })]) assert.ok(shown.includes(said), said)
  for (const id of ['x', crypto.randomUUID()]) assert.equal((await app.get(to('unit', 'fi', { unit: id }))).status, 404)
})

test('whoever has not agreed to be listed, has left, or keeps their number to themselves is neither named nor found by it', async () => {
  const { db } = database
  const unit = await unitOf('Koivurannan sosiaaliasema')
  const change = (values: object) => db.updateTable('person').set(values).where('name', '=', 'Samuli Ojakoski').execute()
  const { phone } = await db.selectFrom('person').select('phone').where('name', '=', 'Samuli Ojakoski').executeTakeFirstOrThrow()
  await change({ phone_listed: false })
  assert.ok(!(await find('Ojakoski')).includes(phone!.replaceAll(' ', '')))
  for (const values of [{ listed: false }, { listed: true, left_on: '2026-01-01' }]) {
    await change(values)
    assert.doesNotMatch(await find('sosiaaliasema'), /Ojakoski/)
    assert.doesNotMatch(main((await app.get(to('unit', 'fi', { unit }))).text), /Ojakoski/)
    assert.ok(!(await find('samuli ojakoski')).includes('Koivurannan sosiaaliasema'), 'a name that may not be told leads nowhere')
  }
})

test('a unit that has ended is not found and has no page', async () => {
  const unit = await unitOf('Palvelukoti Lehtola')
  await database.db.updateTable('unit').set({ ended_on: '2026-01-01' }).where('id', '=', unit).execute()
  assert.doesNotMatch(await find('Lehtola'), /Palvelukoti Lehtola/)
  assert.equal((await app.get(to('unit', 'fi', { unit }))).status, 404)
})
