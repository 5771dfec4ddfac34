// Of which service lines it may be told that fewer pieces of feedback came than are ever shown: the one thing on the silence map that is not
// worked out of published numbers. Whoever reads it knows the published ones too, and how this is decided; each number under the fewest
// must still be possible for every line that is named, all at once, with the same published numbers and the same lines named.
//
// Why it holds: a case can be thought into another line without changing a number that is told, as long as nothing at all is told of either
// line. `spare` is what lines of which nothing is told can give away without becoming few themselves, and they can take any number. So the
// lines that are named and the spare together are always the same; where they carry the most that each could have, each can have anything.
//
// What is published word by word, everybody can count: it stays where it is. A line of which anything was published is not named, since it
// would be known to lie within fewer than the fewest (of "fewer than five", of which one is published: one to four, and at four
// that nobody else wrote); and it gives away none of it.

/**
 * `given`: how many came in the year, never shown. `published`: of how many of them everybody can read the words. `isTold`: some figure of it is
 * published, of whatever part of it or of the year, or of a unit that may be part of it.
 */
export type Counted = { id: string; given: number; published: number; isTold: boolean }

/** `lines`: in the order of the directory, which says nothing of how many came. `noLine`: of no service line, and of no unit of which anything is told. */
export function fewLines(lines: readonly Counted[], noLine: Pick<Counted, 'given' | 'published'>, fewest: number): string[] {
  const hidden = lines.filter(({ isTold }) => !isTold)
  const few = hidden.filter(({ given, published }) => given < fewest && published === 0)
  const givers = hidden.filter(({ given }) => given >= fewest)
  // That something is of no line is known where anything is; the last piece of it stays.
  const spare = givers.reduce((sum, { given, published }) => sum + given - Math.max(fewest, published), 0) + Math.max(0, noLine.given - Math.max(1, noLine.published))
  if (!givers.length && noLine.given === 0) return []
  let named = 0
  for (let count = 1, pool = spare; count <= few.length; count++) {
    pool += few[count - 1]!.given
    if (pool >= count * (fewest - 1)) named = count
  }
  return few.slice(0, named).map(({ id }) => id)
}
