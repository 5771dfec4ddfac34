// Names that are introduced by the word before them: "työntekijä Virtanen", "poikani Eetu", "handläggaren Lindström", "my worker Mary".
// No list of names is needed for these, so that a browser can find them too.
import type { Finding } from './finding.ts'
import { found } from './shape.ts'
import { wordsOf, type Word } from './word.ts'

/** What the word says of the name that follows: of somebody at work there, or of anybody. */
export type Introduced = 'worker' | 'name'

/** The words of one language, in small letters, that introduce a name; and large words that follow them and are none. */
export type Roles = { worker: RegExp; person: RegExp; noName: RegExp }

export function findIntroduced(text: string, roles: readonly Roles[]): Finding[] {
  const all: Finding[] = []
  const words = wordsOf(text)
  for (let at = 1; at < words.length; at++) {
    const kind = words[at]!.isLarge ? introducedAs(words, at, roles) : null
    if (!kind || isNoName(words[at]!, roles)) continue
    const from = words[at]!.from
    // The surname behind a first name.
    while (words[at + 1] && words[at + 1]!.isLarge && words[at + 1]!.gap === ' ' && !isNoName(words[at + 1]!, roles)) at++
    all.push(found(kind, from, withoutGenitive(words[at]!), false))
  }
  return all
}

/** By the word before, which may end in a colon or stand on the line above as at the end of a letter. */
export function introducedAs(words: readonly Word[], at: number, roles: readonly Roles[]): Introduced | null {
  const gap = words[at]!.gap, last = words[at - 1]
  if (!last) return null
  if (/^[.,:]?\s{1,2}$/.test(gap) && signed.test(last.lower)) return 'name'
  if (!/^[ \u00a0]$|^[:,] ?$/.test(gap)) return /^\. ?$/.test(gap) && /^(hra|rva|tri|dr|mrs?|ms|prof)$/.test(last.lower) ? 'name' : null
  if (/^(on|är|is)$/.test(last.lower)) return at > 1 && /^(nimeni|nimi|nimensä|namn|name)$/.test(words[at - 2]!.lower) ? 'name' : null
  if (roles.some((one) => one.worker.test(last.lower))) return 'worker'
  return roles.some((one) => one.person.test(last.lower)) ? 'name' : null
}

const signed = /^(terveisin|terv|t|nimim|hälsningar|mvh|regards|sincerely)$/

export const isNoName = (word: Word, roles: readonly Roles[]): boolean =>
  word.text.length < 2 || word.text.includes(':') || /-\p{Ll}/u.test(word.text) || roles.some((one) => one.noName.test(word.lower))

export const isRole = (word: Word, roles: readonly Roles[]): boolean => roles.some((one) => one.worker.test(word.lower) || one.person.test(word.lower))

/** Mary’s: the name ends before. */
export const withoutGenitive = (word: Word): number => word.to - (/['’´]s$/.exec(word.lower) || [''])[0]!.length
