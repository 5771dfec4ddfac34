// The summary of a season or a year: made by itself, worded by whoever leads, published as it stands, and read by everybody until it is taken away.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { to } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { aPanel } from '../../../test/council.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { sendOn } from '../changes/send-on.ts'
import { addPoint } from '../points.ts'
import { documentOf } from './document.ts'
import { madeNews } from './news.ts'
import type { Told } from './summary.ts'

const { panelSummary: words } = texts.fi
let database: TestDatabase, app: ReturnType<typeof testApp>, w: World
let panel: Awaited<ReturnType<typeof aPanel>>
let cookies: Record<'chair' | 'member' | 'coordinator', string>
let address: string, outcomeId: string

before(async () => {
  database = await testDatabase({ PUBLIC_URL: 'https://palaute.example.fi' })
  app = testApp(database)
  w = await world(database.db)
  panel = await aPanel(database.db, { by: w.coordinatorId })
  cookies = { chair: await app.signIn(panel.people.chair), member: await app.signIn(panel.people.member), coordinator: await app.signIn(w.coordinatorId) }
  address = panelPath(panel.id, `/summary/${panel.seasonId}`)
  outcomeId = await transact(database.db, async (tx) => {
    const pointId = crypto.randomUUID()
    await addPoint(tx, database.context.keys, panel.meetingId, { id: pointId, sectionId: panel.sectionId('theme'), place: 1, words: 'Liisa Virtasen asia' })
    return sendOn(tx, database.context.keys, { panelId: panel.id, meetingId: panel.meetingId, pointId, kind: 'improvement', words: 'Soittakaa Liisa Virtaselle 040 123 4567.' }, wednesday)
  })
})
after(() => database.close())

const publicPath = (season = panel.seasonId) => to('councilYear', 'fi', { panel: panel.id, season })
async function write(fields: Fields, cookie = cookies.chair, page?: string) {
  const shown = page ?? (await app.get(address, cookies.chair)).text
  const areas = Object.fromEntries([...shown.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)/g)].map(([, name, text]) => [name!, text!.replace(/^\n/, '').replaceAll('&quot;', '"').replaceAll('&amp;', '&')]))
  return app.post(address, { ...areas, version: fieldValue(shown, 'version'), made: fieldValue(shown, 'made'), traces: fieldValue(shown, 'traces'), warned: '', step: 'save', ...fields }, cookie)
}

test('a member reads it as it is made, and writes nothing; a coordinator who does not sit there finds none', async () => {
  const list = (await app.get(panelPath(panel.id, '/summary'), cookies.member)).text
  assert.ok(list.includes('Syksy 2026') && list.includes(`${panelPath(panel.id, '/summary')}/2026`))
  const { text } = await app.get(address, cookies.member)
  assert.ok(text.includes('Raati kokoontui kerran.') && text.includes(words.cannot.absent) && !text.includes(words.desk.formTitle))
  assert.ok(text.includes(words.cannot.membersFew) && !text.includes('Siinä on'), 'of fewer than five it is not told how many they are')
  assert.equal((await write({}, cookies.member)).status, 404)
  assert.equal((await app.get(address, cookies.coordinator)).status, 404)
  assert.equal((await app.get(panelPath(panel.id, '/summary/1999'), cookies.chair)).status, 404)
  assert.equal((await app.get(publicPath())).status, 404)
})

test('before everybody reads it, whoever leads is asked once about what could tell who somebody is', async () => {
  const asked = await write({ step: 'open', [`remark-${outcomeId}-fi`]: 'Soittakaa Liisa Virtaselle 040 123 4567.' })
  assert.ok(asked.status === 200 && asked.text.includes('040 123 4567') && asked.text.includes(texts.fi.monitoring.desk.warnedTitle))
  assert.equal((await app.get(publicPath())).status, 404)
})

test('what a member is called is asked about, however it is bent; and so is what was written elsewhere and comes along with it', async () => {
  const opened = { step: 'open', [`remark-${outcomeId}-fi`]: 'Vastaukseen pitää saada aika.' }
  const bent = await write({ ...opened, 'opening-fi': 'Tämä oli Ailan ja Reijon ajatus.' })
  assert.ok(bent.status === 200 && bent.text.includes('<mark>Ailan</mark>') && bent.text.includes('<mark>Reijon</mark>'))
  await database.db.updateTable('panel_meeting').set({ theme: 'Kukan kuljetukset' }).where('id', '=', panel.meetingId).execute()
  const theme = await write(opened)
  assert.ok(theme.status === 200 && theme.text.includes('<mark>Kukan</mark>'))
  await database.db.updateTable('panel_meeting').set({ theme: 'Palautteen antaminen' }).where('id', '=', panel.meetingId).execute()
})

