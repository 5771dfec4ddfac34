// A burst: many pieces about one place within two days, alike in words. Whether they are many people or one is not told from words: a person decides.
// Nothing is known of who sent them, and nothing is asked.

/** A piece as it is compared. `words`: their stems, each once. */
export type Compared = { id: string; words: ReadonlySet<string> }

export const windowDays = 2
/** What is usual at a place is counted over so many days before. */
export const usualDays = 56
/** Fewer alike are chance, or a family. */
export const fewestAlike = 5
/** Alike: so much of all their different words is in both. Who changes a word in each is not unlike by that. */
export const alikeFrom = 0.6
/** Of as many words as that, two people do not write the same by chance; of fewer ("thank you, everything was fine") they do. */
const ownWords = 8
/** How seldom as much would come to a place by chance. */
const seldom = 0.001

/** The share of all words of two texts that is in both: A. Broder, On the resemblance and containment of documents, 1997. Texts without words are like nothing. */
export function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length
  const all = a.size + b.size - both
  return all === 0 ? 0 : both / all
}

/** Pieces that hang together by likeness, also by way of others: a text that is changed a little each time stays in one group. */
export function alikeGroups<One extends Compared>(pieces: readonly One[]): One[][] {
  const groups: One[][] = []
  for (const piece of pieces) {
    const [like, unlike] = [[] as One[][], [] as One[][]]
    for (const group of groups) (group.some((one) => resemblance(one.words, piece.words) >= alikeFrom) ? like : unlike).push(group)
    groups.splice(0, groups.length, ...unlike, [...like.flat(), piece])
  }
  return groups.filter(({ length }) => length > 1)
}

/** How many of ten words two of them share, on the average, rounded down. */
export function alikeInTenths(pieces: readonly Compared[]): number {
  const pairs = pieces.flatMap((one, n) => pieces.slice(n + 1).map((other) => resemblance(one.words, other.words)))
  return pairs.length ? Math.floor(pairs.reduce((sum, share) => sum + share, 0) / pairs.length * 10 + 1e-9) : 10
}

/** `came`: as many as came to the place in all in two days; `usual`: in the days before that are counted. */
export function isBurst(pieces: readonly Compared[], { came, usual }: { came: number; usual: number }): boolean {
  if (pieces.length < fewestAlike) return false
  const words = pieces.map((one) => one.words.size).sort((a, b) => a - b)
  return words[Math.floor(words.length / 2)]! >= ownWords || atLeast(came, Math.max(usual, 1) * windowDays / usualDays) < seldom
}

/** How likely `n` or more are where `mean` are usual, and each comes by itself: the upper tail of Poisson's distribution. */
export function atLeast(n: number, mean: number): number {
  let [below, term] = [0, Math.exp(-mean)]
  for (let k = 0; k < n; k++) {
    below += term
    term *= mean / (k + 1)
  }
  return Math.max(0, 1 - below)
}
