// An administrator switches passwords off, or on again. Off only by somebody who has just shown that one gets in without: they have
// come by single sign-on, and are an administrator. Whoever came by a password is signed out with it.
import type { Db, Tx } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import type { Settings } from '../../settings.ts'
import { handOf, type Actor } from '../actor.ts'
import { record } from '../audit/audit.sql.ts'
import { methodOf } from './attempts.sql.ts'
import { arePasswordsOff, endSessionsByPassword, saveRule } from './sign-in-rule.sql.ts'

type Input = { off: boolean; sessionId: string; settings: Pick<Settings, 'OIDC_ISSUER' | 'LOCAL_SIGN_IN'> }

export async function switchPasswords(
  tx: Tx, { off, sessionId, settings }: Input, { actor, now }: { actor: Actor; now: Date },
): Promise<'done' | 'not-proved'> {
  await oneAtATime(tx, 'staff')
  if (off && !(await maySwitchOff(tx, { sessionId, settings }, actor))) return 'not-proved'
  // Pressed twice.
  if ((await arePasswordsOff(tx)) === off) return 'done'
  await saveRule(tx, off, handOf(actor), now)
  await record(tx, { what: 'sign-in-changed', by: actor, detail: { passwords: off ? 'off' : 'on' } }, now)
  if (off && settings.LOCAL_SIGN_IN !== 'always') await endSessionsByPassword(tx)
  return 'done'
}

/** In somebody else's name nobody does: it is their own way in that has to be shown. */
export const maySwitchOff = async (db: Db, { sessionId, settings }: Omit<Input, 'off'>, actor: Actor): Promise<boolean> =>
  settings.OIDC_ISSUER !== undefined && !actor.deputy && (await methodOf(db, sessionId)) === 'single-sign-on'
