// "May a sentence of what you wrote be shown?": asked of who wrote something, a no unless they say otherwise, by every way in; and after
// counting it stands with texts to one question, and in no number.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { apiClient } from '../../../test/api.ts'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { sentFrom } from '../../../test/fields.ts'
import { respondent } from '../../../test/respondent.ts'
import { aBlock, tokenFor } from '../../../test/slips.ts'
import { aRound, fewQuestions, question } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { roundKey, unseal } from '../../privacy/sealing.ts'
import { texts } from '../../text/texts.ts'
import { dayOf } from '../../text/dates.ts'
import type { Answers } from '../answers.ts'
import { closeDue, releaseDue } from '../release-due.ts'
import { countsIn, textsIn } from '../released.sql.ts'
import { respond } from '../respond.ts'
import { groupsOf } from '../rounds.sql.ts'

const { surveyQuotes: { asked }, surveyAnswering } = texts.fi
let database: TestDatabase
let w: World
before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0, BUDGET_SURVEY_PER_MINUTE: 0 })
  w = await world(database.db)
})
after(() => database.close())

const made = (more: Partial<Parameters<typeof aRound>[1]> = {}) => aRound(database.db, { by: w.supervisorId, unitId: w.unitId, questions: [...fewQuestions, question('line', 'short'), question('also', 'long')], ...more })
const chosen = (html: string) => sentFrom(html).find(([name]) => name === 'quote')?.[1]
/** What waits of a round, opened: whether each may be quoted. */
async function permitted(roundId: string): Promise<boolean[]> {
  const rows = await database.db.selectFrom('waiting_response as w').innerJoin('round_group as g', 'g.id', 'w.group_id').selectAll('w').where('g.round_id', '=', roundId).execute()
  return rows.map((row) => '~quote' in (JSON.parse(unseal(roundKey(database.context.keys, roundId, row.key_version), row.group_id, 'response', row.ciphertext)) as Answers)).sort()
}

test('on the last page of the form, without scripts, whoever wrote something is asked, and nobody else; a no is chosen until they choose otherwise', async () => {
  const { surveyId, roundId } = await made()
  const one = respondent(database, surveyId)
  for (const answers of [{ 'a-heard': '5' }, { 'a-line': 'hyvä' }] as Fields[]) assert.ok(!(await one.toLast(answers)).text.includes(asked.legend), 'there is nothing to quote')
  const last = await one.toLast({ 'a-heard': '5', 'a-more': 'Odotin kauan.' })
  assert.ok(last.text.includes(asked.legend) && last.text.includes(asked.means) && last.text.includes(asked.noWayBack))
  assert.equal(chosen(last.text), 'no')
  await one.press(last, 'send')
  assert.deepEqual(await permitted(roundId), [false])
  // What they have chosen stays when they go back, change the text and come again; of no text there is nothing left.
  const changing = await one.press(await one.toLast({ 'a-more': 'Odotin kauan.' }), 'to:1', { quote: 'yes' })
  const again = await one.press(changing, 'next', { 'a-more': 'Odotin tunnin.' })
  assert.equal(chosen(again.text), 'yes')
  const without = await one.press(await one.press(again, 'to:1'), 'next', { 'a-more': '', 'a-heard': '4' })
  assert.ok(!without.text.includes(asked.legend))
  await one.press(without, 'send')
  assert.deepEqual(await permitted(roundId), [false, false], 'a yes to nothing is none')
  await one.press(await one.toLast({ 'a-more': 'Odotin kauan.' }), 'send', { quote: 'maybe' })
  await one.press(await one.toLast({ 'a-more': 'Odotin kauan.' }), 'send', { quote: 'yes' })
  assert.deepEqual(await permitted(roundId), [false, false, false, true])
})