test('what is published stands, whatever comes after, until it is published again or taken away', async () => {
  assert.equal((await write({ step: 'open', 'opening-fi': 'Hyvä syksy.', [`remark-${outcomeId}-fi`]: 'Vastaukseen pitää saada aika.' })).location, `${address}?done=publishedNow`)
  const first = (await app.get(publicPath())).text
  for (const shown of ['Hyvä syksy.', 'Vastaukseen pitää saada aika.', 'Palautteen antaminen', 'odottaa vastausta', words.cannot.absent]) assert.ok(first.includes(shown), shown)
  assert.ok(!first.includes('Virta') && !first.includes('Reijo'))
  const council = async () => (await app.get(to('council', 'fi', { panel: panel.id }))).text
  assert.ok((await council()).includes(`href="${publicPath()}"`) && !(await council()).includes(publicPath('2026')))
  assert.equal((await write({ 'opening-fi': 'Toinen alku.' })).location, `${address}?done=savedPublic`)
  assert.ok((await app.get(publicPath())).text.includes('Hyvä syksy.'))
  for (const form of ['news-fi', 'news-sv']) {
    const { text } = await app.get(to('councilYearFile', 'fi', { panel: panel.id, season: panel.seasonId }, { form }))
    assert.ok(text.includes(`https://palaute.example.fi/${form.slice(5)}/`), form)
  }
  assert.ok((await app.get(to('councilYearFile', 'fi', { panel: panel.id, season: panel.seasonId }, { form: 'pdf' }))).status < 405)
  assert.equal((await app.get(publicPath('2026'))).status, 404, 'the year is another summary')
  assert.ok(first.includes(`href="${to('council', 'fi', { panel: panel.id })}"`))
  assert.equal((await write({ step: 'withdraw' })).location, `${address}?done=withdrawnNow`)
  assert.equal((await app.get(publicPath())).status, 404)
  assert.deepEqual(await database.db.selectFrom('panel_summary').select(['stood', 'withdrawn_on']).execute(), [{ stood: null, withdrawn_on: '2026-09-16' }], 'its words are gone')
  assert.ok(!(await council()).includes(publicPath()))
  assert.equal((await write({ step: 'open' })).location, `${address}?done=publishedNow`)
  assert.equal((await write({ step: 'withdraw' })).location, `${address}?done=withdrawnNow`)
})

test('what came meanwhile is published by nobody who has not seen it; and two who write do not overwrite each other', async () => {
  const before = (await app.get(address, cookies.chair)).text
  assert.equal((await write({ 'closing-fi': 'Kiitos.' })).status, 303)
  const stale = await write({ 'closing-fi': 'Muuta.' }, cookies.chair, before)
  assert.ok(stale.status === 409 && stale.text.includes('Muuta.'))
  await transact(database.db, async (tx) => {
    const pointId = crypto.randomUUID()
    await addPoint(tx, database.context.keys, panel.meetingId, { id: pointId, sectionId: panel.sectionId('theme'), place: 2, words: 'Uusi' })
    await sendOn(tx, database.context.keys, { panelId: panel.id, meetingId: panel.meetingId, pointId, kind: 'note', words: 'Uusi asia.' }, wednesday)
  })
  const page = (await app.get(address, cookies.chair)).text
  assert.equal((await write({ step: 'open', traces: 'vanha' }, cookies.chair, page)).status, 409)
})

test('what is being written is sealed', async () => {
  const { ciphertext } = await database.db.selectFrom('panel_summary').select('ciphertext').executeTakeFirstOrThrow()
  assert.ok(!ciphertext.includes(Buffer.from('Kiitos')))
})

const told: Told = {
  panelName: { fi: 'Raati', sv: 'Rådet' }, language: 'fi', span: { name: '2026', isYear: true, fromOn: '2026-01-01', untilOn: '2026-12-31' }, members: 7, opening: '', closing: 'Hyvää kesää.',
  meetings: [{ number: 1, heldOn: '2026-02-03', present: 4, theme: 'Tieto' }], others: [{ kind: 'trial', remark: 'Muistilista', came: 'Otettiin käyttöön' }], news: null,
  traces: [
    { id: 'a', remark: 'Kirje on vaikea.', kind: 'improvement', standing: 'done-late', survey: null, improvement: { id: 'i', title: { fi: 'Selkeä kirje', sv: 'Ett tydligt brev' }, isSettled: true, isLate: false, because: null, dueOn: '2026-05-01', firstDueOn: '2026-04-01', settledOn: '2026-05-02', councilSays: 'changed' } },
    { id: 'b', remark: '', kind: 'note', standing: 'done', improvement: null, survey: null },
  ],
}

test('each trace leads from what was said to what came of it; what is left out stands nowhere, and nothing is empty', () => {
  const report = documentOf(told, { t: texts.fi, language: 'fi', organisation: 'O', madeOn: '2026-12-01', address: null })
  assert.deepEqual(report.sections.map(({ id }) => id), ['meetings', 'traces', 'trial', 'closing'])
  assert.equal(report.sections[1]!.items!.length, 1)
  assert.ok(!JSON.stringify(report).includes('4 ') && JSON.stringify(report).includes(words.presentFew))
  const few = JSON.stringify(documentOf({ ...told, members: 4 }, { t: texts.fi, language: 'fi', organisation: 'O', madeOn: '2026-12-01', address: null }))
  assert.ok(few.includes(words.membersFew) && few.includes(words.cannot.membersFew) && !few.includes('4 jäsen'))
  assert.ok(JSON.stringify(report).includes('Siitä tuli tämä: Selkeä kirje.') && report.caveats!.cannot.includes(words.cannot.few))
})

test('the text for the paper says in Swedish what is in Swedish, and leaves the rest out', () => {
  const [fi, sv] = [madeNews(told, 'fi', null), madeNews(told, 'sv', null)]
  assert.ok(fi.includes('”Kirje on vaikea.” Tämä on tehty, mutta luvattua myöhemmin.') && fi.includes('Hyvää kesää.'))
  assert.ok(sv.includes('”Ett tydligt brev”') && !sv.includes('Kirje') && !sv.includes('kesää'))
})
