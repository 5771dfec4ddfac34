// Words that stand in what everybody would read as the giver's, and that the giver did not write: whoever checks is told, for the feedback
// itself they do not see. To take away is allowed, to put into somebody's mouth is not.

/** Each once, in the order of the text. What stands in brackets in the place of something taken away is nobody's word. */
export function addedWords(original: string, shown: string): string[] {
  const own = new Set(wordsOf(original))
  const seen = new Set<string>()
  return wordsOf(shown.replace(/\[[^\]]*\]/g, ' ')).filter((word) => !own.has(word) && !seen.has(word) && seen.add(word))
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
