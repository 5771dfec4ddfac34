// From a giver's wish to the public page and back: prepared by one, checked by another, the unit's own word, and the end of it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, textIn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { sweep } from '../../db/sweeps.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { publishingSweeps } from './sweeps.ts'

const { published: words, publishing: desk } = texts.fi
const later = (days: number) => new Date(wednesday.getTime() + days * 86_400_000)
let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let [worker, supervisor, coordinator, moderator] = ['', '', '', '']

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0, BUDGET_REPLIES_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
  const moderatorId = await person(database.db, 'Mikael Sandsund', { role: 'moderator' })
  ;[worker, supervisor, coordinator, moderator] = await Promise.all([w.workerId, w.supervisorId, w.coordinatorId, moderatorId].map((id) => it.app.signIn(id))) as [string, string, string, string]
})
after(() => database.close())

type Given = { id: string; receipt: string }

async function given(fields: Fields = {}, { answered = true } = {}): Promise<Given> {
  const sent = await it.send({ service: w.serviceId, unit: w.unitId, text: 'Hoitaja Liisa tuli tunnin myöhässä.', publish: 'true', warned: 'phone name', ...fields })
  const shown = (await it.app.get(sent.location!)).text
  const reference = /Palaute ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(shown)![1]!
  const receipt = await it.receiptOf(sent.location)
  const { id } = await database.db.selectFrom('feedback_case').select('id').where('reference', '=', reference).executeTakeFirstOrThrow()
  if (answered) await it.app.post(`/desk/cases/${id}`, { step: 'answer', seen: '1', text: 'Pahoittelemme. Liisa sairastui.', purpose: 'answer', came: 'changed' }, supervisor)
  return { id, receipt }
}
const prepared = (id: string, fields: Fields = {}, cookie = worker) =>
  it.app.post(`/desk/cases/${id}/publishing`, { step: 'prepare', seen: '0', text: 'Hoitaja tuli tunnin myöhässä.', answer: 'Pahoittelemme.', ...fields }, cookie)
const row = (id: string) => database.db.selectFrom('publication').selectAll().where('case_id', '=', id).executeTakeFirstOrThrow()
const item = (id: string) => database.db.selectFrom('published_item').selectAll().where('case_id', '=', id).orderBy('ended_on', (order) => order.desc().nullsFirst()).executeTakeFirst()
const checked = async (id: string, fields: Fields = {}, cookie = moderator) => {
  const { id: address, number } = await row(id)
  return it.app.post(`/desk/publishing/${address}`, { step: 'approve', seen: String(number), ...fields }, cookie)
}
const pass = (days: number) => sweep(database.db, publishingSweeps(database.context.keys)[0]!, later(days))
async function published(fields: Fields = {}, prepare: Fields = {}): Promise<Given & { address: string }> {
  const one = await given(fields)
  assert.equal((await prepared(one.id, prepare)).status, 303)
  assert.equal((await checked(one.id)).status, 303)
  await pass(30)
  return { ...one, address: `/fi/julkaistut/${(await item(one.id))!.id}` }
}
async function says(receipt: string, step: string): Promise<string> {
  const opened = (await it.openWith(receipt)).text
  return (await it.app.post('/fi/keskustelu', { p: fieldValue(opened, 'p'), token: fieldValue(opened, 'token'), step })).text
}

