// A giver is asked once before what would tell who they are is sent: without scripts, by the form itself.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, textIn, type Answer } from '../../../test/app.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { world } from '../../../test/builders.ts'
import { texts } from '../../text/texts.ts'
import { sentFrom } from '../../../test/fields.ts'
import { pieces } from './warning.ts'

let database: TestDatabase
let one: ReturnType<typeof giver>
const words = texts.fi.sendingWarned

before(async () => {
  database = await testDatabase()
  await world(database.db)
  one = giver(database)
})
after(() => database.close())

const isAsked = ({ status, text }: Answer) => {
  assert.equal(status, 200)
  assert.match(text, new RegExp(words.title))
}
const marked = (html: string) => [...html.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, found]) => found)

test('what would tell who somebody is comes back once with everything typed, nothing of it stored, and goes with one press more', async () => {
  const text = 'Soittakaa 040 123 4567 tai vastatkaa matti@posti.example. Hetu 010190-900P, tili FI21 1234 5600 0007 85, auto ABC-123, Koivukatu 5 A 12.'
  const cases = await one.count('feedback_case')
  const asked = await one.send({ text, pseudonym: 'Huolissaan', reader: 'supervisor', aboutWorker: 'yes' })
  isAsked(asked)
  assert.deepEqual(marked(asked.text), ['040 123 4567', 'matti@posti.example', '010190-900P', 'FI21 1234 5600 0007 85', 'ABC-123', 'Koivukatu 5 A 12'])
  assert.equal(await one.count('feedback_case'), cases)
  assert.match(asked.text, new RegExp(texts.fi.warned.contact))
  // The page that came back, sent as it stands.
  const fields = Object.fromEntries(sentFrom(asked.text))
  assert.deepEqual([fields['text'], fields['pseudonym'], fields['reader'], fields['aboutWorker']], [text, 'Huolissaan', 'supervisor', 'yes'])
  const sent = await one.app.post('/fi/palaute/uusi', { ...fields, step: 'send' })
  assert.equal(sent.status, 303)
  assert.equal(await one.count('feedback_case'), cases + 1)
})

test('whoever changes the text is not asked of the same kind again, and is asked of another', async () => {
  const asked = await one.send({ text: 'Soittakaa 040 123 4567.' })
  isAsked(asked)
  const fields = { ...Object.fromEntries(sentFrom(asked.text)), step: 'send' }
  isAsked(await one.app.post('/fi/palaute/uusi', { ...fields, text: 'Osoite on Koivukatu 5.' }))
  assert.equal((await one.app.post('/fi/palaute/uusi', { ...fields, text: 'Soittakaa sittenkin 050 765 4321.' })).status, 303)
})

test('an answer to a guiding question is looked through as well, and the way to it is shown', async () => {
  const { id } = await database.db.selectFrom('guiding_question').select('id').where('kind', '=', 'criticism').limit(1).executeTakeFirstOrThrow()
  const asked = await one.send({ text: 'Hei.', [`q-${id}`]: 'Hetu oli 010190-900P.' })
  isAsked(asked)
  assert.match(asked.text, new RegExp(`href="#q-${id}"`))
  assert.deepEqual(marked(asked.text), ['010190-900P'])
})

test('names are asked about where the feedback may be published, and nowhere else', async () => {
  const text = 'Ohjaaja Liisa Virtanen ei kuunnellut.'
  assert.equal((await one.send({ text })).status, 303)
  const asked = await one.send({ text, publish: 'true' })
  isAsked(asked)
  assert.deepEqual(marked(asked.text), ['Liisa Virtanen'])
  assert.match(asked.text, new RegExp(words.published))
})

test('what is no number of theirs sends nobody back: times, days, sums, decisions, the numbers of offices', async () => {
  const text = 'Soitin 112 ja 010 000 0101 klo 16.07. Päätös 123/2026 tuli 5.3.2026, maksoin 12,50 euroa. Toivo paremmasta, terveisin Suvi.'
  assert.equal((await one.send({ text })).status, 303)
})

