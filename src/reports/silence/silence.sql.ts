// What the silence map is made of: which lines are named as those that few came about, how many clients there are, and where units are.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { Counted } from './few.ts'

export type MappedLine = { id: string; name: Translated }

/** Those that there were in the year, in the order of the directory. */
export const linesIn = async (db: Db, year: number): Promise<MappedLine[]> =>
  (await sql<MappedLine>`select id, name from service_line
    where (ended_on is null or ended_on > ${`${year}-01-01`}) and (made_on is null or made_on <= ${`${year}-12-31`}) order by position, name ->> 'fi', id`.execute(db)).rows

/** Published years of which there is no map yet. */
export const yearsToMap = async (db: Db): Promise<number[]> =>
  (await sql<{ year: number }>`select period::int as year from published_period
    where period ~ '^\\d{4}$' and not exists (select from silence_map m where m.year = period::int) order by 1`.execute(db)).rows.map(({ year }) => year)

/**
 * How many came, which nobody is shown. What is of a line that there was not in the year is left out: it carries nothing. Of a line something
 * is told also where it is of a unit that gives its services now, or that something of the line was counted of: then it cannot be thought
 * into another line without changing what is told of the unit.
 */
export async function countedByLine(tx: Tx, year: number, lines: readonly MappedLine[]): Promise<{ lines: Counted[]; noLine: Pick<Counted, 'given' | 'published'> }> {
  const span = sql`between ${`${year}-01-01`} and ${`${year}-12-01`}`
  const ofUnits = sql`(select distinct unit_id from published_figure where period like ${`${year}%`} and unit_id is not null)`
  const counts = (await sql<{ id: string | null; given: number }>`select service_line_id as id, sum(given)::int as given from feedback_count
    where figure = 'kind' and month_on ${span} and (service_line_id is not null or unit_id is null or unit_id not in ${ofUnits}) group by 1`.execute(tx)).rows
  const told = (await sql<{ id: string }>`select service_line_id as id from published_figure where period like ${`${year}%`} and service_line_id is not null
    union select service_line_id from feedback_count where figure = 'kind' and month_on ${span} and service_line_id is not null and unit_id in ${ofUnits}
    union select s.service_line_id from service s join service_unit su on su.service_id = s.id where su.unit_id in ${ofUnits}`.execute(tx)).rows.map(({ id }) => id)
  // What is public no more has been read.
  const items = (await sql<{ id: string | null; published: number }>`select service_line_id as id, count(distinct case_id)::int as published from published_item
    where month_on ${span} group by 1`.execute(tx)).rows
  const given = new Map(counts.map((row) => [row.id, row.given])), published = new Map(items.map((row) => [row.id, row.published]))
  const of = (id: string | null) => ({ given: given.get(id) ?? 0, published: published.get(id) ?? 0 })
  return { lines: lines.map(({ id }) => ({ id, ...of(id), isTold: told.includes(id) })), noLine: of(null) }
}

export async function addMap(tx: Tx, { year, fewest, few }: { year: number; fewest: number; few: readonly string[] }, today: Day): Promise<void> {
  await tx.insertInto('silence_map').values({ year, fewest, made_on: today }).execute()
  if (few.length) await tx.insertInto('few_in_line').values(few.map((id) => ({ year, service_line_id: id }))).execute()
}

/** The newest first. */
export const mapYears = async (db: Db): Promise<{ year: number; fewest: number }[]> =>
  db.selectFrom('silence_map').select(['year', 'fewest']).orderBy('year', 'desc').execute()

/** Without those of which something was published word by word afterwards: with it, few would be known to be fewer. */
export const fewIn = async (db: Db, year: number): Promise<string[]> =>
  (await sql<{ id: string }>`select service_line_id as id from few_in_line f where year = ${year} and not exists (
    select from published_item i where i.service_line_id = f.service_line_id and i.month_on between ${`${year}-01-01`} and ${`${year}-12-01`})`.execute(db)).rows.map(({ id }) => id)

/** Where each unit is: its own municipality, or that of its place. */
export const municipalitiesOfUnits = async (db: Db): Promise<Map<string, string>> => {
  const rows = (await sql<{ id: string; at: string | null }>`select u.id, coalesce(u.municipality_id, p.municipality_id) as at from unit u left join place p on p.id = u.place_id`.execute(db)).rows
  return new Map(rows.flatMap(({ id, at }) => (at ? [[id, at] as const] : [])))
}

export const listMunicipalities = (db: Db): Promise<{ id: string; name: Translated }[]> =>
  db.selectFrom('municipality').select(['id', 'name']).orderBy(sql`name ->> 'fi'`).execute()

export const silentUnder = async (db: Db): Promise<number> => (await db.selectFrom('organisation').select('silent_under').executeTakeFirstOrThrow()).silent_under
