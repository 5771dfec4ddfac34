// The ways by which words of somebody new could reach a giver past the second pair of eyes: none of them does.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { textIn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { seal } from '../../privacy/sealing.ts'
import { findCase } from '../cases.sql.ts'
import { caseKey } from '../conversation.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let officeId: string
let oonaId: string
const cookies: Record<string, string> = {}

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = giver(database)
  oonaId = await person(database.db, 'Oona Sarvilampi', { role: 'worker', unitId: w.unitId })
  for (const [name, id] of Object.entries({ worker: w.workerId, supervisor: w.supervisorId })) cookies[name] = await it.app.signIn(id)
  await database.db.insertInto('other_office').values({ name: { fi: 'Kela', sv: 'FPA', en: 'Kela' } }).execute()
  officeId = (await database.db.selectFrom('other_office').select('id').where((e) => e(e.ref('name', '->>').key('fi'), '=', 'Kela')).executeTakeFirstOrThrow()).id
  await database.db.updateTable('organisation').set({ answers_read_first: 50 }).execute()
})
after(() => database.close())

const given = new Set<string>()
async function give() {
  const words = await it.receiptOf((await it.send({ service: w.serviceId, unit: w.unitId })).location)
  const ids = (await database.db.selectFrom('feedback_case').select('id').execute()).map(({ id }) => id)
  const id = ids.find((one) => !given.has(one))!
  given.add(id)
  return { id, words }
}
const press = (id: string, step: string, fields: Fields, who = 'worker') => it.app.post(`/desk/cases/${id}`, { step, ...fields }, cookies[who])
const page = async (id: string, who = 'worker') => (await it.app.get(`/desk/cases/${id}`, cookies[who])).text
const reads = async (words: string) => (await it.openWith(words)).text
const sendOn = (id: string, text: string, seen = '1') =>
  press(id, 'send-proposal', { writer: w.workerId, 'seen-first': seen, 'first-text': text, 'first-as': 'person', 'first-way': 'follows' }, 'supervisor')
const named = async (id: string) => (await database.db.selectFrom('event').select('name').where('case_id', '=', id).orderBy('number').execute()).map(({ name }) => name)

test('guidance to another office by somebody new waits to be read, and is noted as guidance once it has been sent', async () => {
  const { id, words } = await give()
  const text = 'Tästä päättää Kela. Soita heille.'
  for (const times of [1, 2]) assert.match((await press(id, 'office-guide', { office: officeId, seen: '1', [`guide-text-${officeId}`]: text })).location!, /done=proposed/, `${times}`)
  assert.doesNotMatch(await reads(words), /Tästä päättää Kela/)
  assert.deepEqual(await named(id), ['received', 'answer-proposed'])
  const another = await press(id, 'office-guide', { office: officeId, seen: '1', [`guide-text-${officeId}`]: 'Toinen teksti.' })
  assert.equal(another.status, 409)
  assert.match(another.text, /odottaa jo toinen teksti/)
  assert.equal(textIn(another.text, `guide-text-${officeId}`), 'Toinen teksti.')

  const shown = await page(id, 'supervisor')
  assert.match(shown, /Tämä ohjaa antajan toiseen paikkaan: Kela/)
  assert.doesNotMatch(shown, /name="first-came"/)
  assert.match(shown, /<summary[^>]*>Vastaa itse tämän sijaan/, 'and no second form below it')
  assert.equal((await sendOn(id, `${text} Numero on heidän sivullaan.`)).status, 303)
  assert.match(await reads(words), /Numero on heidän sivullaan.*Kela/s)
  assert.deepEqual((await named(id)).slice(1), ['answer-proposed', 'answered', 'guided'])
})

test('an unfinished answer is not lost to guidance that would wait in its place', async () => {
  const { id } = await give()
  await press(id, 'keep-draft', { text: 'Kesken jäänyt vastaus', seen: '1' })
  const refused = await press(id, 'office-guide', { office: officeId, seen: '1', [`guide-text-${officeId}`]: 'Soita Kelaan.' })
  assert.equal(refused.status, 409)
  assert.match(refused.text, /keskeneräinen vastaus/)
  assert.equal(textIn(refused.text, `guide-text-${officeId}`), 'Soita Kelaan.')
  assert.equal(textIn(await page(id), 'text'), 'Kesken jäänyt vastaus')
})

