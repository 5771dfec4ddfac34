// Whether a machine wrote it: an answer while somebody is away, a notice that mail could not be delivered, a list, or ourselves. None of them is
// feedback, and an answer to one might be answered again, for ever (RFC 3834).
import type { Reason } from './reasons.ts'

export type Headers = readonly { key: string; value: string }[]

/** `from`: in small letters, or '' where there is none. `ours`: addresses that we send from or are written to. */
export function automatic(headers: Headers, { from, ours }: { from: string; ours: readonly string[] }): Extract<Reason, 'automatic' | 'list' | 'own'> | null {
  const all = (name: string) => headers.filter(({ key }) => key === name).map(({ value }) => value.trim().toLowerCase())
  const has = (name: string) => all(name).length > 0
  if (ours.some((one) => isSame(from, one))) return 'own'
  if (all('auto-submitted').some((value) => value !== 'no' && value !== '')) return 'automatic'
  if (has('x-autoreply') || has('x-autorespond') || has('x-autoresponder') || has('x-loop')) return 'automatic'
  if (all('precedence').some((value) => /auto.?reply/.test(value))) return 'automatic'
  // An envelope without a sender is that of a notice, which nobody is to answer.
  if (all('return-path').some((value) => value === '<>')) return 'automatic'
  if (all('content-type').some((value) => /^multipart\/report\b/.test(value))) return 'automatic'
  if (/^(mailer-daemon|postmaster|no-?_?reply|do-?not-?reply|ei-?vastata|alavastaa|bounces?)([+@.=-]|$)/.test(from)) return 'automatic'
  if (has('list-id') || has('list-post') || has('list-unsubscribe') || all('precedence').some((value) => /^(bulk|list|junk)$/.test(value))) return 'list'
  return null
}

/** Whatever stands after a plus. */
export function isSame(address: string, ours: string): boolean {
  const at = address.lastIndexOf('@')
  return at > 0 && `${address.slice(0, at).replace(/\+.*$/s, '')}${address.slice(at)}` === ours.toLowerCase()
}

/** Some server on the way found that it does not come from where it says: whose name stands on it may not have written it. */
export const isForged = (headers: Headers): boolean =>
  headers.some(({ key, value }) => key === 'authentication-results' && /\bdmarc=fail\b/i.test(value))

/** What stands after the plus in the address that it was sent to; '' where nothing does. */
export function tagIn(addresses: readonly string[], ours: string): string {
  const [local = '', host = ''] = ours.toLowerCase().split('@')
  for (const address of addresses.map((one) => one.toLowerCase())) {
    if (address.startsWith(`${local}+`) && address.endsWith(`@${host}`)) return address.slice(local.length + 1, -host.length - 1)
  }
  return ''
}
