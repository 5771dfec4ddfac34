// Tokens: each is good once, whatever happens at the same moment; keys change, rounds close; and nobody who has everything that is
// kept can tell whose answer is whose.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { aWatchedRound, guesses, byChance, closeAll, someone } from '../../../test/adversary.ts'
import { apiClient } from '../../../test/api.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { aBlock, covered, tokenFor } from '../../../test/slips.ts'
import { aRound } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { blindedHash, tokenHash } from '../../privacy/blind-signing.ts'
import { hmac, makeKeys, newKeyFile, type Purpose } from '../../privacy/keys.ts'
import { toText } from '../../privacy/blind-rsa.ts'
import { makeKeysDue, publicKeyFor } from './make-keys.ts'

let database: TestDatabase
let api: ReturnType<typeof apiClient>
let by: string
const logged: string[] = []
const file = newKeyFile()
before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_SURVEY_WORDS_PER_TEN_MINUTES: 0 })
  database.context.keys = makeKeys(file)
  by = await someone(database)
  api = apiClient(database.context, (line) => logged.push(line))
})
after(() => database.close())

const answers = { heard: ['5'] }
const waitingIn = async (roundId: string) => (await database.pool.query('select from waiting_response w join round_group g on g.id = w.group_id where g.round_id = $1', [roundId])).rowCount
const round = async () => {
  const made = await aRound(database.db, { by, round: { way: 'code' } })
  return { ...made, words: await aBlock(database, { roundId: made.roundId, by }) }
}

test('of fifty who hand in one token at the same moment one gets through, and of fifty who exchange one slip all get the same or nothing', async () => {
  const { surveyId, roundId, words } = await round()
  const { token } = await tokenFor(api, surveyId, words(1))
  const sent = await Promise.all(Array.from({ length: 50 }, () => api.post(`/surveys/${surveyId}/responses`, { token, answers })))
  assert.deepEqual(sent.map(({ status }) => status).toSorted(), [201, ...Array(49).fill(409)])
  assert.equal(await waitingIn(roundId), 1)
  const [one, other] = [await covered(api, surveyId), await covered(api, surveyId)]
  const asked = await Promise.all(Array.from({ length: 50 }, (_, n) => api.post(`/surveys/${surveyId}/tokens`, { code: words(2), blinded: toText((n % 2 ? one : other).blinded.blinded) })))
  assert.equal(asked.filter(({ status }) => status === 201).length, 25)
  assert.equal(new Set(asked.map(({ body }) => body.signature).filter(Boolean)).size, 1)
})

test('of twenty who need the key of a round at the same moment all get the same; a sweep makes those that nobody has needed yet', async () => {
  const { roundId } = await aRound(database.db, { by, round: { way: 'code' } })
  const { db, keys } = database.context
  const made = await Promise.all(Array.from({ length: 20 }, () => publicKeyFor(db, keys, roundId, wednesday)))
  assert.equal(new Set(made.map((key) => key!.toString('hex'))).size, 1)
  const later = await aRound(db, { by, round: { way: 'code' } })
  const open = await aRound(db, { by })
  await transact(db, (tx) => makeKeysDue(tx, keys, wednesday))
  const { rows } = await database.pool.query('select round_id from keys.round_key where round_id = any ($1)', [[later.roundId, open.roundId]])
  assert.deepEqual(rows, [{ round_id: later.roundId }])
  assert.equal(await publicKeyFor(db, keys, open.roundId, wednesday), null)
})

test('the key file may change between the exchange and the answer, and the answer is still taken once', async () => {
  const { surveyId, words } = await round()
  const { token } = await tokenFor(api, surveyId, words(1))
  const rotated = apiClient({ ...database.context, keys: makeKeys({ current: 2, keys: { ...file.keys, 2: newKeyFile().keys[1] } }) })
  for (const status of [201, 409]) assert.equal((await rotated.post(`/surveys/${surveyId}/responses`, { token, answers })).status, status)
  assert.equal((await api.post(`/surveys/${surveyId}/responses`, { token, answers })).status, 409)
  assert.equal((await tokenFor(rotated, surveyId, words(2))).token.message.length > 40, true)
})

test('when a round closes its private key is erased, and with it which slips were exchanged and which tokens came; two numbers stay', async () => {
  const { surveyId, roundId, words } = await round()
  const [one, two] = [await tokenFor(api, surveyId, words(1)), await tokenFor(api, surveyId, words(2))]
  assert.equal((await api.post(`/surveys/${surveyId}/responses`, { token: one.token, answers })).status, 201)
  const { rows: [before] } = await database.pool.query('select spki, signed from round_public_key where round_id = $1', [roundId])
  assert.equal(before.signed, null, 'no counts while it is open')
  await closeAll(database)
  assert.equal((await api.post(`/surveys/${surveyId}/responses`, { token: two.token, answers })).status, 404)
  const { rows: [after] } = await database.pool.query('select spki, signed, handed_in from round_public_key where round_id = $1', [roundId])
  assert.deepEqual(after, { spki: before.spki, signed: 2, handed_in: 1 })
  for (const left of ['from keys.round_key where round_id = $1', 'from spent_token where round_id = $1', 'from slip s join slip_block b on b.id = s.block_id where b.round_id = $1 and s.exchanged_for is not null']) {
    assert.equal((await database.pool.query(`select ${left}`, [roundId])).rowCount, 0, left)
  }
  await assert.rejects(database.pool.query('update round_public_key set signed = 3, handed_in = 3 where round_id = $1', [roundId]), /stay as they were/)
  await assert.rejects(database.pool.query('delete from round_public_key'), { code: '42501' })
})