test('what a giver allows is prepared by one and checked by another, waits for its time, and then everybody reads it with its month only', async () => {
  const { id, receipt } = await given({ pseudonym: 'Metsäkauris' })
  const form = (await it.app.get(`/desk/cases/${id}/publishing`, worker)).text
  assert.equal(textIn(form, 'text'), 'Hoitaja Liisa tuli tunnin myöhässä.')
  assert.equal(textIn(form, 'answer'), 'Pahoittelemme. Liisa sairastui.')
  await prepared(id)
  const address = (await row(id)).id
  const seen = (await it.app.get(`/desk/publishing/${address}`, moderator)).text
  assert.ok(seen.includes('Hoitaja tuli tunnin myöhässä.') && !seen.includes('Liisa') && !seen.includes(id))
  await checked(id)
  const { comment_until_on: until, public_from_on: from } = await row(id)
  assert.deepEqual([until, from], ['2026-09-21', '2026-10-01'], 'three working days for the unit, two weeks from the giving, and the first of a month')
  assert.match((await it.openWith(receipt)).text, /1\.10\.2026/)
  await pass(14)
  assert.equal(await item(id), undefined)
  await pass(15)
  const { id: public_ } = (await item(id))!
  const page = (await it.app.get(`/fi/julkaistut/${public_}`)).text
  for (const shown of ['Hoitaja tuli tunnin myöhässä.', 'Pahoittelemme.', 'syyskuu 2026', 'Iäkkäiden palvelut', 'Kotihoito']) assert.ok(page.includes(shown), shown)
  for (const hidden of ['Liisa', 'Metsäkauris', '16.9.2026', 'Saarisalmi', 'Veera', id]) assert.ok(!page.includes(hidden), hidden)
  assert.match((await it.openWith(receipt)).text, new RegExp(`/fi/julkaistut/${public_}`))
  assert.match((await it.app.get('/fi/julkaistut')).text, /Hoitaja tuli tunnin myöhässä\./)
})

test('nobody checks what they prepared themselves, nor does who may not check, and the database refuses it too', async () => {
  const { id } = await given()
  await prepared(id, {}, coordinator)
  assert.equal((await checked(id, {}, coordinator)).status, 404)
  assert.equal((await checked(id, {}, worker)).status, 404)
  assert.equal((await checked(id, {}, supervisor)).status, 404)
  await assert.rejects(database.db.updateTable('publication').set({ checked_by: w.coordinatorId }).where('case_id', '=', id).execute(), { code: '23514' })
})

test('what is not allowed, not answered, sent past the workers or about somebody who was not talked with is not prepared', async () => {
  const refused = async (fields: Fields, why: keyof typeof desk.section.refusals, more?: { answered: boolean }, before?: (id: string) => Promise<unknown>) => {
    const { id } = await given(fields, more)
    await before?.(id)
    const answer = await prepared(id, {}, supervisor)
    assert.equal(answer.status, 409, why)
    assert.ok(answer.text.includes(desk.section.refusals[why]), why)
    assert.equal(textIn(answer.text, 'text') || 'Hoitaja tuli tunnin myöhässä.', 'Hoitaja tuli tunnin myöhässä.')
    await assert.rejects(database.db.insertInto('published_item').values({
      case_id: id, kind: 'criticism', language: 'fi', month_on: '2026-09-01', published_on: '2026-09-01', text: 'x', answer: 'y',
    }).execute(), { code: '23514' }, why)
  }
  await refused({ publish: 'false' }, 'not-wished')
  await refused({}, 'not-answered', { answered: false })
  await refused({ reader: 'supervisor' }, 'past-workers')
  const other = await person(database.db, 'Oona Sarvilampi', { role: 'worker', unitId: w.unitId })
  await refused({}, 'talk-first', undefined, (id) =>
    database.db.insertInto('case_about').values({ case_id: id, person_id: other, how: 'concerns', noted_by: w.supervisorId, noted_on: '2026-09-16' }).execute())
})

test('a giver who wrote past the workers is asked once more, and only their yes lets it be prepared', async () => {
  const { id, receipt } = await given({ reader: 'supervisor' })
  assert.ok((await it.openWith(receipt)).text.includes(words.giver.pastWorkers))
  assert.ok((await says(receipt, 'publish')).includes(words.giver.saidYes))
  assert.equal((await prepared(id, {}, supervisor)).status, 303)
})

