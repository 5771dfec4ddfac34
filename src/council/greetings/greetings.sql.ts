// Greetings and notes, to whom they go, and what came back: words are handed on sealed.
import { sql, type Expression, type SqlBool } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { Greeting, GreetingAnswer, GreetingKind, GreetingTo } from './greeting.ts'

/** Hexadecimal, as JSON carries it. */
export type SealedTo = Omit<GreetingTo, 'reply'> & { reply: string | null; replyKeyVersion: number | null }
export type SealedGreeting = Omit<Greeting, 'words' | 'to'> & { ciphertext: Buffer; keyVersion: number; to: SealedTo[] }

/** `of`: which of those whom it went to come along, as rows `o`. */
const rows = (db: Db, of: Expression<SqlBool> = sql`true`) => db.selectFrom('panel_greeting as g').leftJoin('unit as f', 'f.id', 'g.from_unit_id').select([
  'g.id', 'g.panel_id as panelId', 'g.kind', 'g.from_unit_id as fromUnitId', 'f.name as fromUnitName', 'g.point_id as pointId', 'g.ciphertext', 'g.key_version as keyVersion', 'g.made_on as madeOn',
  'g.corrected_on as correctedOn', 'g.version', 'g.withdrawn_on as withdrawnOn',
  sql<SealedTo[]>`coalesce((select json_agg(json_build_object('id', o.id, 'unitId', o.unit_id, 'unitName', u.name, 'supervisorId', u.supervisor_id, 'toldOn', o.told_on, 'readOn', o.read_on, 'answer', o.answer,
    'presentedOn', o.presented_on, 'answeredOn', o.answered_on, 'reply', encode(o.ciphertext, 'hex'), 'replyKeyVersion', o.key_version) order by u.name ->> 'fi', o.id)
    from panel_greeting_to o left join unit u on u.id = o.unit_id where o.greeting_id = g.id and ${of}), '[]')`.as('to'),
]).$narrowType<{ kind: GreetingKind }>()

/** What came to a council after a day, and what was answered since; null: ever. The newest first. */
export function sealedGreetingsSince(db: Db, panelId: string, since: Day | null): Promise<SealedGreeting[]> {
  const answered = sql<boolean>`(o.answered_on is not null and (${since}::date is null or o.answered_on > ${since}))`
  return rows(db, answered).where('g.panel_id', '=', panelId)
    .where(sql<boolean>`((g.from_unit_id is not null and (${since}::date is null or g.made_on > ${since})) or exists (select from panel_greeting_to o where o.greeting_id = g.id and ${answered}))`)
    .orderBy('g.made_on', 'desc').orderBy('g.id').execute()
}

export const findSealedGreeting = async (db: Db, id: string): Promise<SealedGreeting | null> => (isId(id) ? await rows(db).where('g.id', '=', id).executeTakeFirst() : undefined) ?? null

/** By its way to somebody, and with no other way. */
export const findSealedByTo = async (db: Db, toId: string): Promise<SealedGreeting | null> =>
  (isId(toId) ? await rows(db, sql`o.id = ${toId}`).where('g.id', '=', (e) => e.selectFrom('panel_greeting_to').select('greeting_id').where('id', '=', toId)).executeTakeFirst() : undefined) ?? null

/** Held until the transaction ends. */
export async function lockGreeting(tx: Tx, id: string): Promise<SealedGreeting | null> {
  if (!isId(id)) return null
  await sql`select from panel_greeting where id = ${id} for update`.execute(tx)
  return findSealedGreeting(tx, id)
}

export type SealedWords = { ciphertext: Buffer; keyVersion: number }
type NewGreeting = SealedWords & { id: string; panelId: string; kind: GreetingKind; fromUnitId: string | null; pointId: string | null; unitIds: readonly (string | null)[]; on: Day }

/** False where it has come already: its id is drawn by the page. */
export async function insertGreeting(tx: Tx, one: NewGreeting): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.insertInto('panel_greeting').values({
    id: one.id, panel_id: one.panelId, kind: one.kind, from_unit_id: one.fromUnitId, point_id: one.pointId, ciphertext: one.ciphertext, key_version: one.keyVersion, made_on: one.on,
  }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  if (!numInsertedOrUpdatedRows) return false
  if (one.unitIds.length) await tx.insertInto('panel_greeting_to').values(one.unitIds.map((unitId) => ({ greeting_id: one.id, unit_id: unitId }))).execute()
  return true
}

