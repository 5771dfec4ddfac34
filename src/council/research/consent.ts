// A member agrees that their contact is passed on for one purpose, or takes that back. The secretary notes it for somebody who agreed on paper.
import type { Db, Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import { panelKey, seal, unseal } from '../../privacy/sealing.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { consentState, isOpen, type Contact, type ResearchRequest } from './research.ts'
import { consentsTo, lockRequest, putConsent, sealedContacts, setWithdrawn, type SealedContact } from './research.sql.ts'

type Of = { panelId: string; requestId: string; memberId: string }

/** again: they agree already · over: it is asked no more */
export async function agree(tx: Tx, keys: Keys, { panelId, requestId, memberId }: Of, { contact, onPaper }: { contact: Contact; onPaper: boolean }, now: Date): Promise<'done' | 'again' | 'over' | 'not-found'> {
  const request = await lockRequest(tx, requestId)
  if (request?.panelId !== panelId) return 'not-found'
  if (!isOpen(request, dayOf(now))) return 'over'
  if (['given', 'shown'].includes(consentState((await consentsTo(tx, requestId)).find((one) => one.memberId === memberId) ?? null))) return 'again'
  const ciphertext = seal(panelKey(keys, panelId, keys.current), requestId, `volunteer ${memberId}`, JSON.stringify(contact))
  await putConsent(tx, requestId, { memberId, ciphertext, keyVersion: keys.current }, { onPaper, on: dayOf(now) })
  return 'done'
}

/**
 * At any time. done: it was never shown, and will not be · after-shown: a researcher has seen it, and is told that somebody has withdrawn.
 * Whoever opens the link at the same moment waits for this, or this for them.
 */
export async function withdraw(tx: Tx, { panelId, requestId, memberId }: Of, language: Language, now: Date): Promise<'done' | 'after-shown' | 'not-found'> {
  const request = await lockRequest(tx, requestId)
  if (request?.panelId !== panelId) return 'not-found'
  const consent = (await consentsTo(tx, requestId)).find((one) => one.memberId === memberId)
  if (!consent) return 'not-found'
  if (consent.withdrawnOn) return consent.shownOn ? 'after-shown' : 'done'
  await setWithdrawn(tx, requestId, memberId, dayOf(now))
  if (!consent.shownOn) return 'done'
  await enqueue(tx, { kind: 'research-withdrawn', researchId: requestId, language, now })
  return 'after-shown'
}

/** What they agreed to pass on, for themselves alone to see. */
export async function ownContact(db: Db, keys: Keys, request: Pick<ResearchRequest, 'id' | 'panelId'>, memberId: string, today: Day): Promise<Contact | null> {
  const sealed = (await sealedContacts(db, request.id, today)).find((one) => one.memberId === memberId)
  return sealed ? openContact(keys, request, sealed) : null
}

export const openContact = (keys: Keys, { id, panelId }: Pick<ResearchRequest, 'id' | 'panelId'>, { memberId, ciphertext, keyVersion }: SealedContact): Contact =>
  JSON.parse(unseal(panelKey(keys, panelId, keyVersion), id, `volunteer ${memberId}`, ciphertext)) as Contact
