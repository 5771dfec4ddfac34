// What the audit of the invented county holds of the last months: handlers who opened their cases and answered, sign-ins, an
// administrator at work; and three days that were unusual: one is explained, one is under inquiry.
import { sql, type Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { dayOf, daysAfter, startOfDay } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'

const daysShown = 120

export async function loadAudit(tx: Kysely<DB>, ids: Ids, now: Date): Promise<void> {
  const since = startOfDay(daysAfter(dayOf(now), -daysShown))
  // A case is opened some minutes before something is done in it. Of closed ones days are known, and no more.
  await sql`insert into audit (what, person_id, case_id, happened_at, detail)
    select w.what, e.actor_id, e.case_id, case when c.state = 'closed' then e.happened_at else e.happened_at - w.before end,
      case when w.what = 'case-changed' then jsonb_build_object('step', case e.name when 'answered' then 'answer' when 'asked-back' then 'answer' when 'interim' then 'answer' else e.name end) else '{}' end
    from event e join feedback_case c on c.id = e.case_id
      cross join (values ('case-opened', interval '7 minutes'), ('case-changed', interval '0')) as w (what, before)
    where e.actor_id is not null and e.name in ('answered', 'asked-back', 'interim') and e.happened_at >= ${since} and e.happened_at < ${now}`.execute(tx)
  // Whoever worked on a case whose hours are known had signed in before.
  await sql`insert into audit (what, person_id, happened_at, detail)
    select 'signed-in', person_id, min(happened_at) - interval '11 minutes', '{"method":"password"}' from audit a
    where exists (select from feedback_case c where c.id = a.case_id and c.state <> 'closed') group by person_id, date_trunc('day', happened_at, 'Europe/Helsinki')`.execute(tx)
  await administration(tx, ids, now)
  await unusual(tx, ids, now)
}

async function administration(tx: Kysely<DB>, ids: Ids, now: Date): Promise<void> {
  const at = (days: number, hour: number) => new Date(+startOfDay(daysAfter(dayOf(now), -days)) + hour * 3_600_000)
  const [by, subject] = [ids.person.get('iiro-kaislavirta')!, ids.person.get('ville-kivirinne')!]
  await tx.insertInto('audit').values([
    { what: 'signed-in', person_id: by, happened_at: at(75, 8.9), detail: '{"method":"password"}' },
    { what: 'role-given', person_id: by, subject_id: subject, happened_at: at(75, 9), detail: '{"role":"data-protection"}' },
    { what: 'sign-in-refused', person_id: subject, happened_at: at(74, 9.1), detail: '{"because":"wrong-password"}' },
    { what: 'signed-in', person_id: subject, happened_at: at(74, 9.15), detail: '{"method":"password"}' },
  ]).execute()
}

async function unusual(tx: Kysely<DB>, ids: Ids, now: Date): Promise<void> {
  const today = dayOf(now)
  const [busy, curious, officer] = ['mikael-sandsund', 'kalle-hopeasuo', 'ville-kivirinne'].map((key) => ids.person.get(key))
  if (!busy || !curious || !officer) throw new Error('somebody of the audit is not on the staff')
  const [long, before, lately] = [daysAfter(today, -40), daysAfter(today, -24), daysAfter(today, -3)]
  const at = (day: string) => startOfDay(day)
  await sql`insert into audit (what, person_id, case_id, happened_at)
    select 'case-opened', ${busy}, id, case when state = 'closed' then ${at(long)} else ${at(long)}::timestamptz + interval '9 hours' end from feedback_case
    where created_at < ${at(long)} order by created_at desc limit 68`.execute(tx)
  await sql`insert into audit (what, person_id, case_id, happened_at, detail)
    select 'case-refused', ${curious}, id, ${at(lately)}::timestamptz + interval '14 hours' + n * interval '2 minutes', '{"notTheirs":true}'
    from (select id, row_number() over (order by created_at desc) as n from feedback_case
      where handler_id <> ${curious} and state <> 'closed' and created_at < ${at(lately)}) newest where n <= 4`.execute(tx)
  await tx.insertInto('unusual_reading').values([
    { person_id: busy, read_on: long, kind: 'many', count: 68, found_on: long, settled_by: officer, settled_on: daysAfter(long, 2), outcome: 'explained' },
    { person_id: curious, read_on: before, kind: 'own-name', count: 2, found_on: before, settled_by: officer, settled_on: daysAfter(before, 1), outcome: 'inquiry', diary: 'KR/118/2026' },
    { person_id: curious, read_on: lately, kind: 'outside', count: 4, found_on: lately },
  ]).execute()
  await tx.insertInto('audit').values([
    { what: 'unusual-reading', person_id: busy, subject_id: busy, happened_at: new Date(+at(long) + 12 * 3_600_000), detail: JSON.stringify({ kind: 'many', count: 68, on: long }) },
    { what: 'unusual-reading-settled', person_id: officer, subject_id: busy, happened_at: new Date(+at(daysAfter(long, 2)) + 10 * 3_600_000), detail: JSON.stringify({ kind: 'many', outcome: 'explained', on: long }) },
    ...[9.5, 9.6].map((hour) => ({ what: 'searched', person_id: curious, happened_at: new Date(+at(before) + hour * 3_600_000), detail: '{"found":0,"ownName":true}' })),
    { what: 'unusual-reading', person_id: curious, subject_id: curious, happened_at: new Date(+at(before) + 10 * 3_600_000), detail: JSON.stringify({ kind: 'own-name', count: 2, on: before }) },
    { what: 'unusual-reading-settled', person_id: officer, subject_id: curious, happened_at: new Date(+at(daysAfter(before, 1)) + 9 * 3_600_000), detail: JSON.stringify({ kind: 'own-name', outcome: 'inquiry', on: before, diary: 'KR/118/2026' }) },
    { what: 'unusual-reading', person_id: curious, subject_id: curious, happened_at: new Date(+at(lately) + 15 * 3_600_000), detail: JSON.stringify({ kind: 'outside', count: 4, on: lately }) },
  ]).execute()
}
