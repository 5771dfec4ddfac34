// The silence map from what was counted to the page: made once, alike for whatever is hidden, open to everybody, with acts at the desk.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { caseRow, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { publishedYear } from '../../../test/published-year.ts'
import { transact } from '../../db/db.ts'
import { desk, to } from '../../paths.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { improvementFor } from './acts.ts'
import { tellVolumes } from '../volumes/tell-volumes.ts'
import { makeMaps } from './make-maps.ts'

type Prepared = { database: TestDatabase; app: ReturnType<typeof testApp>; w: World; childrenId: string; familyId: string; made: (year: number) => Promise<unknown> }

/** A county in which 3 (or another number) came about one line and 20 (or 23 less it) about another, none of which is published. */
async function prepared(few = 3): Promise<Prepared> {
  const database = await testDatabase()
  const w = await world(database.db)
  const line = async (id: string, fi: string, sv: string, en: string, position: number) =>
    (await database.db.insertInto('service_line').values({ id, name: { fi, sv, en }, position }).returning('id').executeTakeFirstOrThrow()).id
  const childrenId = await line('00000000-0000-4000-8000-000000000001', 'Lastensuojelu', 'Barnskydd', 'Child protection', 1)
  const familyId = await line('00000000-0000-4000-8000-000000000002', 'Perheoikeus', 'Familjerätt', 'Family law', 2)
  await database.db.insertInto('client_volume').values([{ service_line_id: childrenId, year: 2025, people: 404 }, { service_line_id: w.lineId, year: 2025, people: 1000 }]).execute()
  await transact(database.db, (tx) => tellVolumes(tx, database.context.now()))
  await publishedYear(database.db, 2025, [{ given: 323, isTold: true }, { line: w.lineId, given: 300, isTold: true }, { line: w.lineId, unit: w.unitId, given: 90, isTold: true }, { line: childrenId, given: few }, { line: familyId, given: 23 - few }])
  const made = (year: number) => transact(database.db, (tx) => makeMaps(tx, new Date(`${year}-01-07T08:00:00Z`)))
  return { database, app: testApp(database), w, childrenId, familyId, made }
}

let one: Prepared
before(async () => { one = await prepared() })
after(() => one.database.close())

test('before a year is mapped the page says so, to everybody and at the desk', async () => {
  const { app, database } = one
  for (const language of languages) assert.ok((await app.get(to('silence', language))).text.includes(texts[language].silence.none))
  const cookie = await app.signIn(await person(database.db, 'Vilma Viesti', { role: 'communications' }))
  assert.ok((await app.get(desk.silence, cookie)).text.includes(texts.fi.silence.none))
})

test('a map is made once, names the line that few came about first, and never tells how few', async () => {
  const { app, database, made, childrenId } = one
  await made(2026)
  await database.db.insertInto('feedback_count').values({ month_on: '2025-01-01', service_line_id: childrenId, unit_id: null, figure: 'kind', value: 'criticism', given: 40 }).execute()
  await made(2026)
  assert.deepEqual(await database.db.selectFrom('few_in_line').select('service_line_id').execute(), [{ service_line_id: childrenId }])
  await assert.rejects(database.pool.query('delete from few_in_line'), { code: '42501' })
  await assert.rejects(database.asOwner('delete from few_in_line'), { code: '23514' })
  for (const [language, first, text] of [['fi', 'Lastensuojelu', 'Noin 400 asiakasta: alle 5 palautetta'], ['sv', 'Barnskydd', 'Ungefär 400 klienter: färre än 5'], ['en', 'Child protection', 'About 400 clients: fewer than 5']] as const) {
    const { status, text: page } = await app.get(to('silence', language))
    assert.equal(status, 200)
    assert.match(page, new RegExp(`<h3>${first}</h3><p>${text}`))
    assert.ok(page.indexOf(first) < page.indexOf(texts[language].silence.why.hidden.slice(-30)), 'what cannot be shown comes after it')
    assert.ok(page.includes('>300<'))
  }
  assert.equal((await app.get(`${to('silence', 'fi')}?year=2024`)).status, 404)
})

test('where only hidden numbers differ, every page is the same', async () => {
  const other = await prepared(1)
  try {
    await other.made(2026)
    const page = async ({ app, w }: Prepared, address: string) => (await app.get(address)).text.replaceAll(w.lineId, 'line')
    for (const language of languages) assert.equal(await page(other, to('silence', language)), await page(one, to('silence', language)))
  } finally {
    await other.database.close()
  }
})

test('a coordinator is led from a silent line to what could be done, and what is under way is not suggested', async () => {
  const { app, w, childrenId, database } = one
  const cookie = await app.signIn(w.coordinatorId)
  const { acts, act } = texts.fi.silence
  const before = (await app.get(desk.silence, cookie)).text
  assert.ok(before.includes(`<strong>${act.suggestion}:</strong> <a href="/desk/outreach/new?line=${childrenId}">${acts.posters.name}</a>`))
  const form = await app.get(`/desk/outreach/new?line=${childrenId}`, cookie)
  assert.match(form.text, new RegExp(`<option[^>]*value="line:${childrenId}"[^>]*selected`))
  await database.db.insertInto('short_code').values({ code: 'FH0JK1', kind: 'feedback', service_line_id: childrenId, made_by: w.coordinatorId, made_on: '2026-02-01' }).execute()
  const later = (await app.get(desk.silence, cookie)).text
  assert.ok(later.includes(`${act.underWay} ${acts.posters.underWay}.`))
  assert.match(later, new RegExp(`<strong>${act.suggestion}:</strong> <a href="[^"]+">${acts.slips.name}`))
  const improvement = (await app.get(improvementFor(childrenId, 'day'), cookie)).text
  for (const text of [acts.day.name, 'Lastensuojelu', texts.fi.silence.improvement.origin]) assert.ok(improvement.includes(text), text)
})