test('of a slip whose weeks are over nobody learns whether it was used, however often they ask', async () => {
  const { surveyId, roundId, words } = await round()
  const { blinded } = await tokenFor(api, surveyId, words(1))
  await database.db.updateTable('slip_block').set({ valid_until_on: '2026-09-10' }).where('round_id', '=', roundId).execute()
  const ask = async (n: number) => { const { status, body } = await api.post(`/surveys/${surveyId}/tokens`, { code: words(n), blinded: toText(Uint8Array.from(blinded, (byte, at) => (at === 255 ? byte ^ 1 : byte))) }); return [status, body.why] }
  assert.deepEqual([await ask(1), await ask(2)], [[410, 'expired'], [410, 'expired']])
})

test('nothing that is kept of an exchange is, or comes by any hash from, what an answer brings; and nothing was logged', async () => {
  const { surveyId, words } = await round()
  const exchanged: Buffer[] = [], brought: Buffer[] = []
  for (let n = 1; n <= 5; n++) {
    const { token, blinded } = await tokenFor(api, surveyId, words(n))
    const { body } = await api.post(`/surveys/${surveyId}/tokens`, { code: words(n), blinded: toText(new Uint8Array(blinded)) })
    exchanged.push(Buffer.from(words(n)), blinded, Buffer.from(body.signature, 'base64url'))
    brought.push(Buffer.from(token.message, 'base64url'), Buffer.from(token.signature, 'base64url'))
    assert.equal((await api.post(`/surveys/${surveyId}/responses`, { token, answers })).status, 201)
  }
  const cells = async (table: string) => (await database.pool.query(`select * from ${table}`)).rows.flatMap((row) => Object.values(row)).filter((cell): cell is Buffer => Buffer.isBuffer(cell))
  const [before, after] = [[...exchanged, ...await cells('slip')], [...brought, ...await cells('spent_token'), ...await cells('waiting_response')]]
  const { keys } = database.context
  const purposes: Purpose[] = ['slip', 'survey', 'blind-signing', 'idempotency', 'budget']
  const derived = (value: Buffer) => [
    value, blindedHash(value), tokenHash({ message: value }), ...['sha256', 'sha384', 'sha512'].map((name) => createHash(name).update(value).digest()), ...purposes.map((purpose) => hmac(keys.key(purpose, 1), value)),
  ].map((each) => each.toString('hex'))
  const ofExchanges = new Set(before.flatMap(derived)), ofAnswers = new Set(after.flatMap(derived))
  assert.deepEqual([...ofExchanges].filter((each) => ofAnswers.has(each)), [])
  // It would find what is the same: what is kept of a token is a hash of what was brought.
  assert.ok((await cells('spent_token')).some((cell) => brought.some((value) => derived(value).includes(cell.toString('hex')))))
  assert.deepEqual(logged, [])
})

test('whoever has the whole database after counting, and has watched every exchange, gives texts to people no better than by chance', async () => {
  const watched = await aWatchedRound(database, api, { by, people: 40 })
  await closeAll(database)
  const { rights, batches, texts } = await guesses(database, watched)
  const right = Math.max(...rights)
  assert.equal(texts, 40)
  assert.ok(batches >= 3 && right <= byChance(batches), `${right} of ${texts} in ${batches} batches`)
  // Answers that were chosen lie in the order of their names, and not of who gave them.
  const { rows } = await database.pool.query<{ key: string; release_id: string }>('select release_id, question || value as key from released_count where by_question is null order by ctid')
  for (const list of Map.groupBy(rows, ({ release_id: id }) => id).values()) assert.deepEqual(list.map(({ key }) => key), list.map(({ key }) => key).toSorted())
})

test('without shuffling the same somebody would be right about nearly all: the test before could fail', async () => {
  const asTheyCame = <T>(list: readonly T[]) => [...list]
  const watched = await aWatchedRound(database, api, { by, people: 40, shuffle: asTheyCame })
  await closeAll(database, asTheyCame)
  const { rights, batches, texts } = await guesses(database, watched)
  const right = Math.max(...rights)
  assert.ok(right > 0.8 * texts && right > byChance(batches), `${right} of ${texts}`)
})
