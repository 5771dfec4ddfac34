// Between meetings: a thought is written without a name, taken back in the moment only by whoever wrote it, and taken to a meeting; and whoever reads there finds no case.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { issueUndo, readUndo } from '../../privacy/undo-token.ts'
import { texts } from '../../text/texts.ts'
import { fieldValue, testApp } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { aPanel } from '../../../test/council.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { pointsOf } from '../points.ts'
import { think } from './think.ts'

const { panelChanges: { thoughts: words } } = texts.fi
let database: TestDatabase, app: ReturnType<typeof testApp>, w: World
let panel: Awaited<ReturnType<typeof aPanel>>
let cookies: Record<'chair' | 'secretary' | 'member' | 'coordinator', string>
let address: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  app = testApp(database)
  w = await world(database.db)
  panel = await aPanel(database.db, { by: w.coordinatorId })
  const { chair, secretary, member } = panel.people
  cookies = { chair: await app.signIn(chair), secretary: await app.signIn(secretary), member: await app.signIn(member), coordinator: await app.signIn(w.coordinatorId) }
  address = panelPath(panel.id, '/thoughts')
})
after(() => database.close())

const stored = () => database.db.selectFrom('panel_thought').select(['id', 'state', 'point_id']).orderBy('about', 'desc').execute()

test('a thought is there for all who sit there, sealed and of nobody; sent twice it is there once, and one without words comes back', async () => {
  const empty = await app.post(address, { step: 'write', about: '', words: '' }, cookies.member)
  assert.ok(empty.status === 422 && empty.text.includes('href="#about"') && empty.text.includes('href="#words"'))
  const page = (await app.get(`${address}?about=silence`, cookies.member)).text
  assert.match(page, /<option value="silence" selected/)
  const form = { step: 'write', thought: fieldValue(page, 'thought'), about: 'silence', words: 'Miksi lastensuojelusta tulee niin vähän?' }
  const [first, again] = [await app.post(address, form, cookies.member), await app.post(address, form, cookies.member)]
  assert.ok(first.status === 303 && again.status === 303)
  assert.equal((await stored()).length, 1)
  const shown = (await app.get(address, cookies.chair)).text
  assert.ok(shown.includes('lastensuojelusta') && !shown.includes('Aila'))
  assert.equal((await app.get(address, cookies.coordinator)).status, 404)
  const { ciphertext } = await database.db.selectFrom('panel_thought').select('ciphertext').executeTakeFirstOrThrow()
  assert.ok(!ciphertext.includes(Buffer.from('lastensuojelusta')))
})

test('it is taken back by whoever has just written it, and by nobody who only knows of it', async () => {
  const written = await app.post(address, { step: 'write', thought: crypto.randomUUID(), about: 'other', words: 'Hetken ajatus' }, cookies.member)
  const tokenIn = ({ location }: { location: string | null }) => new URL(location!, 'http://x').searchParams.get('wrote')!
  const token = tokenIn(written)
  assert.ok((await app.get(written.location!, cookies.member)).text.includes(words.undo))
  // Whoever finds the address in a browser afterwards does not find which thought was written there.
  const { id: thought } = await database.db.selectFrom('panel_thought').select('id').where('about', '=', 'other').executeTakeFirstOrThrow()
  assert.ok(!written.location!.includes(thought) && !Buffer.from(token, 'base64url').includes(thought))
  // With the same id and other words it is another thought, and its token opens nothing of the first.
  const copied = tokenIn(await app.post(address, { step: 'write', thought, about: 'other', words: 'Muuta' }, cookies.chair))
  for (const wrong of [thought, `${token}x`, '', 'x.y']) assert.ok((await app.post(address, { step: 'undo', thought, token: wrong }, cookies.chair)).location?.endsWith('tooLate'))
  assert.ok((await app.post(address, { step: 'undo', token }, cookies.member)).location?.endsWith('undone'))
  assert.ok(!(await stored()).some(({ id }) => id === thought))
  assert.notEqual(copied, token)
})

test('of a thought the week stands, and not the day; and no order of rows is that in which they came', async () => {
  const ids = Array.from({ length: 12 }, () => crypto.randomUUID())
  const order = async () => (await database.pool.query<{ id: string; week: string; n: string }>('select id, written_on::text as week, xmin::text as n from panel_thought where id = any($1) order by ctid', [ids])).rows
  for (const id of ids) await transact(database.db, (tx) => think(tx, database.context.keys, panel.id, { id, about: 'silence', words: id }, wednesday))
  const rows = await order()
  assert.notDeepEqual(rows.map(({ id }) => id), ids)
  assert.equal(new Set(rows.map(({ n }) => n)).size, 1)
  assert.deepEqual([...new Set(rows.map(({ week }) => week))], ['2026-09-14'])
  await database.db.deleteFrom('panel_thought').where('id', 'in', ids).execute()
})