test('a browser that has told them while they wrote has said so, and the form goes at once', async () => {
  assert.equal((await one.send({ text: 'Soittakaa 040 123 4567.', warned: 'phone' })).status, 303)
  assert.equal((await one.send({ text: 'Soittakaa 040 123 4567.', warned: 'mitä tahansa <b>' })).status, 200)
})

test('what was sent already and comes once more leads to its receipt, and does not say that it was not sent', async () => {
  const token = await one.form()
  const fields = { text: 'Soittakaa 040 123 4567.' }
  assert.equal((await one.send({ ...fields, warned: 'phone' }, token)).status, 303)
  assert.equal((await one.send(fields, token)).status, 303)
})

test('the language is changed with all of it, and they are not asked once more', async () => {
  const asked = await one.send({ text: 'Soittakaa 040 123 4567.' })
  const fields = Object.fromEntries(sentFrom(asked.text))
  const swedish = await one.app.post('/sv/respons/ny', { ...fields, step: 'switch' })
  assert.equal(fieldValue(swedish.text, 'warned'), 'phone')
  assert.equal((await one.app.post('/sv/respons/ny', { ...Object.fromEntries(sentFrom(swedish.text)), step: 'send' })).status, 303)
})

test('a reply is asked about in the same way, and its giver learns nothing of a field that is not there', async () => {
  const sent = await one.send({ text: 'Hoitaja tuli myöhässä.' })
  const receipt = await one.receiptOf(sent.location)
  const opened = await one.openWith(receipt)
  const reply = { p: fieldValue(opened.text, 'p'), token: fieldValue(opened.text, 'token'), step: 'reply', text: 'Osoite on Koivukatu 5 A, puh. 040 123 4567.' }
  const asked = await one.app.post('/fi/keskustelu', reply)
  isAsked(asked)
  assert.deepEqual(marked(asked.text), ['Koivukatu 5 A', '040 123 4567'])
  assert.equal(textIn(asked.text, 'text'), reply.text)
  assert.doesNotMatch(asked.text, new RegExp(texts.fi.warned.contact))
  const turns = async () => (await database.asOwner(`select from body where purpose = 'reply'`)).rowCount
  assert.equal(await turns(), 0)
  const again = { ...reply, p: fieldValue(asked.text, 'p'), token: fieldValue(asked.text, 'token'), warned: fieldValue(asked.text, 'warned') }
  assert.match((await one.app.post('/fi/keskustelu', again)).text, new RegExp(texts.fi.conversation.page.sent))
  assert.equal(await turns(), 1)
  // A browser that sends the first page once more is not told that it was not sent.
  assert.doesNotMatch((await one.app.post('/fi/keskustelu', { ...again, warned: '' })).text, new RegExp(words.title))
})

test('who writes of danger reads first whom to call', async () => {
  const asked = await one.send({ text: 'En jaksa enää elää. Soittakaa 040 123 4567.' })
  isAsked(asked)
  const [danger, notice] = [texts.fi.lanes.danger.title, words.title].map((title) => asked.text.indexOf(title))
  assert.ok(danger! > 0 && danger! < notice!)
  assert.equal(asked.text.split(texts.fi.lanes.danger.title).length, 2)
})

test('nothing of what was found stands in a log', () => assert.deepEqual(one.app.logged.filter((line) => /040|warned|phone/.test(line)), []))

test('of a long text stands what is around it', () => {
  const [before, after] = ['ennen '.repeat(100), ' jälkeen'.repeat(100)]
  const shown = pieces(`${before}040 123 4567${after}`, [{ kind: 'phone', from: before.length, to: before.length + 12, sure: true }])
  assert.deepEqual(shown.map(({ marked: isMarked }) => isMarked), [false, true, false])
  assert.equal(shown[1]!.text, '040 123 4567')
  assert.ok(shown[0]!.text.length < 100 && shown[0]!.text.startsWith('… ') && shown[2]!.text.endsWith(' …'))
  assert.deepEqual(pieces('Soita 040 123 4567.', [{ kind: 'phone', from: 6, to: 18, sure: true }]).map(({ text }) => text), ['Soita ', '040 123 4567', '.'])
})
