// The table of challenges: what a passkey is to sign, for one sign-in, for minutes and once.
import type { Db, Tx } from '../../db/db.ts'

export type ChallengePurpose = 'add' | 'prove'

const minutes = 5

/** The newest counts. */
export const keepChallenge = (tx: Tx, sessionId: string, purpose: ChallengePurpose, challenge: string, now: Date) => {
  const expires_at = new Date(now.getTime() + minutes * 60_000)
  return tx.insertInto('passkey_challenge').values({ sign_in_id: sessionId, purpose, challenge, expires_at })
    .onConflict((row) => row.columns(['sign_in_id', 'purpose']).doUpdateSet({ challenge, expires_at })).execute()
}

/** Uses it up, whatever becomes of the answer. */
export async function takeChallenge(db: Db | Tx, sessionId: string, purpose: ChallengePurpose, now: Date): Promise<string | null> {
  const taken = await (db as Tx).deleteFrom('passkey_challenge').where('sign_in_id', '=', sessionId).where('purpose', '=', purpose)
    .returning(['challenge', 'expires_at']).executeTakeFirst()
  return taken && taken.expires_at > now ? taken.challenge : null
}
