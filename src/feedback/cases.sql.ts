// Reading and changing cases, their bodies and events. Lists are in lists.sql.ts, intake in intake.sql.ts.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import type { Doer } from '../staff/actor.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import { lineOrEntry } from './about-entry.sql.ts'
import type { Channel, Kind, Outcome, Purpose, Reader, Speaker, State } from './case.ts'
import { nameCases, naming } from './named.sql.ts'

export type Case = {
  id: string
  reference: string
  kind: Kind
  reader: Reader
  publish: boolean
  speaker: Speaker | null
  language: string
  channel: Channel
  serviceLineId: string | null
  serviceId: string | null
  unitId: string | null
  handlerId: string | null
  /** Who was told that the promised day has passed. */
  escalatedToId: string | null
  /** The giver's own word on whether they were heard; null until they say. */
  heard: boolean | null
  because: string
  dueOn: Day
  state: State
  createdAt: Date
  answeredAt: Date | null
  /** The organisation's first word of any kind. */
  reactedAt: Date | null
  /** As its giver was told last. */
  cameOfIt: Outcome | null
  lineName: Translated | null
  serviceName: Translated | null
  unitName: Translated | null
  handlerName: string | null
  escalatedToName: string | null
  /** Who was brought in, and still is, and from which turn on they read. */
  parties: Party[]
  /** Whom of the staff it concerns or thanks. */
  about: { personId: string; name: string; how: 'concerns' | 'thanks'; talkedOn: Day | null }[]
  /** Of those, who must not read it: nobody has talked with them yet, or the giver wrote past the workers. */
  keptFromIds: string[]
  /** Words of its text may tell of acute danger. */
  acute: boolean
  keyVersion: number
  wrappedKey: Buffer
  municipalityId: string | null
  /** What a correction is about, where it is neither a service nor a unit; whose a web page was when feedback about it came, while that is on the list. */
  entryId: string | null; pageOwnerId: string | null
  /** The giver said that it is about a certain worker, and not which. */
  aboutWorker: boolean
  /** Of those whom it is about, whom it concerns, whether they may read it or not. */
  concernedIds: string[]
  /** Who besides the one above was told that the promised day has passed. */
  toldIds: string[]
}

/** `quiet`: they were told from above the unit that something got worse; no page of the unit names them. */
export type Party = { personId: string; name: string; part: 'informed' | 'joined'; fromNumber: number; quiet: boolean }

export const findCase = (db: Db, id: string): Promise<Case | null> =>
  cases(db).where('c.id', '=', id).executeTakeFirst().then(asCase)

/** The case of a receipt, by its hashes under every key that is still held. */
export const findCaseByReceipt = (db: Db, hashes: Buffer[]): Promise<Case | null> =>
  cases(db).where('c.receipt_hash', 'in', hashes).executeTakeFirst().then(asCase)

/** Holds the case until the transaction ends, so that two who act at once act one after the other. */
export async function lockCase(tx: Tx, id: string): Promise<Case | null> {
  const found = await tx.selectFrom('feedback_case').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return found ? findCase(tx, id) : null
}

const cases = (db: Db) =>
  db.selectFrom('feedback_case as c')
    .innerJoin('keys.case_key as k', 'k.case_id', 'c.id')
    .leftJoin('service_line as l', 'l.id', 'c.service_line_id')
    .leftJoin('service as s', 's.id', 'c.service_id')
    .leftJoin('unit as u', 'u.id', 'c.unit_id')
    .leftJoin('person as h', 'h.id', 'c.handler_id')
    .leftJoin('person as e', 'e.id', 'c.escalated_to_id')
    .select(['c.id', 'c.reference', 'c.kind', 'c.reader', 'c.publish', 'c.speaker', 'c.language', 'c.channel',
      'c.service_line_id', 'c.service_id', 'c.unit_id', 'c.handler_id', 'c.routed_because', 'c.due_on', 'c.state',
      'c.created_at', 'c.answered_at', lineOrEntry.as('line_name'), 's.name as service_name', 'u.name as unit_name', 'c.municipality_id', 'c.about_worker', 'c.entry_id', 'c.page_owner_id',
      sql<Party[] | null>`(
        select json_agg(json_build_object('personId', y.person_id, 'name', p.name, 'part', y.part, 'fromNumber', y.from_number,
          'quiet', exists (select from told_above t where t.case_id = y.case_id and t.person_id = y.person_id)) order by p.name)
        from case_party y join person p on p.id = y.person_id where y.case_id = c.id and y.ended_on is null)`.as('parties'),
      sql<Case['about'] | null>`(
        select json_agg(json_build_object('personId', a.person_id, 'name', p.name, 'how', a.how, 'talkedOn', a.talked_on) order by p.name)
        from case_about a join person p on p.id = a.person_id where a.case_id = c.id)`.as('about'),
      sql<string[] | null>`(
        select json_agg(t.person_id) from case_told t where t.case_id = c.id and c.state <> 'closed')`.as('told'),
      'h.name as handler_name', 'k.key_version', 'k.wrapped_key', 'c.escalated_to_id', 'c.heard', 'e.name as escalated_to_name', 'c.acute', 'c.reacted_at', 'c.came_of_it'])

