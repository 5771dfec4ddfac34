// How much feedback there is in a period: by service line, kind, channel and month, each case once in each.
// Counted of what the actor may see and open one by one, and never by who of the staff handles it.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import { openable, type Openable } from '../reports/disclosure/about.ts'
import type { Actor } from '../staff/actor.ts'
import { dayOf, timeZone, type Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import type { Channel, Kind } from './case.ts'
import { cameIn, isOfNoPage, isOverdue, isUnrouted } from './conditions.sql.ts'
import { mayBeSeen, type Seer } from './sight.sql.ts'
import type { Month, Period } from './period.ts'
import { isGivenHere } from './response-test/response-test.sql.ts'

export type Figures = {
  total: Openable
  /** By its id; what has no service line under null. */
  lines: Map<string | null, Openable>
  kinds: Map<Kind, Openable>
  channels: Map<Channel, Openable>
  months: Map<Month, Openable>
  /** About web pages: in none of the others. */
  pages: Openable
}

export async function countByAll(db: Db, actor: Seer, period: Period): Promise<Figures> {
  const month = sql<string>`date_trunc('month', c.created_at at time zone ${sql.lit(timeZone)})`
  // First by all four at once, which makes few rows of many; then those by each. One reading, and half the time.
  const together = db.selectFrom('feedback_case as c').where((e) => mayBeSeen(e, actor)).where(cameIn(period)).where(isGivenHere).where(isOfNoPage)
    .select(['c.service_line_id', 'c.kind', 'c.channel', month.as('month')]).select((e) => e.fn.countAll().as('n'))
    .groupBy(['c.service_line_id', 'c.kind', 'c.channel', month])
  const rows = await db.selectFrom(together.as('t'))
    .select((e) => [sql<number>`grouping(service_line_id, kind, channel, month)`.as('left_out'),
      't.service_line_id', 't.kind', 't.channel', sql<string>`to_char(month, 'YYYY-MM')`.as('month'), e.fn.sum('t.n').as('n')])
    .groupBy(sql`grouping sets ((), (service_line_id), (kind), (channel), (month))`).execute()
  const pages = await db.selectFrom('feedback_case as c').where((e) => mayBeSeen(e, actor)).where(cameIn(period)).where(isGivenHere).where('c.kind', '=', 'page')
    .select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()
  // A bit for each of the four that a row is not by.
  const by = (bits: number) => rows.filter(({ left_out }) => left_out === bits)
  return {
    total: openable(Number(by(0b1111)[0]?.n ?? 0)),
    lines: new Map(by(0b0111).map((row) => [row.service_line_id, openable(Number(row.n))])),
    kinds: new Map(by(0b1011).map((row) => [row.kind as Kind, openable(Number(row.n))])),
    channels: new Map(by(0b1101).map((row) => [row.channel as Channel, openable(Number(row.n))])),
    months: new Map(by(0b1110).map((row) => [row.month, openable(Number(row.n))])),
    pages: openable(Number(pages.n)),
  }
}

/** What waits and needs somebody, whenever it came: work, and a practice is work too. A case can be both. */
export async function countUrgent(db: Db, actor: Actor, today: Day): Promise<{ unrouted: Openable; late: Openable }> {
  const row = await db.selectFrom('feedback_case as c').where((e) => mayBeSeen(e, actor)).where('c.state', '=', 'waiting-for-handler')
    .select((e) => [
      e.fn.countAll().filterWhere(isUnrouted(today)).as('unrouted'),
      e.fn.countAll().filterWhere(isOverdue(today)).as('late'),
    ]).executeTakeFirstOrThrow()
  return { unrouted: openable(Number(row.unrouted)), late: openable(Number(row.late)) }
}

/** When the first of what they may see, and what is counted, came; null while there is nothing. */
export async function firstDay(db: Db, actor: Seer): Promise<Day | null> {
  const first = await db.selectFrom('feedback_case as c').where((e) => mayBeSeen(e, actor)).where(isGivenHere).where(isOfNoPage)
    .select('c.created_at').orderBy('c.created_at').limit(1).executeTakeFirst()
  return first ? dayOf(first.created_at) : null
}

/** `madeOn`: null where it was there before that was kept. */
export type Line = { id: string; name: Translated; ended: boolean; madeOn: Day | null }

/** Every service line, ended ones too: there is feedback about them. */
export async function allLines(db: Db, today: Day): Promise<Line[]> {
  const rows = await db.selectFrom('service_line').select(['id', 'name', 'ended_on', 'made_on']).orderBy('position').orderBy(sql`name ->> 'fi'`).execute()
  return rows.map(({ id, name, ended_on, made_on }) => ({ id, name, ended: ended_on !== null && ended_on <= today, madeOn: made_on }))
}