test('it may name which of what there is to read it is about, for as long as that can be read', async () => {
  const { db } = database
  const page = (await app.get(address, cookies.member)).text
  const about = `statistics:${w.lineId}`
  assert.ok(page.includes(`<option value="${about}"`) && page.includes(`href="${address}?about=${about}#write"`))
  assert.match((await app.get(`${address}?about=${about}`, cookies.member)).text, new RegExp(`<option value="${about}" selected`))
  assert.equal((await app.post(address, { step: 'write', thought: crypto.randomUUID(), about, words: 'Miksi näin vähän?' }, cookies.member)).status, 303)
  assert.match((await app.get(address, cookies.chair)).text, /<a href="[^"]+" lang="fi">Iäkkäiden palvelut<\/a>/)
  const odd = await app.post(address, { step: 'write', thought: crypto.randomUUID(), about: 'statistics:<script>', words: 'Outo' }, cookies.member)
  assert.equal(odd.status, 303)
  assert.deepEqual((await db.selectFrom('panel_thought').select('item').where('about', '=', 'statistics').orderBy('item').execute()).map(({ item }) => item), [w.lineId, null])
  await db.deleteFrom('panel_thought').where('about', '=', 'statistics').execute()
})

test('the moment is over after a quarter of an hour', () => {
  const { context: { keys } } = database
  const token = issueUndo(keys, 'a', wednesday)
  const after = (minutes: number) => new Date(wednesday.getTime() + minutes * 60_000)
  assert.deepEqual([readUndo(keys, token, after(14)), readUndo(keys, token, after(16)), readUndo(keys, 'x.y', wednesday), readUndo(keys, '', wednesday)], ['a', null, null, null])
})

test('whoever leads takes it to the meeting as a point, once, or sets it aside; a member does neither', async () => {
  const [{ id } = { id: '' }, { id: second } = { id: '' }] = await stored()
  const take = (cookie: string) => app.post(address, { step: 'take', thought: id, meeting: panel.meetingId }, cookie)
  assert.equal((await take(cookies.member)).status, 404)
  assert.equal((await app.post(address, { step: 'take', thought: id, meeting: crypto.randomUUID() }, cookies.chair)).status, 409)
  assert.ok((await take(cookies.chair)).location?.endsWith('taken'))
  assert.equal((await take(cookies.secretary)).status, 409)
  const points = await pointsOf(database.db, database.context.keys, panel.meetingId)
  assert.deepEqual(points.map(({ words: said, sectionId }) => [said, sectionId]), [['Miksi lastensuojelusta tulee niin vähän?', panel.sectionId('other')]])
  assert.ok((await app.post(address, { step: 'aside', thought: second }, cookies.secretary)).location?.endsWith('setAside'))
  const page = (await app.get(address, cookies.member)).text
  assert.ok(page.includes(words.states.aside) && page.includes(points[0]!.id) && page.includes(words.waitingNone))
})

test('a member who follows every link of the council’s pages finds no case, and no word of one', async () => {
  await giver(database).send({ service: w.serviceId, unit: w.unitId, text: 'Zqxteksti, hoitaja oli myöhässä.' })
  const { id: caseId, reference } = await database.db.selectFrom('feedback_case').select(['id', 'reference']).executeTakeFirstOrThrow()
  const begin = ['', '/changes', '/thoughts', '/summary', '/summary/2026'].map((rest) => panelPath(panel.id, rest))
  const seen = new Set<string>(begin)
  for (const queue = [...begin]; queue.length;) {
    const path = queue.shift()!
    const { text, status } = await app.get(path, cookies.member)
    assert.ok(status < 500, path)
    for (const secret of ['Zqxteksti', caseId, reference]) assert.ok(!text.includes(secret), `${path}: ${secret}`)
    if (status !== 200 || !begin.includes(path)) continue
    for (const [, href] of text.matchAll(/href="(\/[^"#?]*)[^"]*"/g)) {
      if (href!.startsWith('/assets') || href!.includes('sign-out') || seen.has(href!)) continue
      seen.add(href!)
      queue.push(href!)
    }
  }
  assert.ok(seen.size > 20 && ![...seen].some((path) => path.startsWith('/desk/cases/')))
})
