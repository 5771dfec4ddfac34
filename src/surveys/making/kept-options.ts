// Choices are typed as lines. A line that only had its wording mended stays the same choice, so that what was answered to it can
// be compared; a line that says something else is another one.
import type { Translated } from '../../text/language.ts'
import type { Option } from '../question.ts'
import { freshKey } from './fresh-key.ts'
import { isSameText } from './wording.ts'

export type OptionLine = { text: Translated; pole?: 'good' | 'bad' }

/** Less than that in common, and it is another choice. */
const alikeEnough = 0.5

/** `taken`: ids that choices of this question have had in any version. */
export function keptOptions(before: readonly Option[], lines: readonly OptionLine[], taken: ReadonlySet<string>): Option[] {
  const ids = new Map<OptionLine, string>()
  const free = () => before.filter(({ id }) => ![...ids.values()].includes(id))
  for (const line of lines) {
    const same = free().find((option) => isSameText(option.text, line.text))
    if (same) ids.set(line, same.id)
  }
  for (const line of lines.filter((one) => !ids.has(one))) {
    const [best] = free().map((option) => ({ id: option.id, alike: alikeness(option.text, line.text) })).sort((a, b) => b.alike - a.alike)
    if (best && best.alike >= alikeEnough) ids.set(line, best.id)
  }
  const known = new Set([...taken, ...before.map(({ id }) => id)])
  return lines.map((line) => {
    const id = ids.get(line) ?? freshKey(line.text.fi, known)
    known.add(id)
    return { id, ...line }
  })
}

/** From 0 to 1: of the Finnish, or where a translation stayed as it was, of that. */
function alikeness(one: Translated, other: Translated): number {
  const kept = (['fi', 'sv', 'en'] as const).some((language) => one[language] && one[language] === other[language])
  return kept ? 1 : dice(one.fi, other.fi)
}

/** L. R. Dice, Measures of the amount of ecologic association between species, 1945: here of pairs of letters. */
function dice(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)]
  if (!a.length || !b.length) return 0
  const left = [...b]
  const common = a.filter((pair) => { const at = left.indexOf(pair); if (at >= 0) left.splice(at, 1); return at >= 0 })
  return 2 * common.length / (a.length + b.length)
}

const pairs = (text: string): string[] => {
  const letters = ` ${text.toLowerCase()} `
  return Array.from({ length: letters.length - 1 }, (_, n) => letters.slice(n, n + 2))
}
