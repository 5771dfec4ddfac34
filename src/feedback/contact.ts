// A contact that a giver left, sealed and opened: under the key of their case and a half of its own, so that it can be erased alone and for good.
import { contactKey, newContactHalf, seal, unseal, type CaseKey } from '../privacy/sealing.ts'
import type { Contact } from './case.ts'

export type SealedContact = { ciphertext: Buffer; shared: boolean; half: Buffer }

export function sealContact(key: CaseKey, caseId: string, { address, shared }: Contact): SealedContact {
  const half = newContactHalf()
  return { ciphertext: seal(contactKey(key, half), caseId, 'contact', address), shared, half }
}

export const openContact = (key: CaseKey, caseId: string, { ciphertext, shared, half }: SealedContact): Contact =>
  ({ address: unseal(contactKey(key, half), caseId, 'contact', ciphertext), shared })
