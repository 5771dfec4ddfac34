// Somebody adds a second factor: an app that has shown a code, or a passkey that has signed. It holds as proved in the session
// at hand. Other sessions of theirs are not ended: they owe the second step from their next click on, and what is being
// written there is not lost.
import type { Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import { sealSecret, stepOf, type NewSecret } from '../../privacy/one-time-code.ts'
import { readNewPasskey, type RelyingParty } from '../../privacy/passkey.ts'
import { dayOf } from '../../text/dates.ts'
import { noteSecondFactor } from '../accounts.sql.ts'
import { handOf } from '../actor.ts'
import { record } from '../audit/audit.sql.ts'
import type { CurrentSession } from '../current-session.ts'
import { takeChallenge } from './challenges.sql.ts'
import { mostFactors, nameTrouble, type FactorKind, type NameTrouble } from './factor.ts'
import { holdPerson, insertApp, insertPasskey, listFactors } from './factors.sql.ts'

export type AddResult = 'added' | NameTrouble | 'wrong' | 'too-many'

/** `tells`: whether mail goes out. */
export type AddAt = { session: CurrentSession; keys: Keys; now: Date; tells: boolean }

/** A code shows that the app has the secret. Pressed twice it adds one. */
export async function addApp(tx: Tx, { made, code, name }: { made: NewSecret; code: string; name: string }, at: AddAt): Promise<AddResult> {
  const { session, keys, now } = at
  const personId = handOf(session.actor)
  await holdPerson(tx, personId)
  const factors = await listFactors(tx, personId)
  if (factors.some(({ id }) => id === made.id)) return 'added'
  const trouble = nameTrouble(name, factors) ?? (factors.length >= mostFactors ? 'too-many' : null)
  if (trouble) return trouble
  const step = stepOf(made.secret, code, now)
  if (step === null) return 'wrong'
  const ciphertext = sealSecret(keys, made.secret, { id: made.id, personId })
  await insertApp(tx, { id: made.id, personId, name, now, today: dayOf(now) }, { ciphertext, version: keys.current, step })
  await added(tx, personId, 'totp', at)
  return 'added'
}

export async function addPasskey(tx: Tx, { party, answer, name }: { party: RelyingParty; answer: string; name: string }, at: AddAt): Promise<AddResult> {
  const { session, now } = at
  const personId = handOf(session.actor)
  await holdPerson(tx, personId)
  const factors = await listFactors(tx, personId)
  const trouble = nameTrouble(name, factors) ?? (factors.length >= mostFactors ? 'too-many' : null)
  if (trouble) return trouble
  const challenge = await takeChallenge(tx, session.id, 'add', now)
  const passkey = challenge === null ? null : await readNewPasskey(party, challenge, answer)
  if (!passkey || !(await insertPasskey(tx, { id: crypto.randomUUID(), personId, name, now, today: dayOf(now) }, passkey))) return 'wrong'
  await added(tx, personId, 'passkey', at)
  return 'added'
}

async function added(tx: Tx, personId: string, kind: FactorKind, { session, now, tells }: AddAt): Promise<void> {
  await noteSecondFactor(tx, session.id, now)
  await record(tx, { what: 'second-factor-added', by: { personId }, subjectId: personId, detail: { kind } }, now)
  if (tells) await enqueue(tx, { kind: 'second-factor-changed', personId, language: session.actor.language, now })
}
