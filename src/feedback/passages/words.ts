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

/** Of what was made of it. */
export function derivedWithout(text: string, passages: readonly string[], mark: string): Derived {
  const rest = without(text, passages, mark)
  if (passages.some((passage) => hasPartOf(rest, passage))) return { text: mark, is: 'all-gone' }
  return { text: rest, is: rest === text ? 'as-it-was' : 'without' }
}

/** Three words of the passage after one another, or two long ones: with anything between them that is no word, and in large letters or small. */
export function hasPartOf(text: string, passage: string): boolean {
  const runs = new Set([...runsOf(passage, 3), ...runsOf(passage, 2).filter(isTelling)])
  return runs.size > 0 && [...runsOf(text, 3), ...runsOf(text, 2)].some((run) => runs.has(run))
}

const longWord = 5
const isTelling = (run: string): boolean => run.split(' ').every((word) => word.length >= longWord)

function runsOf(text: string, length: number): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '))
}
