// What no page of ours sends, and what goes wrong on the way: told kindly, with nothing lost and nothing counted that should not be.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, type Fields } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { sentFrom } from '../../../test/fields.ts'
import { flakyWay } from '../../../test/flaky-database.ts'
import { respondent } from '../../../test/respondent.ts'
import { aRound, fewQuestions, option, question } from '../../../test/surveys.ts'
import { openDb, openPool, transact } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import { respond } from '../respond.ts'
import { closeRound } from '../rounds.sql.ts'

const { surveyAnswering: words, errors } = texts.fi
let database: TestDatabase
let w: World
let made: { surveyId: string; roundId: string }
let one: ReturnType<typeof respondent>

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  made = await aRound(database.db, { by: w.coordinatorId, questions: [...fewQuestions, question('rank', 'rank', { options: [option('x'), option('y')] })] })
  one = respondent(database, made.surveyId)
})
after(() => database.close())

test('odd addresses lead on, by any method', async () => {
  for (const id of ['x', '00000000-0000-4000-8000-000000000000', '%00', "';drop table survey", 'å'.repeat(300)]) {
    const path = `/fi/kyselyt/${encodeURIComponent(id)}`
    for (const answer of [await one.app.get(path), await one.app.post(path, { step: 'send' })]) {
      assert.equal(answer.status, 404, id)
      assert.ok(answer.text.includes(words.over.unknown) && answer.text.includes('href="/fi/kyselyt"'))
    }
  }
  const head = await one.app.request(one.path, { method: 'HEAD' })
  assert.deepEqual([head.status, head.text], [200, ''])
  assert.equal((await one.app.request(one.path, { method: 'DELETE' })).status, 405)
  for (const query of ['?line=x&unit=y', `?unit=${w.unitId}`, '?line=%ff', '?unit[]=1']) assert.equal((await one.open(query)).status, 200, query)
  for (const on of ['', '?on=x', '?on=2030-01-01', '?on=2026-09-16']) assert.equal((await one.app.get(`${one.path}/muistutus.ics${on}`)).status, 404, on)
  const file = await one.app.get(`${one.path}/muistutus.ics?on=2026-09-17`)
  assert.equal(file.headers.get('content-type'), 'text/calendar; charset=utf-8')
  assert.ok(!file.text.includes('Miten meni'))
})

test('one that nobody was asked is unknown, one that opens later says when, one that has ended leads on', async () => {
  const { surveyId: draft } = await aRound(database.db, { by: w.coordinatorId, open: false })
  const hidden = await one.app.get(`/fi/kyselyt/${draft}`)
  assert.equal(hidden.status, 404)
  assert.ok(!hidden.text.includes('Miten meni'))
  database.setNow(new Date('2026-10-05T09:00:00Z'))
  const over = await one.open()
  assert.ok(over.text.includes(words.over.ended) && over.text.includes('30.9.2026') && over.text.includes('31.10.2026') && over.text.includes('href="/fi/palaute"'))
  assert.ok(!(await one.app.get('/fi/kyselyt')).text.includes(`href="${one.path}"`))
  database.setNow(wednesday)
  const { surveyId } = await aRound(database.db, { by: w.coordinatorId, round: { firstOn: '2026-09-20' } })
  const soon = await one.app.get(`/fi/kyselyt/${surveyId}`)
  assert.ok(soon.text.includes(words.over.soon) && soon.text.includes('20.9.2026') && !soon.text.includes('value="start"'))
})

test('what cannot be chosen comes back with everything else as it was, on the page that it is on', async () => {
  const page = await one.press(await one.open(), 'start')
  const none: Fields[] = [{ 'a-heard': '6' }, { 'a-heard': ['5', '4'] }, { 'a-again': '11' }, { 'a-who': '<script>' }]
  for (const odd of none) {
    const answer = await one.press(page, 'next', { 'a-more': 'Tämä säilyy.', ...odd })
    assert.equal(answer.status, 422)
    assert.ok(answer.text.includes('Tämä säilyy.') && answer.text.includes(`href="#${Object.keys(odd)[0]}"`))
    assert.ok(!answer.text.includes('value="<script>'))
  }
  const tied = await one.press(page, 'next', { 'a-rank-x': '1', 'a-rank-y': '1', 'a-more': 'Tämä säilyy.' })
  assert.ok(tied.status === 422 && tied.text.includes(words.pages.problems.same) && tied.text.includes('Tämä säilyy.'))
  for (const [, field] of tied.text.matchAll(/href="#(a-[\w-]+)"/g)) assert.ok(tied.text.includes(`id="${field}"`), field)
  const last = await one.toLast({ 'a-heard': '4' })
  const sent = await one.press(last, 'send', { 'a-heard': 'x', few: 'anything' })
  assert.equal(sent.status, 422)
  assert.match(sent.text, /href="#a-heard"/)
})

