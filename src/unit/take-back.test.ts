// A moderator reads what was approved for the units in their scope, and takes back what tells who somebody is.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { texts } from '../text/texts.ts'

const { moderation: words } = texts.fi.access
let database: TestDatabase
let w: World
let app: ReturnType<typeof testApp>
let caseId: string
let supervisor: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  app = testApp(database)
  await giver(database).send({ service: w.serviceId, unit: w.unitId, text: 'Naapurini Aino kertoi.', kind: 'criticism' })
  caseId = (await database.db.selectFrom('feedback_case').select('id').executeTakeFirstOrThrow()).id
  supervisor = await app.signIn(w.supervisorId)
  const seen = fieldValue((await app.get(`/desk/cases/${caseId}`, supervisor)).text, 'seen')
  await app.post(`/desk/cases/${caseId}`, { purpose: 'answer', came: 'changed', text: 'Kiitos, korjaamme.', seen }, supervisor)
})
after(() => database.close())

const share = async (text: string) => {
  const page = (await app.get(`/desk/cases/${caseId}`, supervisor)).text
  const { location } = await app.post(`/desk/cases/${caseId}`, { 'step': 'share', 'share-text': text, 'share-gist': 'Korjataan.', 'share-came': '', 'share-seen': fieldValue(page, 'share-seen') }, supervisor)
  assert.match(location!, /done=shared/)
}
const moderator = async (name: string, scope: { unit_id?: string; service_line_id?: string }) => {
  const id = await person(database.db, name)
  await database.db.insertInto('role_grant').values({ person_id: id, role: 'moderator', valid_from: '2020-01-01', granted_at: new Date('2026-09-16T09:00:00Z'), ...scope }).execute()
  return app.signIn(id)
}
const unitPage = (cookie: string) => app.get(`/desk/unit/${w.unitId}`, cookie)
const take = (cookie: string, mark: string, sure = 'yes') => app.post(`/desk/unit/${w.unitId}/take-back`, { mark, sure, period: '3-months' }, cookie)

test('a moderator of the unit, of its line or of everything reads it, and no moderator of another unit', async () => {
  await share('Naapurini kertoi.')
  await app.post(`/desk/unit/${w.unitId}`, { 'gone-on': '16.9.2026', 'words': 'Tiimin omat sanat.' }, supervisor)
  assert.ok((await unitPage(supervisor)).text.includes('Tiimin omat sanat.'))
  for (const [name, scope] of [['Yksikkö Moderaattori', { unit_id: w.unitId }], ['Linja Moderaattori', { service_line_id: w.lineId }], ['Koko Moderaattori', {}]] as const) {
    const { status, text } = await unitPage(await moderator(name, scope))
    assert.equal(status, 200)
    assert.ok(text.includes('Naapurini kertoi.') && text.includes(words.button))
    // They do not belong to the unit: it is not theirs to say what it went through.
    assert.doesNotMatch(text, /name="gone-on"|Tiimin omat sanat/)
    assert.ok(!text.includes(caseId))
  }
  const other = await moderator('Muu Moderaattori', { unit_id: w.otherUnitId })
  assert.equal((await unitPage(other)).status, 404)
  assert.equal((await take(other, 'jokin')).status, 404)
})

test('it is asked once, then taken back; whoever approved it sees who did so and why, and pressing twice is harmless', async () => {
  const cookie = await moderator('Mikael Sandsund', { unit_id: w.unitId })
  const mark = fieldValue((await unitPage(cookie)).text, 'mark')
  const asked = await take(cookie, mark, '')
  assert.equal(asked.status, 200)
  assert.ok(asked.text.includes(words.title) && asked.text.includes('Naapurini kertoi.'))
  assert.ok((await unitPage(cookie)).text.includes('Naapurini kertoi.'), 'nothing is taken by asking')

  const done = await take(cookie, mark)
  assert.match(done.location!, /done=taken-back/)
  assert.match((await take(cookie, mark)).location!, /done=not-there/)
  assert.ok(!(await unitPage(supervisor)).text.includes('Naapurini kertoi.'))
  const page = (await app.get(`/desk/cases/${caseId}`, supervisor)).text
  assert.match(page, /Mikael Sandsund otti sen pois 16\.9\.2026, koska siitä saattoi tunnistaa jonkun/)
  assert.equal((await app.get(`/desk/cases/${caseId}`, cookie)).status, 404)
  // It stands in the audit of the case, once; in their own they do not see which case it was.
  const { db } = database
  const rows = await db.selectFrom('audit').select('detail').where('case_id', '=', caseId).where('what', '=', 'case-changed').execute()
  const taken = rows.filter(({ detail }) => (detail as { step?: string }).step === 'taken-back')
  assert.equal(taken.length, 1)
  const own = (await app.get('/desk/account/audit', cookie)).text
  const { reference } = await db.selectFrom('feedback_case').select('reference').where('id', '=', caseId).executeTakeFirstOrThrow()
  assert.ok(own.includes('Palautteessa –'))
  assert.ok(!own.includes(reference))
})

test('what is approved anew is another, and an old page takes nothing of it', async () => {
  const cookie = await moderator('Toinen Sandsund', {})
  await share('Eräs naapuri kertoi.')
  const old = fieldValue((await unitPage(cookie)).text, 'mark')
  await share('Joku kertoi.')
  assert.match((await take(cookie, old)).location!, /done=not-there/)
  assert.ok((await unitPage(supervisor)).text.includes('Joku kertoi.'))
})

test('nobody of the unit takes back as a moderator does, and management of the unit does not even read it', async () => {
  const mark = fieldValue((await unitPage(await moderator('Kolmas Sandsund', {}))).text, 'mark')
  assert.equal((await take(supervisor, mark)).status, 404)
  assert.ok(!(await unitPage(supervisor)).text.includes(words.button))
  const id = await person(database.db, 'Johtaja Yksikön', { role: 'management', unitId: w.unitId })
  assert.equal((await unitPage(await app.signIn(id))).status, 404)
})
