// Answers that somebody of the staff writes down for somebody: once, as what they are, and nothing lost.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, textIn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aRound, fewQuestions, question } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { slipCode, slipWords } from '../../privacy/slip-code.ts'
import { texts } from '../../text/texts.ts'
import { closeDue } from '../release-due.ts'
import { countsIn } from '../released.sql.ts'
import { groupsOf } from '../rounds.sql.ts'
import { makeBlock } from '../slips/make-block.ts'

const { surveyAloud: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let worker: string
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  worker = await app.signIn(w.workerId)
})
after(() => database.close())

const pathOf = (round: string) => `/desk/surveys/rounds/${round}/aloud`
const tokenOf = async (round: string) => fieldValue((await app.get(pathOf(round), worker)).text, 'token')
const hand = async (round: string, fields: Fields, token?: string) =>
  app.post(pathOf(round), { token: token ?? await tokenOf(round), how: 'phone', helped: 'close-person', few: 'wait', ...fields }, worker)
const waiting = async () => (await database.db.selectFrom('waiting_response').select('id').execute()).length

test('what was said is handed in once, and counted as asked aloud and with whose help', async () => {
  const { roundId } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, questions: [{ ...fewQuestions[0]!, prompt: { fi: 'Mieti viime käyntiä.' } }, ...fewQuestions.slice(1), question('why', 'short', { onlyIf: { question: 'heard', is: ['1', '2'] } })] })
  const shown = (await app.get(pathOf(roundId), worker)).text
  assert.ok(shown.includes('Mieti viime käyntiä.') && shown.includes('Kysy vain, jos hän vastasi kysymykseen 1 näin: Täysin eri mieltä · Jokseenkin eri mieltä'))
  const token = await tokenOf(roundId)
  assert.match((await hand(roundId, { 'a-heard': '5', 'a-again': '9' }, token)).location!, /done=yes/)
  assert.match((await hand(roundId, { 'a-heard': '5', 'a-again': '9' }, token)).location!, /done=before/)
  assert.equal(await waiting(), 1)
  for (let n = 0; n < 4; n++) await hand(roundId, { 'a-heard': '4', how: 'face-to-face' })
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, new Date('2026-10-01T03:00:00Z')))
  const counts = await countsIn(database.db, roundId)
  const given = (asked: string, value: string) => counts.find(({ question: id, value: is, by }) => id === asked && is === value && !by)?.given
  assert.deepEqual([given('~how', 'phone'), given('~how', 'face-to-face'), given('~helped', 'close-person'), given('heard', '4')], [1, 4, 5, 4])
})

test('what is missing or cannot be is told, nothing at all is refused, and what was written stays', async () => {
  const { roundId } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId })
  const before = await waiting()
  const odd = await hand(roundId, { how: '', helped: 'somebody', 'a-heard': '9', 'a-more': 'Säilyykö tämä?' })
  assert.equal(odd.status, 422)
  for (const field of ['how', 'helped', 'a-heard']) assert.match(odd.text, new RegExp(`href="#${field}"`))
  assert.equal(textIn(odd.text, 'a-more'), 'Säilyykö tämä?')
  const empty = await hand(roundId, {})
  assert.ok(empty.status === 409 && empty.text.includes(words.empty))
  const old = await hand(roundId, { 'a-more': 'Vanha sivu.' }, 'not-a-token')
  assert.ok(old.status === 409 && old.text.includes(words.old) && textIn(old.text, 'a-more') === 'Vanha sivu.')
  assert.equal((await hand(roundId, { 'a-more': 'Vanha sivu.' }, fieldValue(old.text, 'token'))).status, 303)
  assert.equal(await waiting(), before + 1)
})

test('where a survey wants a slip, asking aloud wants it too, and each is good for one answer', async () => {
  const { roundId } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, round: { way: 'code' } })
  const { keys } = database.context
  const block = await transact(database.db, async (tx) => makeBlock(tx, keys, {
    roundId, groupId: (await groupsOf(tx, roundId))[0]!.id, occasion: 'meeting', monthOn: '2026-09-01', language: 'fi', slips: 2, validUntilOn: '2026-09-30',
  }, { by: w.supervisorId, on: '2026-09-01' }))
  const code = slipWords(slipCode(keys, block, 1, keys.current), 'fi').join(' ')
  const without = await hand(roundId, { 'a-heard': '5', 'a-more': 'Ilman lappua.' })
  assert.ok(without.status === 422 && without.text.includes(words.problems.slip.unknown) && textIn(without.text, 'a-more') === 'Ilman lappua.')
  assert.equal((await hand(roundId, { 'a-heard': '5', code })).status, 303)
  const again = await hand(roundId, { 'a-heard': '1', code })
  assert.ok(again.status === 422 && again.text.includes(words.problems.slip.used))
})

test('it is for whoever may write answers down, while the survey is open', async () => {
  const { roundId } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, open: false })
  const other = await app.signIn(await person(database.db, 'Vieras Tyyni', { role: 'worker', unitId: w.otherUnitId }))
  assert.equal((await app.get(pathOf(roundId), worker)).status, 404)
  const open = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId })
  assert.equal((await app.get(pathOf(open.roundId), worker)).status, 200)
  assert.equal((await app.get(pathOf(open.roundId), other)).status, 404)
  assert.equal((await app.post(pathOf(open.roundId), { token: await tokenOf(open.roundId), 'a-heard': '5' }, other)).status, 404)
})

test('words of slips are not guessed by writing down for somebody, and what was written stays', async () => {
  const guarded = await testDatabase({ BUDGET_SURVEY_WORDS_PER_TEN_MINUTES: 2 })
  const its = await world(guarded.db)
  const { roundId } = await aRound(guarded.db, { by: its.supervisorId, unitId: its.unitId, round: { way: 'code' } })
  const at = testApp(guarded)
  const cookie = await at.signIn(its.workerId)
  const token = fieldValue((await at.get(pathOf(roundId), cookie)).text, 'token')
  const guess = () => at.post(pathOf(roundId), { token, how: 'phone', helped: 'nobody', few: 'wait', 'a-heard': '5', 'a-more': 'Arvaan.', code: 'kaakao jokainen savustin' }, cookie)
  assert.deepEqual([(await guess()).status, (await guess()).status], [422, 422])
  const third = await guess()
  assert.ok(third.status === 429 && third.text.includes(words.problems.slip.busy) && textIn(third.text, 'a-more') === 'Arvaan.')
  await guarded.close()
})
