// Finds cases by words in what was written, by their reference, and by the names of topic and handler. The words that
// somebody looks for are marks before they come to the database, so that no statement and no log holds them.
import { wordsOf } from '../../directory/match.ts'
import type { Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { searchMarks } from '../../privacy/search-marks.ts'
import type { Actor } from '../../staff/actor.ts'
import { dayOf, startOfDay } from '../../text/dates.ts'
import { listThese, pageSize, type ListedCase } from '../lists.sql.ts'
import { monthOf } from './marks.ts'
import { namesToFind, type Named } from './names.sql.ts'
import { cameInLater, caseOfReference, firstMonth, foundAmong, foundIn, fewVisible, type Sought } from './search.sql.ts'
import { stemsOf } from './stems.ts'

/** `words`: none is left of what was typed, or nothing but words that every text has. */
export type Found = { cases: ListedCase[]; page: number; more: boolean } | 'no-words'

/** A pasted page must not become a long search. */
const mostWords = 8
export const longestQuery = 200
/** Nobody leafs further; another word finds sooner. */
const mostPages = 20

export async function search(
  db: Db, keys: Keys, actor: Actor, { query, page }: { query: string; page: number }, { now }: { now: Date },
): Promise<Found> {
  const today = dayOf(now)
  const reference = referenceIn(query)
  const exact = reference && (await caseOfReference(db, actor, reference))
  if (exact) return { cases: await listThese(db, actor, [exact], today), page: 1, more: false }

  const words = [...new Set(wordsOf(query))].slice(0, mostWords)
  if (!words.length) return 'no-words'
  const first = await firstMonth(db)
  if (!first) return { cases: [], page: 1, more: false }
  const at = Math.min(Math.max(1, page), mostPages)
  const ids = await idsOf(db, keys, actor, words, { months: monthsBack(monthOf(today), first), upTo: at * pageSize + 1 })
  const shown = ids.slice((at - 1) * pageSize, at * pageSize)
  return { cases: await listThese(db, actor, shown, today), page: at, more: ids.length > at * pageSize && at < mostPages }
}

/** Newest first. Of few cases each is looked at; of many, one month after the other, and more at a time the fewer there are. */
async function idsOf(
  db: Db, keys: Keys, actor: Actor, words: string[], { months, upTo }: { months: string[]; upTo: number },
): Promise<string[]> {
  const names = await namesToFind(db)
  const sought = (of: string[]): Sought[] => words.map((word) => ({
    marks: of.map((month) => keys.versions.flatMap((version) => searchMarks(keys, month, stemsOf(word), version))), ...named(names, word),
  }))
  const since = { later: await cameInLater(db, actor), upTo }
  const few = await fewVisible(db, actor)
  if (few) return few.length ? foundAmong(db, few, sought(months), { ...since, newest: months[0]! }) : []

  const ids: string[] = []
  for (let from = 0, size = 1; from < months.length && ids.length < upTo; from += size, size = Math.max(1, from)) {
    const some = months.slice(from, from + size)
    const span = { from: startOfDay(`${some.at(-1)!}-01`), until: from === 0 ? null : startOfDay(`${months[from - 1]!}-01`) }
    ids.push(...await foundIn(db, actor, sought(some), { ...since, ...span, upTo: upTo - ids.length }))
  }
  return ids
}

/** From this month back to that, both included. */
export function monthsBack(from: string, to: string): string[] {
  const months = [from]
  while (months.at(-1)! > to) {
    const [year = 0, month = 0] = months.at(-1)!.split('-').map(Number)
    months.push(month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`)
  }
  return months
}

/** 7KX4-2MRT, with or without the hyphen, in either case. */
export function referenceIn(query: string): string | null {
  const letters = query.replace(/[\s-]/g, '').toUpperCase()
  return /^[2-9B-DF-HJ-NP-TV-XZ]{8}$/.test(letters) ? `${letters.slice(0, 4)}-${letters.slice(4)}` : null
}

/** What a word names in the directory, by any of its forms. */
function named(names: Named[], word: string): Omit<Sought, 'marks'> {
  const stems = new Set(stemsOf(word))
  const meant = names.filter(({ stems: own }) => own.some((stem) => stems.has(stem)))
  const idsOfKind = (kind: Named['kind']) => meant.filter((one) => one.kind === kind).map(({ id }) => id)
  return { services: idsOfKind('service'), units: idsOfKind('unit'), lines: idsOfKind('line'), handlers: idsOfKind('handler') }
}

