// The statements on reports: of each piece how often and why, what people wrote, and what was decided.
import { sql } from 'kysely'
import type { Db, Tx } from '../../../db/db.ts'
import { handOf, type Actor } from '../../../staff/actor.ts'
import { daysAfter, type Day } from '../../../text/dates.ts'
import { mostTextDays, mostTexts, textDays, type Looked, type ReportReason, type StayReason } from './reported.ts'

export type Reported = Looked & { itemId: string; counts: Record<ReportReason, number>; newestOn: Day }

const columns = { recognisable: 'recognisable', 'about-me': 'about_me', insults: 'insults', other: 'other' } as const satisfies Record<ReportReason, string>

/** Of what a case has public now. */
export async function reportedOf(db: Db, caseId: string): Promise<Reported | null> {
  const row = await db.selectFrom('published_report as r').innerJoin('published_item as i', 'i.id', 'r.item_id').selectAll('r').where('r.case_id', '=', caseId).where('i.ended_on', 'is', null).executeTakeFirst()
  return row ? {
    itemId: row.item_id, counts: { recognisable: row.recognisable, 'about-me': row.about_me, insults: row.insults, other: row.other }, newestOn: row.newest_on,
    waiting: row.waiting as ReportReason[], looked: row.looked as ReportReason[],
  } : null
}

/** The case of a piece that is public. */
export const caseOfPiece = async (db: Db, itemId: string): Promise<string | null> =>
  (await db.selectFrom('published_item').select('case_id').where('id', '=', itemId).where('ended_on', 'is', null).executeTakeFirst())?.case_id ?? null

/** The case must be locked. */
export async function countReport(tx: Tx, { itemId, caseId, reason }: { itemId: string; caseId: string; reason: ReportReason }, { waiting }: Looked, on: Day): Promise<void> {
  const column = columns[reason]
  await tx.insertInto('published_report').values({ item_id: itemId, case_id: caseId, waiting: [...waiting], newest_on: on, [column]: 1 })
    .onConflict((conflict) => conflict.column('item_id').doUpdateSet({ waiting: [...waiting], newest_on: on, [column]: sql`published_report.${sql.ref(column)} + 1` })).execute()
}

/** Nothing where there are enough of them already. */
export async function addReportText(tx: Tx, { id, caseId, itemId, reason, ciphertext }: { id: string; caseId: string; itemId: string; reason: ReportReason; ciphertext: Buffer }, on: Day): Promise<void> {
  const { n } = await tx.selectFrom('published_report_text').select(sql<number>`count(*)::int`.as('n')).where('item_id', '=', itemId).executeTakeFirstOrThrow()
  if (n < mostTexts) await tx.insertInto('published_report_text').values({ id, case_id: caseId, item_id: itemId, reason, ciphertext, said_on: on }).execute()
}

export type ReportText = { id: string; reason: ReportReason; ciphertext: Buffer; saidOn: Day }

/** The newest first. */
export const reportTexts = async (db: Db, itemId: string): Promise<ReportText[]> =>
  (await db.selectFrom('published_report_text').select(['id', 'reason', 'ciphertext', 'said_on as saidOn']).where('item_id', '=', itemId).orderBy('said_on', 'desc').orderBy('id').execute())
    .map((row) => ({ ...row, reason: row.reason as ReportReason }))

export type Settled = { decision: 'stays'; because: StayReason } | { decision: 'back' | 'taken-down' }

/** Nothing where nothing was reported of it. */
export const settleReports = (tx: Tx, itemId: string, settled: Settled, { waiting, looked }: Looked, { actor, on }: { actor: Actor; on: Day }): Promise<unknown> =>
  tx.updateTable('published_report').set({
    waiting: [...waiting], looked: [...looked], decision: settled.decision, because: settled.decision === 'stays' ? settled.because : null,
    decided_by: actor.personId, decided_hand_id: actor.deputy ? handOf(actor) : null, decided_on: on,
  }).where('item_id', '=', itemId).execute()

export type Stays = { because: StayReason; on: Day }

/** What everybody reads: that a piece was reported and looked at, and why it stays. How often, nobody reads. */
export async function staysPublic(db: Db, itemId: string): Promise<Stays | null> {
  const row = await db.selectFrom('published_report').select(['because', 'decided_on']).where('item_id', '=', itemId).where('decision', '=', 'stays').executeTakeFirst()
  return row ? { because: row.because as StayReason, on: row.decided_on! } : null
}

/** Texts whose piece was looked at since, or is gone, a while ago; and what is older than any text is kept. */
export const forgetReportTexts = (tx: Tx, today: Day): Promise<unknown> => sql`
  delete from published_report_text t using published_report r, published_item i where r.item_id = t.item_id and i.id = t.item_id
    and (t.said_on < ${daysAfter(today, -mostTextDays)}::date
      or (not t.reason = any(r.waiting) and greatest(t.said_on, r.decided_on) < ${daysAfter(today, -textDays)}::date)
      or i.ended_on < ${daysAfter(today, -textDays)}::date)`.execute(tx)
