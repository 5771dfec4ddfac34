// Where the public form of each case stands, its versions, and what waits for whom.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { about, type About } from '../../reports/disclosure/about.ts'
import type { Doer } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import { reasons, type Reason, type State } from './publication.ts'

export type Publication = {
  id: string
  caseId: string
  state: State
  because: Reason | null
  number: number
  showsUnit: boolean
  preparedByIds: string[]
  checkedById: string | null
  commentUntilOn: Day | null
  publicFromOn: Day | null
  note: Buffer | null
  comment: Buffer | null
  commentedByIds: string[]
  /** Why an earlier version was not shown, or no longer. */
  earlierBecause: Reason | null
  commentCheckedById: string | null
  stateOn: Day
  /** The newest version, sealed. */
  ciphertext: Buffer
}

export const publicationOf = (db: Db, caseId: string): Promise<Publication | null> => publications(db).where('p.case_id', '=', caseId).executeTakeFirst().then(asPublication)

export const findPublication = (db: Db, id: string): Promise<Publication | null> => publications(db).where('p.id', '=', id).executeTakeFirst().then(asPublication)

const publications = (db: Db) => db.selectFrom('publication as p')
  .innerJoin('publication_version as v', (join) => join.onRef('v.case_id', '=', 'p.case_id').onRef('v.number', '=', 'p.number')).selectAll('p').select('v.ciphertext')

const asPublication = (row: Awaited<ReturnType<ReturnType<typeof publications>['executeTakeFirst']>>): Publication | null => (row ? {
  id: row.id, caseId: row.case_id, state: row.state as State, because: row.withheld_because as Reason | null, number: row.number, showsUnit: row.shows_unit,
  preparedByIds: idsIn(row.prepared_by, row.prepared_hand_id), checkedById: row.checked_by, commentUntilOn: row.comment_until_on, publicFromOn: row.public_from_on,
  note: row.note, comment: row.comment, commentedByIds: idsIn(row.commented_by, row.commented_hand_id), earlierBecause: row.earlier_because as Reason | null, commentCheckedById: row.comment_checked_by, stateOn: row.state_on, ciphertext: row.ciphertext,
} : null)

const idsIn = (...ids: (string | null)[]): string[] => ids.flatMap((id) => id ?? [])

/** A new version waits to be checked, whatever became of the one before. */
export async function addVersion(tx: Tx, { caseId, number, showsUnit, ciphertext, by, on }: { caseId: string; number: number; showsUnit: boolean; ciphertext: Buffer; by: Doer; on: Day }): Promise<void> {
  const fresh = {
    state: 'to-check', withheld_because: null, number, shows_unit: showsUnit, prepared_by: by.personId, prepared_hand_id: by.deputy?.personId ?? null, checked_by: null, comment_until_on: null, public_from_on: null,
    note: null, noted_by: null, comment: null, commented_by: null, commented_hand_id: null, comment_checked_by: null, state_on: on,
  }
  await tx.insertInto('publication').values({ case_id: caseId, ...fresh }).onConflict((conflict) => conflict.column('case_id').doUpdateSet((e) => ({ ...fresh, earlier_because: e.fn.coalesce('publication.withheld_because', 'publication.earlier_because') }))).execute()
  await tx.insertInto('publication_version').values({ case_id: caseId, number, ciphertext, prepared_by: by.personId, prepared_on: on }).execute()
}

type Change = {
  state?: State; withheld_because?: Reason | null; checked_by?: string | null; comment_until_on?: Day; public_from_on?: Day; note?: Buffer | null; noted_by?: string | null
  comment?: Buffer | null; commented_by?: string | null; commented_hand_id?: string | null; comment_checked_by?: string | null; state_on?: Day
}

export const changePublication = (tx: Tx, caseId: string, change: Change) => tx.updateTable('publication').set(change).where('case_id', '=', caseId).execute()

/** Cases whose time has come, in the order in which they are locked. */
export async function duePublications(tx: Tx, today: Day): Promise<string[]> {
  const rows = await tx.selectFrom('publication').select('case_id').where('state', '=', 'to-comment').where('public_from_on', '<=', today).orderBy('case_id').limit(100).execute()
  return rows.map((row) => row.case_id)
}

/** In about how many cases something was withheld or taken down, by the reason that was given last, since ever: nobody tells how many there were together. */
export async function withheldByReason(db: Db): Promise<Record<Reason, About>> {
  const rows = await db.selectFrom('publication').select((e) => [e.fn.coalesce('withheld_because', 'earlier_because').as('because'), e.fn.countAll<string>().as('n')])
    .where((e) => e.or([e('withheld_because', 'is not', null), e('earlier_because', 'is not', null)])).groupBy((e) => e.fn.coalesce('withheld_because', 'earlier_because')).execute()
  const { fewest_told: fewest } = await db.selectFrom('organisation').select('fewest_told').executeTakeFirstOrThrow()
  const counts = new Map(rows.map(({ because, n }) => [because, Number(n)]))
  return Object.fromEntries(reasons.map((reason) => [reason, about(counts.get(reason) ?? 0, fewest)])) as Record<Reason, About>
}

/** Whether anybody has asked for it on their conversation page, which is what stands for a case that was sent past the workers. */
export const hasConfirmed = async (db: Db, caseId: string): Promise<boolean> =>
  !!(await db.selectFrom('feedback_case').select('id').where('id', '=', caseId).where('publish', '=', true).where('publish_said_on', 'is not', null).executeTakeFirst())

export type Checker = { id: string; language: 'fi' | 'sv' | 'en' }

/** Who may check what is about this unit or line: moderators of it and coordinators, who are at work here today, but for some. */
export async function checkersFor(db: Db, { unitId, serviceLineId }: { unitId: string | null; serviceLineId: string | null }, butIds: readonly string[], today: Day): Promise<Checker[]> {
  const { rows } = await sql<Checker>`
    select distinct p.id, p.language from person p join role_grant g on g.person_id = p.id
    where g.valid_from <= ${today}::date and (g.valid_to is null or g.valid_to >= ${today}::date) and (p.left_on is null or p.left_on > ${today}::date)
      and (g.role = 'coordinator' or (g.role = 'moderator'
        and (g.unit_id is null or g.unit_id = ${unitId}::uuid) and (g.service_line_id is null or g.service_line_id = ${serviceLineId}::uuid)))
      and p.id <> all(${butIds}::uuid[])`.execute(db)
  return rows
}
