// What came of reading that was unusual: an inquiry and its number, a last word on it, and nothing lost or said twice.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { actor, caseRow, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { transact } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import { record } from './audit.sql.ts'
import { findUnusual } from './find-unusual.ts'
import { noteExport } from './export.ts'
import { noFilter } from './filter.ts'
import { settle } from './settle.ts'
import { nextOutcomes } from './unusual.ts'

const { unusual: words, problems } = texts.fi.audit
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let officer: string
let another: string
let path: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  officer = await app.signIn(await person(database.db, 'Ville Kivirinne', { role: 'data-protection' }))
  another = await app.signIn(await person(database.db, 'Toini Toinen', { role: 'data-protection' }))
})
after(() => database.close())
beforeEach(async () => {
  await database.asOwner('truncate unusual_reading, audit, outgoing_message, sms_sent')
  await unusual(3)
})

async function unusual(refused: number): Promise<void> {
  await transact(database.db, async (tx) => {
    for (let n = 0; n < refused; n++) await record(tx, { what: 'case-refused', by: { personId: w.supervisorId }, caseId: await caseRow(tx), detail: { notTheirs: true } }, wednesday)
    await findUnusual(tx, { casesADay: 60 }, wednesday)
  })
  path = `/desk/audit/unusual/${(await stored()).id}`
}
const stored = () => database.db.selectFrom('unusual_reading').selectAll().executeTakeFirstOrThrow()
const settled = async () => (await database.db.selectFrom('audit').select('detail').where('what', '=', 'unusual-reading-settled').orderBy('happened_at').orderBy('id').execute()).map(({ detail }) => detail as Record<string, string>)
const send = (fields: Fields, cookie = officer) => app.post(path, { outcome: '', diary: '', ...fields }, cookie)
const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const inList = async () => /<tbody>.*?<\/tbody>/s.exec((await app.get('/desk/audit/unusual', officer)).text)![0]

test('what is under inquiry is still to be explained or not, and of what is settled nothing more is said', () => {
  assert.deepEqual(nextOutcomes(null), ['explained', 'not-unusual', 'inquiry'])
  assert.deepEqual(nextOutcomes('inquiry'), ['inquiry', 'explained', 'not-explained'])
  for (const last of ['explained', 'not-unusual', 'not-explained'] as const) assert.deepEqual(nextOutcomes(last), [])
})

test('it is moved to an inquiry with its number, by whom and when, and is not shown as good news; a later outcome takes its place, and both are entries', async () => {
  assert.equal((await send({ outcome: 'inquiry', diary: 'KR/12/2026' })).location, '/desk/audit/unusual?done=settled')
  const row = await stored()
  assert.deepEqual([row.outcome, row.diary, row.settled_on], ['inquiry', 'KR/12/2026', '2026-09-16'])
  const list = await inList()
  assert.match(list, /class="tag info">Siirretty selvitykseen/)
  assert.match(plain(list), /Merkinnyt: Ville Kivirinne, 16\.9\.2026\. Diaarinumero: KR\/12\/2026 /)
  assert.ok(!list.includes('tag good'))
  const page = (await app.get(path, another)).text
  assert.ok(page.includes('value="KR/12/2026"') && /id="outcome-inquiry"[^>]* checked/.test(page) && page.includes('id="outcome-not-explained"') && !page.includes('id="outcome-not-unusual"'))
  assert.equal((await send({ outcome: 'not-unusual' })).status, 409)

  assert.equal((await send({ outcome: 'not-explained', diary: 'KR/12/2026', version: fieldValue(page, 'version') }, another)).status, 303)
  assert.match(await inList(), /class="tag warning">Selitystä ei löytynyt/)
  assert.match(plain((await app.get(path, officer)).text), /Selitystä ei löytynyt Ratkaissut: Toini Toinen, 16\.9\.2026\. Diaarinumero: KR\/12\/2026 /)
  assert.deepEqual((await settled()).map(({ outcome, diary }) => [outcome, diary]).sort(), [['inquiry', 'KR/12/2026'], ['not-explained', 'KR/12/2026']])
  const audit = plain((await app.get('/desk/audit?what=unusual-reading-settled', officer)).text)
  assert.match(audit, /siirsi selvitykseen poikkeaman, joka koski henkilöä/)
  assert.match(audit, /Diaarinumero: KR\/12\/2026/)
})

test('the number can come later, by another: it is an entry of its own, and the inquiry is still of who moved it, and when; it may end well', async () => {
  await send({ outcome: 'inquiry' })
  await database.asOwner(`update unusual_reading set settled_on = '2026-09-14'`)
  const first = await stored()
  await send({ outcome: 'inquiry', diary: '7-2026' }, another)
  await send({ outcome: 'inquiry', diary: '77-2026' }, another)
  assert.deepEqual(await stored(), { ...first, diary: '77-2026' })
  assert.match(plain(await inList()), /Merkinnyt: Ville Kivirinne, 14\.9\.2026\. Diaarinumero: 77-2026 /)
  assert.deepEqual((await settled()).map(({ number, diary }) => [number ?? '', diary ?? '']).sort(), [['', ''], ['added', '7-2026'], ['changed', '77-2026']])
  const audit = plain((await app.get('/desk/audit?what=unusual-reading-settled', officer)).text)
  assert.match(audit, /Toini Toinen lisäsi diaarinumeron selvitykseen, joka koskee henkilöä Hilkka Rautapuro/)
  assert.match(audit, /Toini Toinen muutti sen selvityksen diaarinumeroa, joka koskee henkilöä Hilkka Rautapuro/)
  assert.equal([...audit.matchAll(/siirsi selvitykseen/g)].length, 1)
  await send({ outcome: 'explained', diary: '77-2026' })
  assert.match(await inList(), /class="tag good">Selitys löytyi/)
  await beforeAnother()
  await send({ outcome: 'not-unusual' })
  assert.match(await inList(), /class="tag neutral">Ei poikkeavaa/)
})
const beforeAnother = async () => {
  await database.asOwner('truncate unusual_reading, audit, outgoing_message, sms_sent')
  await unusual(3)
}

