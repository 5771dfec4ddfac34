// A text without a passage that is erased: a mark stands in its place. What was made of the text may have it in another shape, with names taken away or
// words put otherwise; where that still has part of it, nothing of that text stays.

/** What goes of a text: passages, exactly as they stand in it, or all of it. */
export type Gone = readonly string[] | 'all'

/** The same object where there is nothing to take away. */
export function without(text: string, gone: Gone, mark: string): string {
  if (!text) return text
  if (gone === 'all') return mark
  // The longest first: one that lies in another goes with it.
  return gone.toSorted((a, b) => b.length - a.length).reduce((rest, passage) => rest.replaceAll(passage, mark), text)
}

export type Derived = { text: string; is: 'as-it-was' | 'without' | 'all-gone' }

/** Of what was made of it, and of what others wrote: there a passage stands as words of its own, and one short word is left where it is, for it says nothing. */
export function derivedWithout(text: string, passages: readonly string[], mark: string): Derived {
  const telling = passages.filter(saysSomething).toSorted((a, b) => b.length - a.length)
  const rest = telling.reduce((left, passage) => left.replaceAll(asWords(passage), () => mark), text)
  if (telling.some((passage) => hasPartOf(rest, passage))) return { text: mark, is: 'all-gone' }
  return { text: rest, is: rest === text ? 'as-it-was' : 'without' }
}

/** Three words of the passage after one another, or two long ones, or all of it where it is shorter: with anything between them that is no word, and in large letters or small. */
export function hasPartOf(text: string, passage: string): boolean {
  const length = wordsOf(passage).length
  const runs = new Set(length < 3 ? runsOf(passage, length) : [...runsOf(passage, 3), ...runsOf(passage, 2).filter(isTelling)])
  return runs.size > 0 && (length < 3 ? runsOf(text, length) : [...runsOf(text, 3), ...runsOf(text, 2)]).some((run) => runs.has(run))
}

const saysSomething = (passage: string): boolean => {
  const [first, second] = wordsOf(passage)
  return second !== undefined || (first !== undefined && first.length >= longWord)
}

/** With no letter or figure before it, nor after it. */
function asWords(passage: string): RegExp {
  const isSign = (sign = ''): boolean => /[\p{L}\p{N}]/u.test(sign)
  const [before, after] = [isSign(passage[0]) ? '(?<![\\p{L}\\p{N}])' : '', isSign(passage.at(-1)) ? '(?![\\p{L}\\p{N}])' : '']
  return new RegExp(`${before}${passage.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}${after}`, 'gu')
}

const longWord = 5
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const isTelling = (run: string): boolean => run.split(' ').every((word) => word.length >= longWord)

function runsOf(text: string, length: number): string[] {
  if (!length) return []
  const words = wordsOf(text)
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '))
}
