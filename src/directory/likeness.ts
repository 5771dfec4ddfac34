// How surely a typed word means a word of the directory. Both as `wordsOf` in match.ts gives them: in lower
// case and without marks over letters.

/** From 0 to 1. */
export function likeness(typed: string, word: string): number {
  if (typed === word) return 1
  // The beginning of a word: the more of it, the surer.
  if (typed.length >= 3 && word.startsWith(typed)) return 0.6 + 0.3 * (typed.length / word.length)
  const stem = sharedStem(typed, word)
  if (stem) return 0.6 + 0.3 * (stem / typed.length)
  const slips = allowedSlips(Math.min(typed.length, word.length))
  if (slips && Math.abs(typed.length - word.length) <= slips && distance(typed, word) <= slips) return 0.55
  // A part of a compound: "hoito" in kotihoito, and kotihoito in "kotihoitoyksikkö".
  return (typed.length >= 4 && word.includes(typed)) || (word.length >= 9 && typed.startsWith(word)) ? 0.5 : 0
}

/**
 * How long a stem they share, if on both sides only an ending follows: kotihoidosta – kotihoito, hemvården –
 * hemvård. More than an ending makes another word: barnskydd is no form of barnen, palvelutalo none of palvelut.
 */
function sharedStem(typed: string, word: string): number {
  let same = 0
  while (same < typed.length && typed[same] === word[same]) same++
  const rest = typed.slice(same)
  const isForm = word.length === 3 ? same === 3 && shortEnding.test(rest)
    : same >= 4 && same * 3 >= word.length * 2 && mayEnd(rest) && mayEnd(word.slice(same))
  return isForm ? same : 0
}

const mayEnd = (rest: string): boolean => finnishEnding.test(rest) || germanicEnding.test(rest)

// What consonant gradation and the stem's vowel change, then number and case, whose it is, and a particle.
const finnishEnding = new RegExp([
  '^[dghjklmnprstv]{0,2}[aeiouy]{0,3}',
  '(?:n|t|a|ta|tta|na|ksi|ssa|sta|lla|lta|lle|nen|set|sen|hin|han|hon|hun|den|ten|tten|jen|ja|seen|siin)?',
  '(?:ni|si|nsa|mme|nne)?(?:ko|kin|kaan|pa)?$',
].join(''))

const germanicEnding = /^(?:[ae]?(?:n|t|d|de|r|rs|rna|rnas|ns|ts|s)|a|e|or|orna|are|aren|arens|te|ande|na|nas|ing|ings|ies|y|ly)?$/

/** After a word of three letters nothing else is sure: isä – isäni. */
const shortEnding = /^(?:n|a|ta|ssa|sta|lla|lta|lle|ni|si|en|et|s)$/

const allowedSlips = (length: number): number => (length >= 8 ? 2 : length >= 5 ? 1 : 0)

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const step = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(swapped ? Math.min(step, beforeLast[j - 2]! + 1) : step)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
