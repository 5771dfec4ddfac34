// Reading the audit: by who, about whom, about which case, by what and by day; one page at a time, from where the last ended.
// By person there are three ways to be meant, each with its own index: asked as one, none of them would be used.
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../db/db.ts'
import { daysAfter, startOfDay, type Day } from '../../text/dates.ts'
import type { Language, Translated } from '../../text/language.ts'
import { shownName, type ToldApart } from '../shown-name.sql.ts'
import type { What } from './what.ts'
import type { Entry } from './entry.ts'
import type { Filter, Place, Way } from './filter.ts'
import type { Kind } from './unusual.ts'

type Asked = {
  filter: Filter
  /** Where the last page ended. */
  after: Place | null
  limit: number
  order: 'newest first' | 'oldest first'
}

/** For whoever looks after data protection. */
export async function entriesOf(db: Db, asked: Asked): Promise<Entry[]> {
  const { filter } = asked
  const ways: Way[] = filter.personId ? (filter.way === 'any' ? ['by', 'for', 'about'] : [filter.way]) : []
  const parts = ways.length ? ways.map((way) => hits(asked, isMeant(way, filter.personId!))) : [hits(asked, sql`true`)]
  return inFull(db, sql.join(parts.map((part) => sql`(${part})`), sql` union `), asked, 'address')
}

/**
 * What somebody did, what was done in their name, and of what others did that which is about their access. Not what is looked into,
 * and not what they were refused: it would tell them that there is such a case.
 */
export const ownEntries = (db: Db, personId: string, aboutAccess: readonly What[], asked: Asked & { language: Language }): Promise<Entry[]> =>
  inFull(db, sql.join([
    hits(asked, sql`${isMeant('by', personId)} and ${theirs}`), hits(asked, sql`${isMeant('for', personId)} and ${theirs}`),
    hits(asked, sql`${isMeant('about', personId)} and a.what = any(${aboutAccess as What[]}::text[])`),
  ].map((part) => sql`(${part})`), sql` union `), asked, asked.language)

const theirs = sql`a.what not in ('unusual-reading', 'case-refused')`

const isMeant = (way: Way, personId: string): RawBuilder<unknown> =>
  way === 'by' ? sql`coalesce(a.deputy_id, a.person_id) = ${personId}` : way === 'for' ? sql`a.person_id = ${personId}` : sql`a.subject_id = ${personId}`

const hits = ({ filter, after, limit, order }: Asked, meant: RawBuilder<unknown>) => sql`
  select a.id, a.happened_at from audit a where ${sql.join([meant, ...narrowed(filter), ...(after ? [beyond(after, order)] : [])], sql` and `)}
  order by ${inOrder(order, 'a')} limit ${limit}`

const foundBy: Record<Kind, RawBuilder<unknown>> = {
  many: sql`a.what in ('case-opened', 'rights-hit-opened')`,
  'over-weeks': sql`a.what in ('case-opened', 'rights-hit-opened')`,
  searches: sql`a.what = 'searched'`,
  'own-name': sql`(a.what in ('case-opened', 'searched') and (a.detail ->> 'ownName')::boolean)`,
  outside: sql`(a.what in ('case-opened', 'case-refused') and (a.detail ->> 'notTheirs')::boolean)`,
}

/** The same conditions for a list and for a count; which person is said apart. */
export const narrowed = ({ caseId, what, from, to, before, unusual }: Filter): RawBuilder<unknown>[] => [
  ...(caseId ? [sql`a.case_id = ${caseId}`] : []),
  ...(what ? [sql`a.what = ${what}`] : []),
  ...(unusual ? [foundBy[unusual]] : []),
  ...(from ? [sql`a.happened_at >= ${startOfDay(from)}`] : []),
  ...(before ? [sql`a.happened_at < ${before}`] : []),
  ...(to ? [sql`a.happened_at < ${startOfDay(daysAfter(to, 1))}`] : []),
]

const beyond = ({ at, id }: Place, order: Asked['order']) =>
  order === 'newest first' ? sql`(a.happened_at, a.id) < (${at}::timestamptz, ${id}::uuid)` : sql`(a.happened_at, a.id) > (${at}::timestamptz, ${id}::uuid)`

const inOrder = (order: Asked['order'], table: 'a' | 'every' | 'h') => {
  const [at, id] = [sql.ref(`${table}.happened_at`), sql.ref(`${table}.id`)]
  return order === 'newest first' ? sql`${at} desc, ${id} desc` : sql`${at}, ${id}`
}

type Row = Omit<Entry, 'caseOf' | 'roundOf' | 'person' | 'hand' | 'subject'> & { personId: string; name: string; handId: string | null; hand: string | null; subjectId: string | null; subject: string | null; caseId: string | null; reference: string | null; state: string | null
  firstOn: Day | null; lastOn: Day | null; lineName: Translated | null; unitName: Translated | null
}

async function inFull(db: Db, found: RawBuilder<unknown>, { limit, order }: Asked, by: ToldApart): Promise<Entry[]> {
  const { rows } = await sql<Row>`
    select a.id, a.happened_at as "happenedAt", a.what, a.detail, a.case_id as "caseId", case when c.erased_on is null then c.reference end as reference, c.state,
      p.id as "personId", ${shownName('p', by)} as name, d.id as "handId", ${shownName('d', by)} as hand, s.id as "subjectId", ${shownName('s', by)} as subject,
      r.first_on as "firstOn", r.last_on as "lastOn", l.name as "lineName", u.name as "unitName"
    from (select id, happened_at from (${found}) every order by ${inOrder(order, 'every')} limit ${limit}) h
      join audit a on a.id = h.id join person p on p.id = a.person_id
      left join person d on d.id = a.deputy_id left join person s on s.id = a.subject_id left join feedback_case c on c.id = a.case_id
      left join survey_round r on r.id = a.round_id left join survey y on y.id = r.survey_id left join service_line l on l.id = y.service_line_id left join unit u on u.id = y.unit_id
    order by ${inOrder(order, 'h')}`.execute(db)
  const named = (id: string | null, name: string | null) => (id ? { id, name: name! } : null)
  return rows.map(({ id, happenedAt, what, detail, ...row }) => ({
    id, happenedAt, what, detail, person: { id: row.personId, name: row.name }, hand: named(row.handId, row.hand), subject: named(row.subjectId, row.subject),
    caseOf: row.caseId ? { id: row.caseId, reference: row.reference, closed: row.state === 'closed' } : null,
    roundOf: row.firstOn && row.lastOn ? { firstOn: row.firstOn, lastOn: row.lastOn, lineName: row.lineName, unitName: row.unitName } : null,
  }))
}
