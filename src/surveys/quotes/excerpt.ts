// The part of a text that is quoted: whole sentences, word for word. What is left out between them is marked.

export type Sentence = { from: number; to: number }

/** Each without the spaces around it; a line is one by itself. In whatever language: their number is what a page knows them by. */
export function sentencesOf(text: string): Sentence[] {
  return [...new Intl.Segmenter('fi', { granularity: 'sentence' }).segment(text)].flatMap(({ segment, index }) => {
    const trimmed = segment.trim()
    const from = index + segment.indexOf(trimmed)
    return trimmed ? [{ from, to: from + trimmed.length }] : []
  })
}

/** `picked`: by their number from 0, in any order. What is left out before and after is not marked: a quote is a part always. */
export function excerptOf(text: string, sentences: readonly Sentence[], picked: readonly number[]): string {
  const chosen = [...new Set(picked)].filter((number) => number in sentences).sort((a, b) => a - b)
  return chosen.map((number, at) => {
    const { from, to } = sentences[number]!
    const before = at === 0 ? '' : chosen[at - 1] === number - 1 ? text.slice(sentences[number - 1]!.to, from) : ' […] '
    return before + text.slice(from, to)
  }).join('')
}
