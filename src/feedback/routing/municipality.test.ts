// A giver names a municipality where it changes who gets the feedback, sees who that is, and it is kept nowhere else.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { topicValue } from '../form-values.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let there: string
let saarisalmi: string
let harjula: string
let service: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  const { db } = database
  w = await world(db)
  there = await person(db, 'Aino Saarisalmela', { role: 'worker', unitId: w.unitId, listed: true })
  const rows = await db.insertInto('municipality').values([{ name: { fi: 'Saarisalmi', sv: 'Ösund' } }, { name: { fi: 'Harjula' } }]).returning('id').execute()
  ;[saarisalmi, harjula] = rows.map(({ id }) => id) as [string, string]
  // Given by two units, so that none is meant by itself.
  service = (await db.insertInto('service').values({ service_line_id: w.lineId, name: { fi: 'Tukipalvelut', sv: 'Stödtjänster' }, handler_id: w.managerId }).returning('id').executeTakeFirstOrThrow()).id
  await db.insertInto('service_unit').values([{ service_id: service, unit_id: w.unitId, handler_id: w.workerId }, { service_id: service, unit_id: w.otherUnitId }]).execute()
  await db.insertInto('service_municipality').values([{ service_id: service, municipality_id: saarisalmi, handler_id: there }]).execute()
  it = giver(database)
})
after(() => database.close())

const sentOnly = async (fields: Record<string, string>) => {
  await database.db.deleteFrom('idempotency').execute()
  const before = new Set((await database.db.selectFrom('feedback_case').select('id').execute()).map(({ id }) => id))
  const answer = await it.send(fields)
  const one = (await database.db.selectFrom('feedback_case').selectAll().execute()).find(({ id }) => !before.has(id))
  return { answer, one }
}

test('the form asks for the municipality only where somebody is named for one and the place does not decide', async () => {
  const asks = async (query: string) => (await it.app.get(`/fi/palaute/uusi${query}`)).text.includes('name="municipality"')
  assert.equal(await asks(`?service=${service}`), true)
  assert.equal(await asks(`?service=${w.serviceId}`), false)
  assert.equal(await asks(`?line=${w.lineId}`), false)
  assert.equal(await asks(''), false)
  assert.equal(await asks(`?service=${service}&unit=${w.unitId}`), false, 'the unit has a handler of its own')
  assert.equal(await asks(`?service=${service}&unit=${w.otherUnitId}`), true, 'nobody is named in the unit, and nothing says where it is')
  await database.db.updateTable('unit').set({ municipality_id: harjula }).where('id', '=', w.otherUnitId).execute()
  assert.equal(await asks(`?service=${service}&unit=${w.otherUnitId}`), false, 'the unit tells where it is')
})

test('only municipalities with somebody of their own can be chosen, and not saying comes first', async () => {
  const { text } = await it.app.get(`/sv/respons/ny?service=${service}`)
  const [, select] = /<select[^>]*name="municipality"[^>]*>(.*?)<\/select>/s.exec(text)!
  assert.equal(select!.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|'), '|Vill inte säga, eller annan kommun|Ösund|')
})

test('the button shows who gets it in the municipality, keeps what was typed, and sends nothing', async () => {
  const cases = await it.count('feedback_case')
  const { status, text } = await it.send({ service, step: 'municipality', municipality: saarisalmi, text: 'Ruoka tuli kylmänä.' })
  assert.equal(status, 200)
  assert.match(text, /Palautteen saa Aino Saarisalmela/)
  assert.match(text, /Ruoka tuli kylmänä\./)
  assert.equal(fieldValue(text, 'municipalityShown'), saarisalmi)
  assert.equal(await it.count('feedback_case'), cases)
})

test('nothing goes to somebody whom the form has not shown: a municipality chosen and not looked at is shown first', async () => {
  const cases = await it.count('feedback_case')
  const first = await it.send({ service, municipality: saarisalmi })
  assert.equal(first.status, 200)
  assert.match(first.text, /Palautteen saa Aino Saarisalmela.*Palautetta ei ole vielä lähetetty/s)
  assert.equal(await it.count('feedback_case'), cases)
  const { answer, one } = await sentOnly({ service, municipality: saarisalmi, municipalityShown: saarisalmi })
  assert.equal(answer.status, 303)
  assert.deepEqual([one!.handler_id, one!.routed_because, one!.municipality_id], [there, 'handler-in-municipality', saarisalmi])
})

test('whoever does not say is read by whoever handles the service, and no municipality is kept', async () => {
  const { one } = await sentOnly({ service, municipality: '', municipalityShown: '' })
  assert.deepEqual([one!.handler_id, one!.municipality_id], [w.managerId, null])
})

test('a municipality goes along to another topic and language, and is kept only where it was asked', async () => {
  const token = await it.form()
  const typed = { service, municipality: saarisalmi, municipalityShown: saarisalmi, text: 'Ruoka tuli kylmänä.', token }
  const topics = await it.app.post('/fi/palaute/uusi', { ...typed, step: 'change-topic' })
  assert.equal(fieldValue(topics.text, 'municipality'), saarisalmi)
  const elsewhere = await it.app.post('/fi/palaute/uusi', { ...typed, topic: topicValue({ service: w.serviceId, unit: w.unitId }) })
  assert.equal(fieldValue(elsewhere.text, 'municipality'), saarisalmi)
  assert.doesNotMatch(elsewhere.text, /<select[^>]*name="municipality"/)
  const swedish = await it.app.post('/sv/respons/ny', typed)
  assert.match(swedish.text, new RegExp(`<option value="${saarisalmi}" selected`))
  const { one } = await sentOnly({ service: w.serviceId, unit: w.unitId, municipality: saarisalmi })
  assert.deepEqual([one!.handler_id, one!.municipality_id], [w.workerId, null])
})

test('a made-up municipality is as none', async () => {
  for (const municipality of ['kylä', harjula, crypto.randomUUID()]) {
    const { one } = await sentOnly({ service, municipality })
    assert.deepEqual([one!.handler_id, one!.municipality_id], [w.managerId, null])
  }
})

test('the desk says for which service in which municipality it went to whom, also after it was given its topic by hand', async () => {
  const { one } = await sentOnly({ service, municipality: saarisalmi, municipalityShown: saarisalmi })
  const cookie = await it.app.signIn(w.coordinatorId)
  const page = async () => (await it.app.get(`/desk/cases/${one!.id}`, cookie)).text
  const says = /Käsittelijä on Aino Saarisalmela, koska hän käsittelee tämän kunnan \(Saarisalmi\) palautteet tästä palvelusta \(Tukipalvelut\)\./
  assert.match(await page(), says)
  await it.app.post(`/desk/cases/${one!.id}`, { step: 'route', topic: w.serviceId }, cookie)
  assert.match(await page(), /tämän yksikön \(Kotihoito, Saarisalmi\) palautteet tästä palvelusta \(Kotihoito\)/)
  await it.app.post(`/desk/cases/${one!.id}`, { step: 'route', topic: service }, cookie)
  assert.match(await page(), says)
})