test('marks that are none do no harm', async () => {
  const last = await one.toLast({ 'a-rank-x': '1', 'a-rank-y': 'x' })
  const before = await one.waiting()
  const none: Fields[] = [{ at: '99' }, { at: 'x' }, { at: '' }, { round: 'x' }, { kept: 'a b', here: '<b>' }]
  for (const odd of none) assert.ok([200, 422].includes((await one.press(last, 'next', odd)).status), JSON.stringify(odd))
  assert.equal(await one.waiting(), before)
  const sent = await one.press(last, 'send', { few: 'anything', group: 'x', warned: '<b>', look: 'yes' })
  assert.ok(sent.text.includes(words.thanks.title))
  assert.equal((await database.db.selectFrom('waiting_response').select('few').execute()).at(-1)!.few, 'wait')
})

test('a form that is not ours, is old, too quick or filled in by a program comes back with all of it', async () => {
  const last = await one.toLast({ 'a-heard': '4' })
  const before = await one.waiting()
  for (const [changed, said] of [[{ token: 'x' }, 'notOurs'], [{ 'vk-extra': 'spam' }, 'fast']] as const) {
    const answer = await one.press(last, 'send', changed)
    assert.equal(answer.status, 422)
    assert.ok(answer.text.includes(words.last.problems[said]) && fieldValue(answer.text, 'a-heard') === '4')
  }
  database.setNow(new Date(wednesday.getTime() + 86_400_000 + 2000))
  const stale = await one.press(last, 'send')
  assert.ok(stale.text.includes(words.last.problems.stale))
  assert.equal(await one.waiting(), before)
  assert.ok((await one.press(stale, 'send')).text.includes(words.thanks.title), 'and goes with one press more')
  database.setNow(wednesday)
})

test('who sends without end is held off, and loses nothing', async () => {
  const guarded = await testDatabase({ BUDGET_SURVEY_PER_MINUTE: 2 })
  const it = respondent(guarded, (await aRound(guarded.db, { by: (await world(guarded.db)).coordinatorId })).surveyId)
  for (const n of [1, 2, 3]) {
    const answer = await it.press(await it.toLast({ 'a-heard': '4' }), 'send')
    assert.equal(answer.status, n < 3 ? 200 : 429)
    if (n === 3) assert.ok(answer.text.includes(words.last.problems.busy) && fieldValue(answer.text, 'a-heard') === '4')
  }
  await guarded.close()
})

test('a body in another encoding, of another kind or without end is refused, and nothing is counted', async () => {
  const before = await one.waiting()
  const post = (body: string | Uint8Array<ArrayBuffer>, type = 'application/x-www-form-urlencoded') =>
    one.app.request(one.path, { method: 'POST', body, headers: { 'content-type': type, 'content-length': String(body.length) } })
  assert.equal((await post('step=send&a-more=%E4%E4')).status, 400)
  assert.equal((await post(new Uint8Array([...Buffer.from('a-more='), 0xe4]))).status, 400)
  assert.equal((await post('{"a-heard":"4"}', 'application/json')).status, 415)
  assert.equal((await post(`a-more=${'a'.repeat(2_000_001)}`)).status, 413)
  assert.equal((await post(Array.from({ length: 1001 }, () => 'a-more=x').join('&'))).status, 400)
  assert.equal(await one.waiting(), before)
})

test('ten thousand answers to one question are no answer', async () => {
  const { keys } = database.context
  const text = Array.from({ length: 10_000 }, (_, n) => `Teksti ${n}`)
  const refused = await transact(database.db, (tx) => respond(tx, keys, { roundId: made.roundId, place: { serviceLineId: null, unitId: null }, few: 'wait', answers: { more: text } }, '2026-09-16'))
  assert.deepEqual(refused, { ok: false, why: 'problems', problems: [{ question: 'more', why: 'many' }] })
})

test('closed between two pages nothing is lost: the words go on as feedback, and what was in before stays in', async () => {
  const sentLast = await one.toLast({ 'a-heard': '4' })
  await one.press(sentLast, 'send')
  const last = await one.toLast({ 'a-more': 'Jäikö tämä?' })
  await transact(database.db, (tx) => closeRound(tx, made.roundId, '2026-09-16'))
  for (const step of ['send', 'next', 'back']) {
    const answer = await one.press(last, step)
    assert.equal(answer.status, 409)
    assert.ok(answer.text.includes(words.over.while) && answer.text.includes('Jäikö tämä?') && answer.text.includes(words.thanks.sendOn))
  }
  assert.ok((await one.press(sentLast, 'send')).text.includes(words.thanks.before))
})

test('with the database away what was answered comes back, and is sent by the button of that very page', async () => {
  const away = await testDatabase()
  const { surveyId } = await aRound(away.db, { by: (await world(away.db)).coordinatorId })
  const way = await flakyWay(away.pool)
  const pool = openPool(way.connection, 2)
  const it = respondent({ ...away, context: { ...away.context, db: openDb(pool) } }, surveyId)
  const last = await it.toLast({ 'a-heard': '4', 'a-more': 'Tallessa.' })
  way.cut()
  const answer = await it.press(last, 'send')
  way.mend()
  assert.equal(answer.status, 503)
  assert.ok(answer.text.includes(errors.again))
  const given = Object.fromEntries(sentFrom(answer.text))
  assert.deepEqual([given['a-heard'], given['a-more'], given['step']], ['4', 'Tallessa.', 'send'])
  assert.ok((await it.app.post(it.path, given)).text.includes(words.thanks.title))
  await pool.end()
  way.close()
  await away.close()
})
