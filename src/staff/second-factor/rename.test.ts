// A second factor is called what its owner wants to call it.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { Hono } from 'hono'
import { fieldValue } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { addAppAt } from '../../../test/second-factors.ts'
import { authOf, browser, letSignIn, type Browser } from '../../../test/staff.ts'
import { desk } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { staffRoutes } from '../routes.tsx'

let database: TestDatabase
let people: World
let one: Browser
const words = texts.fi.secondFactors

before(async () => {
  database = await testDatabase()
  people = await world(database.db)
  const app = new Hono().route('/', staffRoutes(database.context, authOf(database.context)))
  one = browser(app)
  await one.signIn(await letSignIn(database.context, people.workerId))
})
after(() => database.close())

let phone: string
let key: string
beforeEach(async () => {
  await database.db.deleteFrom('second_factor').execute()
  await database.asOwner('alter table audit disable trigger user; delete from audit; alter table audit enable trigger user')
  await addAppAt(one, desk.secondFactors, 'Puhelin', wednesday)
  await addAppAt(one, desk.secondFactors, 'Avain', wednesday)
  const factors = await database.db.selectFrom('second_factor').select(['id', 'name']).execute()
  phone = factors.find(({ name }) => name === 'Puhelin')!.id
  key = factors.find(({ name }) => name === 'Avain')!.id
})

const path = (id: string) => `${desk.secondFactors}/${id}/rename`
const names = async () => (await database.db.selectFrom('second_factor').select('name').execute()).map(({ name }) => name).sort()
const gone = `${desk.secondFactors}?done=gone`
const audited = () => database.db.selectFrom('audit').select(['person_id', 'detail']).where('what', '=', 'second-factor-renamed').execute()

test('its owner renames it: the list has the new name, the audit that it was done and not the name, and pressed twice it is done once', async () => {
  const list = await (await one.get(desk.secondFactors)).text()
  assert.ok(list.includes(`href="${path(phone)}"`))
  assert.match(await (await one.get(path(phone))).text(), /name="name"[^>]*value="Puhelin"|value="Puhelin"[^>]*name="name"/)
  for (const _ of ['once', 'again']) {
    assert.equal((await one.post(path(phone), { name: '  Työpuhelin ' })).headers.get('location'), `${desk.secondFactors}?done=renamed`)
  }
  assert.deepEqual(await names(), ['Avain', 'Työpuhelin'])
  assert.ok((await (await one.get(`${desk.secondFactors}?done=renamed`)).text()).includes(words.own.renamed))
  assert.deepEqual(await audited(), [{ person_id: people.workerId, detail: { kind: 'totp' } }])
  assert.equal((await one.post(path(phone), { name: 'työpuhelin' })).status, 303, 'its own name in small letters is no other’s')
})

test('no name, one that is too long and one that another of theirs has are refused, and what was typed stays', async () => {
  for (const [name, problem] of [['  ', words.add.missingName], ['x'.repeat(61), words.add.longName], ['avain', words.add.takenName]] as const) {
    const answer = await one.post(path(phone), { name })
    const html = await answer.text()
    assert.equal(answer.status, 422)
    assert.ok(html.includes(problem))
    if (name.trim()) assert.ok(html.includes(`value="${name}"`), name)
  }
  assert.equal((await one.post(path(phone), { name: 'x'.repeat(60) })).status, 303)
  assert.equal((await audited()).length, 1)
})

test('of two who have the page open the second is told what the name is by now, loses nothing typed, and may change it then', async () => {
  const version = fieldValue(await (await one.get(path(phone))).text(), 'version')
  assert.equal((await one.post(path(phone), { name: 'Työpuhelin', version })).status, 303)
  assert.equal((await one.post(path(phone), { name: 'Työpuhelin', version })).status, 303, 'pressed twice')
  const late = await one.post(path(phone), { name: 'Oma puhelin', version })
  const html = await late.text()
  assert.equal(late.status, 409)
  assert.ok(html.includes(words.own.renamedMeanwhile.replace('{name}', 'Työpuhelin')) && html.includes('value="Oma puhelin"'))
  assert.deepEqual(await names(), ['Avain', 'Työpuhelin'])
  assert.equal((await one.post(path(phone), { name: 'Oma puhelin', version: fieldValue(html, 'version') })).status, 303)
  assert.deepEqual(await names(), ['Avain', 'Oma puhelin'])
})

test('nobody renames what is somebody else’s, and one that was removed meanwhile is not made again', async () => {
  await database.db.updateTable('second_factor').set({ person_id: people.supervisorId }).where('id', '=', key).execute()
  assert.equal((await one.get(path(key))).status, 404)
  assert.equal((await one.post(path(key), { name: 'Minun' })).headers.get('location'), gone)
  await database.db.deleteFrom('second_factor').where('id', '=', phone).execute()
  assert.equal((await one.post(path(phone), { name: 'Poissa' })).headers.get('location'), gone)
  const list = await (await one.get(gone)).text()
  assert.ok(list.includes(words.own.gone) && !list.includes(words.own.removed))
  assert.deepEqual(await names(), ['Avain'])
  assert.equal((await one.get(path('x'))).status, 404)
  assert.deepEqual(await audited(), [])
})
