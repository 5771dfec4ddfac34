// Everybody begins at the desk with the work of their role, and finds in its menu only what opens.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { person, world } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { texts } from '../../text/texts.ts'
import { waysOf } from '../../web/ways.ts'
import { roles, type Role } from '../actor.ts'
import { homeOf } from './home.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
const cookies = {} as Record<Role, string>

before(async () => {
  database = await testDatabase()
  await world(database.db)
  app = testApp(database)
  for (const role of roles) cookies[role] = await app.signIn(await person(database.db, `Alku ${role}`, { role }))
})
after(() => database.close())

const homes: Record<Role, string> = {
  'worker': '/desk/cases', 'supervisor': '/desk/cases', 'coordinator': '/desk/cases', 'administrator': '/desk/people', 'moderator': '/desk/unit',
  'management': '/desk/reports', 'communications': '/desk/lanes', 'council': '/desk/council', 'data-protection': '/desk/audit',
}

for (const role of roles) {
  test(`${role}: begins with their own work, and every way in the menu opens`, async () => {
    assert.equal((await app.get('/desk', cookies[role])).location, homes[role])
    for (const { href } of waysOf([role])) assert.ok([200, 303].includes((await app.get(href, cookies[role])).status), href)
    const shown = await app.get('/desk/roles', cookies[role])
    assert.ok(shown.text.indexOf(texts.fi.roles.names[role]) < shown.text.indexOf(texts.fi.access.roles.others), 'one’s own role stands first')
    assert.equal((await app.get('/desk/account/roles', cookies[role])).status, 200)
  })
}

test('of several roles the one that reads feedback leads, then who manages people', () => {
  const all = (of: Role[]) => homeOf({ personId: 'x', name: '', language: 'fi', roles: of.map((role) => ({ role, unitId: null, serviceLineId: null })) })
  assert.deepEqual([all(['council', 'worker']), all(['management', 'administrator']), all(['council', 'communications']), all([])], ['/desk/cases', '/desk/people', '/desk/lanes', '/desk/roles'])
})

test('whoever reads no feedback is told so by the list, and led to what they may do', async () => {
  for (const role of ['administrator', 'moderator', 'management', 'communications', 'council', 'data-protection'] as const) {
    const { text } = await app.get('/desk/cases', cookies[role])
    assert.ok(text.includes(role === 'administrator' ? texts.fi.cases.list.noCases : texts.fi.access.roles.readsNone) && text.includes('href="/desk/roles"'), role)
    assert.equal((await app.get('/desk/search', cookies[role])).status, 404)
  }
})

test('a member of the clients’ council finds the way to what everybody reads, and no directory of the staff', async () => {
  const { text } = await app.get('/desk/roles', cookies.council)
  for (const way of ['/fi/lupaukset', '/fi/nain-se-toimii', '/fi/esihenkilot']) assert.ok(text.includes(`href="${way}"`), way)
  assert.equal((await app.get('/desk/directory', cookies.council)).status, 404)
})

test('whoever has no role in a unit by what they are for is not told to ask for one', async () => {
  const { units } = texts.fi.workers
  for (const role of ['data-protection', 'council', 'communications'] as const) {
    const { text } = await app.get('/desk/unit', cookies[role])
    assert.ok(text.includes(units.noneForRole) && !text.includes(units.noneText), role)
  }
  assert.ok((await app.get('/desk/unit', cookies.administrator)).text.includes(units.noneText))
})
