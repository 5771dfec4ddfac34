// Thanks reach whom they thank the same day, by a person's hand, and are read by them alone.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { textIn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let oonaId: string
const cookies = { handler: '', oona: '', supervisor: '', coordinator: '' }

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = giver(database)
  oonaId = await person(database.db, 'Oona Sarvilampi', { role: 'worker', unitId: w.unitId })
  const ids = { handler: w.workerId, oona: oonaId, supervisor: w.supervisorId, coordinator: w.coordinatorId }
  for (const [who, id] of Object.entries(ids)) cookies[who as 'oona'] = await it.app.signIn(id)
})
after(() => database.close())

async function given(fields: Fields = {}): Promise<string> {
  const sent = await it.send({ service: w.serviceId, unit: w.unitId, kind: 'thanks', text: 'Suuri kiitos Oonalle avusta.', ...fields })
  const reference = /Palaute ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec((await it.app.get(sent.location!)).text)![1]!
  return (await database.db.selectFrom('feedback_case').select('id').where('reference', '=', reference).executeTakeFirstOrThrow()).id
}
const thank = (id: string, fields: Fields = {}, cookie = cookies.handler) =>
  it.app.post(`/desk/cases/${id}`, { step: 'thank', 'thanks-person': oonaId, 'thanks-text': 'Kiitos avusta.', ...fields }, cookie)
const own = async (cookie = cookies.oona) => (await it.app.get('/desk/thanks', cookie)).text
const mail = () => database.db.selectFrom('outgoing_message').select(['person_id', 'case_id']).where('kind', '=', 'thanks-arrived').execute()
const letter = (id: string, step: string, cookie = cookies.oona) => it.app.post('/desk/thanks', { letter: id, step }, cookie)

test('a thank-you that names somebody of the unit is suggested to its handler, and nothing is passed on by that alone', async () => {
  const id = await given()
  const shown = (await it.app.get(`/desk/cases/${id}`, cookies.handler)).text
  assert.match(shown, /näyttää mainittavan: Oona Sarvilampi/)
  assert.match(shown, new RegExp(`value="${oonaId}" selected|selected value="${oonaId}"`))
  assert.equal(textIn(shown, 'thanks-text'), 'Suuri kiitos Oonalle avusta.')
  assert.match(await own(), /ei ole vielä välitetty/)
  assert.doesNotMatch((await it.app.get(`/desk/cases/${await given({ text: 'Kiitos kaikille.' })}`, cookies.handler)).text, /näyttää mainittavan/)
})

test('who is thanked gets a notice without content or case, and reads the approved words the same day', async () => {
  const id = await given()
  for (const times of [1, 2]) assert.match((await thank(id)).location!, /done=thanked/, `${times}`)
  assert.deepEqual(await mail(), [{ person_id: oonaId, case_id: null }])
  const text = await own()
  assert.match(text, /Kiitos avusta\./)
  assert.doesNotMatch(text, /Suuri kiitos Oonalle/)
  assert.equal((text.match(/Kiitos avusta\./g) ?? []).length, 1, 'pressed twice it is passed on once')
  assert.match((await it.app.get('/desk/mail', cookies.coordinator)).text, /Kiitos saapui/)
})

test('nobody else reads them: not the handler who passed them on, not the supervisor, not the coordinator', async () => {
  await thank(await given(), { 'thanks-text': 'Vain Oonalle tarkoitettu.' })
  for (const who of ['handler', 'supervisor', 'coordinator'] as const) assert.doesNotMatch(await own(cookies[who]), /Vain Oonalle/, who)
})

test('without words the person is told that somebody thanked them', async () => {
  await database.pool.query('update thanks_letter set hidden_on = sent_on')
  await thank(await given({ text: 'Kiitos.' }), { 'thanks-text': '' })
  assert.match(await own(), /Joku kiitti sinua/)
})

test('the person puts thanks away, brings them back and keeps them; nobody does it for them', async () => {
  const id = await given()
  await thank(id, { 'thanks-text': 'Pidettävä kiitos.' })
  assert.equal((await letter(id, 'hide', cookies.handler)).status, 404)
  await letter(id, 'keep')
  assert.match(await own(), /Älä pidä ylimpänä/)
  await letter(id, 'hide')
  assert.match((await own()).split('Syrjään laitetut')[1]!, /Pidettävä kiitos/)
  await letter(id, 'show')
  assert.match((await own()).split('Syrjään laitetut')[0]!, /Pidettävä kiitos/)
  assert.equal((await letter(id, 'invented')).status, 404)
})

test('a page of thanks has no number of them', async () => {
  const text = await own()
  const main = text.slice(text.indexOf('<main'), text.indexOf('</main'))
  assert.doesNotMatch(main.replace(/<[^>]+>/g, ' '), /\b\d+ (kiitos|kiitosta|kpl)|\(\d+\)|yhteensä/i)
})

test('what was taken back is gone from the page, and can be passed on again', async () => {
  const id = await given()
  await thank(id, { 'thanks-text': 'Väärälle lähetetty.' })
  await it.app.post(`/desk/cases/${id}`, { step: 'take-thanks-back', 'thanks-of': oonaId }, cookies.handler)
  assert.doesNotMatch(await own(), /Väärälle lähetetty/)
  await thank(id, { 'thanks-text': 'Sittenkin oikealle.' })
  assert.match(await own(), /Sittenkin oikealle/)
})

test('thanks written past the workers reach nobody until somebody confirms that the giver allows it; the database holds that too', async () => {
  const id = await given({ reader: 'supervisor' })
  const shown = (await it.app.get(`/desk/cases/${id}`, cookies.supervisor)).text
  assert.equal(textIn(shown, 'thanks-text'), '', 'the words are not put there for them')
  assert.doesNotMatch(shown, /name="thanks-allowed"[^>]*checked/)
  const refused = await thank(id, { 'thanks-text': 'Ohi kirjoitettu.' }, cookies.supervisor)
  assert.equal(refused.status, 409)
  assert.equal(textIn(refused.text, 'thanks-text'), 'Ohi kirjoitettu.')
  assert.doesNotMatch(await own(), /Ohi kirjoitettu/)
  await database.db.insertInto('case_about').values({ case_id: id, person_id: w.workerId, how: 'thanks', noted_on: '2026-09-16' }).execute()
  await assert.rejects(database.db.insertInto('thanks_letter').values({
    case_id: id, person_id: w.workerId, month_on: '2026-09-01', sent_by: w.supervisorId, sent_on: '2026-09-16',
  }).execute(), { code: '23514' })
  await thank(id, { 'thanks-text': 'Ohi kirjoitettu.', 'thanks-allowed': 'yes' }, cookies.supervisor)
  assert.match(await own(), /Ohi kirjoitettu/)
})

test('a case that concerns somebody is not passed to them as thanks, and nobody who may not answer passes any on', async () => {
  const id = await given()
  await database.db.insertInto('case_about').values({ case_id: id, person_id: oonaId, how: 'concerns', noted_on: '2026-09-16' }).execute()
  assert.equal((await thank(id)).status, 409)
  assert.equal((await thank(await given(), {}, cookies.oona)).status, 404)
  assert.equal((await thank(await given(), { 'thanks-person': crypto.randomUUID() })).status, 422)
})
