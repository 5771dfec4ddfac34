// A text that may tell of acute danger: what its giver is shown, and how its handler sees it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { eventsOf } from '../cases.sql.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let worker: string
const title = /Onko joku vaarassa juuri nyt\?/
const text = 'En jaksa enää elää, eikä kukaan vastaa.'

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = giver(database)
  worker = await it.app.signIn(w.workerId)
})
after(() => database.close())

const latest = () => database.db.selectFrom('feedback_case').selectAll().orderBy('created_at', 'desc').executeTakeFirstOrThrow()
const visible = (html: string) => html.replace(/<template.*?<\/template>/gs, '')

test('after sending, the receipt says first whom to call; the case has a mark and an event, and its ordinary message goes at once without a word of it', async () => {
  const sent = await it.send({ service: w.serviceId, unit: w.unitId, text })
  const receipt = await it.app.get(sent.location!)
  assert.match(receipt.text, title)
  assert.ok(receipt.text.search(title) < receipt.text.indexOf('class="words"'))
  assert.match(receipt.text, /href="tel:112"/)
  assert.match(receipt.text, /ei lueta ympäri vuorokauden/)
  const one = await latest()
  assert.equal(one.acute, true)
  assert.deepEqual((await eventsOf(database.db, one.id)).map(({ name, detail }) => [name, Object.keys(detail).length]), [['received', 2], ['urgent', 0]])
  const mail = await database.db.selectFrom('outgoing_message').select(['kind', 'person_id']).where('case_id', '=', one.id).execute()
  assert.deepEqual(mail, [{ kind: 'feedback-arrived', person_id: w.workerId }])
})

test('it stands first in the list, before what is late, with a tag; the case’s page says that a list of words found it', async () => {
  const page = (await it.app.get('/desk/cases', worker)).text
  assert.match(page, /Ehkä vaara/)
  database.setNow(new Date('2026-09-15T09:00:00Z'))
  await it.send({ service: w.serviceId, unit: w.unitId, text: 'Puhelin on aina varattu.' })
  database.setNow(wednesday)
  const { id, acute } = await database.db.selectFrom('feedback_case').selectAll().orderBy('created_at').executeTakeFirstOrThrow()
  assert.equal(acute, false)
  const list = (await it.app.get('/desk/cases', worker)).text
  const dangerous = await database.db.selectFrom('feedback_case').select('id').where('acute', '=', true).executeTakeFirstOrThrow()
  assert.ok(list.indexOf(dangerous.id) < list.indexOf(id), 'though the other is due earlier')
  const all = (await it.app.get('/desk/cases?view=all', await it.app.signIn(w.coordinatorId))).text
  assert.ok(all.indexOf(dangerous.id) < all.indexOf(id))
  assert.match((await it.app.get(`/desk/cases/${dangerous.id}`, worker)).text, /sanaluettelo, ja se voi olla väärässä/)
})

test('a form that comes back because something is missing says it on top, and so does an answer to a question', async () => {
  const back = await it.send({ service: w.serviceId, text, kind: '' })
  assert.equal(back.status, 422)
  assert.match(visible(back.text), title)
  const calm = await it.send({ service: w.serviceId, text: 'Kahvi oli kylmää.', kind: '' })
  assert.doesNotMatch(visible(calm.text), title)
  await it.send({ service: w.serviceId, unit: w.unitId, text: '', [`q-${w.questionId}`]: 'Mieheni lyö minua.' })
  assert.equal(Number((await database.db.selectFrom('feedback_case').select((e) => e.fn.countAll().as('n')).where('acute', '=', true).executeTakeFirstOrThrow()).n), 2)
})

test('a reply that may tell of danger marks the case too, and its giver is shown whom to call', async () => {
  const sent = await it.send({ service: w.serviceId, unit: w.unitId, text: 'Kukaan ei soittanut.' })
  const words = await it.receiptOf(sent.location)
  const page = await it.openWith(words)
  assert.doesNotMatch(page.text, title)
  const said = await it.app.post('/fi/keskustelu', { step: 'reply', p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token'), text })
  assert.match(said.text, title)
})

test('an ordinary text is not marked, and no page says that somebody reads at all hours', async () => {
  const sent = await it.send({ service: w.serviceId, unit: w.unitId, text: 'Melkein kuolin häpeästä.' })
  assert.doesNotMatch((await it.app.get(sent.location!)).text, title)
})