type CaseRow = Awaited<ReturnType<ReturnType<typeof cases>['executeTakeFirstOrThrow']>>

const asCase = (row: CaseRow | undefined): Case | null =>
  row ? {
    id: row.id, reference: row.reference, kind: row.kind as Kind, reader: row.reader as Reader, publish: row.publish,
    speaker: row.speaker as Speaker | null, language: row.language, channel: row.channel as Channel,
    serviceLineId: row.service_line_id, serviceId: row.service_id, unitId: row.unit_id, handlerId: row.handler_id,
    because: row.routed_because, dueOn: row.due_on, state: row.state as State, createdAt: row.created_at,
    answeredAt: row.answered_at, lineName: row.line_name, serviceName: row.service_name, unitName: row.unit_name, parties: row.parties ?? [], about: row.about ?? [],
    handlerName: row.handler_name, escalatedToId: row.escalated_to_id, escalatedToName: row.escalated_to_name, heard: row.heard, acute: row.acute, keyVersion: row.key_version, wrappedKey: row.wrapped_key,
    reactedAt: row.reacted_at, cameOfIt: row.came_of_it as Outcome | null,
    keptFromIds: (row.about ?? []).filter(({ how, talkedOn }) => how === 'concerns' && (!talkedOn || row.reader !== 'handler')).map(({ personId }) => personId),
    municipalityId: row.municipality_id, entryId: row.entry_id, pageOwnerId: row.page_owner_id, aboutWorker: row.about_worker, toldIds: row.told ?? [],
    concernedIds: (row.about ?? []).filter(({ how }) => how === 'concerns').map(({ personId }) => personId),
  } : null

export type Body = {
  id: string; purpose: Purpose; writtenAt: Date; writerId: string | null; writerName: string | null; writerTitle: Translated | null
  /** By whose hand, where it was not their own. */
  deputyName: string | null
  ciphertext: Buffer; number: number
  /** What stands in its place now. */
  amended: { version: number; writerId: string; ciphertext: Buffer } | null
}

export async function bodiesOf(db: Db, caseId: string): Promise<Body[]> {
  const rows = await naming(db, [caseId], (tx) => tx.selectFrom('body').leftJoin('person', 'person.id', 'body.written_by').leftJoin('person as d', 'd.id', 'body.deputy_id')
    .leftJoinLateral((e) => e.selectFrom('amendment as m').select(['m.version', 'm.written_by as amended_by', 'm.ciphertext as amended'])
      .whereRef('m.case_id', '=', 'body.case_id').whereRef('m.number', '=', 'body.number').orderBy('m.version', 'desc').limit(1).as('m'), (join) => join.onTrue())
    .select(['body.id', 'body.purpose', 'body.written_at', 'body.written_by', 'person.name', 'person.title', 'd.name as deputy_name', 'body.ciphertext', 'body.number',
      'm.version', 'm.amended_by', 'm.amended'])
    .where('body.case_id', '=', caseId).orderBy('body.number').execute())
  return rows.map((row) => ({
    id: row.id, purpose: row.purpose as Purpose, writtenAt: row.written_at, writerId: row.written_by, writerName: row.name, writerTitle: row.title, deputyName: row.deputy_name, ciphertext: row.ciphertext, number: row.number,
    amended: row.amended ? { version: row.version!, writerId: row.amended_by!, ciphertext: row.amended } : null,
  }))
}

