// Whether a text that everybody is to read holds words of a wish that is withheld. A text for a paper is made of wishes, and may have been changed since.

/** A sentence of so few words may be anybody's. */
const fewest = 3

/** Whether a whole sentence of the wish stands in the text, however it is set. What was put in other words is found by whoever reads it. */
export function holdsWordsOf(text: string, wish: string): boolean {
  const all = plain(text)
  return sentencesOf(wish).some((sentence) => all.includes(sentence))
}

/** Words of wishes that are withheld, without the sentences that stand in one that is shown too: those are everybody's. */
export const ownWords = (withheld: readonly string[], shown: readonly string[]): string[] =>
  withheld.flatMap((wish) => wish.split(ends)).filter((sentence) => sentencesOf(sentence).some((own) => !shown.some((one) => plain(one).includes(own))))

const ends = /[.!?\n]+/
const wordsIn = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const plain = (text: string): string => ` ${wordsIn(text).join(' ')} `
const sentencesOf = (wish: string): string[] => wish.split(ends).filter((sentence) => wordsIn(sentence).length >= fewest).map(plain)
