// What a giver is told of what their text would tell of them, before others read it. The same in their browser while they write, and
// here once it is sent. It keeps nobody from sending, and nothing of it is stored: only that they were told goes along in the form.
import type { Finding } from '../../privacy/redaction/finding.ts'
import { kindOf, warnedKinds, type WarnedKind } from './told.ts'

export type Written = { field: string; text: string }

export type Warning = { kinds: WarnedKind[]; parts: (Written & { findings: Finding[] })[] }

/** Null where there is nothing that they have not been told of. */
export function warningOf(written: readonly Written[], find: (text: string) => Finding[], warned: string): Warning | null {
  const parts = written.map((one) => ({ ...one, findings: find(one.text).filter((each) => each.sure && kindOf(each)) })).filter(({ findings }) => findings.length)
  const kinds = warnedKinds.filter((kind) => parts.some(({ findings }) => findings.some((one) => kindOf(one) === kind)))
  const told = warned.split(' ')
  return kinds.some((kind) => !told.includes(kind)) ? { kinds, parts } : null
}

/** What was found of one kind, each once, as it stands in the text. */
export const wordsOf = ({ parts }: Warning, kind: WarnedKind): string[] =>
  [...new Set(parts.flatMap(({ text, findings }) => findings.filter((one) => kindOf(one) === kind).map(({ from, to }) => text.slice(from, to))))]

export type Piece = { text: string; marked: boolean }

/** So much of a long text stands around what was found in it. */
const around = 80

/** The text in pieces; of a long one, what lies far from anything marked is left out. */
export function pieces(text: string, findings: readonly Finding[]): Piece[] {
  const all: Piece[] = []
  let end = 0
  for (const { from, to } of findings) {
    all.push({ text: text.slice(end, from), marked: false }, { text: text.slice(from, to), marked: true })
    end = to
  }
  all.push({ text: text.slice(end), marked: false })
  return all.map((one, at) => (one.marked ? one : { ...one, text: shortened(one.text, { isFirst: at === 0, isLast: at === all.length - 1 }) })).filter((one) => one.text !== '')
}

function shortened(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): string {
  const signs = Array.from(text)
  if (signs.length <= 2 * around + 40) return text
  const [start, end] = [signs.slice(0, around).join(''), signs.slice(-around).join('')]
  return isFirst ? `… ${end}` : isLast ? `${start} …` : `${start} … ${end}`
}
