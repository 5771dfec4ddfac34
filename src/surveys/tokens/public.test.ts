// The public pages of slips: the words typed without a script, the short address, and how it works with the keys of all rounds.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { closeAll } from '../../../test/adversary.ts'
import { apiClient } from '../../../test/api.ts'
import { testApp } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aBlock, tokenFor } from '../../../test/slips.ts'
import { aRound } from '../../../test/surveys.ts'
import { to } from '../../paths.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'

let database: TestDatabase
let w: World
let app: ReturnType<typeof testApp>
let surveyId: string, words: (number: number) => string
before(async () => {
  database = await testDatabase({ BUDGET_SURVEY_WORDS_PER_TEN_MINUTES: 3 })
  w = await world(database.db)
  app = testApp(database)
  const made = await aRound(database.db, { by: w.coordinatorId, unitId: w.unitId, round: { way: 'code' } })
  surveyId = made.surveyId
  words = await aBlock(database, { roundId: made.roundId, by: w.coordinatorId })
})
after(() => database.close())

const { slip, explained } = texts.fi.surveyTokens
const type = (typed: string) => app.post(to('surveySlip', 'fi'), { code: typed })

test('without a script the words of a good slip lead on to its survey in a form, and use nothing', async () => {
  const { status, text } = await type(words(1).toUpperCase())
  assert.equal(status, 200)
  assert.ok(text.includes(slip.found.title) && text.includes('Kotihoito, Saarisalmi') && text.includes(slip.noScript))
  assert.ok(text.includes(`action="${to('surveys', 'fi')}"`) && text.includes(`name="code" value="${words(1).toUpperCase()}"`))
  assert.equal((await database.pool.query('select from slip where used')).rowCount, 0)
})

test('what is no slip is told without repeating it, and guesses come to an end', async () => {
  const missing = await type('')
  assert.deepEqual([missing.status, missing.text.includes(slip.missing)], [422, true])
  const wrong = await type('kolme outoa sanaa')
  assert.deepEqual([wrong.status, wrong.text.includes(slip.said.unknown), wrong.text.includes('outoa')], [422, true, false])
  for (let n = 0; n < 2; n++) await type('kolme outoa sanaa')
  const last = await type(words(1))
  assert.deepEqual([last.status, last.headers.get('retry-after')], [429, '600'])
})

test('the short address on paper leads to the page in the language of the browser, whatever stands behind the #', async () => {
  for (const path of ['/s', '/S']) {
    const { status, location } = await app.request(path, { headers: { 'accept-language': 'sv-FI' } })
    assert.deepEqual([status, location], [302, to('surveySlip', 'sv')])
  }
})

test('the page that explains it shows the key of each round, and after closing nothing of numbers that are small', async () => {
  const api = apiClient({ ...database.context, settings: { ...database.context.settings, BUDGET_SURVEY_WORDS_PER_TEN_MINUTES: 0 } })
  for (let n = 2; n <= 7; n++) {
    const { token } = await tokenFor(api, surveyId, words(n))
    if (n <= 4) assert.equal((await api.post(`/surveys/${surveyId}/responses`, { token, answers: { heard: ['5'] } })).status, 201)
  }
  const { fingerprint } = (await api.get(`/surveys/${surveyId}`)).body.key
  const shown = async (language: 'fi' | 'sv' | 'en') => (await app.get(to('surveyPromise', language))).text
  for (const language of languages) {
    const text = await shown(language)
    for (const group of fingerprint.split(' ')) assert.ok(text.includes(`<span>${group}</span>`), language)
    for (const { title } of texts[language].surveyTokens.explained.not) assert.ok(text.includes(title), title)
    assert.ok(text.includes(`>${texts[language].surveyTokens.explained.open}<`))
  }
  await closeAll(database)
  const closed = await shown('fi')
  assert.ok(closed.includes(`data-head="${explained.head.stamped}">${explained.few}<`) && closed.includes(`data-head="${explained.head.back}">${explained.few}<`), 'six, and three')
  assert.ok(!closed.includes(explained.more))
})

test('where more came back than were stamped, the page says aloud that somebody else has had the key', async () => {
  const made = await aRound(database.db, { by: w.coordinatorId, round: { way: 'code' } })
  await database.db.insertInto('round_public_key').values({ round_id: made.roundId, spki: Buffer.from('x'), made_on: '2026-09-01', signed: 5, handed_in: 6 }).execute()
  assert.ok((await app.get(to('surveyPromise', 'fi'))).text.includes(explained.more))
})

test('of enough the page tells rounded numbers, from which no result can be subtracted', async () => {
  const made = await aRound(database.db, { by: w.coordinatorId, round: { way: 'code' } })
  await database.db.insertInto('round_public_key').values({ round_id: made.roundId, spki: Buffer.from('y'), made_on: '2026-09-01', signed: 43, handed_in: 38 }).execute()
  const { text } = await app.get(to('surveyPromise', 'fi'))
  assert.ok(text.includes(`data-head="${explained.head.stamped}">vähintään 40<`) && text.includes(`data-head="${explained.head.back}">vähintään 35<`))
  assert.ok(!/>(43|38)</.test(text))
})