test('kept for another day it goes on as it was, and with the words of a slip too', async () => {
  const { surveyId, roundId } = await made({ questions: fewQuestions, round: { way: 'code' } })
  const slip = await aBlock(database, { roundId, by: w.coordinatorId })
  const one = respondent(database, surveyId)
  const last = await one.press(await one.press(await one.open(), 'start', { code: slip(1) }), 'next', { 'a-more': 'Jäi kesken.' })
  assert.ok(last.text.includes(asked.legend))
  const kept = await one.press(await one.press(last, 'later', { quote: 'yes' }), 'keep')
  const words = [...(/<ol class="kept-words"[^>]*>(.*?)<\/ol>/s.exec(kept.text)?.[1] ?? '').matchAll(/<li>([a-z]+)<\/li>/g)].map(([, word]) => word!)
  const resumed = await one.app.post('/fi/kyselyt', { code: words.join(' ') })
  assert.ok(resumed.text.includes(surveyAnswering.pages.resumed))
  assert.equal(chosen(resumed.text), 'yes')
  await one.press(resumed, 'send')
  assert.deepEqual(await permitted(roundId), [true])
  const api = apiClient(database.context)
  const body = (await api.get(`/surveys/${surveyId}`)).body
  assert.equal(body.quotes, true)
  for (const [number, more, status] of [[2, { mayQuote: true }, 201], [3, {}, 201], [4, { mayQuote: 'yes' }, 422]] as const) {
    const { token, place } = await tokenFor(api, surveyId, slip(number))
    assert.equal((await api.post(`/surveys/${surveyId}/responses`, { token, place, answers: { more: ['Ohjelmalta.'] }, ...more })).status, status)
  }
  assert.deepEqual(await permitted(roundId), [false, true, true])
})

test('on paper it is printed and typed like the rest, twice; and aloud it is asked', async () => {
  const { roundId } = await made({ questions: fewQuestions })
  const app = testApp(database)
  const [worker, supervisor] = [await app.signIn(w.workerId), await app.signIn(w.supervisorId)]
  const group = (await groupsOf(database.db, roundId))[0]!.id
  const path = `/desk/surveys/rounds/${roundId}`
  await app.post(`${path}/paper`, { group, language: 'fi', sheets: '3' }, supervisor)
  const { id } = await database.db.selectFrom('paper_batch').select('id').where('round_id', '=', roundId).executeTakeFirstOrThrow()
  assert.ok((await app.get(`${path}/paper/${id}/print`, supervisor)).text.includes(asked.onPaper))
  const type = (sheet: string, stage: string, fields: Record<string, string>, cookie = worker) => app.post(`${path}/paper/${id}`, { sheet, stage, 't-more': 'Käsin kirjoitettu.', ...fields }, cookie)
  assert.equal((await type('1', 'first', { quote: '3' })).status, 422)
  assert.equal((await type('1', 'first', { quote: '2' })).status, 303)
  const differs = await type('1', 'second', { quote: '' }, supervisor)
  assert.equal(differs.status, 409)
  assert.match(differs.text, /id="quote-error"/)
  assert.equal((await type('1', 'second', { quote: '2' }, supervisor)).status, 303)
  for (const stage of ['first', 'second']) await type('2', stage, {})
  await type('3', 'first', { quote: '2' })
  assert.deepEqual(await permitted(roundId), [false, true])

  const page = (await app.get(`${path}/aloud`, worker)).text
  assert.ok(page.includes(asked.legend) && page.includes(asked.aloud))
  await app.post(`${path}/aloud`, { 'token': fieldValue(page, 'token'), 'how': 'phone', 'helped': 'nobody', 'few': 'wait', 'a-more': 'Sanottu ääneen.', 'quote': 'yes' }, worker)
  assert.deepEqual(await permitted(roundId), [false, true, true])
  for (let n = 0; n < 2; n++) await send(roundId, { more: ['Muu.'] }, false)
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, new Date('2026-10-01T03:00:00Z')))
  const released = await textsIn(database.db, roundId)
  assert.deepEqual([released.length, released.filter(({ mayQuote }) => mayQuote).length], [6, 3], 'also the sheet that was typed once only')
})

