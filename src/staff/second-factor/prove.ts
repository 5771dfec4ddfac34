// The second step of signing in: somebody who has given the password shows a second factor. Whoever gets there knows the
// password, so that wrong codes are held off by the account alone; after a few the sign-in ends. Its owner is told, also where
// somebody signs in anew before that and goes on guessing; and no right code makes that uncounted.
import { transact } from '../../db/db.ts'
import { countSince, enqueue } from '../../post/outbox.sql.ts'
import { giveBack, spend } from '../../privacy/budget.sql.ts'
import { dayOf } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { countWrongCode, endSession, noteSecondFactor } from '../accounts.sql.ts'
import { handOf } from '../actor.ts'
import { record } from '../audit/audit.sql.ts'
import type { CurrentSession } from '../current-session.ts'
import { mailGoesOut } from '../mail-goes-out.ts'
import { mostWrongCodes, mostWrongCodesInADay, tellingWrongCodes } from './factor.ts'
import { showsFactor, type Shower, type Shown } from './show-factor.ts'
import { triesOf } from './tries.ts'
import { holdWrongCodes, keepWrongCode } from './wrong-codes.sql.ts'

/** `ended`: too many wrong codes in this session, which is no more. `too-many-today`: in a day, for this account. */
export type ProofResult = 'proved' | 'wrong' | 'ended' | 'too-many' | 'too-many-today'

type Input = { session: CurrentSession; shown: Shown; party: Shower['party'] }

export async function prove(
  context: Pick<Context, 'db' | 'keys' | 'settings' | 'demo'>, { session, shown, party }: Input, { now }: { now: Date },
): Promise<ProofResult> {
  const { db, keys } = context
  const budget = triesOf(context, 'second-factor', session.accountId, now)
  if (!(await spend(db, keys, budget))) return 'too-many'
  const [personId, { language }] = [handOf(session.actor), session.actor]
  const today = dayOf(now)
  const result = await transact(db, async (tx): Promise<ProofResult> => {
    const wrong = await holdWrongCodes(tx, session.accountId, now)
    if (wrong.inDay >= mostWrongCodesInADay) return 'too-many-today'
    if (await showsFactor(tx, shown, { personId, sessionId: session.id, party }, { keys, now, today })) {
      await noteSecondFactor(tx, session.id, now)
      return 'proved'
    }
    await keepWrongCode(tx, session.accountId, now)
    const ends = await countWrongCode(tx, session.id) >= mostWrongCodes
    if (ends) await endSession(tx, session.id)
    if (!ends && wrong.inHour + 1 < tellingWrongCodes) return 'wrong'
    await record(tx, { what: 'sign-in-refused', by: { personId }, subjectId: personId, detail: { step: 'second-factor' } }, now)
    const told = await countSince(tx, { kind: 'second-factor-guessed', personId, since: new Date(now.getTime() - 3_600_000) }) > 0
    if (mailGoesOut(context) && !told) await enqueue(tx, { kind: 'second-factor-guessed', personId, language, now })
    return ends ? 'ended' : 'wrong'
  })
  if (result === 'proved' || result === 'too-many-today') await giveBack(db, keys, budget)
  return result
}
