// Surveys over the API: what is asked, a slip for a token, an answer with the token alone; and everything that is refused.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as v from 'valibot'
import { apiClient } from '../../test/api.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { aBlock, covered, tokenFor } from '../../test/slips.ts'
import { aRound } from '../../test/surveys.ts'
import { toText } from '../privacy/blind-rsa.ts'
import { handedIn, slipFound, survey, tokenSigned } from './survey-schemas.ts'

let database: TestDatabase
let w: World
let api: ReturnType<typeof apiClient>
let surveyId: string, roundId: string, words: (number: number) => string
before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_SURVEY_WORDS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  api = apiClient(database.context)
  ;({ surveyId, roundId } = await aRound(database.db, { by: w.coordinatorId, unitId: w.unitId, round: { way: 'code' } }))
  words = await aBlock(database, { roundId, by: w.coordinatorId, slips: 40 })
})
after(async () => database.close())

const waiting = async (): Promise<number> => (await database.db.selectFrom('waiting_response').select('id').execute()).length
const answers = { heard: ['5'], more: ['Kiitos, että kuuntelit.'] }
const respond = (body: object, of = surveyId) => api.post(`/surveys/${of}/responses`, body)

test('a survey tells what is asked, what is promised, the fewest shown together, and the key that its slips are exchanged with', async () => {
  const { status, body } = await api.get(`/surveys/${surveyId}`)
  assert.equal(status, 200)
  assert.ok(v.is(survey, body))
  assert.deepEqual([body.way, body.fewest, body.round, body.questions.length, body.promise.handledBy], ['code', 5, roundId, 4, '2026-10-15'])
  assert.deepEqual(body.places, [{ unit: { id: w.unitId, name: { fi: 'Kotihoito, Saarisalmi', sv: 'Hemvård, Ösund', en: 'Home care, Saarisalmi' } } }])
  assert.equal((await api.get(`/surveys/${surveyId}`)).body.key.spki, body.key!.spki, 'one key for everybody')
  for (const id of [roundId, crypto.randomUUID(), 'x']) assert.equal((await api.get(`/surveys/${id}`)).status, 404, id)
  for (const tag of ['ar', 'xx', '%00', '__proto__']) assert.equal((await api.get(`/surveys/${surveyId}/languages/${tag}`)).status, 404, tag)
})

test('a slip is looked up without being used, exchanged once, and an answer goes in with the token alone', async () => {
  const looked = await api.post('/slips', { code: words(1) })
  assert.deepEqual([looked.status, looked.body], [200, { survey: surveyId, name: { fi: 'Miten meni?', sv: 'Hur gick det?', en: 'How did it go?' }, place: { serviceLine: null, unit: w.unitId } }])
  assert.ok(v.is(slipFound, looked.body))
  const { token, place } = await tokenFor(api, surveyId, words(1))
  assert.deepEqual(place, looked.body.place)
  const before = await waiting()
  const sent = await respond({ token, place, few: 'higher', answers })
  assert.deepEqual([sent.status, sent.body], [201, { counted: 'later' }])
  assert.ok(v.is(handedIn, sent.body))
  assert.equal(await waiting(), before + 1)
  const again = await respond({ token, place, answers })
  assert.deepEqual([again.status, again.body.why], [409, 'spent'])
  assert.equal(await waiting(), before + 1)
  assert.equal((await api.post('/slips', { code: words(1) })).status, 200, 'whether it was used is told to nobody who only looks it up')
})

test('a browser whose connection broke gets the same signature again, on a connection that is closed; with anything else the slip is used', async () => {
  const { blinded, uncover } = await covered(api, surveyId)
  const ask = (code: string, of: Uint8Array) => api.post(`/surveys/${surveyId}/tokens`, { code, blinded: toText(of) })
  const first = await ask(words(2), blinded.blinded)
  assert.ok(v.is(tokenSigned, first.body))
  assert.equal(first.headers.get('connection'), 'close')
  assert.deepEqual((await ask(words(2).toUpperCase(), blinded.blinded)).body, first.body)
  const other = await ask(words(2), (await covered(api, surveyId)).blinded.blinded)
  assert.deepEqual([other.status, other.body.why], [409, 'used'])
  assert.equal((await respond({ token: await uncover(first.body.signature), answers })).status, 201)
})

