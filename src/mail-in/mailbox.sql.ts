// How the mailbox stands: who reads it right now, when it was read last, what keeps it from being read, and whether what was not taken is to be
// tried again. One row, made by the first who looks.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'

/** `some`: it was read, and mail stays in it that could not be dealt with. */
export const troubles = ['sign-in', 'unreachable', 'timeout', 'insecure', 'folder', 'some'] as const
export type Trouble = (typeof troubles)[number]

export type MailboxState = { readAt: Date | null; trouble: Trouble | null; troubleSince: Date | null; waiting: number; again: boolean }

export async function mailboxState(db: Db): Promise<MailboxState> {
  const row = await db.selectFrom('mailbox').select(['read_at as readAt', sql<Trouble | null>`trouble`.as('trouble'), 'trouble_at as troubleSince', 'waiting', 'again']).executeTakeFirst()
  return row ?? { readAt: null, trouble: null, troubleSince: null, waiting: 0, again: false }
}

/** Of several processes one reads it, until `until` or until it lets go. False: another does. */
export async function holdMailbox(tx: Tx, { holder, now, until }: { holder: string; now: Date; until: Date }): Promise<boolean> {
  const row = await tx.insertInto('mailbox').values({ holder, held_until_at: until })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ holder, held_until_at: until })
      .where((e) => e.or([e('mailbox.held_until_at', '<', now), e('mailbox.held_until_at', 'is', null), e('mailbox.holder', '=', holder)])))
    .returning('id').executeTakeFirst()
  return row !== undefined
}

export const letGoOfMailbox = (tx: Tx, holder: string): Promise<unknown> =>
  tx.updateTable('mailbox').set({ holder: null, held_until_at: null }).where('holder', '=', holder).execute()

/** `waiting`: how much mail is left in it. */
export const noteRead = (tx: Tx, { now, trouble, waiting }: { now: Date; trouble: Trouble | null; waiting: number }): Promise<unknown> =>
  tx.updateTable('mailbox').set((e) => ({ read_at: now, waiting, trouble, trouble_at: trouble ? e.fn.coalesce('trouble_at', sql<Date>`${now}`) : null })).execute()

export const noteTrouble = (tx: Tx, { now, trouble }: { now: Date; trouble: Trouble }): Promise<unknown> =>
  tx.updateTable('mailbox').set((e) => ({ trouble, trouble_at: e.case().when('trouble', '=', trouble).then(e.ref('trouble_at')).else(sql<Date>`${now}`).end() })).execute()

export const askAgain = (tx: Tx): Promise<unknown> =>
  tx.insertInto('mailbox').values({ again: true }).onConflict((conflict) => conflict.column('id').doUpdateSet({ again: true })).execute()

export const endAgain = (tx: Tx): Promise<unknown> => tx.updateTable('mailbox').set({ again: false }).execute()
