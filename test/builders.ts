// A small world to test in: one line, one service, two units, and the people who answer for them.
// Builders take only what a test is about; the rest has sensible values.
import type { Insertable, Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import type { PlaceDetails } from '../src/directory/directory.ts'
import type { Actor, Role } from '../src/staff/actor.ts'
import { wednesday } from './database.ts'

type Db = Kysely<DB>

export async function person(
  db: Db, name: string, { role, unitId = null, ...more }: { role?: Role; unitId?: string | null; email?: string; listed?: boolean; language?: string } = {},
): Promise<string> {
  const { id } = await db.insertInto('person').values({
    name, title: { fi: 'Työntekijä', sv: 'Anställd', en: 'Worker' }, created_at: wednesday,
    email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@koivuranta.example`, ...more,
  }).returning('id').executeTakeFirstOrThrow()
  if (role) await db.insertInto('role_grant').values({ person_id: id, role, unit_id: unitId, valid_from: '2020-01-01', granted_at: wednesday }).execute()
  return id
}

export type World = Awaited<ReturnType<typeof world>>

export async function world(db: Db) {
  const coordinatorId = await person(db, 'Tarja Kuusivaara', { role: 'coordinator' })
  await db.insertInto('organisation').values({
    name: { fi: 'Koivurannan hyvinvointialue', sv: 'Björkstrands välfärdsområde', en: 'Koivuranta Wellbeing Services County' },
    coordinator_id: coordinatorId, answer_within_working_days: 5, phone: '010 000 0100',
  }).execute()
  const managerId = await person(db, 'Petri Lahdenmäki', { role: 'supervisor' })
  const lineId = await insert(db, 'service_line', { name: { fi: 'Iäkkäiden palvelut', sv: 'Service för äldre', en: 'Services for older people' }, manager_id: managerId })
  const unitId = await insert(db, 'unit', { name: { fi: 'Kotihoito, Saarisalmi', sv: 'Hemvård, Ösund', en: 'Home care, Saarisalmi' } })
  const otherUnitId = await insert(db, 'unit', { name: { fi: 'Palvelukoti Lehtola', sv: 'Servicehemmet Lehtola', en: 'Lehtola care home' } })
  const supervisorId = await person(db, 'Hilkka Rautapuro', { role: 'supervisor', unitId, listed: true })
  const workerId = await person(db, 'Veera Kanervasuo', { role: 'worker', unitId })
  await db.updateTable('unit').set({ supervisor_id: supervisorId }).where('id', 'in', [unitId, otherUnitId]).execute()
  const serviceId = await insert(db, 'service', { service_line_id: lineId, name: { fi: 'Kotihoito', sv: 'Hemvård', en: 'Home care' } })
  await db.insertInto('service_unit').values({ service_id: serviceId, unit_id: unitId, handler_id: workerId }).execute()
  const questionId = await insert(db, 'guiding_question', {
    kind: 'criticism', question: { fi: 'Mitä tapahtui?', sv: 'Vad hände?', en: 'What happened?' },
  })
  return { coordinatorId, managerId, lineId, unitId, otherUnitId, supervisorId, workerId, serviceId, questionId }
}

async function insert(db: Db, table: 'service_line' | 'unit' | 'service' | 'guiding_question', values: object): Promise<string> {
  return (await db.insertInto(table).values(values as never).returning('id').executeTakeFirstOrThrow()).id as unknown as string
}

/** The row of a case alone, for what is counted and listed; nothing is written in it. */
export async function caseRow(db: Db, values: Partial<Insertable<DB['feedback_case']>> = {}): Promise<string> {
  const random = crypto.randomUUID()
  const { id } = await db.insertInto('feedback_case').values({
    reference: random, receipt_hash: Buffer.from(random), kind: 'thanks', reader: 'handler', publish: false, language: 'fi', channel: 'web',
    routed_because: 'handler-here', due_on: '2026-09-21', state: 'answered', created_at: wednesday, ...values,
  }).returning('id').executeTakeFirstOrThrow()
  return id
}

export const actor = (personId: string, role: Role, unitId: string | null = null): Actor =>
  ({ personId, name: 'Testaaja', language: 'fi', roles: [{ role, unitId, serviceLineId: null }] })

/** A place of which nothing is told but what a test adds. */
export const aPlace = {
  name: { fi: 'Paikka' }, kind: 'office', description: null, address: null, municipalityId: null, coordinates: null, directions: null, transport: null,
  accessibility: [], accessibilityNote: null,
} satisfies PlaceDetails
