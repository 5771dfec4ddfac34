// Finds cases by words in what was written, by their reference, and by the names of topic and handler. The words that
// somebody looks for are marks before they come to the database, so that no statement and no log holds them.
import { wordsOf } from '../../directory/match.ts'
import type { Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { searchMarks } from '../../privacy/search-marks.ts'
import type { Actor } from '../../staff/actor.ts'
import { dayOf, daysAfter, startOfDay, type Day } from '../../text/dates.ts'
import { matches } from '../conditions.sql.ts'
import { noFilter, type Filter } from '../filter.ts'
import { listThese, pageSize, type ListedCase } from '../lists.sql.ts'
import { isLinked, seerOf, type Seer } from '../sight.sql.ts'
import { monthOf } from './marks.ts'
import { namesToFind, type Named } from './names.sql.ts'
import { mondayOf, placeMark, sightMarks, weekMark } from './places.ts'
import { byIndex, caseOfReference, firstOfAll, foundAmong, foundIn, linkedTo, placesInSight, type Hit, type Sought } from './search.sql.ts'
import { stemsOf } from './stems.ts'

/** `words`: none is left of what was typed, or nothing but words that every text has. */
export type Found = { cases: ListedCase[]; page: number; more: boolean } | 'no-words'

/** A pasted page must not become a long search. */
const mostWords = 8
export const longestQuery = 200
/** Nobody leafs further; another word finds sooner. */
const mostPages = 20

export async function search(
  db: Db, keys: Keys, signedIn: Actor, { query, page, filter = noFilter }: { query: string; page: number; filter?: Filter }, { now }: { now: Date },
): Promise<Found> {
  const actor = await seerOf(db, signedIn)
  const today = dayOf(now)
  const reference = referenceIn(query)
  const exact = reference && (await caseOfReference(db, actor, reference))
  if (exact) return { cases: await listThese(db, actor, [exact], today), page: 1, more: false }

  const words = [...new Set(wordsOf(query))].slice(0, mostWords)
  if (!words.length) return 'no-words'
  const first = await firstOfAll(db)
  if (!first) return { cases: [], page: 1, more: false }
  const at = Math.min(Math.max(1, page), mostPages)
  const ids = await idsOf(db, keys, actor, words, { filter, today, first, upTo: at * pageSize + 1 })
  const shown = ids.slice((at - 1) * pageSize, at * pageSize)
  return { cases: await listThese(db, actor, shown, today), page: at, more: ids.length > at * pageSize && at < mostPages }
}

/** Newest first: what they may see by where it is, and what is open to them case by case. */
async function idsOf(
  db: Db, keys: Keys, actor: Seer, words: string[], { filter, today, first, upTo }: { filter: Filter; today: Day; first: Day; upTo: number },
): Promise<string[]> {
  const names = await namesToFind(db)
  const named = words.map((word) => idsNamedBy(names, word))
  const sought = (months: string[]): Sought[] => words.map((word, n) => (
    { named: named[n]!, marks: months.map((month) => keys.versions.flatMap((version) => searchMarks(keys, month, stemsOf(word), version))) }))

  const sight = sightMarks(actor)
  const linked = sight === null || !isLinked(actor) ? [] : await linkedTo(db, actor)
  const months = monthsBack(monthOf(today), monthOf(first))
  const hits = linked.length ? await foundAmong(db, actor, linked, sought(months), { narrowed: matches(filter, today), upTo, newest: months[0]! }) : []

  const seen = sight && named.flat().length ? await placesInSight(db, actor, named.flat()) : []
  const placesOf = (ids: string[]) => (sight ? seen.filter((place) => place.ids.some((id) => ids.includes(id))).map(({ mark }) => mark) : ids.map(placeMark))
  const places = named.map(placesOf)
  // By what narrows it down to a place, too, and by no week outside of the period.
  const within = [sight, ...[filter.line, filter.unit, filter.handler].map((id) => (id && id !== 'none' ? [placeMark(id)] : null))].filter((group) => group !== null)
  const last = filter.period?.until && filter.period.until <= today ? daysAfter(filter.period.until, -1) : today
  const since = filter.period?.from && filter.period.from > first ? filter.period.from : first
  const there = await byIndex(db, inSight)
  const all = new Map([...hits, ...there].map((hit) => [hit.id, hit]))
  return [...all.values()].sort((a, b) => +b.createdAt - +a.createdAt || (a.id < b.id ? -1 : 1)).slice(0, upTo).map(({ id }) => id)

  async function inSight(reading: Db): Promise<Hit[]> {
    const found: Hit[] = []
    for (const { from, until, weeks } of spansBack(last, since)) {
      if (found.length >= upTo) break
      const span = monthsBack(monthOf(until ? daysAfter(until, -1) : last), monthOf(from))
      const groups = sought(span).map((word, n) => ({ ...word, places: places[n]! }))
      // The words of a long time bring no other; places do, and in a short time even the words of its months.
      const helped = places.every((of) => of.length > 0) || weeks.length <= fewWeeks
      found.push(...await foundIn(reading, actor, helped ? [...within, weeks] : within, groups, {
        narrowed: matches(filter, today), from: startOfDay(from), until: until && startOfDay(until), newest: span[0]!, upTo: upTo - found.length,
      }))
    }
    return found
  }
}

const fewWeeks = 8

/** This week, then seven times as many as were gone through: a week of a county is little, and mostly enough. What is rare in it is rare in seven. */
export function* spansBack(today: Day, first: Day): Generator<{ from: Day; until: Day | null; weeks: number[] }> {
  const [newest, oldest] = [weekMark(today), weekMark(first)]
  for (let last = newest, size = 1; last >= oldest; last -= size, size = (newest - last) * 7) {
    const earliest = Math.max(oldest, last - size + 1)
    yield { from: mondayOf(earliest), until: last === newest ? null : mondayOf(last + 1), weeks: Array.from({ length: last - earliest + 1 }, (_, n) => earliest + n) }
  }
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

/** What a word names in the directory, by any of its forms: services, units, service lines, handlers. */
function idsNamedBy(names: Named[], word: string): string[] {
  const stems = new Set(stemsOf(word))
  return names.filter(({ stems: own }) => own.some((stem) => stems.has(stem))).map(({ id }) => id)
}
