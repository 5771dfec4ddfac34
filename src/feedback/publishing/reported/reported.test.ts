// Reports of published pieces: many of them are one thing to look at, hide nothing, and tell nothing of who sent them.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { fieldValue, textIn, type Fields } from '../../../../test/app.ts'
import { person, world, type World } from '../../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../../test/database.ts'
import { giver } from '../../../../test/giver.ts'
import { sweep } from '../../../db/sweeps.ts'
import { texts } from '../../../text/texts.ts'
import { publishingSweeps } from '../sweeps.ts'
import { afterLook, makesNotice, mostTexts, reportReasons, withReport, type Looked } from './reported.ts'

const { pieceReports: words, published } = texts.fi
let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let [worker, supervisor, moderator, coordinator, outsider] = ['', '', '', '', '']
before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0, BUDGET_REPLIES_PER_MINUTE: 0, BUDGET_PIECE_REPORTS_PER_TEN_MINUTES: 60 })
  w = await world(database.db)
  it = giver(database)
  const [all, elsewhere] = [await person(database.db, 'Mikael Sandsund', { role: 'moderator' }), await person(database.db, 'Olli Muualla', { role: 'moderator', unitId: w.otherUnitId })]
  ;[worker, supervisor, moderator, coordinator, outsider] = await Promise.all([w.workerId, w.supervisorId, all, w.coordinatorId, elsewhere].map((id) => it.app.signIn(id))) as [string, string, string, string, string]
})
after(() => database.close())
beforeEach(() => database.asOwner('truncate budget; delete from outgoing_message'))

const sweepOn = (name: string, day: number) => sweep(database.db, publishingSweeps(database.context.keys).find((one) => one.name === name)!, new Date(wednesday.getTime() + day * 86_400_000))
type Piece = { id: string; item: string; publication: string; receipt: string }

/** One that is public, given and answered and checked as all are. */
async function piece(text = 'Hoitaja tuli myöhässä.'): Promise<Piece> {
  const { db } = database
  const sent = await it.send({ service: w.serviceId, unit: w.unitId, text, publish: 'true' })
  const receipt = await it.receiptOf(sent.location)
  const { id } = await db.selectFrom('feedback_case').select('id').where('answered_at', 'is', null).executeTakeFirstOrThrow()
  await it.app.post(`/desk/cases/${id}`, { step: 'answer', seen: '1', text: 'Pahoittelemme.', purpose: 'answer', came: 'changed' }, supervisor)
  await it.app.post(`/desk/cases/${id}/publishing`, { step: 'prepare', seen: '0', text, answer: 'Pahoittelemme.' }, worker)
  const { id: publication } = await db.selectFrom('publication').select('id').where('case_id', '=', id).executeTakeFirstOrThrow()
  await it.app.post(`/desk/publishing/${publication}`, { step: 'approve', seen: '1' }, coordinator)
  await sweepOn('publishing', 30)
  const { id: item } = await db.selectFrom('published_item').select('id').where('case_id', '=', id).executeTakeFirstOrThrow()
  return { id, item, publication, receipt }
}
const report = ({ item }: Pick<Piece, 'item'>, fields: Fields) => it.app.post(`/fi/julkaistut/${item}/ilmoita`, { text: '', ...fields })
const shown = ({ item }: Piece) => it.app.get(`/fi/julkaistut/${item}`)
const looked = ({ publication }: Piece, cookie = moderator) => it.app.get(`/desk/publishing/${publication}`, cookie)
const decide = ({ publication }: Piece, fields: Fields, cookie = moderator) => it.app.post(`/desk/publishing/${publication}`, { seen: '1', ...fields }, cookie)
const row = ({ item }: Piece) => database.db.selectFrom('published_report').selectAll().where('item_id', '=', item).executeTakeFirstOrThrow()
const notices = async () => (await database.db.selectFrom('outgoing_message').select('person_id').where('kind', '=', 'piece-reported').execute()).length
const kept = async ({ item }: Piece) => (await database.db.selectFrom('published_report_text').select('id').where('item_id', '=', item).execute()).length

test('whatever is reported in whatever order, nobody is told again before somebody has looked, but once of what tells who somebody is, and nothing that was looked at waits again', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...reportReasons), fc.constant('look' as const))), (steps) => {
    let [now, told, looks]: [Looked, number, number] = [{ waiting: [], looked: [] }, 0, 0]
    for (const step of steps) {
      const next = step === 'look' ? afterLook(now) : withReport(now, step)
      if (makesNotice(now, next)) told++
      if (step === 'look') looks++
      now = next
      assert.ok(told <= looks + 2 && now.waiting.every((reason) => !now.looked.includes(reason)))
      assert.equal(new Set([...now.waiting, ...now.looked]).size, now.waiting.length + now.looked.length)
    }
  }))
  const other = withReport({ waiting: [], looked: [] }, 'other')
  assert.deepEqual((['insults', 'recognisable'] as const).map((reason) => makesNotice(other, withReport(other, reason))), [false, true])
})

