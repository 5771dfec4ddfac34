// Where a browser keeps the words of a slip: a draft that goes on in another, a round that ends meanwhile, and thanks that cost little.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, type Answer } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { respondent } from '../../../test/respondent.ts'
import { aBlock } from '../../../test/slips.ts'
import { aRound } from '../../../test/surveys.ts'
import { texts } from '../../text/texts.ts'

const { surveyAnswering: words } = texts.fi
let database: TestDatabase
let w: World
let one: ReturnType<typeof respondent>
let slip: (number: number) => string

before(async () => {
  database = await testDatabase({ BUDGET_SURVEY_PER_MINUTE: 4 })
  w = await world(database.db)
  const made = await aRound(database.db, { by: w.coordinatorId, unitId: w.unitId, round: { way: 'code' } })
  one = respondent(database, made.surveyId)
  slip = await aBlock(database, { roundId: made.roundId, by: w.coordinatorId })
})
after(() => database.close())

const begun = async (): Promise<Answer> => one.press(await one.open(), 'start', { way: 'token', unit: w.unitId, code: [] })
const last = async (): Promise<Answer> => one.press(await begun(), 'next', { 'a-heard': '4', 'a-more': 'Kesken jäi.' })
const drafts = async () => (await database.pool.query('select from survey_draft')).rowCount

test('a draft that goes on elsewhere asks for the words of the slip first, and loses no answer', async () => {
  const kept = await one.press(await one.press(await begun(), 'later', { 'a-heard': '4', 'a-more': 'Kesken jäi.' }), 'keep')
  const asked = await one.press(kept, 'resume')
  assert.ok(asked.text.includes(words.codes.missing) && asked.text.includes('data-survey-slip'))
  assert.deepEqual(['way', 'a-heard', 'a-more'].map((name) => fieldValue(asked.text, name)), ['', '4', 'Kesken jäi.'])
  const on = await one.press(asked, 'start', { code: slip(1) })
  const sent = await one.press(await one.press(on, 'next'), 'send')
  assert.ok(sent.text.includes(words.thanks.title))
  assert.equal(await one.waiting(), 1)
})

test('an answer that comes to be handed in without the words goes back to where they are asked for', async () => {
  const asked = await one.press(await last(), 'send')
  assert.deepEqual([asked.status, asked.text.includes(words.codes.missing)], [422, true])
  assert.equal(fieldValue(asked.text, 'a-heard'), '4')
  assert.ok(!asked.text.includes('name="way"'))
})

test('before a browser uses a slip for nothing it asks, and is told that nothing is answered, with the words still its own', async () => {
  const nothing = await one.press(await begun(), 'next')
  const told = await one.press(nothing, 'check')
  assert.deepEqual([told.status, told.text.includes(words.last.problems.empty), fieldValue(told.text, 'way')], [422, true, 'token'])
  assert.ok(!told.text.includes(words.codes.missing))
})

test('the last page says for how long the round is open still, by Finnish days', async () => {
  const { text } = await last()
  const left = Number(/data-seconds-left="(\d+)"/.exec(text)?.[1])
  assert.equal(left, (new Date('2026-09-30T21:00:00Z').getTime() - wednesday.getTime()) / 1000)
})

test('after the round is over whoever was handed in by token is thanked, and whoever was not gets their words back', async () => {
  const page = await last()
  database.setNow(new Date('2026-10-01T09:00:00Z'))
  const thanked = await one.press(page, 'thanks')
  assert.deepEqual([thanked.status, thanked.text.includes(words.thanks.title)], [200, true])
  const over = await one.press(page, 'send')
  assert.deepEqual([over.status, over.text.includes(words.over.while), over.text.includes('Kesken jäi.')], [409, true, true])
  database.setNow(wednesday)
})

test('thanks look for a draft only so often, and are said all the same', async () => {
  const page = await one.press(await one.press(await begun(), 'later', { 'a-heard': '4' }), 'keep')
  assert.equal(await drafts(), 1)
  const kept = fieldValue(page.text, 'kept')
  await database.pool.query('delete from budget')
  const wrong = { kept: kept!.split(' ').reverse().join(' ') }
  for (let n = 0; n < 4; n++) assert.ok((await one.press(page, 'thanks', wrong)).text.includes(words.thanks.title))
  assert.ok((await one.press(page, 'thanks')).text.includes(words.thanks.title))
  assert.equal(await drafts(), 1, 'the budget is used up')
  await database.pool.query('delete from budget')
  await one.press(page, 'thanks')
  assert.equal(await drafts(), 0)
})
