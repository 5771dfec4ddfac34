// The statements on what was set aside: how a case stands, what was done, and how many there are.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { about, openable, type About, type Openable } from '../../reports/disclosure/about.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import type { Had } from '../../staff/roles.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { mayBeSeen, type Cases, type Seer } from '../sight.sql.ts'
import type { Aside, AsideState, Reason } from './aside.ts'

/** Conditions on a case `c`. */
export const isSetAside = sql<boolean>`exists (select from set_aside z where z.case_id = c.id and z.decided_on is not null and z.ended_on is null)`
export const waitsForSecondLook = sql<boolean>`(c.state <> 'closed' and c.answered_at is null and exists (select from set_aside z where z.case_id = c.id and z.decided_on is null and z.ended_on is null))`
export const asideState = sql<AsideState | null>`(select case when z.decided_on is not null then 'aside' when r.state <> 'closed' and r.answered_at is null then 'asked' end
  from set_aside z join feedback_case r on r.id = z.case_id where z.case_id = c.id and z.ended_on is null)`

export async function asideOf(db: Db, caseId: string): Promise<Aside | null> {
  const row = await db.selectFrom('set_aside as z').leftJoin('person as a', 'a.id', 'z.asked_by').leftJoin('person as d', 'd.id', 'z.decided_by')
    .select(['z.number', 'z.because', 'z.decided_on', 'a.name as askedBy', 'd.name as decidedBy'])
    .select([sql<string[]>`array_remove(array[z.asked_by, z.asked_hand_id], null)`.as('askedByIds'), sql<string[]>`array_remove(array[z.asked_by, z.asked_hand_id, z.decided_by, z.decided_hand_id], null)`.as('byIds')])
    .where('z.case_id', '=', caseId).where('z.ended_on', 'is', null).executeTakeFirst()
  return row ? { number: row.number, state: row.decided_on ? 'aside' : 'asked', because: row.because as Reason, askedBy: row.askedBy, askedByIds: row.askedByIds, decidedBy: row.decidedBy, byIds: row.byIds } : null
}

/** Of units and lines each with each: whoever is of one of them is of it. */
export async function hadOf(db: Db, caseId: string): Promise<Had> {
  const { rows: [row] } = await sql<{ units: string[]; lines: string[]; people: string[] }>`
    select c.left_unit_ids || c.unit_id as units, c.left_line_ids || c.service_line_id as lines, array(
      select u.supervisor_id from unit u where u.id = c.unit_id or u.id = any(c.left_unit_ids)
      union select l.manager_id from service_line l where l.id = c.service_line_id or l.id = any(c.left_line_ids)
      union select s.handler_id from service s where s.id = c.service_id
      union select w.handler_id from service_unit w where w.service_id = c.service_id and (w.unit_id = c.unit_id or w.unit_id = any(c.left_unit_ids))
      union select c.handler_id
      union select (e.detail->>'handler')::uuid from event e where e.case_id = c.id and e.name in ('received', 'routed', 'transferred', 'handed-over')) as people
    from feedback_case c where c.id = ${caseId}::uuid`.execute(db)
  const [units, lines, people] = [row!.units, row!.lines, row!.people].map((ids) => ids.filter((id) => id !== null)) as [string[], string[], string[]]
  return { personIds: people, places: [...units, null].flatMap((unitId) => [...lines, null].map((serviceLineId) => ({ unitId, serviceLineId }))).filter(({ unitId, serviceLineId }) => unitId ?? serviceLineId) }
}

/** Whether a second look refused it, or it was brought back: then nobody sets it aside alone. */
export const cameBack = async (db: Db, caseId: string): Promise<boolean> =>
  (await db.selectFrom('set_aside').select('number').where('case_id', '=', caseId).where('ended_on', 'is not', null).executeTakeFirst()) !== undefined

/** Whether its giver has said that it was meant. */
export const wasMeant = async (db: Db, caseId: string): Promise<boolean> =>
  (await db.selectFrom('set_aside').select('number').where('case_id', '=', caseId).where('ended_because', '=', 'meant').executeTakeFirst()) !== undefined

const byActor = (actor: Actor) => ({ person: actor.personId, hand: handOf(actor) === actor.personId ? null : handOf(actor) })

