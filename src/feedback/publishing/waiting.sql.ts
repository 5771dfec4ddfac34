// What waits at the desk on the way to everybody: to be prepared, to be checked, for the unit's own word; and what is public.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import { kinds, type Kind } from '../case.ts'
import { isGivenHere } from '../response-test/response-test.sql.ts'
import { mayBeSeen, type Cases, type Seer } from '../sight.sql.ts'
import { idsOf, type Actor } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { State } from './publication.ts'
import type { ReportReason } from './reported/reported.ts'

export type Waiting = {
  id: string | null; caseId: string; kind: Kind; monthOn: Day; state: State | null; publicFromOn: Day | null; commentUntilOn: Day | null; hasComment: boolean
  /** Why it was reported, of what waits for somebody to look. */
  reported: ReportReason[]
  lineName: Translated | null; serviceName: Translated | null; unitName: Translated | null
}
export type WaitingList = { rows: Waiting[]; more: number; pages: number }

const mostShown = 20

/** What the actor may see and whose giver allows it: answered, and not prepared since it was last sent back. Whom a case concerns prepares nothing. */
export const toPrepare = (db: Db, actor: Seer): Promise<WaitingList> => listed(db, candidates(db)
  .where('c.publish', '=', true).where('c.erased_on', 'is', null).where('c.state', 'in', ['answered', 'closed']).where('c.kind', 'in', kinds)
  .where((e) => mayBeSeen(e as unknown as Cases, actor, { uninvited: true })).where(isGivenHere)
  .where((e) => e.or([e('p.id', 'is', null), e('p.state', 'in', ['sent-back', 'withdrawn'])])).where((e) => e.or([e('c.reader', '=', 'handler'), e('c.publish_said_on', 'is not', null)]))
  .where(isNotConcerned(actor)).where(isTalkedAbout).orderBy('c.answered_at').orderBy('c.id'))

/** What is public and was reported, of what the actor checks: what may tell who somebody is first, and the newest of it. */
export const reported = (db: Db, actor: Actor): Promise<WaitingList> => listed(db, candidates(db)
  .innerJoin('published_report as r', 'r.case_id', 'c.id').innerJoin('published_item as i', (join) => join.onRef('i.id', '=', 'r.item_id').on('i.ended_on', 'is', null)).where(sql<boolean>`r.waiting <> '{}'`)
  .where(isAnothers(actor)).where(isNotConcerned(actor)).where((e) => checks(e as unknown as Cases, actor))
  .orderBy(sql`r.waiting && array['recognisable', 'about-me']`, 'desc').orderBy('r.newest_on', 'desc').orderBy('r.item_id'))

/** What others have prepared, and what units have said; of what the actor checks. */
export const toCheck = (db: Db, actor: Actor): Promise<WaitingList> => listed(db, candidates(db)
  .where((e) => e.or([e('p.state', '=', 'to-check'), e.and([e('p.comment', 'is not', null), e('p.comment_checked_by', 'is', null), e('p.state', 'in', ['to-comment', 'published'])])]))
  .where(isAnothers(actor)).where(isNotConcerned(actor)).where((e) => checks(e as unknown as Cases, actor)).orderBy('p.state_on').orderBy('p.id'))

/** What the actor's unit may still say its word on. */
export const toComment = (db: Db, actor: Actor, today: Day): Promise<WaitingList> => listed(db, candidates(db)
  .where('p.state', '=', 'to-comment').where('p.comment_until_on', '>=', today).where('p.comment', 'is', null).where('u.supervisor_id', '=', actor.personId)
  .where(isAnothers(actor)).where(isNotConcerned(actor)).orderBy('p.comment_until_on').orderBy('p.id'))

/** What is public or on its way there, of what the actor checks, the newest first. */
export const onTheWay = (db: Db, actor: Actor, page: number): Promise<WaitingList> => listed(db, candidates(db)
  .where('p.state', 'in', ['to-comment', 'published']).where(isNotConcerned(actor)).where((e) => checks(e as unknown as Cases, actor)).orderBy('p.state_on', 'desc').orderBy('p.id'), page)

const candidates = (db: Db) => db.selectFrom('feedback_case as c').leftJoin('publication as p', 'p.case_id', 'c.id').leftJoin('unit as u', 'u.id', 'c.unit_id')

/** Names only of what is shown: there may be thousands, and they are counted by their ids. */
async function listed(db: Db, query: ReturnType<typeof candidates>, page = 1): Promise<WaitingList> {
  const found = await query.select(['c.id', sql<string>`count(*) over ()`.as('all')]).limit(mostShown).offset((page - 1) * mostShown).execute()
  const all = Number(found[0]?.all ?? 0)
  const named = new Map((await withNames(db, found.map(({ id }) => id))).map((row) => [row.caseId, row]))
  return { rows: found.flatMap(({ id }) => named.get(id) ?? []), more: all - found.length, pages: Math.ceil(all / mostShown) }
}

async function withNames(db: Db, caseIds: string[]): Promise<Waiting[]> {
  if (!caseIds.length) return []
  const rows = await candidates(db).leftJoin('service_line as l', 'l.id', 'c.service_line_id').leftJoin('service as s', 's.id', 'c.service_id')
    .select(['p.id', 'c.id as caseId', 'c.kind', 'p.state', 'p.public_from_on as publicFromOn', 'p.comment_until_on as commentUntilOn',
      'l.name as lineName', 's.name as serviceName', 'u.name as unitName',
      sql<Day>`date_trunc('month', c.created_at at time zone 'Europe/Helsinki')::date`.as('monthOn'),
      sql<boolean>`p.comment is not null and p.comment_checked_by is null`.as('hasComment'),
      sql<ReportReason[]>`coalesce((select r.waiting from published_report r join published_item i on i.id = r.item_id and i.ended_on is null where r.case_id = c.id), '{}')`.as('reported')]).where('c.id', 'in', caseIds).execute()
  return rows.map((row) => ({ ...row, kind: row.kind as Kind, state: row.state as State | null }))
}

const isAnothers = (actor: Actor) => sql<boolean>`p.prepared_by <> all(${idsOf(actor)}::uuid[]) and (p.prepared_hand_id is null or p.prepared_hand_id <> all(${idsOf(actor)}::uuid[]))`

const isNotConcerned = (actor: Actor) => sql<boolean>`not exists (select from case_about a where a.case_id = c.id and a.how = 'concerns' and a.person_id = any(${idsOf(actor)}::uuid[]))`

const isTalkedAbout = sql<boolean>`not exists (select from case_about a where a.case_id = c.id and a.how = 'concerns' and a.talked_on is null)
  and (not c.about_worker or exists (select from case_about a where a.case_id = c.id and a.how = 'concerns'))`

/** The same rule as mayCheckPublication, but for what somebody prepared or what concerns them. */
const checks = (e: Cases, actor: Actor) => e.or(actor.roles.flatMap(({ role, unitId, serviceLineId }) =>
  role === 'coordinator' ? [e.val(true)] : role !== 'moderator' ? []
    : [unitId ? e('c.unit_id', '=', unitId) : serviceLineId ? e('c.service_line_id', '=', serviceLineId) : e.val(true)]))
