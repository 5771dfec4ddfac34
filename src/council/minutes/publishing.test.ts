// A memo on its way to everybody: what was found holds it back, another publishes it, and whoever reads sees copies that nobody changes.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, fieldValue, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { aPanel } from '../../../test/council.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { webhooksTold } from '../../../test/webhooks.ts'
import { meetingPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { to } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { addPoint } from '../points.ts'
import { findLook } from './minutes.sql.ts'

const { panelMinutes: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let panel: Awaited<ReturnType<typeof aPanel>>
let cookies: Record<'chair' | 'secretary' | 'member' | 'coordinator', string>
let points: string[]

before(async () => {
  database = await testDatabase()
  app = testApp(database)
  w = await world(database.db)
  await person(database.db, 'Kerttu Lehtosuo', { role: 'worker', unitId: w.unitId })
  panel = await aPanel(database.db, { by: w.coordinatorId, heldOn: '2026-09-10' })
  const { chair, secretary, member } = panel.people
  cookies = { chair: await app.signIn(chair), secretary: await app.signIn(secretary), member: await app.signIn(member), coordinator: await app.signIn(w.coordinatorId) }
  const said = ['Palautteen antaminen on vaikeaa', 'Soitin Matti Virtaselle numeroon 040 123 4567', 'Kerttu Lehtosuo ei kuunnellut', 'Tämän pidämme itsellämme']
  points = said.map(() => crypto.randomUUID())
  await transact(database.db, async (tx) => {
    for (const [at, one] of said.entries()) await addPoint(tx, database.context.keys, panel.meetingId, { id: points[at]!, sectionId: panel.sectionId('theme'), headingId: panel.headingId, place: at, words: one })
  })
})
after(() => database.close())

const minutes = (rest = '') => meetingPath(panel.id, panel.meetingId, `/minutes${rest}`)
const memo = (language: 'fi' | 'sv' | 'en' = 'fi', query = {}) => to('memo', language, { panel: panel.id, meeting: panel.meetingId }, query)
/** What is named in the head was chosen by whoever leads the meeting; they say so once more. */
const confirmedHead = async (who: keyof typeof cookies) => {
  const page = (await app.get(minutes('/look'), cookies[who])).text
  return Object.fromEntries([...page.matchAll(/name="(stands-(?:where|chair|secretary))" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!]))
}
const look = async (who: keyof typeof cookies, fields: Fields) => {
  const page = (await app.get(minutes('/look'), cookies[who])).text
  return app.post(minutes('/look'), { of: fieldValue(page, 'of'), seen: fieldValue(page, 'seen'), ...await confirmedHead(who), ...fields }, cookies[who])
}
const publish = async (who: keyof typeof cookies, fields: Fields = {}) => app.post(minutes(), { step: 'publish', seen: String((await findLook(database.db, panel.meetingId))?.version ?? 0), last: '0', register: '', ...fields }, cookies[who])
const approve = () => database.db.updateTable('panel_meeting').set({ written_on: '2026-09-11', approved_on: '2026-09-15', approved_in_id: panel.meetingId, present: 4 }).where('id', '=', panel.meetingId).execute()
const settled = () => ({ [`words-point-${points[1]}`]: 'Soitin työntekijälle', [`words-point-${points[2]}`]: 'Minua ei kuunneltu', [`out-point-${points[3]}`]: 'yes' })

test('before the council has approved it nothing can be looked through or published, and nobody who does not lead finds the page', async () => {
  assert.ok((await app.get(minutes(), cookies.secretary)).text.includes(words.desk.notApproved))
  assert.equal((await app.get(minutes('/look'), cookies.secretary)).status, 404)
  assert.deepEqual([(await publish('secretary')).status, (await app.get(memo())).status], [409, 404])
  for (const who of ['member', 'coordinator'] as const) for (const rest of ['', '/look', '/preview']) assert.equal((await app.get(minutes(rest), cookies[who])).status, 404)
  await approve()
  assert.equal((await publish('secretary')).status, 409, 'nobody has looked it through')
})

test('what tells who somebody is holds it back until it is changed, confirmed or left out; the name of a worker cannot be confirmed', async () => {
  const nothing = await look('secretary', {})
  assert.equal(nothing.status, 422)
  assert.ok(nothing.text.includes('Matti Virtaselle') && nothing.text.includes(`href="#words-point-${points[1]}"`) && nothing.text.includes(`href="#words-point-${points[2]}"`))
  const confirmed = await look('secretary', { ...settled(), [`words-point-${points[2]}`]: 'Kerttu Lehtosuo ei kuunnellut', [`stands-point-${points[2]}`]: 'Kerttu Lehtosuo' })
  assert.equal(confirmed.status, 422)
  // What was confirmed was confirmed of these words, and of no others that came since.
  const other = await look('secretary', { ...settled(), [`words-point-${points[1]}`]: 'Soitin numeroon 040 999 8888', [`stands-point-${points[1]}`]: '040 123 4567' })
  assert.equal(other.status, 422)
  assert.ok(other.text.includes('Soitin numeroon 040 999 8888'), 'what was typed stands there')
  const { status, location } = await look('secretary', settled())
  assert.equal(`${status} ${location}`, `303 ${minutes('?done=looked')}`)
  const preview = (await app.get(minutes('/preview'), cookies.secretary)).text
  assert.ok(preview.includes('Soitin työntekijälle') && !preview.includes('Virtaselle') && !preview.includes('itsellämme') && preview.includes('Yhden asian raati pitää omana tietonaan'))
  assert.equal((await app.get(memo())).status, 404, 'nobody else sees it yet')
})

test('what was decided is nowhere in the database as words, and a page that is old decides nothing', async () => {
  const { rows } = await database.pool.query<{ row: string }>('select t::text as row from minutes_look t')
  assert.ok(rows.length === 1 && !rows[0]!.row.includes('kuunneltu'))
  for (const seen of ['0', 'x', '0.5', '1e400', '99999999999']) assert.equal((await look('chair', { ...settled(), seen })).status, 409, seen)
})

test('another who leads the council publishes it; a copy has its number, its day and its register number, and twice is once', async () => {
  assert.equal((await publish('secretary')).status, 409)
  assert.ok((await app.get(minutes(), cookies.secretary)).text.includes(words.desk.another))
  for (const register of ['x'.repeat(61), 'KOI/12, Ailan asia']) assert.equal((await publish('chair', { register })).status, 422)
  const both = await Promise.all([publish('chair', { register: 'KOI/12/2026' }), publish('chair', { register: 'KOI/12/2026' })])
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409])
  const { text, status } = await app.get(memo())
  assert.equal(status, 200)
  for (const said of ['Asiakasraadin kokous, 1. tapaaminen', 'Läsnä', '4 raatilaista', 'Diaarinumero KOI/12/2026', 'Versio 1, julkaistu 16.9.2026', 'Soitin työntekijälle']) assert.ok(text.includes(said), said)
  for (const hidden of ['Virtas', '040', 'Lehtosuo', 'itsellämme', 'Aila', 'Kukka']) assert.ok(!text.includes(hidden), hidden)
  assert.ok((await app.get(memo('sv'))).text.includes('<article class="stack memo" lang="fi">'))
})

