// Requests for volunteers, what members agreed to, and the links that show it to a researcher once.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { Consent, Passed, RequestDetails, ResearchLink, ResearchRequest } from './research.ts'

const rows = (db: Db) => db.selectFrom('research_request as r').select([
  'r.id', 'r.panel_id as panelId', 'r.meeting_id as meetingId', 'r.purpose', 'r.researcher', 'r.organisation', 'r.asks', 'r.mail', 'r.until_on as untilOn', 'r.made_on as madeOn', 'r.closed_on as closedOn',
  sql<Passed[]>`array_remove(array[case when r.passes_name then 'name' end, case when r.passes_telephone then 'telephone' end, case when r.passes_mail then 'mail' end], null)`.as('passes'),
])

/** The open ones first. */
const inOrder = (db: Db, panelId: string) => rows(db).where('r.panel_id', '=', panelId).orderBy(sql`r.closed_on is not null`).orderBy('r.until_on', 'desc').orderBy('r.id')

export const requestsOf = (db: Db, panelId: string): Promise<ResearchRequest[]> => inOrder(db, panelId).execute()

export const requestsOn = (db: Db, panelId: string, { from, size }: { from: number; size: number }): Promise<ResearchRequest[]> => inOrder(db, panelId).limit(size).offset(from).execute()

export const countRequests = async (db: Db, panelId: string): Promise<number> =>
  Number((await db.selectFrom('research_request').select((e) => e.fn.countAll().as('count')).where('panel_id', '=', panelId).executeTakeFirstOrThrow()).count)

export const findRequest = async (db: Db, panelId: string, id: string): Promise<ResearchRequest | null> =>
  (isId(id) ? await rows(db).where('r.id', '=', id).where('r.panel_id', '=', panelId).executeTakeFirst() : undefined) ?? null

/** Held until the transaction ends: to agree, to withdraw, and to show what was agreed to wait for each other. */
export async function lockRequest(tx: Tx, id: string): Promise<ResearchRequest | null> {
  if (!isId(id)) return null
  await sql`select from research_request where id = ${id} for update`.execute(tx)
  return await rows(tx).where('r.id', '=', id).executeTakeFirst() ?? null
}

