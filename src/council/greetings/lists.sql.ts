// Lists of greetings, page by page: those that a council has sent and that came to it; and what is for the units of whoever is signed in.
import { sql, type Expression, type SqlBool } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { GreetingAnswer, GreetingKind, HowFar } from './greeting.ts'
import type { SealedWords } from './greetings.sql.ts'

type Page = { size: number; page: number }

/** `unitName`: of the only one that it went to; null: the coordinator, or more than one. */
export type SealedSent = SealedWords & HowFar & { id: string; kind: GreetingKind; madeOn: Day; unitName: Translated | null }

/** The newest first. */
export const listSent = (db: Db, panelId: string, { size, page }: Page): Promise<SealedSent[]> =>
  db.selectFrom('panel_greeting as g').select(['g.id', 'g.kind', 'g.ciphertext', 'g.key_version as keyVersion', 'g.made_on as madeOn', 'g.withdrawn_on as withdrawnOn',
    sql<number>`(select count(*)::int from panel_greeting_to o where o.greeting_id = g.id)`.as('all'),
    sql<number>`(select count(*)::int from panel_greeting_to o where o.greeting_id = g.id and o.read_on is not null)`.as('read'),
    sql<number>`(select count(*)::int from panel_greeting_to o where o.greeting_id = g.id and o.answer is not null)`.as('answered'),
    sql<Translated | null>`(select min(u.name::text)::jsonb from panel_greeting_to o left join unit u on u.id = o.unit_id where o.greeting_id = g.id having count(*) = 1)`.as('unitName'),
  ]).$narrowType<{ kind: GreetingKind }>().where('g.panel_id', '=', panelId).where('g.from_unit_id', 'is', null).orderBy('g.made_on', 'desc').orderBy('g.id').limit(size).offset((page - 1) * size).execute()

/** Of a unit to a council. */
export type SealedCame = SealedWords & { id: string; panelId: string; panelName: Translated; unitName: Translated; madeOn: Day }

const came = (db: Db) => db.selectFrom('panel_greeting as g').innerJoin('unit as f', 'f.id', 'g.from_unit_id').innerJoin('panel as p', 'p.id', 'g.panel_id')

const listCame = (db: Db, of: Expression<SqlBool>, { size, page }: Page): Promise<SealedCame[]> =>
  came(db).select(['g.id', 'g.panel_id as panelId', 'p.name as panelName', 'f.name as unitName', 'g.made_on as madeOn', 'g.ciphertext', 'g.key_version as keyVersion'])
    .where(of).orderBy('g.made_on', 'desc').orderBy('g.id').limit(size).offset((page - 1) * size).execute()

export const listCameTo = (db: Db, panelId: string, paged: Page): Promise<SealedCame[]> => listCame(db, sql`g.panel_id = ${panelId}`, paged)
export const listCameFrom = (db: Db, unitIds: readonly string[], paged: Page): Promise<SealedCame[]> => listCame(db, isFrom(unitIds), paged)

const isFrom = (unitIds: readonly string[]): Expression<SqlBool> => sql`(g.from_unit_id = any(${unitIds}::uuid[]) and g.withdrawn_on is null)`

export const countOfPanel = async (db: Db, panelId: string): Promise<{ sent: number; came: number }> =>
  (await sql<{ sent: number; came: number }>`select count(*) filter (where from_unit_id is null)::int as sent, count(*) filter (where from_unit_id is not null)::int as came from panel_greeting where panel_id = ${panelId}`.execute(db)).rows[0]!

/** `answers`: units for which they answer; `greets`: those whose greetings they read, and no notes. `coordinates`: what is for the coordinators. */
export type ForThem = { answers: readonly string[]; greets: readonly string[]; coordinates: boolean }

/** One on its way to a unit, or to the coordinators; without its words. */
export type ReceivedRow = { toId: string; kind: GreetingKind; panelName: Translated; madeOn: Day; unitName: Translated | null; readOn: Day | null; answer: GreetingAnswer | null }

const received = (db: Db, { answers, greets, coordinates }: ForThem) =>
  db.selectFrom('panel_greeting_to as o').innerJoin('panel_greeting as g', 'g.id', 'o.greeting_id').innerJoin('panel as p', 'p.id', 'g.panel_id').leftJoin('unit as u', 'u.id', 'o.unit_id')
    .where('g.withdrawn_on', 'is', null)
    .where(sql<boolean>`(o.unit_id = any(${answers}::uuid[]) or (g.kind = 'greeting' and o.unit_id = any(${greets}::uuid[])) or (${coordinates} and o.unit_id is null))`)

/** What has not been answered first, then the newest. */
export const listReceived = (db: Db, those: ForThem, { size, page }: Page): Promise<ReceivedRow[]> =>
  received(db, those).select(['o.id as toId', 'g.kind', 'p.name as panelName', 'g.made_on as madeOn', 'u.name as unitName', 'o.read_on as readOn', 'o.answer']).$narrowType<Pick<ReceivedRow, 'kind' | 'answer'>>()
    .orderBy(sql`o.answer is not null`).orderBy('g.made_on', 'desc').orderBy('g.id').orderBy(sql`u.name ->> 'fi'`).orderBy('o.id').limit(size).offset((page - 1) * size).execute()

const counted = async (rows: ReturnType<typeof received>) => Number((await rows.select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)

export const countReceived = (db: Db, those: ForThem): Promise<number> => counted(received(db, those))
/** What nobody has answered. */
export const countWaiting = (db: Db, those: ForThem): Promise<number> => counted(received(db, those).where('o.answer', 'is', null))

export const countCameFrom = async (db: Db, unitIds: readonly string[]): Promise<number> => Number((await came(db).select((e) => e.fn.countAll().as('n')).where(isFrom(unitIds)).executeTakeFirstOrThrow()).n)