/** The case must be locked. `decided`: whoever asks may decide it alone. */
export async function addAside(tx: Tx, caseId: string, because: Reason, { actor, on, decided }: { actor: Actor; on: Day; decided: boolean }): Promise<void> {
  const { person, hand } = byActor(actor)
  await sql`insert into set_aside (case_id, number, because, asked_by, asked_hand_id, asked_on, decided_by, decided_hand_id, decided_on)
    select ${caseId}::uuid, coalesce(max(number), 0) + 1, ${because}, ${person}::uuid, ${hand}::uuid, ${on}::date, ${decided ? person : null}::uuid, ${decided ? hand : null}::uuid, ${decided ? on : null}::date
    from set_aside where case_id = ${caseId}::uuid`.execute(tx)
}

export async function confirmAside(tx: Tx, caseId: string, { actor, on }: { actor: Actor; on: Day }): Promise<void> {
  const { person, hand } = byActor(actor)
  await tx.updateTable('set_aside').set({ decided_by: person, decided_hand_id: hand, decided_on: on }).where('case_id', '=', caseId).where('ended_on', 'is', null).execute()
}

export async function refuseAside(tx: Tx, caseId: string, { actor, on }: { actor: Actor; on: Day }): Promise<void> {
  const { person, hand } = byActor(actor)
  await tx.updateTable('set_aside').set({ decided_by: person, decided_hand_id: hand, ended_on: on, ended_because: 'refused' }).where('case_id', '=', caseId).where('ended_on', 'is', null).execute()
}

/** Whether it is as somebody decided at the second look. */
export async function isAsDecided(db: Db, caseId: string, { yes, personId }: { yes: boolean; personId: string }): Promise<boolean> {
  const last = await db.selectFrom('set_aside').select(['asked_by', 'decided_by', 'ended_because']).where('case_id', '=', caseId).orderBy('number', 'desc').limit(1).executeTakeFirst()
  return last !== undefined && last.decided_by === personId && last.asked_by !== personId && last.ended_because === (yes ? null : 'refused')
}

export const endAside = (tx: Tx, caseId: string, because: 'brought-back' | 'meant', on: Day): Promise<unknown> =>
  tx.updateTable('set_aside').set({ ended_on: on, ended_because: because }).where('case_id', '=', caseId).where('ended_on', 'is', null).execute()

/** About how many are set aside now, since ever: it stands beside what is counted without them. */
export async function aboutSetAside(db: Db): Promise<About> {
  const { n } = await db.selectFrom('set_aside').select(sql<number>`count(*)::int`.as('n')).where('decided_on', 'is not', null).where('ended_on', 'is', null).executeTakeFirstOrThrow()
  const { fewest_told: fewest } = await db.selectFrom('organisation').select('fewest_told').executeTakeFirstOrThrow()
  return about(n, fewest)
}

export type OfUnit = { unit: Translated | null; asked: Openable; refused: Openable; meant: Openable }

/**
 * What was asked to be set aside since a day, by the unit that it came to first, of what the actor may open: how often, how often the second look said no,
 * and how often its giver said that it was meant.
 */
export async function asidesByUnit(db: Db, actor: Seer, since: Day): Promise<OfUnit[]> {
  const rows = await db.selectFrom('set_aside as z').innerJoin('feedback_case as c', 'c.id', 'z.case_id').leftJoin('unit as u', (join) => join.on(sql<boolean>`u.id = coalesce(c.left_unit_ids[1], c.unit_id)`))
    .select(['u.name as unit', sql<number>`count(*)::int`.as('asked'), sql<number>`(count(*) filter (where z.ended_because = 'refused'))::int`.as('refused'), sql<number>`(count(*) filter (where z.ended_because = 'meant'))::int`.as('meant')])
    .where('z.asked_on', '>=', since).where('c.erased_on', 'is', null)
    .where((e) => mayBeSeen(e as unknown as Cases, actor))
    .groupBy(['u.id', 'u.name']).orderBy('asked', 'desc').orderBy('u.id').execute()
  return rows.map(({ unit, asked, refused, meant }) => ({ unit, asked: openable(asked), refused: openable(refused), meant: openable(meant) }))
}
