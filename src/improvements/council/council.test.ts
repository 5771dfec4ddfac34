// The clients' council says whether what is done has changed: once for all of them, in public, with its history, and without seeing
// anything that is not public.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, textIn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { improving } from '../../../test/improvements.ts'
import { transact } from '../../db/db.ts'
import { councilWordPath, desk, improvementPath, to } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { remindHolders } from '../remind.ts'

const { council: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let it: ReturnType<typeof improving>
let reijo: string
let maarit: string
let coordinator: string
let supervisor: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = improving(database, w)
  app = testApp(database)
  reijo = await app.signIn(await person(database.db, 'Reijo Mäntysaari', { role: 'council' }))
  maarit = await app.signIn(await person(database.db, 'Maarit Ojala', { role: 'council', language: 'sv' }))
  coordinator = await app.signIn(w.coordinatorId)
  supervisor = await app.signIn(w.supervisorId)
})
after(() => database.close())

async function done(more = {}, { shown = true } = {}): Promise<string> {
  const id = await it.make(more)
  if (shown) await it.show(id)
  await it.go(id, ['decided', 'done'])
  return id
}

async function say(id: string, fields: Fields, cookie = reijo) {
  const seen = fieldValue((await app.get(councilWordPath(id), cookie)).text, 'seen')
  return app.post(councilWordPath(id), { seen, why: '', ...fields }, cookie)
}
const publicPage = async (id: string) => (await app.get(to('change', 'fi', { change: id }))).text
const marks = (id: string) => database.db.selectFrom('council_mark').selectAll().where('improvement_id', '=', id).orderBy('number').execute()
const disputedMails = async () => (await database.db.selectFrom('outgoing_message').select('person_id').where('kind', '=', 'improvement-disputed').execute()).map(({ person_id }) => person_id)

test('it finds what is done and everybody sees, and nothing else of improvements, feedback or those who gave it', async () => {
  await giver(database).send({ service: w.serviceId, unit: w.unitId, text: 'Zqxteksti, hoitaja oli myöhässä.' })
  const { id: caseId } = await database.db.selectFrom('feedback_case').select('id').limit(1).executeTakeFirstOrThrow()
  const shown = await it.make({ title: { fi: 'Reitit uusiksi' } }, { caseId, told: true })
  await it.show(shown)
  await it.go(shown, ['decided', 'done'])
  const hidden = await done({ title: { fi: 'Vain työpöydällä' } }, { shown: false })
  const going = await it.make({ title: { fi: 'Kesken oleva' } })
  await it.show(going)
  const list = (await app.get(desk.councilWord, reijo)).text
  assert.match(list, /Reitit uusiksi/)
  assert.doesNotMatch(list, /Vain työpöydällä|Kesken oleva|Zqxteksti/)
  const page = (await app.get(councilWordPath(shown), reijo)).text
  assert.doesNotMatch(page, new RegExp(`Zqxteksti|${caseId}|Palaute [0-9A-Z]{4}-`))
  for (const id of [hidden, going, crypto.randomUUID(), 'ei-mikaan']) {
    assert.equal((await app.get(councilWordPath(id), reijo)).status, 404, id)
    assert.equal((await app.post(councilWordPath(id), { seen: '0', says: 'changed', why: '' }, reijo)).status, id === going ? 409 : 404, id)
    assert.deepEqual(await marks(id.length === 36 ? id : crypto.randomUUID()), [])
  }
  for (const path of [improvementPath(shown), desk.improvements, `/desk/cases/${caseId}`]) assert.notEqual(/Reitit uusiksi|Zqxteksti/.test((await app.get(path, reijo)).text), true, path)
})

test('it confirms, and everybody reads so on the page and in the feed, and not who wrote it', async () => {
  const id = await done({ title: { fi: 'Käynti ajallaan' } })
  assert.equal((await say(id, { says: 'changed', why: 'Besöken kommer nu i tid.' }, maarit)).status, 303)
  const page = await publicPage(id)
  assert.ok(page.includes(words.shown.changed) && page.includes(words.event.changed))
  assert.match(page, /<div lang="sv"><p[^>]*>Besöken kommer nu i tid\.<\/p><\/div>/)
  assert.ok(page.includes(fill(words.shown.written, { language: 'ruotsi' })))
  assert.ok((await app.get(to('changesAtom', 'fi'))).text.includes(words.shown.changed))
  const atDesk = (await app.get(improvementPath(id), coordinator)).text
  assert.ok(atDesk.includes(words.shown.changed) && atDesk.includes(words.event.changed))
  for (const html of [page, atDesk, (await app.get(desk.councilWord, reijo)).text, (await app.get(councilWordPath(id), reijo)).text]) assert.doesNotMatch(html, /Maarit Ojala/)
})