/** False where one of this id is there already. */
export const insertRequest = async (tx: Tx, id: string, panelId: string, { passes, purpose, researcher, organisation, asks, mail, untilOn, meetingId }: RequestDetails, { by, on }: { by: string; on: Day }): Promise<boolean> =>
  (await tx.insertInto('research_request').values({
    id, panel_id: panelId, meeting_id: meetingId, purpose, researcher, organisation, asks, mail, until_on: untilOn, made_by: by, made_on: on,
    passes_name: passes.includes('name'), passes_telephone: passes.includes('telephone'), passes_mail: passes.includes('mail'),
  }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows === 1n

export const setRequestClosed = (tx: Tx, id: string, on: Day): Promise<unknown> => tx.updateTable('research_request').set({ closed_on: on }).where('id', '=', id).where('closed_on', 'is', null).execute()

/** Of a council that ends, all that are open, with the links to them. */
export async function closeRequests(tx: Tx, panelId: string, on: Day): Promise<void> {
  const open = await tx.selectFrom('research_request').select('id').where('panel_id', '=', panelId).where('closed_on', 'is', null).orderBy('id').forUpdate().execute()
  if (!open.length) return
  const ids = open.map(({ id }) => id)
  await tx.updateTable('research_link').set({ ended_on: on }).where('request_id', 'in', ids).where('shown_at', 'is', null).where('ended_on', 'is', null).execute()
  await tx.updateTable('research_request').set({ closed_on: on }).where('id', 'in', ids).execute()
}

const consents = (db: Db) => db.selectFrom('research_consent as c').select(['c.member_id as memberId', 'c.on_paper as onPaper', 'c.given_on as givenOn', 'c.shown_on as shownOn', 'c.withdrawn_on as withdrawnOn', 'c.erased_on as erasedOn'])

export const consentsTo = (db: Db, requestId: string): Promise<Consent[]> => consents(db).where('c.request_id', '=', requestId).orderBy('c.member_id').execute()

/** Of one member, to whichever request. */
export const consentsOf = (db: Db, memberId: string): Promise<(Consent & { requestId: string })[]> => consents(db).select('c.request_id as requestId').where('c.member_id', '=', memberId).execute()

export type SealedContact = { memberId: string; ciphertext: Buffer; keyVersion: number }

/** Of those who agree now, and sit there still. */
export const sealedContacts = (db: Db, requestId: string, today: Day): Promise<SealedContact[]> =>
  db.selectFrom('research_consent as c').innerJoin('panel_member as m', 'm.id', 'c.member_id').select(['c.member_id as memberId', 'c.ciphertext', 'c.key_version as keyVersion']).$narrowType<{ ciphertext: Buffer; keyVersion: number }>()
    .where('c.request_id', '=', requestId).where('c.ciphertext', 'is not', null).where((e) => e.or([e('m.until_on', 'is', null), e('m.until_on', '>=', today)])).orderBy('c.member_id').execute()

/** Anew, where they agreed before: what was shown earlier stays known to them. */
export const putConsent = (tx: Tx, requestId: string, { memberId, ciphertext, keyVersion: key_version }: SealedContact, { onPaper: on_paper, on: given_on }: { onPaper: boolean; on: Day }): Promise<unknown> =>
  tx.insertInto('research_consent').values({ request_id: requestId, member_id: memberId, ciphertext, key_version, on_paper, given_on })
    .onConflict((conflict) => conflict.columns(['request_id', 'member_id']).doUpdateSet({ ciphertext, key_version, on_paper, given_on, shown_on: null, withdrawn_on: null, erased_on: null })).execute()

/** The contact goes with it. */
export const setWithdrawn = (tx: Tx, requestId: string, memberId: string, on: Day): Promise<unknown> =>
  tx.updateTable('research_consent').set({ ciphertext: null, key_version: null, withdrawn_on: on }).where('request_id', '=', requestId).where('member_id', '=', memberId).execute()

export const setShown = (tx: Tx, requestId: string, memberIds: readonly string[], on: Day): Promise<unknown> =>
  tx.updateTable('research_consent').set((e) => ({ shown_on: e.fn.coalesce('shown_on', sql<Day>`${on}::date`) })).where('request_id', '=', requestId).where('member_id', 'in', [...memberIds]).execute()

export const linksOf = (db: Db, requestId: string): Promise<ResearchLink[]> =>
  db.selectFrom('research_link').select(['id', 'made_on as madeOn', 'expires_at as expiresAt', 'shown_at as shownAt', 'shown', 'ended_on as endedOn']).where('request_id', '=', requestId).orderBy('made_on', 'desc').orderBy('expires_at', 'desc').orderBy('id').execute()

export const insertLink = (tx: Tx, requestId: string, { hash, madeOn, expiresAt }: { hash: Buffer; madeOn: Day; expiresAt: Date }): Promise<unknown> =>
  tx.insertInto('research_link').values({ request_id: requestId, token_hash: hash, made_on: madeOn, expires_at: expiresAt }).execute()

/** Those that were not opened lead nowhere from now on. */
export const endLinks = (tx: Tx, requestId: string, on: Day): Promise<unknown> =>
  tx.updateTable('research_link').set({ ended_on: on }).where('request_id', '=', requestId).where('shown_at', 'is', null).where('ended_on', 'is', null).execute()

/** `language`: of the council. */
export type LinkByHash = ResearchLink & { requestId: string; language: string }

export const findLink = async (db: Db, hash: Buffer): Promise<LinkByHash | null> => await db.selectFrom('research_link as l').innerJoin('research_request as r', 'r.id', 'l.request_id').innerJoin('panel as p', 'p.id', 'r.panel_id')
  .select(['l.id', 'l.made_on as madeOn', 'l.expires_at as expiresAt', 'l.shown_at as shownAt', 'l.shown', 'l.ended_on as endedOn', 'l.request_id as requestId', 'p.language']).where('l.token_hash', '=', hash).executeTakeFirst() ?? null

export const setLinkShown = (tx: Tx, id: string, { at, shown }: { at: Date; shown: number }): Promise<unknown> => tx.updateTable('research_link').set({ shown_at: at, shown }).where('id', '=', id).execute()

/** Contacts whose time is over: after the last day, once a request is closed, two weeks after they were shown, or with whoever has left the council. */
export const eraseContacts = (tx: Tx, today: Day, shownBefore: Day): Promise<unknown> => tx.updateTable('research_consent').set({ ciphertext: null, key_version: null, erased_on: today })
  .where('ciphertext', 'is not', null).where((e) => e.or([
    e('shown_on', '<', shownBefore),
    e.exists(e.selectFrom('research_request as r').whereRef('r.id', '=', 'research_consent.request_id').where((f) => f.or([f('r.until_on', '<', today), f('r.closed_on', 'is not', null)]))),
    e.exists(e.selectFrom('panel_member as m').whereRef('m.id', '=', 'research_consent.member_id').where('m.until_on', '<', today)),
  ])).execute()

/** Of whoever leaves the council, at once. */
export const eraseContactsOf = (tx: Tx, memberId: string, today: Day): Promise<unknown> => tx.updateTable('research_consent').set({ ciphertext: null, key_version: null, erased_on: today })
  .where('ciphertext', 'is not', null).where('member_id', '=', memberId).execute()

export const closePassed = (tx: Tx, today: Day): Promise<unknown> => tx.updateTable('research_request').set({ closed_on: today }).where('closed_on', 'is', null).where('until_on', '<', today).execute()

/** What members agreed to, and by which links it was shown, half a year after all is over. */
export async function forgetConsents(tx: Tx, before: Day): Promise<void> {
  const over = tx.selectFrom('research_request').select('id').where('closed_on', '<', before)
  await tx.deleteFrom('research_consent').where('request_id', 'in', over).execute()
  await tx.deleteFrom('research_link').where('request_id', 'in', over).execute()
}