/** `correctedOn`: null where nobody had read what it was before. */
export const setWords = (tx: Tx, id: string, { ciphertext, keyVersion }: SealedWords, correctedOn: Day | null) =>
  tx.updateTable('panel_greeting').set({ ciphertext, key_version: keyVersion, version: sql`version + 1`, ...(correctedOn && { corrected_on: correctedOn }) }).where('id', '=', id).execute()

export const setWithdrawn = (tx: Tx, id: string, on: Day) => tx.updateTable('panel_greeting').set({ withdrawn_on: on }).where('id', '=', id).execute()

/** For the first time. */
export const noteRead = (tx: Tx, toId: string, on: Day) => tx.updateTable('panel_greeting_to').set({ read_on: on }).where('id', '=', toId).where('read_on', 'is', null).execute()

export const setReply = (tx: Tx, toId: string, { answer, presentedOn, words, on }: { answer: GreetingAnswer; presentedOn: Day | null; words: SealedWords | null; on: Day }) =>
  tx.updateTable('panel_greeting_to').set({ answer, presented_on: presentedOn, answered_on: on, ciphertext: words?.ciphertext ?? null, key_version: words?.keyVersion ?? null }).where('id', '=', toId).execute()

export type ToTellOf = { id: string; unitId: string | null; toldOn: Day | null; remindedOn: Day | null; answer: GreetingAnswer | null }

/** On its way from councils to units that go on: nobody was told of it, or nothing has come back. */
export const waitingTo = (tx: Tx, today: Day): Promise<ToTellOf[]> =>
  tx.selectFrom('panel_greeting_to as o').innerJoin('panel_greeting as g', 'g.id', 'o.greeting_id').innerJoin('panel as p', 'p.id', 'g.panel_id').leftJoin('unit as u', 'u.id', 'o.unit_id')
    .select(['o.id', 'o.unit_id as unitId', 'o.told_on as toldOn', 'o.reminded_on as remindedOn', 'o.answer']).$narrowType<Pick<ToTellOf, 'answer'>>()
    .where('g.withdrawn_on', 'is', null).where('o.answer', 'is', null).where('o.reminded_on', 'is', null).where((e) => e.or([e('p.ended_on', 'is', null), e('p.ended_on', '>', today)])).where((e) => e.or([e('u.ended_on', 'is', null), e('u.ended_on', '>', today)]))
    .orderBy('o.id').execute()

export const noteToldOf = (tx: Tx, toIds: readonly string[], of: 'arrived' | 'waits', on: Day) =>
  tx.updateTable('panel_greeting_to').set(of === 'arrived' ? { told_on: on } : { reminded_on: on }).where('id', '=', sql<string>`any(${toIds}::uuid[])`).execute()

/** Councils that go on, to which a unit may send its greetings. */
export const panelsToGreet = (db: Db, today: Day): Promise<{ id: string; name: Translated }[]> =>
  db.selectFrom('panel').select(['id', 'name']).where((e) => e.or([e('ended_on', 'is', null), e('ended_on', '>', today)])).orderBy(sql`name ->> 'fi'`).execute()

/** That has begun: what was said there is what a greeting begins from. */
export const lastMeeting = async (db: Db, panelId: string): Promise<string | null> =>
  (await db.selectFrom('panel_meeting as m').innerJoin('panel_season as s', 's.id', 'm.season_id').select('m.id').where('s.panel_id', '=', panelId).where('m.begun_on', 'is not', null).where('m.cancelled_on', 'is', null)
    .orderBy('m.held_on', 'desc').limit(1).executeTakeFirst())?.id ?? null

/** Of these ids those that are greetings, and whether every unit that each went to has answered. */
export const greetingsAnswered = (db: Db, ids: readonly string[]): Promise<{ id: string; isDone: boolean }[]> =>
  db.selectFrom('panel_greeting as g').select(['g.id', sql<boolean>`not exists (select from panel_greeting_to t where t.greeting_id = g.id and t.answered_on is null)`.as('isDone')]).where('g.id', 'in', [...ids]).execute()
