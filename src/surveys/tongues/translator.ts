// What goes to somebody who translates, and what comes back: a table with a row for each text, as spreadsheets open and write it. Nothing
// of what comes back is stored before somebody has seen what would change.
import { byteOrderMark, csvLine, csvRows } from '../../csv.ts'
import { isTooLong, tidy } from './form.ts'
import { ownName, type Tongue } from './tongue.ts'
import { isUntranslated, keyOf, type Source, type Stored } from './words.ts'

/** `what`: in which part of the survey a text stands, in the language of whoever asks for the file. */
export const asFile = (tag: Tongue, sources: readonly Source[], stored: Stored, { what, head }: { what(source: Source): string; head: string }): string =>
  byteOrderMark + [
    ['id', head, 'suomi', 'svenska', 'English', columnOf(tag)],
    ...sources.map((source) => [source.place, what(source), source.text.fi, source.text.sv ?? '', source.text.en ?? '', stored.get(keyOf(source)) ?? '']),
  ].map((cells) => csvLine(cells)).join('')

/** Its name, and the tag by which it is found again. */
const columnOf = (tag: Tongue): string => `${ownName(tag)} (${tag})`

/**
 * unknown: no text stands there · finnish: it is another text by now · letters: they were lost as the file was saved · untranslated: it is
 * in one of our languages still · twice: another row is of the same text
 */
export type Unread = { row: number; why: 'unknown' | 'finnish' | 'twice' | Wrong; detail: string }
type Wrong = 'long' | 'letters' | 'untranslated'
export type Came = { ok: true; changes: { source: Source; words: string; before: string }[]; same: number; unread: Unread[] } | { ok: false; why: 'notCsv' | 'columns' | 'noRows' }

/** A row without a translation is left as it is. */
export function readFile(text: string, tag: Tongue, sources: readonly Source[], stored: Stored): Came {
  const csv = csvRows(text)
  if (!csv.ok) return { ok: false, why: 'notCsv' }
  const { rows } = csv
  const head = (rows[0]?.record ?? []).map((name) => name.toLowerCase())
  const [id, fi, own] = [head.indexOf('id'), head.indexOf('suomi'), head.findIndex((name) => name.endsWith(`(${tag.toLowerCase()})`))]
  if (id < 0 || fi < 0 || own < 0) return { ok: false, why: 'columns' }
  if (rows.length < 2) return { ok: false, why: 'noRows' }
  const [changes, unread, seen] = [[] as Extract<Came, { ok: true }>['changes'], [] as Unread[], new Set<string>()]
  let same = 0
  for (const { record, info: { lines: row } } of rows.slice(1)) {
    const [place, finnish, given] = [record[id] ?? '', asText(record[fi] ?? ''), asText(record[own] ?? '')]
    if (!given.trim()) continue
    const there = sources.filter((source) => source.place === place)
    const source = there.find((one) => flat(one.text.fi) === flat(finnish))
    const why = !there.length ? 'unknown' : !source ? 'finnish' : seen.has(keyOf(source)) ? 'twice' : problemWith(source, tidy(source, given), tag)
    if (!source || why) unread.push({ row, why: why ?? 'finnish', detail: (finnish || place).slice(0, 60) })
    else {
      seen.add(keyOf(source))
      const [words, before] = [tidy(source, given), stored.get(keyOf(source)) ?? '']
      if (words === before) same++
      else changes.push({ source, words, before })
    }
  }
  return { ok: true, changes, same, unread }
}

const problemWith = (source: Source, words: string, tag: Tongue): Wrong | null =>
  (isTooLong(source, words) ? 'long' : !/\p{L}/u.test(words) && /\?\?/.test(words) ? 'letters' : isUntranslated(source, words, tag) ? 'untranslated' : null)

/** A text that looks like a formula goes out behind an apostrophe, and may come back with it. */
const asText = (cell: string): string => cell.replace(/^'(?=\s*[=+\-@])/, '')

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
