// Looking a memo through before everybody reads it: in each line what could tell who somebody is, and what was decided of it.
import type { Look } from '../../feedback/publishing/look.ts'
import type { Form } from '../../web/form.ts'
import { versionOf } from '../../web/version.ts'
import type { Edits, MemoLine } from './memo.ts'

/** `of`: which lines it is of, as they were then. `stands`: by line, the words that tell nobody apart, as somebody has confirmed. */
export type Decided = Edits & { of: string; stands: Record<string, string> }

/** never: what is published of nobody, whoever decides. perhaps: what a person has to look at. */
export type Found = { never: string[]; perhaps: string[] }

/** The same for the same lines in the same words. */
export const markOf = (lines: readonly MemoLine[]): string => versionOf(Object.fromEntries(lines.map(({ key, words }) => [key, words])))

/** Whoever leads the meeting chose how they are printed themselves; of others of the staff no name stands in what was said. */
export function foundIn({ is }: Pick<MemoLine, 'is'>, words: string, look: Look): Found {
  const own = is === 'chair' || is === 'secretary'
  const found = look(words).map(({ from, to, rule, kind }) => ({ words: words.slice(from, to), never: rule === 'goes' && !(own && kind === 'worker') }))
  const distinct = (never: boolean) => [...new Set(found.filter((one) => one.never === never).map((one) => one.words))]
  return { never: distinct(true), perhaps: distinct(false) }
}

/** Of what is found in a line: confirmed for these words and no others. */
export const confirmed = ({ perhaps }: Found): string => perhaps.join(' · ')

/** Lines that cannot be read by everybody as they are. */
export const unsettled = (lines: readonly MemoLine[], { changed, out, stands }: Omit<Decided, 'of'>, look: Look): (MemoLine & { found: Found })[] =>
  lines.flatMap((line) => {
    if (out.includes(line.key)) return []
    const found = foundIn(line, changed[line.key] ?? line.words, look)
    return found.never.length || (found.perhaps.length && stands[line.key] !== confirmed(found)) ? [{ ...line, found }] : []
  })

/** As it was sent. A title, a heading or whoever led the meeting cannot be left out: what is emptied stays as it was. */
export function readDecided(form: Form, lines: readonly MemoLine[]): Decided {
  const changed: Record<string, string> = {}
  const stands: Record<string, string> = {}
  const out: string[] = []
  for (const { key, words, is } of lines) {
    const typed = form.text(`words-${key}`)
    if (typed && typed !== words.trim()) changed[key] = typed
    if (form.text(`out-${key}`) === 'yes' && mayBeOut(is)) out.push(key)
    const stand = form.text(`stands-${key}`)
    if (stand) stands[key] = stand
  }
  return { of: markOf(lines), changed, out, stands }
}

export const mayBeOut = (is: MemoLine['is']): boolean => is !== 'title' && is !== 'heading'

export const undecided = (lines: readonly MemoLine[]): Decided => ({ of: markOf(lines), changed: {}, out: [], stands: {} })
