// The receipts that the demonstration tells everybody, so that who looks around can open a conversation, and what is still sealed.
import type { Keys } from '../privacy/keys.ts'
import { receiptFor, type Receipt } from '../privacy/receipt.ts'

export const demoToken = 'demonstration'

/** Made when the demonstration was loaded, under the key that was the only one then. */
export const demoReceipt = (keys: Keys): Receipt => receiptFor(keys, demoToken, keys.versions.at(-1))

export const demoSealedToken = 'demonstration, sealed'

export const demoSealedReceipt = (keys: Keys): Receipt => receiptFor(keys, demoSealedToken, keys.versions.at(-1))
