// The words of a text, with what tells whether one may be a name: whether it is written large, and whether it only is because a
// sentence begins with it.

export type Word = {
  text: string
  lower: string
  from: number
  to: number
  /** Begins with a capital letter, and goes on in small ones: Liisa, Anna-Liisa, McDonald. */
  isLarge: boolean
  /** All of it in capitals: VIRTANEN. */
  isLoud: boolean
  /** It is the first of a sentence or a line, where every word is written large. */
  opens: boolean
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
    const last = all[all.length - 1]
    end = from + word.length
    if (word.length > longestWord) continue
    const lower = word.toLowerCase()
    all.push({
      text: word, lower: lower, from: from, to: end, gap: gap,
      isLarge: /^\p{Lu}/u.test(word) && /\p{Ll}/u.test(word), isLoud: word.length > 1 && word !== lower && word === word.toUpperCase(),
      opens: !last || opensAfter(gap, last),
    })
  }
  return all
}

/** A full stop after "esim" or after a single letter ends no sentence. */
function opensAfter(gap: string, last: Word): boolean {
  if (/[\n!?…:•]|["”“„«»([]$/.test(gap)) return true
  return gap.includes('.') && !(/^\. ?$/.test(gap) && (last.text.length === 1 || shortened.has(last.lower)))
}

const shortened = new Set('esim mm ent os terv nro puh gsm dr mr mrs ms st tri prof ts nk ns toim joht yht leht bl tfn jr sr mvh'.split(' '))
