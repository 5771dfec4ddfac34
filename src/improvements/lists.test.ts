// Lists of improvements and the page of each ask the database as often for many as for few.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { world } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { improving } from '../../test/improvements.ts'
import { statementCounter } from '../../test/statements.ts'
import { desk, to } from '../paths.ts'

let database: TestDatabase, app: ReturnType<typeof testApp>, cookie: string, it: ReturnType<typeof improving>
let id: string, few: number[], many: number[]
const list = to('changes', 'fi')
const page = async (path: string, signedIn?: string) => {
  const { status, text } = await app.get(path, signedIn)
  assert.equal(status, 200, path)
  return text
}

before(async () => {
  database = await testDatabase()
  const w = await world(database.db)
  app = testApp(database)
  it = improving(database, w)
  cookie = await app.signIn(w.coordinatorId)
  const statements = statementCounter(database)
  const asked = async () => [
    await statements(() => page(list)), await statements(() => page(to('changesAtom', 'fi'))), await statements(() => page(to('change', 'fi', { change: id }))), await statements(() => page(desk.improvements, cookie)),
  ]
  id = await it.make()
  await it.show(id)
  await it.go(id, ['decided'])
  await asked()
  few = await asked()
  const units = await database.db.insertInto('unit').values(Array.from({ length: 12 }, (_, n) => ({ name: { fi: `Yksikkö ${n}` } }))).returning('id').execute()
  await database.db.insertInto('improvement_unit').values(units.map((unit) => ({ improvement_id: id, unit_id: unit.id }))).execute()
  await it.go(id, ['under-way', 'done', 'under-way', 'done'])
  for (let n = 0; n < 26; n++) await it.show(await it.make({ unitIds: units.map((unit) => unit.id) }))
  many = await asked()
})
after(() => database.close())

test('the list for everybody, its feed, one improvement with its history, and the list at the desk ask as often for twenty-seven as for one', () => assert.deepEqual(many, few))

test('both lists are shown page by page, and nothing stands on two pages', async () => {
  const titles = (text: string) => [...new Set([...text.matchAll(/Toimenpide [0-9a-f]{8}/g)].map(([one]) => one))]
  for (const [path, signedIn] of [[list, undefined], [desk.improvements, cookie]] as const) {
    const found = [...titles(await page(path, signedIn)), ...titles(await page(`${path}?page=2`, signedIn))]
    assert.deepEqual([found.length, new Set(found).size], [27, 27], path)
  }
})