test('a giver takes their word back at any time: what is public is gone at once, with its words, and its address says so', async () => {
  const { id, receipt, address } = await published({}, { text: 'Ainutkertainen lause.' })
  assert.ok((await it.app.get(address)).text.includes('Ainutkertainen lause.'))
  assert.ok((await says(receipt, 'publish-not')).includes(words.giver.saidNo))
  const gone = await it.app.get(address)
  assert.equal(gone.status, 410)
  assert.ok(gone.text.includes(words.gone.title) && !gone.text.includes('Ainutkertainen'))
  assert.ok(!(await it.app.get('/fi/julkaistut')).text.includes('Ainutkertainen'))
  assert.equal((await row(id)).state, 'withdrawn')
  const left = await item(id)
  assert.deepEqual([left!.text, left!.answer, left!.words], [null, null, ''], 'nothing of it is left to search')
  assert.equal((await it.app.get(`/desk/publishing/${(await row(id)).id}`, moderator)).status, 404, 'nor to who checks')
  // They may change their mind again: then it is prepared and checked anew.
  await says(receipt, 'publish')
  assert.equal((await prepared(id, { seen: '1' })).status, 303)
})

test('the unit adds its own word before, which somebody else checks; it stops nothing', async () => {
  const { id } = await given()
  await prepared(id)
  await checked(id)
  assert.ok((await it.app.get('/desk/publishing', supervisor)).text.includes(desk.toComment))
  assert.equal((await it.app.post(`/desk/cases/${id}/publishing`, { step: 'comment', seen: '1', comment: 'Muutimme vuoroja.' }, supervisor)).status, 303)
  assert.equal((await it.app.post(`/desk/cases/${id}/publishing`, { step: 'comment', seen: '1', comment: 'Minäkin.' }, worker)).status, 404)
  await pass(30)
  const shown = await item(id)
  assert.deepEqual([shown?.text, shown?.comment], ['Hoitaja tuli tunnin myöhässä.', null], 'unchecked it is not shown')
  assert.equal((await checked(id, { step: 'comment-fits' })).status, 303)
  assert.equal((await item(id))?.comment, 'Muutimme vuoroja.')
})

test('a unit that has nothing to add is not waited for; one that sees somebody recognisable has it looked at once more', async () => {
  const first = await given()
  await prepared(first.id)
  await checked(first.id)
  await it.app.post(`/desk/cases/${first.id}/publishing`, { step: 'nothing', seen: '1' }, supervisor)
  assert.deepEqual([(await row(first.id)).public_from_on, (await row(first.id)).comment_until_on], ['2026-10-01', '2026-09-16'])
  const second = await given()
  await prepared(second.id)
  await checked(second.id)
  await it.app.post(`/desk/cases/${second.id}/publishing`, { step: 'question', seen: '1', question: 'Vain yksi käynti oli myöhässä.' }, supervisor)
  assert.equal((await row(second.id)).state, 'to-check')
  const page = (await it.app.get(`/desk/publishing/${(await row(second.id)).id}`, moderator)).text
  assert.ok(page.includes('Vain yksi käynti oli myöhässä.'))
  await checked(second.id)
  assert.equal((await it.app.post(`/desk/cases/${second.id}/publishing`, { step: 'question', seen: '1', question: 'Vielä kerran.' }, supervisor)).status, 409, 'not without end')
})

test('sent back, withheld and taken down: each with its reason, which the giver reads where it is theirs to know', async () => {
  const before = (await it.app.get('/fi/julkaistut/saannot')).text
  const back = await given()
  await prepared(back.id)
  assert.equal((await checked(back.id, { step: 'send-back', note: ' ' })).status, 422)
  await checked(back.id, { step: 'send-back', note: 'Kellonaika paljastaa.' })
  assert.ok((await it.app.get(`/desk/cases/${back.id}/publishing`, worker)).text.includes(fill(desk.prepare.sentBack, { note: 'Kellonaika paljastaa.' })))
  assert.ok(!(await it.openWith(back.receipt)).text.includes('Kellonaika'))
  const withheld = await given()
  await prepared(withheld.id)
  assert.equal((await checked(withheld.id, { step: 'withhold' })).status, 422)
  await checked(withheld.id, { step: 'withhold', reason: 'accuses' })
  assert.ok((await it.openWith(withheld.receipt)).text.includes(words.rules.reasons.accuses))
  const { id, receipt, address } = await published()
  await checked(id, { step: 'take-down', reason: 'recognisable' })
  assert.equal((await it.app.get(address)).status, 410)
  assert.ok((await it.openWith(receipt)).text.includes(words.rules.reasons.recognisable))
  assert.equal((await it.app.get('/fi/julkaistut/saannot')).text, before, 'nobody reads from it that anything was withheld')
})

