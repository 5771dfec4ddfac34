// An address to which an invitation can go, in its one way of being written: an e-mail address, or the number of a mobile telephone.
import { readNumber } from '../../post/sms/number.ts'
import { isEmail } from '../../staff/email.ts'

export const channels = ['email', 'sms'] as const
export type Channel = (typeof channels)[number]
export type Address = { channel: Channel; address: string }

/** Null: nothing can be sent there. A number without its country is Finnish. */
export function readAddress(typed: string): Address | null {
  const text = typed.trim()
  if (text.includes('@')) return isEmail(text) ? { channel: 'email', address: text.toLowerCase() } : null
  const number = readNumber(text)
  return number === null ? null : { channel: 'sms', address: number }
}
