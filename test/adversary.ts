// Somebody who has the whole database after answers were counted, with the physical places and transactions of all rows, has watched
// who exchanged a slip when, and has counted the answers as they came in. They are even told whose answers are in which batch, and
// try each order of rows that they know against each order of people.
import assert from 'node:assert/strict'
import type { FewChoice, Shuffle } from '../src/surveys/release.ts'
import { transact } from '../src/db/db.ts'
import { roundKey, unseal } from '../src/privacy/sealing.ts'
import { closeDue, releaseDue } from '../src/surveys/release-due.ts'
import type { apiClient } from './api.ts'
import { world } from './builders.ts'
import { wednesday, type TestDatabase } from './database.ts'
import { aBlock, tokenFor } from './slips.ts'
import { aRound, question } from './surveys.ts'

export type Round = { roundId: string; surveyId: string; people: number }
type Simulated = { by: string; people: number; shuffle?: Shuffle }

/** People of one unit exchange their slips one after the other, and each answers at once: the easiest case for whoever watches. */
export async function aWatchedRound(database: TestDatabase, api: ReturnType<typeof apiClient>, { by, people, shuffle }: Simulated): Promise<Round> {
  const { db, context: { keys } } = database
  const few: FewChoice = 'wait'
  const { surveyId, roundId } = await aRound(db, { by, questions: [question('more', 'long')], round: { way: 'code' } })
  const words = await aBlock(database, { roundId, by, slips: people })
  for (let person = 1; person <= people; person++) {
    const { token } = await tokenFor(api, surveyId, words(person))
    assert.equal((await api.post(`/surveys/${surveyId}/responses`, { token, few, answers: { more: [String(person)] } })).status, 201)
    if (person % 3 === 0) await transact(db, (tx) => releaseDue(tx, keys, wednesday, shuffle && { shuffle }))
  }
  return { surveyId, roundId, people }
}

export const closeAll = ({ db, context: { keys } }: TestDatabase, shuffle?: Shuffle): Promise<void> =>
  transact(db, (tx) => closeDue(tx, keys, new Date('2026-10-01T09:00:00Z'), shuffle && { shuffle }))

/** How many texts each of their guesses gives to the right person, and how many batches there were: so many are right by chance. */
export async function guesses({ pool, context: { keys } }: TestDatabase, { roundId }: Round): Promise<{ rights: number[]; batches: number; texts: number }> {
  const { rows } = await pool.query<{ release: string; id: string; ciphertext: Buffer; key_version: number }>(`
    select t.release_id as release, t.id, t.ciphertext, t.key_version from released_text t join release r on r.id = t.release_id join round_group g on g.id = r.group_id
    where g.round_id = $1 order by t.ctid`, [roundId])
  const person = new Map(rows.map((row) => [row.id, Number(unseal(roundKey(keys, roundId, row.key_version), roundId, 'survey-text', row.ciphertext))]))
  const peopleIn = async (query: string) => (await pool.query<{ n: number }>(query, [roundId])).rows.map(({ n }) => n)
  // By number: as they were watched. By slips: in the order in which their rows were last written.
  const orders = [
    null,
    await peopleIn('select s.number as n from slip s join slip_block b on b.id = s.block_id where b.round_id = $1 order by s.xmin::text::bigint, s.ctid'),
    await peopleIn('select s.number as n from slip s join slip_block b on b.id = s.block_id where b.round_id = $1 order by s.ctid'),
  ]
  const readings = [(list: typeof rows) => list, (list: typeof rows) => list.toReversed(), (list: typeof rows) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1)), (list: typeof rows) => list.toSorted((a, b) => Buffer.compare(a.ciphertext, b.ciphertext))]
  const batches = [...Map.groupBy(rows, ({ release }) => release).values()]
  const rights = orders.flatMap((order) => readings.map((read) => batches.reduce((right, batch) => {
    const people = batch.map(({ id }) => person.get(id)!).toSorted((a, b) => (order ? order.indexOf(a) - order.indexOf(b) : a - b))
    return right + read(batch).filter(({ id }, at) => person.get(id) === people[at]).length
  }, 0)))
  return { rights, batches: batches.length, texts: rows.length }
}

/**
 * Of texts in a random order one in each batch is given to its person, on average and with a variance of one, however many they are.
 * Six deviations leave room for the best of twelve guesses; more than that is no chance.
 */
export const byChance = (batches: number): number => batches + 6 * Math.sqrt(batches)

export const someone = async (database: TestDatabase): Promise<string> => (await world(database.db)).coordinatorId