export type CaseEvent = { name: string; actorName: string | null; deputyName: string | null; detail: Record<string, unknown>; happenedAt: Date }

export async function eventsOf(db: Db, caseId: string): Promise<CaseEvent[]> {
  const rows = await db.selectFrom('event').leftJoin('person', 'person.id', 'event.actor_id').leftJoin('person as d', 'd.id', 'event.deputy_id')
    .select(['event.name', 'person.name as actor_name', 'd.name as deputy_name', 'event.detail', 'event.happened_at'])
    .where('event.case_id', '=', caseId).orderBy('event.number').execute()
  return rows.map((row) => ({
    name: row.name, actorName: row.actor_name, deputyName: row.deputy_name, detail: row.detail as Record<string, unknown>, happenedAt: row.happened_at,
  }))
}

/** Appends to the conversation and to the story in one go. */
export async function addBody(
  tx: Tx, body: { caseId: string; number: number; purpose: Purpose; by: Doer | null; ciphertext: Buffer; now: Date }, eventName: string,
): Promise<void> {
  await nameCases(tx, [body.caseId])
  const { id } = await tx.insertInto('body').values({
    case_id: body.caseId, purpose: body.purpose, written_by: body.by?.personId ?? null, deputy_id: body.by?.deputy?.personId ?? null, ciphertext: body.ciphertext, written_at: body.now, number: body.number,
  }).returning('id').executeTakeFirstOrThrow()
  await addEvent(tx, { caseId: body.caseId, name: eventName, by: body.by, bodyId: id, now: body.now })
}

export async function addEvent(
  tx: Tx, event: { caseId: string; name: string; by: Doer | null; bodyId?: string; detail?: Record<string, unknown>; now: Date },
): Promise<void> {
  await tx.insertInto('event').values({
    case_id: event.caseId, name: event.name, actor_id: event.by?.personId ?? null, deputy_id: event.by?.deputy?.personId ?? null, body_id: event.bodyId ?? null,
    detail: JSON.stringify(event.detail ?? {}), happened_at: event.now, number: await nextNumber(tx, 'event', event.caseId),
  }).execute()
}

/** Safe only while the case is locked. */
export async function nextNumber(tx: Tx, table: 'body' | 'event', caseId: string): Promise<number> {
  if (table === 'body') await nameCases(tx, [caseId])
  return (await tx.selectFrom(table).select((e) => e.fn.max('number').as('last')).where('case_id', '=', caseId).executeTakeFirstOrThrow()).last + 1
}

type StateChange = {
  state?: State; reacted_at?: Date; answered_at?: Date; closed_at?: null; due_on?: Day; remind_on?: Day; escalated_to_id?: string | null; heard?: null
}

export const setState = (tx: Tx, id: string, change: StateChange) =>
  tx.updateTable('feedback_case').set(change).where('id', '=', id).execute()

/** Its times forget the hour with it. `by` is null for the giver and the clock. */
export const closeCase = (tx: Tx, id: string, by: Doer | null, now: Date) =>
  sql`select close_case(${id}, ${now}, ${by?.personId ?? null}, ${by?.deputy?.personId ?? null})`.execute(tx)

export const noteAcute = (tx: Tx, id: string) =>
  tx.updateTable('feedback_case').set({ acute: true }).where('id', '=', id).execute()

export const noteHeard = (tx: Tx, id: string, heard: boolean | null) =>
  tx.updateTable('feedback_case').set({ heard }).where('id', '=', id).execute()

export const setRoute = (
  tx: Tx, id: string,
  to: {
    service_line_id: string | null; service_id: string | null; unit_id: string | null; handler_id: string | null; routed_because: string
    /** Whoever was told stands above the handler that was. A kind: of what was given about a web page, and is of a service. */
    escalated_to_id?: null; kind?: Kind; page_owner_id?: null
  },
) => tx.updateTable('feedback_case').set(to).where('id', '=', id).execute()