test('a copy stays as it was; a correction says what is otherwise and why, and names nobody', async () => {
  const again = await look('chair', { ...settled(), [`words-point-${points[0]}`]: 'Palautetta on vaikea antaa' })
  assert.equal(again.status, 303)
  assert.ok((await app.get(memo())).text.includes('Palautteen antaminen on vaikeaa</li>'))
  assert.equal((await publish('secretary', { last: '1' })).status, 422, 'it has to be said')
  for (const changed of ['Matti Virtanen pyysi', 'Kohta oli Kukan']) assert.equal((await publish('secretary', { last: '1', changed })).status, 422)
  const told = await webhooksTold(database, w.coordinatorId)
  assert.equal((await publish('secretary', { last: '1', changed: 'Sanamuotoa selvennettiin.' })).status, 303)
  assert.deepEqual((await told()).map(({ type, reference, page }) => [type, reference, page]), [['minutes.published', panel.meetingId, memo()]])
  const { text } = await app.get(memo())
  for (const said of ['Palautetta on vaikea antaa', 'Sanamuotoa selvennettiin.', 'Versio 2', memo('fi', { version: '1' })]) assert.ok(text.includes(said), said)
  const old = (await app.get(memo('fi', { version: '1' }))).text
  assert.ok(old.includes(words.page.old) && old.includes('Palautteen antaminen on vaikeaa</li>') && old.includes('noindex'))
})

test('a copy that was taken away alone is gone, with the others still there; and no copy is ever made another', async () => {
  await assert.rejects(database.pool.query(`update minutes_release set memo = '{"title": "Muu"}' where number = 1`), /not altered/)
  await assert.rejects(database.pool.query(`update minutes_release set changed = 'Muu syy' where number = 2`), /not altered/)
  const { status, text } = await app.get(memo('fi', { version: '9' }))
  assert.ok(status === 410 && text.includes(memo()), 'it leads to the newest')
})

