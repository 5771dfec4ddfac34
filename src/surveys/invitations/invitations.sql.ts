// Lists of those who are asked, and the addresses that something is still to be sent to. Nothing here reads whether a code was used, but
// for one statement, which asks for those that were not: `takeUnused`.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { Language, Translated } from '../../text/language.ts'
import { lastDay } from '../rounds.sql.ts'
import type { Channel } from './address.ts'

export type ListCounts = {
  id: string; number: number; madeOn: Day; lineName: Translated | null; unitName: Translated | null
  taken: number; waiting: number; sent: number; failed: number; unsent: number; reminded: number
  /** Addresses that are kept. Those of reminders that are just going out are not counted: they would tell whose code was not used. */
  kept: number
}

/** The newest first. */
export const listsOf = (db: Db, roundId: string): Promise<ListCounts[]> =>
  db.selectFrom('invitation_list as l').innerJoin('slip_block as b', 'b.id', 'l.block_id').innerJoin('round_group as g', 'g.id', 'b.group_id')
    .leftJoin('service_line as sl', 'sl.id', 'g.service_line_id').leftJoin('unit as u', 'u.id', 'g.unit_id')
    .select(['b.id', 'b.number', 'b.made_on as madeOn', 'sl.name as lineName', 'u.name as unitName', 'b.slips as taken', 'l.sent', 'l.failed', 'l.unsent', 'l.reminded'])
    .select((e) => [
      e.selectFrom('invitation as i').whereRef('i.block_id', '=', 'l.block_id').where('i.state', '<>', 'reminding').select(sql<number>`count(*)::int`.as('n')).as('kept'),
      e.selectFrom('invitation as i').whereRef('i.block_id', '=', 'l.block_id').where('i.state', 'in', ['waiting', 'sending']).select(sql<number>`count(*)::int`.as('n')).as('waiting'),
    ])
    .$narrowType<{ kept: number; waiting: number }>().where('b.round_id', '=', roundId).orderBy('b.number', 'desc').execute()

export const addList = (tx: Tx, blockId: string, opening: Translated | null): Promise<unknown> => tx.insertInto('invitation_list').values({ block_id: blockId, opening }).execute()

export type NewInvitation = { id: string; number: number; channel: Channel; language: Language; dueAt: Date; ciphertext: Buffer }

export async function addInvitations(tx: Tx, blockId: string, keyVersion: number, invitations: readonly NewInvitation[]): Promise<void> {
  for (let from = 0; from < invitations.length; from += 1000) {
    await tx.insertInto('invitation').values(invitations.slice(from, from + 1000).map(({ dueAt, ...one }) => ({ ...one, block_id: blockId, due_at: dueAt, key_version: keyVersion }))).execute()
  }
}

export type Sealed = { id: string; blockId: string; ciphertext: Buffer; keyVersion: number }
export type StoredInvitation = Sealed & {
  number: number; channel: Channel; language: Language; opening: Translated | null; codeVersion: number
  surveyId: string; version: number; lastOn: Day; isOpen: boolean
}

const sealed = ['i.id', 'i.block_id as blockId', 'i.ciphertext', 'i.key_version as keyVersion'] as const

export const findInvitation = async (db: Db, id: string): Promise<StoredInvitation | null> =>
  (isId(id) ? await db.selectFrom('invitation as i').innerJoin('invitation_list as l', 'l.block_id', 'i.block_id').innerJoin('slip_block as b', 'b.id', 'i.block_id').innerJoin('survey_round as r', 'r.id', 'b.round_id')
    .select([...sealed, 'i.number', 'i.channel', 'i.language', 'l.opening', 'b.key_version as codeVersion', 'r.survey_id as surveyId', 'r.version', lastDay.as('lastOn'), sql<boolean>`r.opened_on is not null and r.closed_on is null`.as('isOpen')])
    .$narrowType<{ channel: Channel; language: Language }>().where('i.id', '=', id).executeTakeFirst() : undefined) ?? null

export type Ready = { id: string; channel: Channel; language: Language }

/** Those whose hour has come: each is handed out once. */
export const takeDue = (tx: Tx, now: Date, most: number): Promise<Ready[]> =>
  tx.updateTable('invitation').set({ state: 'sending' })
    .where('id', 'in', (e) => e.selectFrom('invitation').select('id').where('state', '=', 'waiting').where('due_at', '<=', now).orderBy('due_at').limit(most).forUpdate().skipLocked())
    .returning(['id', 'channel', 'language']).$narrowType<Ready>().execute()

