// What a gateway tells of an SMS after it took it: that it was delivered, or never will be. All that comes in between is left out.
import type { Delivery } from '../message.ts'

/** By the words of SMPP (appendix B), or ours. */
export function deliveryOf(status: string): Delivery | null {
  const word = status.trim().toUpperCase().replace(/[^A-Z]/g, '')
  if (word === 'DELIVRD' || word === 'DELIVERED') return 'delivered'
  return ['UNDELIV', 'EXPIRED', 'DELETED', 'REJECTD', 'NOTDELIVERED', 'UNDELIVERED', 'REJECTED', 'FAILED'].includes(word) ? 'not-delivered' : null
}

/** By the figures of `message_state` (5.2.28). */
const states: Record<number, Delivery> = { 2: 'delivered', 3: 'not-delivered', 4: 'not-delivered', 5: 'not-delivered', 8: 'not-delivered' }

/** Reads a receipt of SMPP: from its own fields, or from the text that most send. Null: it says nothing final of anything. */
export function readReceipt({ text, id, state }: { text: string; id?: string | undefined; state?: number | undefined }): { id: string; delivery: Delivery } | null {
  const of = id?.replace(/\0+$/, '') || /\bid:\s*([\w-]{1,65})/i.exec(text)?.[1]
  const delivery = (state === undefined ? null : states[state]) ?? deliveryOf(/\bstat:\s*(\w+)/i.exec(text)?.[1] ?? '')
  return of && delivery ? { id: of, delivery } : null
}
