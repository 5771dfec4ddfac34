// Lists of a council that grow over the years are shown page by page, in every language, whatever page somebody asks for.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { improving } from '../../test/improvements.ts'
import { oneMoreOfAll } from '../../test/many-of-a-council.ts'
import { aWholeCouncil, type Who, type WholeCouncil } from '../../test/whole-council.ts'
import { panelPath, proposalPath } from '../council-paths.ts'
import { to } from '../paths.ts'
import { fill } from '../text/fill.ts'
import { languages, type Language } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import { changesOf } from './changes/changes.ts'

const many = 21
let database: TestDatabase, app: ReturnType<typeof testApp>, w: World, of: WholeCouncil
before(async () => {
  database = await testDatabase()
  app = testApp(database)
  w = await world(database.db)
  of = await aWholeCouncil(database, { w, app })
  for (let n = 1; n <= many; n++) await oneMoreOfAll(database, { of, it: improving(database, w) }, n)
})
after(() => database.close())

/** `rows`: how many of the list's rows a page has. */
const lists = (): { path: string; who: Who; rows: RegExp }[] => [
  { path: panelPath(of.id, '/letters'), who: 'secretary', rows: /<blockquote/g }, { path: panelPath(of.id, '/homework'), who: 'member', rows: /<th scope="row"/g },
  { path: panelPath(of.id, '/research'), who: 'member', rows: /<th scope="row"/g }, { path: panelPath(of.id, '/changes'), who: 'member', rows: /id="came-/g }, { path: proposalPath(), who: 'coordinator', rows: /<th scope="row"/g },
]
const speaks = async (who: Who, language: Language) => {
  const personId = { ...of.people, coordinator: w.coordinatorId, supervisor: w.supervisorId, worker: w.workerId }[who]
  await database.db.updateTable('person').set({ language }).where('id', '=', personId).execute()
}
const page = (text: string) => /<nav class="pagination".*?<\/nav>/s.exec(text)?.[0] ?? ''
const pagesIn = (text: string): [number, number] => { const [, at, all] = /(\d+)[^\d<]+(\d+)<\/span>/.exec(page(text))!; return [Number(at), Number(all)] }

test('the first page is full, the second goes on, beyond the end is the last, and nonsense is the first: in every language', async () => {
  for (const { path, who, rows } of lists()) {
    for (const language of languages) {
      await speaks(who, language)
      const { common } = texts[language]
      const get = async (asked: string) => (await app.get(`${path}${asked}`, of.cookies[who])).text
      const first = await get('')
      const [, pages] = pagesIn(first)
      assert.ok(pages > 1 && page(first).includes(fill(common.pageOf, { page: 1, pages })) && page(first).includes(common.nextPage) && !page(first).includes(common.previousPage), path)
      assert.equal(first.match(rows)?.length, 20, path)
      const second = await get('?page=2')
      assert.ok(pagesIn(second)[0] === 2 && page(second).includes(common.previousPage) && second.match(rows)!.length <= 20, path)
      for (const [asked, is] of [['?page=999', pages], ['?page=0', 1], ['?page=-2', 1], ['?page=kaksi', 1]] as const) assert.equal(pagesIn(await get(asked))[0], is, `${path}${asked}`)
    }
  }
})

test('memos for everybody: pages of a council and of all, in every language; the feed has no more than fifty', async () => {
  for (const language of languages) {
    const { common } = texts[language]
    for (const path of [to('councils', language), to('council', language, { panel: of.id })]) {
      for (const [asked, at] of [['', 1], ['?page=2', 2], ['?page=77', 2], ['?page=x', 1]] as const) assert.ok(page((await app.get(path + asked)).text).includes(fill(common.pageOf, { page: at, pages: 2 })), path + asked)
    }
  }
  await database.pool.query(`with held as (
    insert into panel_meeting (season_id, number, held_on, from_minute, until_minute, begun_on, written_on, approved_on, approved_in_id, made_by, made_on)
    select $1, 100 + n, '2026-01-01'::date + n, 840, 960, '2026-01-01'::date + n, '2026-08-01', '2026-08-01', $2, $3, '2026-01-01' from generate_series(1, 40) n returning id)
    insert into minutes_release (meeting_id, number, memo, looked_by, published_by, published_on) select h.id, 1, (select memo from minutes_release limit 1), $3, $3, '2026-09-01' from held h`, [of.seasonId, of.meetingId, of.people.secretary])
  const { text } = await app.get(to('councilsAtom', 'fi'))
  assert.equal(text.match(/<entry>/g)!.length, 50)
})

test('a letter counts as opened once it was shown, and not while it stands on a further page', async () => {
  const unopened = async () => (await database.db.selectFrom('panel_letter').select('id').where('opened_on', 'is', null).execute()).length
  await database.db.updateTable('panel_letter').set({ opened_on: null }).execute()
  await app.get(panelPath(of.id, '/letters'), of.cookies.secretary)
  assert.equal(await unopened(), many + 1 - 20)
  await app.get(panelPath(of.id, '/letters?page=2'), of.cookies.secretary)
  assert.equal(await unopened(), 0)
})

test('whoever deals with a letter of the second page goes on there, also where something is missing', async () => {
  const path = panelPath(of.id, '/letters?page=2')
  const { text } = await app.get(path, of.cookies.secretary)
  const id = /name="letter" value="([0-9a-f-]{36})"/.exec(text)![1]!
  assert.ok(text.includes(`action="${path}"`))
  const missing = await app.post(path, { step: 'hand', letter: id }, of.cookies.secretary)
  assert.ok(missing.status === 422 && missing.text.includes(id) && pagesIn(missing.text)[0] === 2)
  assert.equal((await app.post(path, { step: 'aside', letter: id }, of.cookies.secretary)).location, panelPath(of.id, '/letters?done=aside&page=2'))
})

test('what a meeting is told of leads to the page on which it stands', async () => {
  const all = await changesOf({ db: database.db, keys: database.context.keys, today: '2026-09-16' }, of.id)
  for (const { id } of [all[0]!, all[25]!, all.at(-1)!]) assert.ok((await app.get(panelPath(of.id, `/changes?came=${id}`), of.cookies.member)).text.includes(`id="came-${id}"`))
})

test('the pages of what is narrowed down stay narrowed', async () => {
  const { text } = await app.get(panelPath(of.id, '/changes?state=working'), of.cookies.member)
  assert.ok(page(text).includes('/changes?state=working&amp;page=2'))
})

test('a council’s page has the meetings to come first, then the last, and earlier seasons behind', async () => {
  const { text } = await app.get(panelPath(of.id), of.cookies.member)
  const at = (id: string) => text.indexOf(`/meetings/${id}"`)
  const order = [of.meetingId, of.dated.id, of.open.id, of.written.id, of.approved.id].map(at)
  assert.ok(order.every((one) => one > 0))
  assert.deepEqual(order, order.toSorted((a, b) => a - b))
  assert.match(text, /<details>.*Vuosi 2025.*<\/details>/s)
})

test('what is wrong with a letter is shown where it stands, although others before it were dealt with meanwhile', async () => {
  const path = panelPath(of.id, '/letters')
  const waiting = await database.db.selectFrom('panel_letter').select('id').where('panel_id', '=', of.id).where('dealt_on', 'is', null).orderBy('came_on').orderBy('id').execute()
  const { id } = waiting[0]!
  const { status, text } = await app.post(`${path}?page=2`, { step: 'hand', letter: id, [`kind-${id}`]: '' }, of.cookies.secretary)
  assert.equal(status, 422)
  assert.ok(text.includes(`href="#kind-${id}`) && text.includes(`name="kind-${id}"`))
  assert.equal(pagesIn(text)[0], 1)
})