test('guidance that is sent back is its writer’s draft, and they may write it again', async () => {
  const { id } = await give()
  await press(id, 'office-guide', { office: officeId, seen: '1', [`guide-text-${officeId}`]: 'Soita Kelaan.' })
  assert.match((await press(id, 'send-back', { writer: w.workerId, 'back-note': 'Kerro myös numero.' }, 'supervisor')).location!, /sent-back/)
  assert.equal(textIn(await page(id), 'text'), 'Soita Kelaan.')
  assert.match((await press(id, 'office-guide', { office: officeId, seen: '1', [`guide-text-${officeId}`]: 'Soita Kelaan.' })).location!, /done=proposed/)
})

test('a worker’s own side that somebody new would pass on waits to be read too', async () => {
  const { id, words } = await give()
  const one = (await findCase(database.db, id))!
  await database.db.insertInto('worker_side').values({
    case_id: id, person_id: oonaId, asked_by: w.workerId, asked_on: '2026-09-16', from_number: 1, said: 'yes', said_on: '2026-09-16', written_on: '2026-09-16',
    ciphertext: seal(caseKey(database.context.keys, one), id, 'side', 'Bussi oli myöhässä.'),
  }).execute()
  const passed = await press(id, 'pass-side', { 'side-seen': '1', 'side-answer': 'Hoitaja kertoo, että bussi oli myöhässä.' })
  assert.match(passed.location!, /done=proposed/)
  assert.doesNotMatch(await reads(words), /bussi oli myöhässä/)
  assert.match(await page(id, 'supervisor'), /välittää antajalle työntekijän oman näkökulman/)
  assert.equal((await sendOn(id, 'Hoitaja kertoo, että bussi oli myöhässä.')).status, 303)
  assert.match(await reads(words), /bussi oli myöhässä/)
  const { decided, decided_by } = await database.db.selectFrom('worker_side').select(['decided', 'decided_by']).where('case_id', '=', id).executeTakeFirstOrThrow()
  assert.deepEqual([decided, decided_by], ['passed-on', w.workerId])
})

test('an answer that another has read is not changed afterwards by its writer, who is told to write anew; nor is a reason added to it', async () => {
  const { id, words } = await give()
  await press(id, 'answer', { seen: '1', text: 'Kiitos. Tulemme kello 10.', purpose: 'answer', came: 'changed' })
  await press(id, 'send-proposal', { writer: w.workerId, 'seen-first': '1', 'first-text': 'Kiitos. Tulemme kello 10.', 'first-came': 'changed', 'first-as': 'person' }, 'supervisor')
  database.setNow(new Date(+wednesday + 5 * 60_000))
  // They are new no longer; this answer was read all the same.
  await database.db.updateTable('organisation').set({ answers_read_first: 1 }).execute()
  const shown = await page(id)
  assert.match(shown, /Kirjoita korjaus uutena vastauksena/)
  assert.doesNotMatch(shown, /name="corrected"/)
  const corrected = await press(id, 'correct', { number: '2', corrected: 'Aivan muuta.' })
  assert.equal(corrected.status, 409)
  assert.match(corrected.text, /Kirjoita korjaus uutena vastauksena/)
  assert.equal(textIn(corrected.text, 'corrected'), 'Aivan muuta.')
  const reason = await press(id, 'came-of-it', { 'new-came': 'not-changed', 'new-because': 'En halua.' })
  assert.equal(reason.status, 409)
  assert.equal(textIn(reason.text, 'new-because'), 'En halua.')
  assert.equal((await press(id, 'came-of-it', { 'new-came': 'planned' })).status, 303, 'what is chosen alone needs nobody')
  assert.doesNotMatch(await reads(words), /Aivan muuta|En halua/)
  database.setNow(wednesday)
})