test('what is forged, of another round, malformed or missing is refused as a problem, and no token is spent by it', async () => {
  const before = await waiting()
  const { token } = await tokenFor(api, surveyId, words(3))
  const other = await aRound(database.db, { by: w.coordinatorId, round: { way: 'code' } })
  const otherWords = await aBlock(database, { roundId: other.roundId, by: w.coordinatorId })
  const theirs = await tokenFor(api, other.surveyId, otherWords(1))
  const spoilt = { ...token, signature: token.signature.replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A')) }
  for (const one of [spoilt, theirs.token, { message: 'AA', signature: 'AA' }, { ...token, message: theirs.token.message }]) {
    const { status, body } = await respond({ token: one, answers })
    assert.deepEqual([status, body.problems[0].field], [422, 'token'])
  }
  for (const [body, field] of [[{ answers }, 'token'], [{ token, answers: {} }, 'answers'], [{ token, answers: { heard: ['9'] } }, 'answers.heard'], [{ token }, 'answers'], [{ token, answers, name: 'x' }, 'name'], [{ token, answers: { heard: '5' } }, 'answers.heard']] as const) {
    const answered = await respond(body)
    assert.deepEqual([answered.status, answered.body.problems[0].field], [422, field], JSON.stringify(answered.body))
    assert.match(answered.headers.get('content-type')!, /problem\+json/)
  }
  assert.equal(await waiting(), before)
  assert.equal((await respond({ token, answers })).status, 201, 'good all along')
  const slip = await api.post(`/surveys/${surveyId}/tokens`, { code: otherWords(2), blinded: toText((await covered(api, surveyId)).blinded.blinded) })
  assert.deepEqual([slip.status, slip.body.why], [404, 'unknown'])
  assert.deepEqual((await database.db.selectFrom('slip').select('used').where('used', 'is', true).execute()).length, 4)
})

test('what nobody could have blinded does not use the slip', async () => {
  const { body } = await api.get(`/surveys/${surveyId}`)
  const n = Buffer.from((await crypto.subtle.exportKey('jwk', await crypto.subtle.importKey('spki', Buffer.from(body.key.spki, 'base64url'), { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify']))).n!, 'base64url')
  for (const blinded of [Buffer.alloc(256), Buffer.concat([Buffer.alloc(255), Buffer.of(1)]), n, Buffer.alloc(256, 255), Buffer.alloc(255, 1), Buffer.alloc(257, 1), Buffer.of(7)]) {
    const answered = await api.post(`/surveys/${surveyId}/tokens`, { code: words(4), blinded: blinded.toString('base64url') })
    assert.deepEqual([answered.status, answered.body.problems[0].field], [422, 'blinded'])
  }
  assert.equal((await api.post(`/surveys/${surveyId}/tokens`, { code: words(4), blinded: '!' })).status, 422)
  assert.equal((await tokenFor(api, surveyId, words(4))).token.signature.length > 300, true)
})

test('guesses are paid for and a good slip is not; a token costs nobody anything', async () => {
  const tight = apiClient({ ...database.context, settings: { ...database.context.settings, BUDGET_SURVEY_WORDS_PER_TEN_MINUTES: 2, BUDGET_FEEDBACK_PER_MINUTE: 1 } })
  for (let n = 0; n < 4; n++) assert.equal((await tight.post('/slips', { code: words(10 + n) })).status, 200)
  const { token } = await tokenFor(tight, surveyId, words(14))
  for (const status of [404, 404, 429]) assert.equal((await tight.post('/slips', { code: 'kolme vierasta sanaa' })).status, status)
  assert.equal((await respond({ token, answers })).status, 201)
  assert.deepEqual((await database.db.selectFrom('budget').selectAll().execute()).length, 1, 'of the guesses, and nothing of the answer')
})

test('an open survey is answered without a token, within the budget that its pages have', async () => {
  const open = await aRound(database.db, { by: w.coordinatorId })
  const tight = apiClient({ ...database.context, settings: { ...database.context.settings, BUDGET_SURVEY_PER_MINUTE: 2 } })
  for (const status of [201, 201, 429]) assert.equal((await tight.post(`/surveys/${open.surveyId}/responses`, { answers })).status, status)
  const { body } = await api.get(`/surveys/${open.surveyId}`)
  assert.equal(body.key, undefined)
  const slip = await api.post(`/surveys/${open.surveyId}/tokens`, { code: words(5), blinded: toText(new Uint8Array(256).fill(7)) })
  assert.deepEqual([slip.status, slip.body.why], [410, 'closed'])
})

test('on the day after the last nothing is exchanged and nothing is taken in, whatever was signed before', async () => {
  const { token } = await tokenFor(api, surveyId, words(6))
  database.setNow(new Date('2026-10-01T09:00:00Z'))
  try {
    assert.deepEqual((await respond({ token, answers })).body.why, 'closed')
    assert.equal((await api.post(`/surveys/${surveyId}/tokens`, { code: words(7), blinded: 'AA' })).status, 404)
  } finally {
    database.setNow(wednesday)
  }
})