test('of a survey for children, or one that says so, nobody is asked by any way, and a yes that comes all the same is none', async () => {
  const { surveyId, roundId } = await made()
  await database.db.updateTable('survey').set({ no_quotes: true }).where('id', '=', surveyId).execute()
  const one = respondent(database, surveyId)
  const last = await one.toLast({ 'a-more': 'Kivaa oli.' })
  assert.ok(!last.text.includes(asked.legend))
  await one.press(last, 'send', { quote: 'yes' })
  const app = testApp(database)
  const supervisor = await app.signIn(w.managerId)
  assert.ok(!(await app.get(`/desk/surveys/rounds/${roundId}/aloud`, supervisor)).text.includes(asked.legend))
  const api = apiClient(database.context)
  assert.equal((await api.get(`/surveys/${surveyId}`)).body.quotes, false)
  await api.post(`/surveys/${surveyId}/responses`, { answers: { more: ['Ja toinen.'] }, mayQuote: true })
  assert.deepEqual(await permitted(roundId), [false, false])
})

const send = (roundId: string, answers: Answers, mayQuote: boolean, few: 'wait' | 'anyway' = 'wait') =>
  transact(database.db, (tx) => respond(tx, database.context.keys, { roundId, place: { serviceLineId: null, unitId: w.unitId }, few, answers, mayQuote }, dayOf(wednesday)))

test('after counting a yes stands with the text of one question in each batch, in no count, and with nothing that is for a unit’s own eyes', async () => {
  const { roundId } = await made()
  for (let n = 0; n < 24; n++) await send(roundId, { heard: ['5'], more: [`Yksi ${n}`], also: [`Toinen ${n}`], line: ['sana'] }, n % 2 === 0)
  await transact(database.db, (tx) => releaseDue(tx, database.context.keys, wednesday))
  for (let n = 0; n < 9; n++) await send(roundId, { more: [`Kolmas ${n}`], also: [`Neljäs ${n}`] }, true)
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, new Date('2026-10-01T03:00:00Z')))
  const { rows } = await database.pool.query(`select release_id, array_agg(distinct question) filter (where may_quote) as marked from released_text t join release r on r.id = t.release_id
    join round_group g on g.id = r.group_id where g.round_id = $1 group by 1`, [roundId])
  assert.equal(rows.length, 2)
  for (const { marked } of rows) assert.ok(marked.length === 1 && ['more', 'also'].includes(marked[0]), String(marked))
  assert.ok((await countsIn(database.db, roundId)).every(({ question: id, value }) => !id.includes('quote') && value !== 'yes'))

  const few = await made()
  for (let n = 0; n < 3; n++) await send(few.roundId, { more: ['Vain yksikölle.'] }, true, 'anyway')
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, new Date('2026-10-01T03:00:00Z')))
  assert.deepEqual((await textsIn(database.db, few.roundId)).map(({ few: own, mayQuote }) => [own, mayQuote]), Array.from({ length: 3 }, () => [true, false]))
})

test('the database itself marks no texts to two questions of one batch, none of a unit’s own, and takes no mark back', async () => {
  const { rows: [{ id }] } = await database.pool.query('select r.id from release r join released_text t on t.release_id = r.id where t.may_quote limit 1')
  const { rows: [{ id: own }] } = await database.pool.query('select id from release where few limit 1')
  const add = (release: string, question: string) => database.pool.query('insert into released_text (release_id, question, ciphertext, key_version, may_quote) values ($1, $2, $3, 1, true)', [release, question, Buffer.from('x')])
  await assert.rejects(add(id, 'yet-another'), { code: '23514' })
  await assert.rejects(add(own, 'more'), { code: '23514' })
  await assert.rejects(database.pool.query('update released_text set may_quote = true'), { code: '42501' })
})
