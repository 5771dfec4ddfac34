// A collection that is held elsewhere: in which way, where one answers it, and what whoever holds the answers promises of them.
import type { Translated } from '../../text/language.ts'

/** box: cards in a box · paper: forms of their own · tool: another program · phone: a round of calls · talk: a group that talks it over */
export const heldWays = ['box', 'paper', 'tool', 'phone', 'talk', 'other'] as const
export type HeldAs = (typeof heldWays)[number]

export type Elsewhere = {
  heldAs: HeldAs
  /** How it is held, where it is held in none of the ways that have a name. */
  words: Translated | null
  where: Translated
  address: string | null
  /** Their words, not ours: whoever answers there was never under our tokens. */
  promise: Translated
}

const longestAddress = 300

/** What some tools give to one person alone. An address that stands on a public page must not have it. */
const forOnePerson = /^(token|key|apikey|api_key|pass|password|pwd|secret|auth|access_token|session|sessionid|sid|jwt|code|user|uid|email|sposti|epost|respondent|respondentid|vastaaja|rid|hash|t|k)$/i

/** scheme: it does not begin with https:// · personal: it holds what is for one person alone · none: nothing can be found there */
export type AddressProblem = 'none' | 'scheme' | 'personal'

/** A web address for everybody, as a browser writes it. */
export function readAddress(typed: string): { ok: true; address: string } | { ok: false; why: AddressProblem } {
  if (!/^https:\/\//i.test(typed)) return { ok: false, why: /^[a-z][a-z0-9+.-]*:/i.test(typed) ? 'scheme' : 'none' }
  const url = /\s/.test(typed) ? null : URL.parse(typed)
  if (!url || url.href.length > longestAddress || !isHost(url.hostname)) return { ok: false, why: 'none' }
  // What stands behind the # is read by the page, as what stands behind the ?.
  const given = [...url.searchParams, ...new URLSearchParams(url.hash.slice(1).replace(/^[^?]*\?/, ''))]
  if (url.username || url.password || given.some(([name, value]) => forOnePerson.test(name) || value.includes('@'))) return { ok: false, why: 'personal' }
  return { ok: true, address: url.href }
}

/** A name with a dot, and no number: not something inside the house. */
const isHost = (name: string): boolean => /^([a-z0-9-]+\.)+[a-z][a-z0-9-]+$/i.test(name) && !/\.(local|internal|localhost)$/i.test(name)

/** Of whom the page behind an address is. */
export const hostOf = (address: string): string => URL.parse(address)?.host ?? ''
