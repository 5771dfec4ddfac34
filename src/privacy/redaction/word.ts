// The words of a text, each with how it is written and with what stands before it.

export type Word = {
  text: string
  lower: string
  from: number
  to: number
  /** Begins with a capital letter, and goes on in small ones: Liisa, Anna-Liisa, McDonald. */
  isLarge: boolean
  /** What stands between it and the word before. */
  gap: string
}

/** Longer ones are no words that anybody has written. */
const longestWord = 60

export function wordsOf(text: string): Word[] {
  const all: Word[] = []
  let end = 0
  for (const match of text.matchAll(/[\p{L}\p{M}]+(?:['’´:-][\p{L}\p{M}]+)*/gu)) {
    const word = match[0], from = match.index
    const gap = text.slice(end, from)
    end = from + word.length
    if (word.length > longestWord) continue
    all.push({ text: word, lower: word.toLowerCase(), from: from, to: end, gap: gap, isLarge: /^\p{Lu}.*\p{Ll}/u.test(word) })
  }
  return all
}
