// Writing improvements: what they are, what happens to them, and what they came from.
import { sql } from 'kysely'
import type { Tx } from '../db/db.ts'
import type { Doer } from '../staff/actor.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import type { EventKind, Scope, State, Words } from './improvement.ts'
import type { Owner } from './owner.ts'

export type New = Words & Scope & { owner: Owner; dueOn: Day }

export async function insertImprovement(tx: Tx, one: New, by: { personId: string; on: Day }): Promise<string> {
  const { id } = await tx.insertInto('improvement').values({
    ...wordsRow(one), ...ownerRow(one.owner), service_line_id: one.serviceLineId, due_on: one.dueOn, first_due_on: one.dueOn, state: 'considered',
    moved_on: by.on, created_by: by.personId, created_on: by.on,
  }).returning('id').executeTakeFirstOrThrow()
  await setPlaces(tx, id, one)
  return id
}

/** By the same hand, on the same day, of the same name, and from the same feedback or from none. */
export const madeAlready = async (tx: Tx, { title, caseId }: { title: string; caseId: string | null }, by: { personId: string; on: Day }): Promise<string | null> =>
  (await tx.selectFrom('improvement as i').innerJoin('improvement_source as o', 'o.improvement_id', 'i.id').select('i.id')
    .where(sql`i.title ->> 'fi'`, '=', title).where('i.created_by', '=', by.personId).where('i.created_on', '=', by.on).where('o.case_id', 'is not distinct from', caseId)
    .executeTakeFirst())?.id ?? null

export async function setWords(tx: Tx, id: string, words: Words & Scope): Promise<void> {
  await tx.updateTable('improvement').set({ ...wordsRow(words), service_line_id: words.serviceLineId }).where('id', '=', id).execute()
  for (const table of ['improvement_unit', 'improvement_service'] as const) await tx.deleteFrom(table).where('improvement_id', '=', id).execute()
  await setPlaces(tx, id, words)
}

/** It goes on elsewhere, and everybody is told so. */
export async function setScope(tx: Tx, id: string, { serviceLineId, unitIds }: Pick<Scope, 'serviceLineId' | 'unitIds'>, on: Day): Promise<void> {
  await tx.updateTable('improvement').set({ service_line_id: serviceLineId, moved_on: on }).where('id', '=', id).execute()
  await tx.deleteFrom('improvement_unit').where('improvement_id', '=', id).execute()
  await setPlaces(tx, id, { unitIds, serviceIds: [] })
}

export const setState = (tx: Tx, id: string, { state, because, on }: { state: State; because: Translated | null; on: Day }) =>
  tx.updateTable('improvement').set({
    state, because: state === 'not-done' ? because : null, settled_on: state === 'done' || state === 'not-done' ? on : null, moved_on: on, reminded_on: null,
  }).where('id', '=', id).execute()

export const setDue = (tx: Tx, id: string, dueOn: Day, on: Day) =>
  tx.updateTable('improvement').set({ due_on: dueOn, moved_on: on, reminded_on: null }).where('id', '=', id).execute()

/** Whoever holds the role now has not been reminded yet. */
export const setOwner = (tx: Tx, id: string, owner: Owner) =>
  tx.updateTable('improvement').set({ ...ownerRow(owner), reminded_on: null }).where('id', '=', id).execute()

/** The day on which it was first shown stays, whatever comes after. */
export const setShown = (tx: Tx, id: string, { firstOn, on }: { firstOn: Day | null; on: Day }) =>
  tx.updateTable('improvement').set({ shown_on: firstOn ?? on, taken_back_on: null, moved_on: on }).where('id', '=', id).execute()

export const setTakenBack = (tx: Tx, id: string, on: Day) => tx.updateTable('improvement').set({ taken_back_on: on }).where('id', '=', id).execute()

export type NewEvent = { what: EventKind; before?: string | null; after?: string | null; because?: Translated | null; was?: Record<string, string> }

/** Safe only while the improvement is locked, or was made in this transaction. */
export async function addEvent(tx: Tx, id: string, event: NewEvent, { by, now }: { by: Doer; now: Date }): Promise<void> {
  const { last } = await tx.selectFrom('improvement_event').select((e) => e.fn.max('number').as('last')).where('improvement_id', '=', id).executeTakeFirstOrThrow()
  await tx.insertInto('improvement_event').values({
    improvement_id: id, number: (last ?? 0) + 1, what: event.what, before: event.before ?? null, after: event.after ?? null, because: event.because ?? null,
    was: event.was ? JSON.stringify(event.was) : null, person_id: by.personId, deputy_id: by.deputy?.personId ?? null, happened_at: now,
  }).execute()
}

async function setPlaces(tx: Tx, id: string, { unitIds, serviceIds }: Pick<Scope, 'unitIds' | 'serviceIds'>): Promise<void> {
  if (unitIds.length) await tx.insertInto('improvement_unit').values(unitIds.map((unit_id) => ({ improvement_id: id, unit_id }))).execute()
  if (serviceIds.length) await tx.insertInto('improvement_service').values(serviceIds.map((service_id) => ({ improvement_id: id, service_id }))).execute()
}

const wordsRow = ({ title, said, does, origin, means, meansWords }: Words) => ({ title, said, does, origin, means, means_words: meansWords })

const ownerRow = ({ role, ofId }: Owner) =>
  ({ owner_role: role, owner_unit_id: role === 'unit-supervisor' ? ofId : null, owner_line_id: role === 'line-manager' ? ofId : null })
