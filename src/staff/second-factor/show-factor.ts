// Whether somebody shows a second factor of theirs: a code of an app, which is used up, or the answer of a passkey, which is
// good for the one challenge that it was asked for in this session.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { openSecret, stepOf } from '../../privacy/one-time-code.ts'
import { checkPasskey, credentialIn, type RelyingParty } from '../../privacy/passkey.ts'
import type { Day } from '../../text/dates.ts'
import { takeChallenge } from './challenges.sql.ts'
import { appsOf, passkeysOf, useCounter, useStep } from './factors.sql.ts'

/** `answer`: as the browser gives it. */
export type Shown = { code: string } | { answer: string }

export type Shower = { personId: string; sessionId: string; party: RelyingParty | null }

type At = { keys: Keys; now: Date; today: Day }

export const showsFactor = (tx: Tx, shown: Shown, who: Shower, at: At): Promise<boolean> =>
  'code' in shown ? showsCode(tx, shown.code, who, at) : showsPasskey(tx, shown.answer, who, at)

async function showsCode(tx: Tx, code: string, { personId }: Shower, { keys, now, today }: At): Promise<boolean> {
  for (const { id, ciphertext, version } of await appsOf(tx, personId)) {
    const step = stepOf(openSecret(keys, ciphertext, version, { id, personId }), code, now)
    if (step !== null && await useStep(tx, id, step, today)) return true
  }
  return false
}

async function showsPasskey(tx: Tx, answer: string, { personId, sessionId, party }: Shower, { now, today }: At): Promise<boolean> {
  const challenge = await takeChallenge(tx, sessionId, 'prove', now)
  const credential = credentialIn(answer)
  if (!party || !challenge || !credential) return false
  const passkey = (await passkeysOf(tx, personId)).find((one) => one.credential.equals(credential))
  if (!passkey) return false
  const counter = await checkPasskey(party, challenge, answer, passkey)
  return counter !== null && useCounter(tx, passkey.id, counter, today)
}
