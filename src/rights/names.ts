// A name as somebody is called, and where a text says it: as it was written, as a sentence bends it (Virtasella, Virtanens), and with letters that
// only look like its own. It finds words and no patterns; what it finds is a suggestion that a person decides on.
import { latin } from '../privacy/look-alikes.ts'
import { baseForms } from '../privacy/redaction/inflection.ts'
import { alsoWord } from '../privacy/redaction/listed.ts'
import { wordsOf, type Word } from '../privacy/redaction/word.ts'

/** `written`: the name as it was written. `form`: a form of it. `part`: the last name alone. */
export const asFounds = ['written', 'form', 'part'] as const
export type AsFound = (typeof asFounds)[number]
export type Named = { from: number; to: number; as: AsFound }

/** Each name in its parts, and the last names that are looked for alone too. */
export type Sought = { names: string[][]; alone: string[] }

export const mostNames = 10
const longestName = 80

/** Null where it is no name of a person: one letter, a pattern, or so long that nobody is called so. */
export function partsOfName(typed: string): string[] | null {
  if (typed.length > longestName || !/^[\p{L}\p{M}'’´ -]+$/u.test(typed)) return null
  const parts = typed.toLowerCase().split(/\s+/).map((part) => part.replace(/^[-'’´]+|[-'’´]+$/g, '')).filter(Boolean)
  const isLong = parts.some((part) => part.length > 2) && parts.every((part) => part.length > 1)
  return isLong && parts.length <= 6 ? parts : null
}

export function soughtOf(names: readonly string[], { lastAlone }: { lastAlone: boolean }): Sought {
  const all = names.flatMap((name) => { const parts = partsOfName(name); return parts ? [parts] : [] })
  return { names: all, alone: lastAlone ? [...new Set(all.filter((parts) => parts.length > 1).map((parts) => parts.at(-1)!))].filter((last) => last.length > 2) : [] }
}

/** `own`: the first name of a request, and names that have one of its first names and are nobody's of the staff. Any other may be another's. */
export function whoseNames([first = '', ...also]: readonly string[], staff: readonly string[]): { own: string[]; others: string[] } {
  const parts = foldedParts(first)
  const given = new Set(parts.length > 1 ? parts.slice(0, -1) : parts)
  const ofStaff = new Set(staff.map(inAnyOrder))
  const isOwn = (name: string): boolean => inAnyOrder(name) === inAnyOrder(first) || !ofStaff.has(inAnyOrder(name)) && foldedParts(name).some((part) => given.has(part))
  return { own: [first, ...also.filter(isOwn)], others: also.filter((name) => !isOwn(name)) }
}

/** In whatever order its parts stand. */
export const isSameName = (one: string, other: string): boolean => inAnyOrder(one) !== '' && inAnyOrder(one) === inAnyOrder(other)

const foldedParts = (name: string): string[] => (partsOfName(name) ?? []).map(folded)
const inAnyOrder = (name: string): string => foldedParts(name).sort().join(' ')

/** In the order of the text, none over another. */
export function namedIn(text: string, { names, alone }: Sought): Named[] {
  const words = wordsOf(text)
  const begins = new Set([...names.flat(), ...alone].map((part) => folded(part).charAt(0)))
  const readings = words.map((word) => readingOf(word, begins))
  const found: Named[] = []
  for (let at = 0; at < words.length; at++) {
    if (!readings[at]) continue
    const whole = names.map((parts) => wholeAt({ words, readings }, at, parts)).find((one) => one !== null)
    if (!whole && !(isLikelyName(words[at]!) && alone.some((part) => saysAt({ words, readings }, at, part)))) continue
    const end = whole?.end ?? at
    found.push({ from: words[at]!.from, to: words[end]!.to, as: whole?.as ?? 'part' })
    at = end
  }
  return found
}

type Text = { words: readonly Word[]; readings: readonly (Reading | null)[] }
type Reading = { exact: Set<string>; forms: Set<string> }

/** What a word may be a form of; of Lehto-Salmi the halves as well. Null for one that begins otherwise than all that is looked for. */
function readingOf(word: Word, begins: ReadonlySet<string>): Reading | null {
  const pieces = [...new Set([word.lower, ...word.lower.split('-')])].filter((piece) => begins.has(folded(piece).charAt(0)))
  if (!pieces.length) return null
  return {
    exact: new Set(pieces),
    forms: new Set(pieces.flatMap((piece) => [...baseForms(piece), ...baseForms(folded(piece))]).map(folded)),
  }
}

/** In lower case, without marks over letters, and with Latin letters for those that look like them. */
const folded = (word: string): string => latin(word.toLowerCase())

function wholeAt(text: Text, at: number, parts: readonly string[]): { end: number; as: AsFound } | null {
  const asWritten = runAt(text, at, parts)
  if (asWritten) return asWritten
  if (parts.length < 2) return null
  // Virtanen Maija; and Maija Virtanen of somebody who has more first names than are used.
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const other = runAt(text, at, [last, first]) ?? (parts.length > 2 ? runAt(text, at, [first, last]) : null) ?? withBetween(text, at, first, last)
  return other && { end: other.end, as: 'form' }
}

function runAt(text: Text, at: number, parts: readonly string[]): { end: number; as: AsFound } | null {
  if (!parts.every((part, further) => saysAt(text, at + further, part) && (further === 0 || /^[ ,.\u00a0\n-]{1,3}$/.test(text.words[at + further]!.gap)))) return null
  if (parts.length === 1 && !isLikelyName(text.words[at]!)) return null
  const exact = parts.every((part, further) => text.words[at + further]!.lower === part)
  return { end: at + parts.length - 1, as: exact ? 'written' : 'form' }
}

/** Maija Liisa Virtanen, where Maija Virtanen is looked for. */
function withBetween(text: Text, at: number, first: string, last: string): { end: number; as: AsFound } | null {
  const between = text.words[at + 1]
  return between?.isLarge && saysAt(text, at, first) && saysAt(text, at + 2, last) && [1, 2].every((further) => /^ $/.test(text.words[at + further]!.gap)) ? { end: at + 2, as: 'form' } : null
}

function saysAt({ words, readings }: Text, at: number, part: string): boolean {
  const reading = readings[at]
  if (!reading) return false
  // Bo and Li are words and endings elsewhere: as they are written, and large.
  if (part.length < 3) return reading.exact.has(part) && words[at]!.isLarge
  return reading.exact.has(part) || reading.forms.has(folded(part))
}

/** A name by itself that is another word too, as suomi and virta are, is one where it is written large. */
const isLikelyName = (word: Word): boolean => /^\p{Lu}/u.test(word.text) || alsoWord(word.lower, [...baseForms(word.lower)]) === null
