// Files that somebody has sent and looks at before they are taken: one of each kind waits at a time.
import type { Db, Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import type { Day } from '../text/dates.ts'

export type UploadKind = 'ptv' | 'volumes'
export type Waiting<Payload> = { id: string; payload: Payload; choices: Record<string, string>; uploadedOn: Day }

export async function waiting<Payload>(db: Db, kind: UploadKind): Promise<Waiting<Payload> | null> {
  const found = await db.selectFrom('directory_upload').select(['id', 'payload', 'choices', 'uploaded_on as uploadedOn'])
    .where('kind', '=', kind).where('state', '=', 'waiting').executeTakeFirst()
  return (found as unknown as Waiting<Payload>) ?? null
}

/** In place of what waited. */
export async function letWait(tx: Tx, kind: UploadKind, payload: unknown, today: Day): Promise<void> {
  await oneAtATime(tx, 'directory')
  await settle(tx, kind, 'discarded')
  await tx.insertInto('directory_upload').values({ kind, state: 'waiting', payload: JSON.stringify(payload), uploaded_on: today }).execute()
}

export const keepChoices = (tx: Tx, kind: UploadKind, choices: Record<string, string>): Promise<unknown> =>
  tx.updateTable('directory_upload').set({ choices: JSON.stringify(choices) }).where('kind', '=', kind).where('state', '=', 'waiting').execute()

export const settle = (tx: Tx, kind: UploadKind, state: 'applied' | 'discarded'): Promise<unknown> =>
  tx.updateTable('directory_upload').set({ state, payload: '[]', choices: '{}' }).where('kind', '=', kind).where('state', '=', 'waiting').execute()

export const forgetUploads = (tx: Tx, before: Day): Promise<unknown> =>
  tx.deleteFrom('directory_upload').where('uploaded_on', '<', before).execute()
