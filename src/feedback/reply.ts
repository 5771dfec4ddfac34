// The giver goes on with the conversation. Whatever was waiting for them waits for the handler again.
import type { Tx } from '../db/db.ts'
import { signalsDanger } from '../lanes/danger.ts'
import { claimBody, claimKey, claimKeys } from '../privacy/claim.ts'
import type { Keys } from '../privacy/keys.ts'
import { receiptHashes, type Receipt } from '../privacy/receipt.ts'
import { addTurn } from './add-turn.ts'
import { addEvent, findCaseByReceipt, lockCase, noteAcute, noteHeard } from './cases.sql.ts'
import { claimOnce, findClaim } from './intake.sql.ts'
import { waitForHandler } from './wait-for-handler.ts'

/** `token` makes a reply sent twice one reply. */
export async function reply(
  tx: Tx, { receipt, text, token }: { receipt: Receipt; text: string; token: string }, { now, keys }: { now: Date; keys: Keys },
): Promise<'done' | 'repeated' | 'other-body' | 'not-found'> {
  const found = await findCaseByReceipt(tx, receiptHashes(keys, receipt))
  const one = found && (await lockCase(tx, found.id))
  if (!one) return 'not-found'
  const claimed = await claimReply(tx, one.id, { text, token }, { now, keys })
  if (claimed !== 'new') return claimed

  if (signalsDanger(text) && !one.acute) {
    await noteAcute(tx, one.id)
    await addEvent(tx, { caseId: one.id, name: 'urgent', by: null, now })
  }
  await addTurn(tx, one, { purpose: 'reply', text }, { by: null, now, keys })
  // That they were heard was said of what had been written then. That they were not still holds.
  if (one.heard) await noteHeard(tx, one.id, null)
  if (one.state === 'closed') await addEvent(tx, { caseId: one.id, name: 'reopened', by: null, now })

  await waitForHandler(tx, one, { notice: 'reply-arrived', now })
  return 'done'
}

/** Of a token that was used before: whether it was for this very reply. */
export async function claimReply(
  tx: Tx, caseId: string, { text, token }: { text: string; token: string }, { now, keys }: { now: Date; keys: Keys },
): Promise<'new' | 'repeated' | 'other-body'> {
  const hashes = keys.versions.length > 1 ? claimKeys(keys, token) : []
  const earlier = hashes.length ? await findClaim(tx, hashes.map(({ hash }) => hash)) : null
  if (earlier && !earlier.keyHash.equals(claimKey(keys, token))) {
    const { version } = hashes.find(({ hash }) => hash.equals(earlier.keyHash))!
    return earlier.caseId === caseId && claimBody(keys, version, text).equals(earlier.bodyHash) ? 'repeated' : 'other-body'
  }
  const claimed = await claimOnce(tx, { keyHash: claimKey(keys, token), bodyHash: claimBody(keys, keys.current, text), caseId, now })
  return claimed === 'new' ? 'new' : claimed === 'same' ? 'repeated' : 'other-body'
}