/** Those whose week is over and whose code was not used. */
export const takeUnused = (tx: Tx, now: Date, today: Day): Promise<Ready[]> =>
  tx.updateTable('invitation as i').set({ state: 'reminding' }).from('slip as s').innerJoin('slip_block as b', 'b.id', 's.block_id').innerJoin('survey_round as r', 'r.id', 'b.round_id')
    .whereRef('s.block_id', '=', 'i.block_id').whereRef('s.number', '=', 'i.number').where('s.used', '=', false)
    .where('i.state', '=', 'sent').where('i.due_at', '<=', now).where(lastDay, '>', today).where('r.closed_on', 'is', null)
    .returning(['i.id', 'i.channel', 'i.language']).$narrowType<Ready>().execute()

/** Of a reminder that was to go and has waited since: whether its code is still not used. */
export const isStillUnused = async (db: Db, id: string): Promise<boolean> =>
  await db.selectFrom('invitation as i').innerJoin('slip as s', (join) => join.onRef('s.block_id', '=', 'i.block_id').onRef('s.number', '=', 'i.number'))
    .select('i.id').where('i.id', '=', id).where('i.state', '=', 'reminding').where('s.used', '=', false).executeTakeFirst() !== undefined

/** It is out, and a reminder may follow. */
export const awaitReminder = (tx: Tx, id: string, dueAt: Date): Promise<unknown> => tx.updateTable('invitation').set({ state: 'sent', due_at: dueAt }).where('id', '=', id).execute()

/** With it goes what the outbox holds of it. */
export const eraseInvitation = (tx: Tx, id: string): Promise<unknown> => tx.deleteFrom('invitation').where('id', '=', id).execute()

export type Erased = Sealed & { wasSent: boolean }

const erased = sql<boolean>`invitation.state in ('sent', 'reminding')`.as('wasSent')
const ofErased = ['id', 'block_id as blockId', 'ciphertext', 'key_version as keyVersion'] as const

/** Of one list, or of all lists of a round, whatever of it is still to come. */
export const eraseLists = (tx: Tx, blockIds: readonly string[]): Promise<Erased[]> =>
  tx.deleteFrom('invitation').where((e) => e('block_id', '=', e.fn.any(e.val([...blockIds])))).returning(ofErased).returning(erased).execute()

/** To which nothing is sent any more: what could have been reminded of and was not, and what is of a round that is over or on its last day. */
export const eraseOver = (tx: Tx, now: Date, today: Day): Promise<Erased[]> =>
  tx.deleteFrom('invitation').using('slip_block as b').innerJoin('survey_round as r', 'r.id', 'b.round_id').whereRef('b.id', '=', 'invitation.block_id')
    .where((e) => e.or([
      e.and([e('invitation.state', '=', 'sent'), e('invitation.due_at', '<=', now)]),
      e.and([e('invitation.state', 'in', ['sent', 'reminding']), e(lastDay, '<=', today)]),
      e(lastDay, '<', today), e('r.closed_on', 'is not', null),
    ]))
    .returning(['invitation.id', 'invitation.block_id as blockId', 'invitation.ciphertext', 'invitation.key_version as keyVersion']).returning(erased).execute()

export const markErased = (tx: Tx, blockIds: readonly string[], by: string, on: Day): Promise<unknown> =>
  tx.updateTable('invitation_list').set({ erased_by: by, erased_on: on }).where((e) => e('block_id', '=', e.fn.any(e.val([...blockIds])))).where('erased_on', 'is', null).execute()

export const count = (tx: Tx, blockId: string, what: 'sent' | 'failed' | 'unsent' | 'reminded', by = 1): Promise<unknown> =>
  tx.updateTable('invitation_list').set((e) => ({ [what]: e(what, '+', by) })).where('block_id', '=', blockId).execute()

/** Of all that are kept, by which the words of one are found again. */
export const keptIds = (db: Db): Promise<{ id: string; blockId: string; keyVersion: number; state: string }[]> =>
  db.selectFrom('invitation').select(['id', 'block_id as blockId', 'key_version as keyVersion', 'state']).execute()
