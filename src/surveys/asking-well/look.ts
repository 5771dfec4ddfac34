// Looks at the words of a question, and says what to think of. Pure: it knows the text, its language, and how it is answered.
import type { Language } from '../../text/language.ts'
import { english } from './words.en.ts'
import { finnish } from './words.fi.ts'
import type { Asked, Hint, LanguageWords, Span } from './hint.ts'
import { isHard } from './readability.ts'
import { beginning, overlaps, spansOf, wordsIn } from './spans.ts'
import { swedish } from './words.sv.ts'

const known: Record<Language, LanguageWords> = { fi: finnish, sv: swedish, en: english }

/** The strongest first. */
export function hintsIn(asked: Asked): Hint[] {
  if (!asked.text.trim()) return []
  const words = known[asked.language]
  const plain = [...officialese(asked, words), ...unexplained(asked, words), ...hardness(asked)]
  if (asked.as === 'beside') return plain
  return [...double(asked, words), ...leading(asked, words), ...negation(asked, words), ...length(asked, words), ...absolute(asked, words), ...plain]
    .sort((a, b) => Number(b.strong) - Number(a.strong))
}

/** In one's own words one can answer two things, so there it is only something to think of. */
function double({ text, as }: Asked, { join, oneThing, perhapsOne }: LanguageWords): Hint[] {
  const none = oneThing.flatMap((pattern) => spansOf(text, pattern))
  const joins = spansOf(text, join).filter((span) => !none.some((other) => overlaps(span, other)))
  if (!joins.length) return []
  const perhaps = perhapsOne.flatMap((pattern) => spansOf(text, pattern))
  const surely = joins.filter((span) => !perhaps.some((other) => overlaps(span, other)))
  return [{ kind: 'double', strong: as === 'choosing' && surely.length > 0, at: joins }]
}

function leading({ text }: Asked, { leading: pushes, leaning }: LanguageWords): Hint[] {
  const pushed = spansOf(text, pushes)
  const leaned = spansOf(text, leaning).filter((span) => !pushed.some((other) => overlaps(span, other)))
  return pushed.length ? [{ kind: 'leading', strong: true, at: [...pushed, ...leaned] }] : leaned.length ? [{ kind: 'leading', strong: false, at: leaned }] : []
}

function negation({ text }: Asked, { no, noInside, notNo, leading: pushes }: LanguageWords): Hint[] {
  const none = [...(notNo ? spansOf(text, notNo) : []), ...spansOf(text, pushes)]
  const said = spansOf(text, no).filter((span) => !none.some((other) => overlaps(span, other)))
  const inside = spansOf(text, noInside)
  if (!said.length) return []
  return said.length + inside.length > 1 ? [{ kind: 'double-negation', strong: true, at: [...said, ...inside].sort((a, b) => a.from - b.from) }] : [{ kind: 'negation', strong: false, at: said }]
}

function length({ text }: Asked, { words: { many, tooMany } }: LanguageWords): Hint[] {
  const count = wordsIn(text).length
  return count > many ? [{ kind: 'long', strong: count > tooMany, at: [], figure: count }] : []
}

function absolute({ text }: Asked, { absolute: words, notAbsolute }: LanguageWords): Hint[] {
  const none = notAbsolute ? spansOf(text, notAbsolute) : []
  const at = spansOf(text, words).filter((span) => !none.some((other) => overlaps(span, other)))
  return at.length ? [{ kind: 'absolute', strong: false, at }] : []
}

function officialese({ text }: Asked, { officialese: list }: LanguageWords): Hint[] {
  const taken: Span[] = []
  return list.flatMap(([begins, plainer]): Hint[] => {
    const at = spansOf(text, beginning(begins)).filter((span) => !taken.some((other) => overlaps(span, other)))
    taken.push(...at)
    return at.length ? [{ kind: 'officialese', strong: false, at, plainer }] : []
  })
}

/** Short forms too: everybody writes them, and few can spell them out. */
function unexplained({ text, explained, as }: Asked, { unknown }: LanguageWords): Hint[] {
  if (explained || as === 'beside') return []
  const at = [...spansOf(text, beginning(unknown.join('|'))), ...spansOf(text, /(?<![\p{L}\p{N}])\p{Lu}{2,5}(?![\p{L}\p{N}])/gu)]
  return at.length ? [{ kind: 'explain', strong: false, at }] : []
}

const hardness = ({ text, language }: Asked): Hint[] => (isHard(text, language) ? [{ kind: 'hard', strong: false, at: [] }] : [])
