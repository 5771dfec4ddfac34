// Whatever button of a case's page is pressed, what was typed in its other sections is there afterwards.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { textIn } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { casePath } from '../../paths.ts'
import { parseForm } from '../../web/form.ts'
import { answerSection } from './answer.tsx'
import { sections } from './sections.tsx'
import { allTyped, isOf, pressed, standing, stepAbout, typedBesides } from './typed.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let worker: string
let coordinator: string
let other: string
let id: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
  other = await person(database.db, 'Aino Toinen', { role: 'worker', unitId: w.unitId })
  worker = await it.app.signIn(w.workerId)
  coordinator = await it.app.signIn(w.coordinatorId)
})
after(() => database.close())
beforeEach(async () => {
  const known = new Set((await database.db.selectFrom('feedback_case').select('id').execute()).map((one) => one.id))
  await it.send({ service: w.serviceId, unit: w.unitId })
  id = (await database.db.selectFrom('feedback_case').select('id').execute()).find((one) => !known.has(one.id))!.id
})

const press = (step: string, fields: Record<string, string>, cookie = worker) => it.app.post(casePath(id), { step, seen: '1', ...fields }, cookie)
const begun = { text: 'Kesken jäänyt vastaus', purpose: 'interim', because: 'Kesken jäänyt syy' }
const drafts = () => database.db.selectFrom('answer_draft').select('person_id').where('case_id', '=', id).execute()

test('an answer that was begun stands there after a button of another section, with its choices, and is kept as a draft', async () => {
  const noted = await press('note', { ...begun, note: 'Soitin heille.' })
  assert.equal(noted.status, 200)
  assert.equal(textIn(noted.text, 'text'), begun.text)
  assert.equal(textIn(noted.text, 'because'), begun.because)
  assert.match(noted.text, /value="interim" checked/)
  assert.equal(textIn(noted.text, 'note'), '')
  assert.deepEqual(await drafts(), [{ person_id: w.workerId }])
  assert.equal(textIn((await it.app.get(casePath(id), worker)).text, 'text'), begun.text)
})

test('an answer and a note that were begun both stand there after the case was given another topic', async () => {
  const routed = await press('route', { ...begun, note: 'Kesken jäänyt muistiinpano', topic: `${w.serviceId} ${w.unitId}` }, coordinator)
  assert.deepEqual([textIn(routed.text, 'text'), textIn(routed.text, 'note')], [begun.text, 'Kesken jäänyt muistiinpano'])
})

test('a correction that was begun stands there after another button; one that nobody changed asks for nothing', async () => {
  assert.equal((await press('answer', { text: 'Kiitos, selvitän.', purpose: 'interim' })).status, 303)
  const was = { 'was-corrected': 'Kiitos, selvitän.', number: '2', seen: '2' }
  const noted = await press('note', { ...was, corrected: 'Kiitos, selvitän huomenna.', note: 'Soitin.' })
  assert.equal(textIn(noted.text, 'corrected'), 'Kiitos, selvitän huomenna.')
  assert.equal((await press('note', { ...was, corrected: 'Kiitos, selvitän.', note: 'Soitin taas.' })).status, 303)
})

test('whoever passes the case on and may read it no more gets back what they had begun', async () => {
  const passed = await press('pass-give', { ...begun, 'pass-person': other })
  assert.match(passed.text, /Kesken jäänyt vastaus/)
  assert.match(passed.text, /Kesken jäänyt syy/)
  assert.equal((await database.db.selectFrom('feedback_case').select('handler_id').where('id', '=', id).executeTakeFirstOrThrow()).handler_id, other)
})

test('whoever may read the case no more gets back nothing of what its giver wrote, changed or not; what they wrote beside it they do', async () => {
  const giver = { 'thanks-text': 'Antajan sanat.', 'was-thanks-text': 'Antajan sanat', 'share-text': 'Antajan sanat', 'was-share-text': 'Antajan sanat' }
  const own = { 'share-gist': 'Oma tiivistelmä', corrected: 'Ennallaan', 'was-corrected': 'Ennallaan' }
  const passed = await press('pass-give', { ...begun, ...giver, ...own, 'pass-person': other })
  assert.equal(passed.status, 404)
  assert.match(passed.text, /Kesken jäänyt vastaus[^]*Oma tiivistelmä|Oma tiivistelmä[^]*Kesken jäänyt vastaus/)
  assert.doesNotMatch(passed.text, /Antajan sanat|Ennallaan/)
  assert.doesNotMatch((await press('note', { ...giver, note: 'Oma' })).text, /Antajan sanat/, 'nor of a page that was open still')
})

test('Enter in a field does nothing, says so, and loses nothing', async () => {
  const stays = await press('stay', { ...begun, note: 'Kesken' })
  assert.equal(stays.status, 200)
  assert.match(stays.text, /Mitään ei lähetetty eikä tallennettu/)
  assert.deepEqual([textIn(stays.text, 'text'), textIn(stays.text, 'note')], [begun.text, 'Kesken'])
  assert.deepEqual(await drafts(), [])
})

test('the page of a case is one form, and its first button is the one that does nothing', async () => {
  const { text } = await it.app.get(casePath(id), coordinator)
  const main = text.slice(text.indexOf('<main'))
  assert.equal(main.match(/<form/g)!.length, 1)
  assert.match(/<button[^>]*>/.exec(main)![0], /value="stay"/)
})

test('a button that is about one of several says so itself, whatever the fields of the page say', () => {
  const { step, form } = pressed(parseForm(new URLSearchParams({ office: 'a', step: stepAbout('office-hand', { office: 'b&c' }) }).toString()))
  assert.deepEqual([step, form.text('step'), form.text('office')], ['office-hand', 'office-hand', 'b&c'])
})

test('no two sections write in fields of one name', () => {
  const names = sections.flatMap(({ words = [] }) => words)
  assert.deepEqual(names.filter((name, at) => names.some((each, n) => n !== at && (isOf(each, name)))), [])
})

test('what stood in a field before is not counted as typed', () => {
  const form = parseForm(new URLSearchParams({ text: 'Luonnos', 'was-text': 'Luonnos', note: 'Teksti' }).toString())
  assert.equal(allTyped(form, sections), 'Teksti')
  assert.equal(typedBesides(form, undefined, [answerSection]), null)
})

test('a field shows what was written in it; left as it was, or emptied, it shows what stands there now', () => {
  const on = (fields: Record<string, string>) => standing((name) => fields[name] ?? '', 'share-text', 'Uusi')
  assert.equal(on({ 'share-text': 'Oma', 'was-share-text': 'Vanha' }), 'Oma')
  assert.equal(on({ 'share-text': 'Vanha', 'was-share-text': 'Vanha' }), 'Uusi')
  assert.equal(on({ 'share-text': '', 'was-share-text': 'Vanha' }), 'Uusi')
  assert.equal(on({ 'share-text': 'Oma' }), 'Oma', 'of a page that does not say what stood there')
})