test('another word of it takes the place of the former, which stays to be seen; a press twice is one', async () => {
  const id = await done()
  await say(id, { says: 'changed' })
  const seen = '1'
  const form = { seen, says: 'not-changed', why: 'Kesällä käynnit taas myöhästyivät.' }
  assert.deepEqual([(await app.post(councilWordPath(id), form, maarit)).status, (await app.post(councilWordPath(id), form, maarit)).status], [303, 303])
  assert.deepEqual((await marks(id)).map(({ says }) => says), ['changed', 'not-changed'])
  const page = await publicPage(id)
  assert.ok(page.includes(words.shown['not-changed']) && page.includes('Kesällä käynnit taas myöhästyivät.') && page.includes(words.tag))
  assert.ok(!page.includes(words.shown.changed), 'what holds no longer is told by the history alone')
  assert.ok(page.includes(words.event.changed) && page.includes(words.event['not-changed']))
  assert.ok((await app.get(to('changes', 'fi'))).text.includes(words.tag))
  const late = await app.post(councilWordPath(id), { seen, says: 'changed', why: 'Sittenkin.' }, reijo)
  assert.equal(late.status, 409)
  assert.ok(late.text.includes(texts.fi.common.changedTitle) && textIn(late.text, 'why') === 'Sittenkin.')
})

test('a dispute needs its reason, and what has the shape of a number or an address is not put before everybody', async () => {
  const id = await done()
  for (const [fields, field] of [[{ says: '' }, 'says'], [{ says: 'not-changed', why: '' }, 'why'], [{ says: 'changed', why: 'x'.repeat(601) }, 'why'], [{ says: 'changed', why: 'Soittakaa 040 123 4567.' }, 'why']] as const) {
    const answer = await say(id, fields)
    assert.equal(answer.status, 422, JSON.stringify(fields))
    assert.match(answer.text, new RegExp(`href="#${field}"`))
  }
  assert.deepEqual(await marks(id), [])
})

test('a dispute sets in motion what that of a giver does: whoever answers for it is told once, and sees it marked', async () => {
  await database.db.deleteFrom('outgoing_message').execute()
  const id = await done()
  await say(id, { says: 'not-changed', why: 'Ei näy arjessa.' })
  for (const at of [wednesday, new Date('2026-09-17T09:00:00Z')]) await transact(database.db, (tx) => remindHolders(tx, at))
  assert.equal((await disputedMails()).filter((person) => person === w.supervisorId).length, 1)
  const page = (await app.get(improvementPath(id), supervisor)).text
  assert.ok(page.includes(words.desk.disputed) && page.includes(words.tag))
  await it.go(id, ['under-way'])
  assert.ok(!(await publicPage(id)).includes(words.shown['not-changed']), 'taken up again it is asked anew')
  assert.equal((await app.get(councilWordPath(id), reijo)).status, 404)
  await it.go(id, ['done'], { now: new Date('2026-09-20T09:00:00Z') })
  assert.ok((await app.get(councilWordPath(id), reijo)).text.includes(words.form.title))
})

test('who has said otherwise before anybody was told disputes nothing any more; and a giver’s dispute is told besides', async () => {
  await database.db.deleteFrom('outgoing_message').execute()
  const id = await done()
  await say(id, { says: 'not-changed', why: 'Ei näy arjessa.' })
  await say(id, { says: 'changed' })
  await transact(database.db, (tx) => remindHolders(tx, wednesday))
  assert.deepEqual(await disputedMails(), [])
  await database.db.insertInto('improvement_tally').values({ improvement_id: id, settled_on: '2026-09-16', measured_on: '2026-09-16', changed: 3, not_changed: 1 }).execute()
  await transact(database.db, (tx) => remindHolders(tx, wednesday))
  assert.deepEqual(await disputedMails(), [w.supervisorId])
})

test('words by which somebody could be recognised are taken away by whoever shows it; what the council says nobody takes away', async () => {
  const id = await done()
  await say(id, { says: 'not-changed', why: 'Sisko odotti taas tunnin.' })
  const take = (cookie: string) => app.post(improvementPath(id), { step: 'council-words', mark: '1' }, cookie)
  assert.equal((await take(supervisor)).status, 404)
  assert.equal((await take(reijo)).status, 404)
  assert.equal((await take(coordinator)).status, 303)
  const page = await publicPage(id)
  assert.ok(page.includes(words.shown['not-changed']) && page.includes(words.removed) && !page.includes('Sisko odotti'))
  assert.ok((await app.get(improvementPath(id), coordinator)).text.includes(texts.fi.improvements.history['council-words']))
  for (const change of [{ why: 'Muuta.' }, { says: 'changed' }, { said_on: '2026-09-01' }]) await assert.rejects(database.db.updateTable('council_mark').set(change).where('improvement_id', '=', id).execute())
  await assert.rejects(database.db.deleteFrom('council_mark').where('improvement_id', '=', id).execute())
})
