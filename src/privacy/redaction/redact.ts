// The text that everybody may read: what a person decided to take away has gone, and a plain word in brackets stands in its place.
import { spokenTo } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Finding, Redacted } from './finding.ts'

/** What a person decided of a finding. */
export type Decision = Pick<Finding, 'kind' | 'from' | 'to'> & { goes: boolean }

/** What a person takes away that nothing had found. */
export type Passage = { from: number; to: number }

type Decided = { decisions: readonly Decision[]; passages?: readonly Passage[]; /** Of the text, as BCP 47. */ language: string }

/** The only maker of what is redacted. Whatever is not taken away stays as it was. Throws at what is no part of the text. */
export function redact(text: string, { decisions, passages = [], language }: Decided): Redacted {
  const words = texts[spokenTo(language)].redaction.inItsPlace
  const gone = merged([
    ...decisions.filter(({ goes }) => goes).map(({ kind, from, to }) => ({ from, to, word: words[kind] })),
    ...passages.map(({ from, to }) => ({ from, to, word: words.passage })),
  ])
  let redacted = ''
  let end = 0
  for (const { from, to, word } of gone) {
    if (!(from >= 0 && to <= text.length && from < to)) throw new RangeError(`${from} to ${to} is no part of a text of ${text.length}`)
    redacted += `${text.slice(end, from)}[${word}]`
    end = to
  }
  return redacted + text.slice(end) as Redacted
}

type Gone = { from: number; to: number; word: string }

/** In the order of the text. What lies over one another goes as one, under the word of the longest. */
function merged(parts: readonly Gone[]): Gone[] {
  const all: Gone[] = []
  for (const part of parts.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = all.at(-1)
    if (!last || last.to <= part.from) {
      all.push({ ...part })
      continue
    }
    if (part.to - part.from > last.to - last.from) last.word = part.word
    last.to = Math.max(last.to, part.to)
  }
  return all
}
