// Lists come a page at a time, all of them in one way: `limit` says how many at most, and the `next` of an answer is the `after` of the next question.
// What is added or goes meanwhile makes no page lose or repeat anything else.
import type { Context as HonoContext } from 'hono'
import * as v from 'valibot'
import { Problem } from './problem.ts'
import { said } from './schema-parts.ts'

export type Sizes = { most: number; usual: number }

export const listOf = <Item extends v.GenericSchema>(item: Item) => v.strictObject({
  items: v.array(item),
  next: v.optional(said(v.string(), 'There is more: ask again with this as `after`, and with everything else as before.')),
})

/** What may be asked of every list. */
export const pageQuery = ({ most, usual }: Sizes) => ({
  limit: { schema: { type: 'integer', minimum: 1, maximum: most, default: usual }, description: 'How many at most.' },
  after: { schema: { type: 'string', maxLength: 2000 }, description: 'From where to go on: the `next` of the page before, as it is.' },
} as const)

/** `place`: what a `next` of this list holds. Whatever it holds besides is refused before it reaches the database. */
export function askedPage<Place extends v.GenericSchema>(c: HonoContext, { usual }: Sizes, place: Place): { limit: number; after: v.InferOutput<Place> | null } {
  return { limit: Number(c.req.query('limit') ?? usual), after: placeIn(c.req.query('after'), place) }
}

/** `rows`: one more than the page holds, where there is one. */
export function pageOf<Row, Item>(rows: readonly Row[], limit: number, { show, place }: { show: (row: Row) => Item; place: (last: Row) => readonly unknown[] }): { items: Item[]; next?: string } {
  const shown = rows.slice(0, limit)
  return { items: shown.map(show), ...(rows.length > limit ? { next: written(place(shown.at(-1)!)) } : {}) }
}

/** Of a list that is there as a whole: on from what was shown last, or from where that stood, if it has gone. */
export function pageOfWhole<Item extends { id: string }>(c: HonoContext, sizes: Sizes, all: readonly Item[]): { items: Item[]; next?: string } {
  const { limit, after } = askedPage(c, sizes, wholePlace)
  const last = after ? all.findIndex(({ id }) => id === after[1]) : -1
  const from = after ? (last < 0 ? after[0] : last + 1) : 0
  return pageOf(all.slice(from, from + limit + 1), limit, { show: (item) => item, place: ({ id }) => [all.findIndex((one) => one.id === id), id] })
}

const wholePlace = v.strictTuple([v.pipe(v.number(), v.integer(), v.minValue(0)), v.pipe(v.string(), v.uuid())])

const written = (place: readonly unknown[]): string => Buffer.from(JSON.stringify(place)).toString('base64url')

function placeIn<Place extends v.GenericSchema>(given: string | undefined, place: Place): v.InferOutput<Place> | null {
  if (given === undefined) return null
  try {
    return v.parse(place, JSON.parse(Buffer.from(given, 'base64url').toString()))
  } catch {
    throw new Problem(400, 'after must be the next of an answer, as it is.')
  }
}