test('files and feeds are of the newest copy, and valid', async () => {
  const file = (form: string) => app.get(to('memoFile', 'fi', { panel: panel.id, meeting: panel.meetingId }, { form }))
  const [pdf, docx, odd] = [await file('pdf'), await file('docx'), await file('exe')]
  assert.deepEqual([pdf.headers.get('content-type'), docx.status, odd.status], ['application/pdf', 200, 404])
  const atom = (await app.get(to('councilsAtom', 'fi'))).text
  assert.match(atom, /<entry>[\s\S]*Palautetta on vaikea antaa[\s\S]*<\/entry>/)
  assert.ok(atom.includes(`href="http://localhost${memo()}"`))
  const feed = JSON.parse((await app.get(to('councilsJson', 'sv'))).text) as { version: string; items: { url: string; content_text: string }[] }
  assert.deepEqual([feed.version, feed.items.length, feed.items[0]!.url], ['https://jsonfeed.org/version/1.1', 1, `http://localhost${memo('sv')}`])
})

test('taken back, its words are gone from the database at once; that it was there, and why it is not, stays', async () => {
  assert.equal((await app.post(minutes(), { step: 'back' }, cookies.secretary)).status, 422)
  assert.equal((await app.post(minutes(), { step: 'back', because: 'recognised' }, cookies.secretary)).status, 303)
  assert.equal((await app.post(minutes(), { step: 'back', because: 'recognised' }, cookies.secretary)).status, 409)
  for (const query of [{}, { version: '1' }, { version: '9' }]) {
    const { text, status } = await app.get(memo('fi', query))
    assert.equal(status, 410)
    // What a copy had otherwise than the one before could say itself who was meant.
    assert.ok(text.includes(words.page.because.recognised) && !text.includes('vaikea antaa') && !text.includes('Sanamuotoa selvennettiin'))
  }
  assert.equal((await app.get(to('memoFile', 'fi', { panel: panel.id, meeting: panel.meetingId }, { form: 'pdf' }))).status, 410)
  await assert.rejects(database.pool.query(`update minutes_release set ended_on = null, memo = '{}' where number = 1`), /not altered/)
  assert.ok(!(await app.get(to('councilsAtom', 'fi'))).text.includes('<entry>') && (await app.get(to('council', 'fi', { panel: panel.id }))).text.includes(words.public.noMemos))
  const { rows } = await database.pool.query<{ row: string }>('select t::text as row from minutes_release t')
  assert.ok(rows.length === 2 && !rows.some(({ row }) => row.includes('vaikea')))
  const traces = await database.db.selectFrom('audit').select('detail').where('what', '=', 'panel-published').orderBy('happened_at').execute()
  assert.deepEqual(traces.map(({ detail }) => (detail as { step: string }).step).sort(), ['memo', 'memo', 'memo-back'])
})

test('a council has a page for everybody: what it is for, when it meets, and not where unless it wants that, nor who sits on it', async () => {
  await database.db.insertInto('panel_meeting').values({ season_id: panel.seasonId, number: 2, theme: 'Kotiin tuotavat palvelut', held_on: '2026-10-14', from_minute: 840, until_minute: 960, held_where: 'Kohtaamispaikka Kipinä', made_by: w.coordinatorId, made_on: '2026-09-01' }).execute()
  const shown = async () => (await app.get(to('council', 'fi', { panel: panel.id }))).text
  const before = await shown()
  for (const said of ['Asiakkaat kertovat, miten palvelut toimivat.', 'Soita sihteerille.', '14.10.2026', 'Kotiin tuotavat palvelut', words.public.few]) assert.ok(before.includes(said), said)
  for (const hidden of ['Kohtaamispaikka', 'Reijo', 'Aila', 'Kukka', '2 jäsentä']) assert.ok(!before.includes(hidden), hidden)
  const details = `/desk/council/${panel.id}/details`
  const form = await app.get(details, cookies.secretary)
  const said = { 'name-fi': fieldValue(form.text, 'name-fi'), 'purpose-fi': 'Asiakkaat kertovat, miten palvelut toimivat.', seen: fieldValue(form.text, 'seen'), language: 'fi', where: 'yes' }
  assert.equal((await app.post(details, said, cookies.secretary)).status, 303)
  assert.ok((await shown()).includes('Kohtaamispaikka Kipinä'))
  for (const path of [to('council', 'fi', { panel: w.unitId }), to('memo', 'fi', { panel: panel.id, meeting: w.unitId }), to('memo', 'fi', { panel: 'x', meeting: 'y' })]) assert.equal((await app.get(path)).status, 404)
  assert.equal(wednesday.toISOString().slice(0, 10), '2026-09-16')
})
