// A memo through its pages: written by two at once, kept by the rules, and read by whoever sits there.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { meetingPath } from '../../council-paths.ts'
import { openDb, openPool, transact } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { person, world } from '../../../test/builders.ts'
import { aPanel } from '../../../test/council.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { flakyWay } from '../../../test/flaky-database.ts'
import { pointsOf } from '../points.ts'

const { panelWriting: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let panel: Awaited<ReturnType<typeof aPanel>>
let cookies: Record<'chair' | 'secretary' | 'member' | 'other' | 'coordinator', string>
let memo: string

before(async () => {
  database = await testDatabase()
  app = testApp(database)
  const w = await world(database.db)
  panel = await aPanel(database.db, { by: w.coordinatorId })
  const { chair, secretary, member } = panel.people
  cookies = {
    chair: await app.signIn(chair), secretary: await app.signIn(secretary), member: await app.signIn(member), coordinator: await app.signIn(w.coordinatorId),
    other: await app.signIn(await person(database.db, 'Toinen Raatilainen', { role: 'council' })),
  }
  memo = meetingPath(panel.id, panel.meetingId, '/write')
})
after(() => database.close())

const all = async () => (await pointsOf(database.db, database.context.keys, panel.meetingId)).map((point) => point.words)
const save = async (fields: Fields, who: keyof typeof cookies = 'secretary') => {
  const { status, text } = await app.post(`${memo}/points`, { at: panel.headingId, version: '0', ...fields }, cookies[who])
  return { status, is: status !== 404 ? JSON.parse(text) : null }
}

test('a point comes from a form, stands under its heading, and sent twice it is there once', async () => {
  const page = (await app.get(memo, cookies.secretary)).text
  const form = { step: 'add', at: panel.headingId, point: crypto.randomUUID(), [`words-${panel.headingId}`]: 'Palautteen antaminen on vaikeaa' }
  assert.ok(page.includes(`name="words-${panel.headingId}"`))
  for (const cookie of [cookies.secretary, cookies.chair]) assert.equal((await app.post(memo, form, cookie)).location, `${memo}?done=added#g-${panel.headingId}`)
  assert.deepEqual(await all(), ['Palautteen antaminen on vaikeaa'])
  assert.ok((await app.get(memo, cookies.member)).text.includes('Palautteen antaminen on vaikeaa'))
})

test('two who write one point at once are both told, and neither text is lost', async () => {
  const id = crypto.randomUUID()
  assert.deepEqual((await save({ id, words: 'Ensin' })).is.version, 1)
  const [one, two] = await Promise.all([save({ id, words: 'Sihteerin', version: '1' }), save({ id, words: 'Puheenjohtajan', version: '1' }, 'chair')])
  assert.deepEqual([one!.status, two!.status].sort(), [200, 409])
  const [late, kept] = one!.status === 409 ? [one!, 'Puheenjohtajan'] : [two!, 'Sihteerin']
  assert.deepEqual(late.is.theirs, { words: kept, version: 2, state: 'said' })
  // By the form the second sees both, and keeps both.
  const clash = await app.post(`${memo}/points/${id}`, { words: 'Minun', state: 'said', at: panel.headingId, version: '1', fresh: crypto.randomUUID() }, cookies.chair)
  assert.equal(clash.status, 409)
  for (const shown of [words.point.clashTitle, kept, 'Minun', words.point.keepBoth]) assert.ok(clash.text.includes(shown), shown)
  assert.equal((await app.post(`${memo}/points/${id}`, { words: 'Minun', state: 'said', at: panel.headingId, version: '2', fresh: fieldValue(clash.text, 'fresh'), step: 'both' }, cookies.chair)).status, 303)
  assert.deepEqual((await all()).slice(-2), [kept, 'Minun'])
})

test('many who write at once each find all that was said, in an order that all see alike', async () => {
  const typed = Array.from({ length: 24 }, (_, n) => `Loppukierros ${n}`)
  const at = panel.sectionId('closing-round')
  const before = Number(/data-turn="(\d+)"/.exec((await app.get(memo, cookies.member)).text)![1])
  await Promise.all(typed.flatMap((said, n) => { const id = crypto.randomUUID(); return [save({ id, at, words: said }, n % 2 ? 'chair' : 'secretary'), save({ id, at, words: said })] }))
  const seen = JSON.parse((await app.get(`${memo}/points?since=${before}`, cookies.member)).text)
  for (const odd of ['0.5', 'x', '1e400', '-1']) assert.equal((await app.get(`${memo}/points?since=${odd}`, cookies.member)).status, 200, odd)
  assert.deepEqual(seen.points.map((point: { words: string }) => point.words).sort(), typed.toSorted())
  assert.equal(new Set(seen.points.map((point: { place: number }) => point.place)).size, 24)
  const { text, headers } = await app.get(`${memo}/points?since=${seen.turn}`, cookies.member)
  assert.deepEqual([JSON.parse(text).points, headers.get('cache-control')], [[], 'no-store'])
})

test('what is removed can be brought back, is told to whoever looks, and is not made anew by a late form', async () => {
  const id = crypto.randomUUID()
  await save({ id, words: 'Poistettava' })
  const { turn } = JSON.parse((await app.get(`${memo}/points?since=0`, cookies.chair)).text)
  assert.equal((await app.post(`${memo}/points/${id}`, { step: 'remove', version: '9' }, cookies.chair)).status, 409)
  const gone = await app.post(`${memo}/points/${id}`, { step: 'remove', version: '1' }, cookies.chair)
  assert.equal(gone.location, `${memo}?removed=${id}`)
  assert.ok((await app.get(gone.location!, cookies.chair)).text.includes(words.memo.bringBack))
  assert.deepEqual(JSON.parse((await app.get(`${memo}/points?since=${turn}`, cookies.chair)).text).gone, [id])
  assert.equal((await save({ id, words: 'Poistettava, vielä' })).is.is, 'removed')
  assert.ok(!(await all()).includes('Poistettava'))
  assert.equal((await app.post(memo, { step: 'back', point: id }, cookies.chair)).location, `${memo}?done=back`)
  assert.ok((await all()).includes('Poistettava'))
})

test('a point is marked, moved past its neighbour and put under another heading', async () => {
  const [a, b] = [crypto.randomUUID(), crypto.randomUUID()]
  const at = panel.sectionId('other')
  for (const [id, said] of [[a, 'Ensimmäinen'], [b, 'Toinen']] as const) await save({ id, at, words: said })
  assert.equal((await app.post(`${memo}/points/${b}`, { step: 'up', version: '1' }, cookies.secretary)).status, 303)
  const inOther = async () => (await pointsOf(database.db, database.context.keys, panel.meetingId)).filter(({ sectionId }) => sectionId === at).map((point) => `${point.words} ${point.state}`)
  assert.deepEqual(await inOther(), ['Toinen said', 'Ensimmäinen said'])
  assert.equal((await app.post(`${memo}/points/${a}`, { words: 'Ensimmäinen', state: 'idea', at, version: '1' }, cookies.secretary)).status, 303)
  assert.equal((await app.post(`${memo}/points/${b}`, { words: 'Toinen', state: 'said', at: panel.headingId, version: '1' }, cookies.secretary)).status, 303)
  assert.deepEqual(await inOther(), ['Ensimmäinen idea'])
  assert.ok((await app.get(memo, cookies.member)).text.includes(words.memo.states.idea))
})

test('who does not sit there finds nothing, and a member writes only where whoever leads has said so', async () => {
  const id = crypto.randomUUID()
  for (const who of ['other', 'coordinator'] as const) {
    for (const path of [memo, `${memo}/points`, `${memo}/points?since=0`]) assert.equal((await app.get(path, cookies[who])).status, 404)
    assert.equal((await save({ id, words: 'Vieras' }, who)).status, 404)
  }
  assert.equal((await save({ id, words: 'Jäsenen' }, 'member')).status, 404)
  assert.equal((await app.post(memo, { step: 'settings', members: 'write', present: '4', version: '1' }, cookies.member)).status, 404)
  const version = fieldValue((await app.get(memo, cookies.chair)).text, 'version')
  assert.equal((await app.post(memo, { step: 'settings', members: 'write', present: '4', version }, cookies.chair)).status, 303)
  assert.equal((await save({ id, words: 'Jäsenen' }, 'member')).is.is, 'saved')
  assert.equal((await app.post(memo, { step: 'settings', present: '5', version }, cookies.secretary)).status, 409)
  const page = (await app.get(memo, cookies.member)).text
  assert.ok(page.includes('4 raatilaista') && !page.includes(`value="finish"`))
})

test('what is too long or empty comes back as it was typed, and is not saved', async () => {
  const long = 'ä'.repeat(2001)
  const said = await app.post(memo, { step: 'add', at: panel.headingId, point: crypto.randomUUID(), [`words-${panel.headingId}`]: long }, cookies.chair)
  assert.equal(said.status, 422)
  assert.ok(said.text.includes(long) && said.text.includes('error-summary'))
  assert.deepEqual([(await save({ id: crypto.randomUUID(), words: long })).is, (await save({ id: crypto.randomUUID(), words: ' ' })).is], [{ is: 'too-long' }, { is: 'empty' }])
  assert.equal((await app.post(memo, { step: 'settings', present: 'monta', version: '1' }, cookies.chair)).status, 422)
  assert.ok(!(await all()).includes(long))
})

test('odd addresses and ids are not found', async () => {
  for (const id of ['x', '%00', crypto.randomUUID()]) {
    assert.equal((await app.get(`${memo}/points/${id}`, cookies.chair)).status, 404)
    for (const step of ['up', 'remove', 'save']) assert.ok([404, 409].includes((await app.post(`${memo}/points/${id}`, { step, words: 'x', at: panel.headingId, version: '1' }, cookies.chair)).status), `${id} ${step}`)
  }
  assert.equal((await save({ id: 'x', words: 'x' })).status, 404)
  assert.equal((await save({ id: crypto.randomUUID(), words: 'x', at: crypto.randomUUID() })).status, 409)
  for (const since of ['-99999999999999', 'x', '1e99']) assert.equal((await app.get(`${memo}/points?since=${since}`, cookies.chair)).status, 200, since)
})

test('while the database is away nothing is lost: what was typed is on the page, and a browser keeps it', async () => {
  const way = await flakyWay(database.pool)
  const pool = openPool(way.connection, 2)
  const flaky = { ...database, db: openDb(pool), context: { ...database.context, db: openDb(pool) } }
  const cut = testApp(flaky)
  way.cut()
  const said = await cut.post(memo, { step: 'add', at: panel.headingId, point: crypto.randomUUID(), [`words-${panel.headingId}`]: 'Tämä ei katoa' }, cookies.chair)
  assert.equal(said.status, 503)
  assert.ok(said.text.includes('Tämä ei katoa'))
  way.close()
  await pool.end()
})

test('once all is written a late save is refused and its text comes back; written on the same day it goes on', async () => {
  assert.equal((await app.post(memo, { step: 'finish' }, cookies.member)).status, 404)
  assert.equal((await app.post(memo, { step: 'finish' }, cookies.chair)).location, `${memo}?done=finished`)
  const late = await app.post(memo, { step: 'add', at: panel.headingId, point: crypto.randomUUID(), [`words-${panel.headingId}`]: 'Myöhässä' }, cookies.chair)
  assert.equal(late.status, 409)
  assert.ok(late.text.includes('Myöhässä'))
  assert.deepEqual((await save({ id: crypto.randomUUID(), words: 'Myöhässä' })), { status: 409, is: { is: 'closed', time: '12.00' } })
  assert.equal((await app.post(memo, { step: 'resume' }, cookies.chair)).location, `${memo}?done=resumed`)
  await assert.rejects(transact(database.db, async (tx) => {
    await tx.updateTable('panel_meeting').set({ written_on: '2026-09-16', approved_on: '2026-09-16', approved_in_id: panel.meetingId }).where('id', '=', panel.meetingId).execute()
    await tx.updateTable('meeting_point').set({ place: 99 }).where('meeting_id', '=', panel.meetingId).execute()
  }), /what was approved is not altered/)
})
