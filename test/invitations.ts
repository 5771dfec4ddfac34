// Invitations to test with: a round that is answered with codes, a list that is taken, and the sweeps that send it.
import { transact } from '../src/db/db.ts'
import { sweep } from '../src/db/sweeps.ts'
import { groupsOf } from '../src/surveys/rounds.sql.ts'
import type { RoundDetails } from '../src/surveys/rounds.sql.ts'
import { lookAtList } from '../src/surveys/invitations/look.ts'
import { seenOf } from '../src/surveys/invitations/plan.ts'
import { readList } from '../src/surveys/invitations/read-list.ts'
import { invitationSweeps } from '../src/surveys/invitations/sweeps.ts'
import { takeList } from '../src/surveys/invitations/take-list.ts'
import { findRound } from '../src/surveys/rounds.sql.ts'
import type { World } from './builders.ts'
import type { TestDatabase } from './database.ts'
import { publicUrl } from './post.ts'
import { aRound } from './surveys.ts'

export function invitations(database: TestDatabase, w: World) {
  const { db, context } = database
  const surroundings = () => ({ keys: context.keys, now: context.now(), publicUrl, hasGateway: true })

  return {
    round: (round: Partial<RoundDetails> = {}) => aRound(db, { by: w.coordinatorId, unitId: w.unitId, round: { way: 'code', ...round } }),

    /** Looks at a list and sends it. */
    async take(roundId: string, list: string, opening: { fi: string } | null = null) {
      const read = readList(list)
      if (!read.ok) throw new Error(read.why)
      const round = (await findRound(db, roundId))!
      const groupId = (await groupsOf(db, roundId))[0]!.id
      const seen = seenOf(await lookAtList(db, { round, given: read.given, language: 'fi' }, surroundings()))
      return transact(db, (tx) => takeList(tx, { roundId, groupId, given: read.given, language: 'fi', opening, by: w.coordinatorId }, seen, surroundings()))
    },

    /** At a moment: the sweeps of invitations once, in their order. */
    async pass(moment: string) {
      database.setNow(new Date(moment))
      for (const one of invitationSweeps(context.keys)) await sweep(db, one, context.now())
    },

    rows: () => db.selectFrom('invitation').select(['id', 'block_id', 'number', 'channel', 'language', 'state', 'due_at']).orderBy('number').execute(),
    counts: async () => (await db.selectFrom('invitation_list').select(['sent', 'failed', 'unsent', 'reminded']).execute()).map(({ sent, failed, unsent, reminded }) => [sent, failed, unsent, reminded]),
    quiet: async () => (await db.selectFrom('quiet_address').select('until_on').orderBy('until_on').execute()).map(({ until_on: until }) => until),

    async clear() {
      for (const table of ['outgoing_message', 'quiet_address', 'invitation'] as const) await db.deleteFrom(table).execute()
      await database.pool.query('delete from graphile_worker._private_jobs')
      await database.asOwner('truncate invitation_list, slip, slip_block cascade')
    },
  }
}
