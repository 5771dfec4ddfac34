// What the detectors share: where something stands free in a text, and which of two findings goes before. These files also run in
// old browsers: nothing is taken apart, and no expression looks behind itself.
import type { Finding, FindingKind } from './finding.ts'

/** Blanks that stand inside a number: also those that keep it on one line. */
export const blank = '[ \\u00a0\\u2009\\u202f]'

/** Hyphens and dashes as telephones and word processors write them. */
export const dash = '[-\\u2010-\\u2015\\u2212]'

/** Neither a letter nor a digit stands at its ends. */
export const standsFree = (text: string, from: number, to: number): boolean => !isInWord(text.charAt(from - 1)) && !isInWord(text.charAt(to))

export const isInWord = (sign: string): boolean => /[\p{L}\p{M}\p{N}_]/u.test(sign)

export const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9'

export const found = (kind: FindingKind, from: number, to: number, sure = true): Finding => ({ kind: kind, from: from, to: to, sure: sure })

/** What stands shortly before, in small letters: for the words that say what a number is. */
export const before = (text: string, at: number, length = 30): string => text.slice(Math.max(0, at - length), at).toLowerCase()

/** In the order of the text, none over another. Where two overlap, the one that was handed in first stays. */
export function apart(findings: readonly Finding[]): Finding[] {
  const taken = new Set<number>()
  const kept: Finding[] = []
  for (const one of findings) {
    let at = one.from
    while (at < one.to && !taken.has(at)) at++
    if (at < one.to) continue
    for (at = one.from; at < one.to; at++) taken.add(at)
    kept.push(one)
  }
  return kept.sort((a, b) => a.from - b.from)
}
