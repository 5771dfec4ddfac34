// The public pages: finding what is published, saying that one knows it too, and what they never show.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Fields } from '../../../test/app.ts'
import { caseRow, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { fill, plural } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'

const { published: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
})
after(() => database.close())

type Item = { text: string; kind?: string; cameOfIt?: string; lineId?: string | null; month?: string; language?: string; answer?: string }

async function item({ text, kind = 'criticism', cameOfIt = 'changed', lineId = w.lineId, month = '2026-08-01', language = 'fi', answer = 'Vastasimme näin.' }: Item): Promise<string> {
  const { db } = database
  const caseId = await caseRow(db, { kind, publish: true, service_line_id: lineId, language })
  await db.insertInto('publication').values({
    case_id: caseId, state: 'published', number: 1, prepared_by: w.workerId, checked_by: w.coordinatorId, comment_until_on: '2026-08-01', public_from_on: '2026-08-01', state_on: '2026-08-01',
  }).execute()
  const { id } = await db.insertInto('published_item').values({
    case_id: caseId, service_line_id: lineId, kind, language, came_of_it: cameOfIt, month_on: month, published_on: month, text, answer,
  }).returning('id').executeTakeFirstOrThrow()
  return id
}
const list = async (query = '') => (await app.get(`/fi/julkaistut${query}`)).text
const search = async (q: string) => (await app.post('/fi/julkaistut', { q })).text

test('where nothing is published the page says so', async () => {
  assert.ok((await list()).includes(words.none))
})

test('the newest month comes first, and it is narrowed down by line, kind and what came of it', async () => {
  const other = String((await database.db.insertInto('service_line').values({ name: { fi: 'Perhepalvelut', sv: 'Familjeservice', en: 'Families' } }).returning('id').executeTakeFirstOrThrow()).id)
  await item({ text: 'Elokuun moite.' })
  await item({ text: 'Syyskuun kiitos.', kind: 'thanks', cameOfIt: 'nothing-asked', month: '2026-09-01' })
  await item({ text: 'Toisen linjan ehdotus.', kind: 'suggestion', cameOfIt: 'planned', lineId: other })
  const all = await list()
  assert.ok(all.indexOf('Syyskuun kiitos.') < all.indexOf('Elokuun moite.'))
  for (const [query, shown] of [[`?line=${other}`, 'Toisen linjan'], ['?kind=thanks', 'Syyskuun'], ['?outcome=changed', 'Elokuun']] as const) {
    const page = await list(query)
    for (const text of ['Elokuun moite.', 'Syyskuun kiitos.', 'Toisen linjan ehdotus.']) assert.equal(page.includes(text), text.startsWith(shown), `${query}: ${text}`)
  }
  for (const odd of ['?line=x', '?kind=rage', '?outcome=%00', '?page=0', '?page=99999', "?page=1'"]) assert.equal((await app.get(`/fi/julkaistut${odd}`)).status, 200, odd)
})

test('words of one’s own find what is bent otherwise, in any of the languages; they stay out of the address', async () => {
  await item({ text: 'Odotusaikaa oli liikaa terveysasemalla.' })
  await item({ text: 'Väntetiderna var långa.', language: 'sv', answer: 'Vi har ändrat.' })
  assert.ok((await search('odotusaika')).includes('Odotusaikaa'))
  assert.ok((await search('väntetid')).includes('Väntetiderna'))
  assert.ok((await search('kvantti')).includes(words.noneFound))
  for (const odd of ['"', "'", '!!!', '& | !', 'a'.repeat(5000), '\u0000', '-']) assert.ok([200, 400].includes((await app.post('/fi/julkaistut', { q: odd })).status), odd)
})

test('who knows it too adds one, so often from one place and no oftener, and nothing is kept about who', async () => {
  const id = await item({ text: 'Kaikki tuntevat tämän.' })
  const press = () => app.post(`/fi/julkaistut/${id}`, {} as Fields)
  for (const n of [1, 2, 3]) assert.match((await press()).location!, /said=counted/, `${n}`)
  assert.match((await press()).location!, /said=busy/)
  const page = (await app.get(`/fi/julkaistut/${id}`)).text
  assert.ok(page.includes(plural(words.meToo.count, 3, 'fi')))
  const columns = await database.db.selectFrom('published_item').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  assert.equal(columns.me_too, 3)
})

test('ten stand on a page, and there is a way to the next', async () => {
  for (let n = 0; n < 12; n++) await item({ text: `Sivuille ${n}.`, month: '2026-01-01' })
  const first = await list()
  assert.equal(first.match(/class="stack tight published"/g)?.length, 10)
  assert.match(first, /page=2/)
  assert.ok((await list('?page=2')).includes('Sivuille'))
})

test('an address that never was is not found; the list in each language is that of everybody', async () => {
  assert.equal((await app.get('/fi/julkaistut/eihan-tama-ole')).status, 404)
  assert.equal((await app.post('/fi/julkaistut/00000000-0000-4000-8000-000000000000', {})).status, 404)
  for (const path of ['/sv/publicerat', '/en/published']) assert.equal((await app.get(path)).status, 200, path)
  assert.match((await app.get('/sv/publicerat')).text, /lang="fi"/)
})

test('why feedback was not published is told about, from five on: nobody reads from it that anything was, nor the fourth', async () => {
  const rules = async () => (await app.get('/fi/julkaistut/saannot')).text
  const withhold = async () => database.db.updateTable('publication').set({ state: 'withheld', withheld_because: 'accuses' }).where('id', '=', (await database.db.selectFrom('publication').select('id').where('withheld_because', 'is', null).executeTakeFirstOrThrow()).id).execute()
  const before = await rules()
  for (let n = 0; n < 4; n++) await withhold()
  assert.equal(await rules(), before)
  await withhold()
  const told = await rules()
  assert.ok(told.includes(fill(words.rules.count, { reason: words.rules.reasons.accuses, count: '5' })) && told.includes(fill(words.rules.few, { reason: words.rules.reasons.recognisable, fewest: 5 })))
  // An organisation that wants ten tells nothing of five, nor in steps of five.
  await database.db.updateTable('organisation').set({ fewest_told: 10 }).execute()
  assert.ok((await rules()).includes(fill(words.rules.never, { fewest: 10 })))
})