test('whoever reads reports sees it; links lead where they may go, and the clients’ council sees what everybody sees', async () => {
  const { app, database, w } = one
  const page = async (role: 'worker' | 'management' | 'council') => app.get(desk.silence, await app.signIn(await person(database.db, `Testi ${role}`, { role, ...(role === 'worker' && { unitId: w.unitId }) })))
  assert.equal((await page('council')).status, 404)
  const worker = await page('worker')
  assert.equal(worker.status, 200)
  assert.ok(!worker.text.includes('/desk/outreach/new?line=') && !worker.text.includes('silence='))
  assert.equal((await page('management')).status, 200)
})

test('the floor is set with the other intervals, and moves what is silent', async () => {
  const { app, database } = one
  const cookie = await app.signIn(await person(database.db, 'Paula Pelto', { role: 'administrator' }))
  assert.match((await app.get(desk.intervals, cookie)).text, /name="silentUnder"[^>]*value="10"/)
  await database.db.updateTable('organisation').set({ silent_under: 400 }).execute()
  assert.match((await app.get(to('silence', 'en'))).text, /<h3>Services for older people<\/h3><p>About 1,000 clients: 300 pieces of feedback for every 1 000 clients. That is less than 400/)
  await database.db.updateTable('organisation').set({ silent_under: 10 }).execute()
})

test('a line is not named where a unit of it is told of, or where something of it can be read; and no more once something is published', async () => {
  const { app, database, made, w, childrenId, familyId } = one
  const { db } = database
  const lineNamed = async (fi: string) => (await db.insertInto('service_line').values({ name: { fi }, position: 9 }).returning('id').executeTakeFirstOrThrow()).id
  const [read, inUnit] = [await lineNamed('Luettu'), await lineNamed('Yksikössä')]
  // The unit gives services of the line of this world.
  await publishedYear(db, 2023, [{ given: 140, isTold: true }, { unit: w.unitId, given: 40, isTold: true }, { line: w.lineId, given: 2 }, { line: childrenId, given: 3 }, { line: familyId, given: 90 }, { line: read, given: 3 }, { line: null, given: 2 }])
  await db.insertInto('feedback_count').values({ month_on: '2023-01-01', service_line_id: inUnit, unit_id: w.unitId, figure: 'kind', value: 'thanks', given: 1 }).execute()
  const item = async (line: string) => db.insertInto('published_item').values({ case_id: await caseRow(db, { service_line_id: line }), service_line_id: line, kind: 'thanks', language: 'fi', month_on: '2023-05-01', published_on: '2023-07-01', ended_on: '2023-09-01' }).execute()
  await item(read)
  await made(2026)
  const few = async () => (await db.selectFrom('few_in_line').select('service_line_id as id').where('year', '=', 2023).execute()).map(({ id }) => id)
  assert.deepEqual(await few(), [childrenId])
  const page = async () => (await app.get(`${to('silence', 'fi')}?year=2023`)).text
  assert.match(await page(), /<h3>Lastensuojelu<\/h3><p>[^<]*alle 5 palautetta/)
  await item(childrenId)
  assert.doesNotMatch(await page(), /<p>[^<]*alle 5 palautetta koko vuonna/)
  assert.deepEqual(await few(), [childrenId], 'what was said stays written down')
})

test('of a line with a few clients neither how many they are nor what would tell of it is shown, as in the open data', async () => {
  const { app, database, w } = one
  const page = async () => {
    const text = (await app.get(to('silence', 'en'))).text
    return { text, row: text.slice(text.indexOf('Services for older people', text.indexOf('<table class="sheet"'))).split('</tr>')[0]!.replace(/<[^>]*>/g, ' ') }
  }
  await database.db.updateTable('client_volume').set({ people: 3 }).where('service_line_id', '=', w.lineId).execute()
  await transact(database.db, (tx) => tellVolumes(tx, database.context.now()))
  assert.match((await page()).row, /1,000\s+300\s+300/, 'what was told is not told as few')
  await database.db.deleteFrom('client_volume').where('service_line_id', '=', w.lineId).execute()
  assert.match((await page()).row, /not told\s+300\s+–/, 'what was removed is not told')
  await database.db.insertInto('client_volume').values({ service_line_id: w.lineId, year: 2025, quarter: 4, people: 3 }).execute()
  await transact(database.db, (tx) => tellVolumes(tx, database.context.now()))
  const { text, row } = await page()
  assert.match(row, /Fewer than 5 clients\s+300\s+–/)
  assert.ok(!text.includes('100,000'), '300 pieces of feedback for every 3')
})