test('fifty reports of one piece are one row and one notice to each who may decide, and the piece is shown as before', async () => {
  const one = await piece()
  const before = (await shown(one)).text
  for (let n = 0; n < 50; n++) assert.match((await report(one, { reason: n % 2 ? 'insults' : 'recognisable' })).location!, /said=reported/)
  const { recognisable, insults, waiting } = await row(one)
  assert.deepEqual([recognisable, insults, waiting.sort()], [25, 25, ['insults', 'recognisable']])
  assert.equal(await notices(), 2, 'the moderator and the coordinator, once each')
  assert.equal((await shown(one)).text, before)
})

test('what is typed is sealed, names nobody, and is read by whoever may take the piece down and by nobody else', async () => {
  const one = await piece()
  const form = (await it.app.get(`/fi/julkaistut/${one.item}/ilmoita`)).text
  for (const said of [words.own.text, words.own.link, ...words.honest.items]) assert.ok(form.includes(said), said)
  assert.ok(form.indexOf(words.own.text) < form.indexOf('name="reason"'), 'a giver is told the other way first')
  assert.doesNotMatch(form, /name="(name|email|phone|contact)"/)
  await report(one, { reason: 'about-me', text: 'Zqxkirjoitettu: olen naapuri.' })
  assert.doesNotMatch(JSON.stringify((await database.asOwner('select * from published_report_text t join published_report r using (item_id)')).rows), /Zqx/)
  assert.ok((await looked(one)).text.includes('Zqxkirjoitettu: olen naapuri.'))
  for (const cookie of [worker, supervisor, outsider]) assert.equal((await looked(one, cookie)).status, 404)
  assert.ok(!(await it.app.get(`/desk/cases/${one.id}`, coordinator)).text.includes('Zqxkirjoitettu'))
  assert.ok(!(await it.openWith(one.receipt)).text.includes('Zqxkirjoitettu'))
})

test('what may tell who somebody is stands first in the list, and whoever prepared a piece does not see it there', async () => {
  const [insult, tells] = [await piece('Ensin tullut.'), await piece('Sitten tullut.')]
  await report(tells, { reason: 'recognisable' })
  await report(insult, { reason: 'insults' })
  const section = async (cookie: string) => /<section[^>]*id="reported".*?<\/section>/s.exec((await it.app.get('/desk/publishing', cookie)).text)?.[0] ?? ''
  const list = await section(moderator)
  assert.ok(list.indexOf(tells.publication) > 0 && list.indexOf(tells.publication) < list.indexOf(insult.publication))
  assert.ok(list.includes(words.reasons.recognisable))
  assert.equal(await section(worker), '')
  assert.ok(!(await section(outsider)).includes(tells.publication), 'a moderator of another unit')
  await database.asOwner(`update publication set prepared_by = '${w.coordinatorId}', checked_by = '${w.workerId}' where case_id = '${tells.id}'`)
  assert.ok(!(await section(coordinator)).includes(tells.publication))
})

test('one decision settles all so far: it stays with a reason that everybody reads, and more of the same tells nobody anew', async () => {
  const one = await piece()
  for (const reason of ['insults', 'insults', 'other']) await report(one, { reason, text: 'Ei näin.' })
  assert.equal((await decide(one, { step: 'stay', reported: 'insults other' })).status, 422, 'a reason is wanted')
  const answer = await decide(one, { step: 'stay', stays: 'experience', reported: 'insults other' })
  assert.match(answer.location!, /done=stay/)
  assert.ok((await it.app.get(answer.location!, moderator)).text.includes(words.desk.done.stay))
  const page = (await shown(one)).text
  assert.ok(page.includes(words.stayReasons.experience) && page.includes('16.9.2026') && !/\b3 kertaa/.test(page))
  await database.asOwner('delete from outgoing_message')
  await report(one, { reason: 'insults' })
  assert.deepEqual([await notices(), (await row(one)).insults, (await row(one)).waiting], [0, 3, []])
  await report(one, { reason: 'recognisable' })
  assert.deepEqual([await notices(), (await row(one)).waiting], [2, ['recognisable']])
  const { name } = await database.db.selectFrom('event').select('name').where('case_id', '=', one.id).where('name', '=', 'report-stays').executeTakeFirstOrThrow()
  assert.ok(name)
})

test('what was reported for another reason while somebody decided is looked at first, and what they typed is there', async () => {
  const one = await piece()
  await report(one, { reason: 'insults' })
  await report(one, { reason: 'recognisable' })
  const answer = await decide(one, { step: 'back', changes: 'Päivä kertoo liikaa.', reported: 'insults' })
  assert.equal(answer.status, 409)
  assert.equal(textIn(answer.text, 'changes'), 'Päivä kertoo liikaa.')
  assert.equal((await shown(one)).status, 200)
})

