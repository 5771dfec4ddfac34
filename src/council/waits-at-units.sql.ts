// What of the councils waits in the units of whoever is signed in, counted: what they try out today, what their supervisor is asked, and greetings that nobody has answered; of councils that go on.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import type { Actor } from '../staff/actor.ts'
import type { Day } from '../text/dates.ts'

/** `asked`: for whoever supervises. */
export type WaitsAtUnits = { tried: number; asked: number; greetings: number }

export async function waitsAtUnits(db: Db, { personId, roles }: Actor, today: Day): Promise<WaitsAtUnits> {
  const of = (role: string): string[] => roles.flatMap((one) => (one.role === role && one.unitId ? [one.unitId] : []))
  const [works, supervises] = [of('worker'), of('supervisor')]
  const isSupervisor = roles.some(({ role }) => role === 'supervisor')
  if (!works.length && !isSupervisor) return { tried: 0, asked: 0, greetings: 0 }
  const { rows } = await sql<WaitsAtUnits>`
    with goes as (
      select id from panel where ended_on is null or ended_on > ${today}
    ), mine as (
      select u.id, (u.id = any(${supervises}::uuid[]) or (${isSupervisor} and u.supervisor_id = ${personId})) as answers from unit u
      where (u.ended_on is null or u.ended_on > ${today}) and (u.id = any(${[...works, ...supervises]}::uuid[]) or (${isSupervisor} and u.supervisor_id = ${personId}))
    ), trying as (
      select n.answer, m.answers, t.from_on from panel_trial t join goes on goes.id = t.panel_id join panel_trial_unit n on n.trial_id = t.id join mine m on m.id = n.unit_id
      where t.withdrawn_on is null and t.decision is null and t.until_on >= ${today}
    )
    select (select count(*)::int from trying where answer = 'accepted' and from_on <= ${today}) as tried, (select count(*)::int from trying where answer is null and answers) as asked,
      (select count(*)::int from panel_greeting_to o join panel_greeting g on g.id = o.greeting_id join goes on goes.id = g.panel_id join mine m on m.id = o.unit_id
        where o.answer is null and g.withdrawn_on is null and (g.kind = 'greeting' or m.answers)) as greetings`.execute(db)
  return rows[0]!
}