test('who prepares at the same time as another, or checks what is another meanwhile, is told, and what was typed stays', async () => {
  const { id } = await given()
  await prepared(id)
  const stale = await prepared(id, { text: 'Kirjoitin tämän samaan aikaan.' })
  assert.equal(stale.status, 409)
  assert.equal(textIn(stale.text, 'text'), 'Kirjoitin tämän samaan aikaan.')
  await prepared(id, { seen: '1', text: 'Toinen muoto.' })
  assert.equal((await checked(id, { seen: '1' })).status, 409)
  const long = await prepared(id, { seen: '2', text: 'x'.repeat(10_001) })
  assert.equal(long.status, 422)
  assert.equal(textIn(long.text, 'text').length, 10_001)
  const versions = await database.db.selectFrom('publication_version').select('ciphertext').where('case_id', '=', id).execute()
  assert.ok(versions.length === 2 && versions.every(({ ciphertext }) => !ciphertext.toString('latin1').includes('muoto')), 'until it is public it lies sealed')
})

test('prepared anew, what is public stays so until the new one has been checked and its time has come', async () => {
  const { id, address } = await published()
  await prepared(id, { seen: '1', text: 'Lyhyemmin.' })
  assert.equal((await it.app.get(address)).status, 200)
  await checked(id)
  await pass(60)
  assert.equal((await it.app.get(address)).status, 410)
  assert.equal((await item(id))?.text, 'Lyhyemmin.')
  // While another form is looked at, the public one can be taken down; and of what is withheld none is shown.
  for (const [seen, step] of [[2, 'take-down'], [4, 'withhold']] as const) {
    await prepared(id, { seen: String(seen), text: `Muoto ${seen}.` })
    assert.ok((await item(id))?.text, step)
    assert.equal((await checked(id, { step, reason: 'recognisable' })).status, 303)
    assert.equal((await item(id))?.text, null, step)
    await prepared(id, { seen: String(seen + 1), text: `Sitten ${seen}.` })
    await checked(id).then(() => pass(90))
  }
})

test('what happens between checking and its time is heeded: talked with nobody, it waits', async () => {
  const { id } = await given()
  await prepared(id)
  await checked(id)
  await database.db.insertInto('case_about').values({ case_id: id, person_id: w.workerId, how: 'concerns', noted_by: w.supervisorId, noted_on: '2026-09-17' }).execute()
  await pass(30)
  assert.equal(await item(id), undefined)
  await database.db.updateTable('case_about').set({ talked_on: '2026-10-17' }).where('case_id', '=', id).execute()
  await pass(31)
  assert.equal((await item(id))?.text, 'Hoitaja tuli tunnin myöhässä.')
})

test('a name is caught before anybody reads it: what is found is decided on, in criticism a worker’s goes whatever was chosen, and what was typed stays', async () => {
  const { id } = await given({ text: 'Veera Kanervasuo tuli myöhässä. Soittakaa 040 123 4567.' })
  const raw = { text: 'Veera Kanervasuo tuli myöhässä. Soittakaa 040 123 4567.', answer: 'Pahoittelemme.' }
  const first = (await it.app.get(`/desk/cases/${id}/publishing`, worker)).text
  assert.match(first, /<mark>/)
  const unseen = await prepared(id, raw)
  assert.equal(unseen.status, 422)
  assert.equal(textIn(unseen.text, 'text'), raw.text)
  // The number is kept by choice; the worker's name cannot be.
  const now = { 'text-suggestions': fieldValue(first, 'text-suggestions') }
  assert.equal((await prepared(id, { ...raw, ...now, 'text-also-goes': 'ei siellä' })).status, 422)
  assert.equal((await prepared(id, { ...raw, ...now })).status, 303)
  const page = (await it.app.get(`/desk/publishing/${(await row(id)).id}`, moderator)).text
  assert.ok(page.includes('[työntekijän nimi] tuli myöhässä.') && page.includes('040 123 4567') && !page.includes('Kanervasuo'))
  assert.ok(page.includes(fill(desk.check.found, { words: '040 123 4567' })), 'who checks is told what was kept')
})
