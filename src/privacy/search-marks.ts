// Marks of words for searching: a number of 32 bits that whoever lacks the key file can neither read nor make. The same
// word has another mark in every month, so that how often a mark occurs tells little of how often a word does.
import { hmac, type Keys } from './keys.ts'

/** `month` as 2026-11, `stems` without repeats. In order of the marks, which says nothing of the order of the words. */
export const searchMarks = (keys: Keys, month: string, stems: Iterable<string>, version: number = keys.current): number[] =>
  [...stems].map((stem) => mark(keys, `${month} ${stem}`, version)).sort((a, b) => a - b)

/** As many as the words of some thousands of texts. To forget them all now and then costs less than to keep count. */
const mostKept = 20_000
const kept = new WeakMap<Keys, Map<string, number>>()

function mark(keys: Keys, word: string, version: number): number {
  const known = kept.get(keys) ?? new Map<string, number>()
  kept.set(keys, known)
  const name = `${version} ${word}`
  const before = known.get(name)
  if (before !== undefined) return before
  if (known.size >= mostKept) known.clear()
  const made = hmac(keys.key('search', version), word).readInt32BE()
  known.set(name, made)
  return made
}