test('a number with a name in it is refused at its field, and what was chosen and typed stands there still', async () => {
  for (const diary of ['Veera Kanervasuo', 'asiakas soitti 12.3.', '1'.repeat(41), 'KR/<b>/1']) {
    const answer = await send({ outcome: 'inquiry', diary })
    assert.equal(answer.status, 422, diary)
    assert.ok(answer.text.includes(problems.diary) && /id="outcome-inquiry"[^>]* checked/.test(answer.text), diary)
    assert.ok(answer.text.includes(`value="${diary.replace('<', '&lt;')}"`), diary)
  }
  const none = await send({ diary: 'KR/12/2026' })
  assert.ok(none.status === 422 && none.text.includes(problems.outcome) && none.text.includes('value="KR/12/2026"'))
  assert.equal((await stored()).outcome, null)
  await assert.rejects(database.pool.query(`update unusual_reading set diary = 'äiti'`), { code: '23514' })
})

test('what is no number is saved by nobody, whoever asks', async () => {
  const [{ id }, at] = [await stored(), { actor: actor(await person(database.db, 'Kolmas Katsoja', { role: 'data-protection' }), 'data-protection'), now: wednesday }]
  const asked = { id, outcome: 'inquiry', diary: '010190-123A', version: '' } as const
  assert.equal(await transact(database.db, (tx) => settle(tx, asked, at)), 'diary')
  for (const [purpose, diary] of [['own', 'Virtanen 1'], ['person', '']] as const) {
    await assert.rejects(transact(database.db, (tx) => noteExport(tx, { filter: noFilter, purpose, diary, as: 'file', closed: false }, at)), purpose)
  }
  assert.deepEqual([(await stored()).outcome, await settled()], [null, []])
})

test('pressed twice it is the same, and said once', async () => {
  for (let n = 0; n < 2; n++) assert.equal((await send({ outcome: 'inquiry', diary: '1/2026' })).status, 303)
  const both = await Promise.all([1, 2].map(() => send({ outcome: 'explained', diary: '1/2026' })))
  assert.deepEqual(both.map(({ status }) => status), [303, 303])
  assert.equal((await settled()).length, 2)
})

test('whoever has read an older state is told, loses nothing typed, and overwrites nothing', async () => {
  const version = fieldValue((await app.get(path, officer)).text, 'version')
  await send({ outcome: 'inquiry', diary: '1/2026' }, another)
  const stale = await send({ outcome: 'explained', diary: '2/2026', version })
  assert.equal(stale.status, 409)
  assert.ok(stale.text.includes(words.changedMeanwhile) && /id="outcome-explained"[^>]* checked/.test(stale.text) && stale.text.includes('value="2/2026"'))
  assert.deepEqual([(await stored()).outcome, (await stored()).diary], ['inquiry', '1/2026'])
  const cleared = await send({ outcome: 'explained', diary: '', version })
  assert.ok(cleared.status === 409 && cleared.text.includes('value="1/2026"'), 'a number that a colleague wrote is in the field')
  await send({ outcome: 'explained', diary: fieldValue(cleared.text, 'diary'), version: fieldValue(cleared.text, 'version') }, another)
  assert.deepEqual([(await stored()).outcome, (await stored()).diary], ['explained', '1/2026'], 'and the second press keeps it')
  const late = await send({ outcome: 'inquiry', diary: '3/2026', version })
  assert.equal(late.status, 409)
  assert.ok(late.text.includes(words.settledAlready) && late.text.includes('Kirjoitit diaarinumeron 3/2026'))
  assert.equal((await stored()).outcome, 'explained')
})

test('the entries stand before the question; where there are many the rest is folded, and a link leads to the decision', async () => {
  const short = (await app.get(path, officer)).text
  assert.ok(short.indexOf('yritti avata') < short.indexOf('id="decision"'))
  assert.ok(!short.includes('href="#decision"'))
  await transact(database.db, async (tx) => {
    for (let n = 0; n < 20; n++) await record(tx, { what: 'case-refused', by: { personId: w.supervisorId }, caseId: await caseRow(tx), detail: { notTheirs: true } }, wednesday)
  })
  const long = (await app.get(path, officer)).text
  assert.ok(long.includes('href="#decision"') && long.includes('Näytä loput 13 merkintää'))
  const open = long.replace(/<details.*?<\/details>/gs, '')
  assert.equal([...open.matchAll(/yritti avata/g)].length, 10)
  assert.equal([...long.matchAll(/yritti avata/g)].length, 23)
})
