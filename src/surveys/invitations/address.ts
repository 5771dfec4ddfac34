// An address to which an invitation can go, in its one way of being written: an e-mail address, or the number of a mobile telephone.
import { isEmail } from '../../staff/email.ts'

export const channels = ['email', 'sms'] as const
export type Channel = (typeof channels)[number]
export type Address = { channel: Channel; address: string }

/** Null: nothing can be sent there. A number without its country is Finnish. */
export function readAddress(typed: string): Address | null {
  const text = typed.trim()
  if (text.includes('@')) return isEmail(text) ? { channel: 'email', address: text.toLowerCase() } : null
  const number = /^\+?[\d\s().\u00a0\u202f-]{6,24}$/.test(text) ? text.replace(/[^\d+]/g, '').replace(/^00/, '+').replace(/^0/, '+358').replace(/^\+3580/, '+358') : ''
  if (number.startsWith('+358')) return /^\+358(4\d|50|457)\d{5,8}$/.test(number) ? { channel: 'sms', address: number } : null
  return /^\+[1-9]\d{7,14}$/.test(number) ? { channel: 'sms', address: number } : null
}