test('taken back for a while it is gone at once and waits to be prepared anew; taken down it is gone for good; neither can be reported any more', async () => {
  const [one, two] = [await piece('Toistaiseksi pois.'), await piece('Kokonaan pois.')]
  for (const each of [one, two]) await report(each, { reason: 'recognisable' })
  assert.match((await decide(one, { step: 'back', changes: 'Päivä pois.', reported: 'recognisable' })).location!, /done=back/)
  assert.match((await decide(two, { step: 'take-down', reason: 'recognisable' })).location!, /done=take-down/)
  const states = await database.db.selectFrom('publication').select('state').where('case_id', 'in', [one.id, two.id]).orderBy('state').execute()
  assert.deepEqual(states.map(({ state }) => state), ['sent-back', 'taken-down'])
  for (const each of [one, two]) {
    assert.deepEqual([(await shown(each)).status, (await report(each, { reason: 'other', text: 'Vielä.' })).status, (await row(each)).waiting], [410, 410, []])
    assert.ok(!(await shown(each)).text.includes('pois.</p>'))
  }
  assert.ok((await it.app.get(`/desk/cases/${one.id}/publishing`, worker)).text.includes('Päivä pois.'))
})

test('a report without a reason, or of something else without a word, comes back with what was typed; past the budget, too', async () => {
  const one = await piece()
  const none = await report(one, { text: 'Tässä jotain.' })
  assert.deepEqual([none.status, textIn(none.text, 'text')], [422, 'Tässä jotain.'])
  assert.equal((await report(one, { reason: 'other', text: '...' })).status, 422)
  assert.equal((await report(one, { reason: 'insults', text: 'x'.repeat(501) })).status, 422)
  for (let n = 0; n < 60; n++) await report(one, { reason: 'insults' })
  const busy = await report(one, { reason: 'about-me', text: 'Minusta.' })
  assert.deepEqual([busy.status, textIn(busy.text, 'text'), (await row(one)).about_me], [429, 'Minusta.', 0])
  assert.match(busy.text, /value="about-me"[^>]*checked/)
  assert.equal((await report({ item: '00000000-0000-4000-8000-000000000000' }, { reason: 'insults' })).status, 404)
})

test('so many texts are kept of one piece and no more, and they go a month after somebody looked, or after it was public no more', async () => {
  const [one, gone, waits] = [await piece(), await piece(), await piece()]
  await database.db.insertInto('published_report').values({ item_id: one.item, case_id: one.id, insults: 1, waiting: ['insults'], newest_on: '2026-09-16' }).execute()
  await database.db.insertInto('published_report_text').values(Array.from({ length: mostTexts - 1 }, () => ({ id: crypto.randomUUID(), case_id: one.id, item_id: one.item, reason: 'insults', ciphertext: Buffer.alloc(40), said_on: '2026-09-16' as const }))).execute()
  for (let n = 0; n < 3; n++) await report(one, { reason: 'insults', text: `Liikaa ${n}.` })
  assert.deepEqual([await kept(one), (await row(one)).insults], [mostTexts, 4])
  for (const each of [gone, waits]) await report(each, { reason: 'insults', text: 'Sanoja.' })
  await database.db.updateTable('published_report').set({ waiting: [], looked: ['insults'], decision: 'stays', because: 'other', decided_by: w.coordinatorId, decided_on: '2026-09-20' }).where('item_id', '=', one.item).execute()
  await database.db.updateTable('feedback_case').set({ publish: false, publish_said_on: '2026-09-17' }).where('id', '=', gone.id).execute()
  await sweepOn('report texts', 30)
  assert.deepEqual([await kept(one), await kept(gone), await kept(waits)], [mostTexts, 1, 1])
  await sweepOn('report texts', 36)
  assert.deepEqual([await kept(one), await kept(gone), await kept(waits)], [0, 0, 1])
  await sweepOn('report texts', 367)
  assert.equal(await kept(waits), 0)
})

test('a giver who is pressed to take a piece back or to leave it is believed alone: reports of others change nothing on their page, and their own word is done at once', async () => {
  const one = await piece()
  const page = async () => (await it.openWith(one.receipt)).text.replace(/value="[^"]*"/g, '')
  const before = await page()
  for (let n = 0; n < 5; n++) await report(one, { reason: 'about-me', text: 'Ottakaa pois, tai kerron muille.' })
  assert.equal(await page(), before, 'a blackmailer cannot make the page show that anything happened')
  const opened = (await it.openWith(one.receipt)).text
  const said = await it.app.post('/fi/keskustelu', { p: fieldValue(opened, 'p'), token: fieldValue(opened, 'token'), step: 'publish-not' })
  assert.ok(said.text.includes(published.giver.saidNo))
  const gone = await shown(one)
  assert.equal(gone.status, 410)
  assert.ok(gone.text.includes(published.gone.text), 'nobody learns whether its giver or the staff took it away')
  const down = await piece()
  await decide(down, { step: 'take-down', reason: 'other' })
  const strip = (text: string) => text.replaceAll(/[0-9a-f-]{36}/g, '')
  assert.equal(strip((await shown(down)).text), strip(gone.text))
})
