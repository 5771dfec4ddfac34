// The address of another system, as somebody types it. Where it leads to is looked at once more whenever it is spoken to (post.ts).
import { isIP } from 'node:net'
import { isPublicAddress } from '../directory/upkeep/public-address.ts'
import { isLoopback } from '../setting-forms.ts'
import type { Allowed } from './post.ts'

export const longestAddress = 500

export type AddressProblem = 'none' | 'not-https' | 'not-public'

/** As browsers write it. `demo`: http to this machine itself will do. */
export function readAddress(typed: string, { hosts, loopback }: Allowed): { address: string; host: string } | AddressProblem {
  if (!URL.canParse(typed) || typed.length > longestAddress) return 'none'
  const url = new URL(typed)
  const isOwn = loopback && isLoopback(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isOwn)) return 'not-https'
  if (url.username || url.password || url.hash) return 'none'
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase()
  if (!isOwn && !hosts.includes(url.hostname.toLowerCase()) && (isIP(host) ? !isPublicAddress(host) : isLoopback(host))) return 'not-public'
  return { address: url.href, host: url.host }
}
