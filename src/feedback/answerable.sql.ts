// Who answers for what a giver chose: one reading of the directory for one routing, or for all of it at once.
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../db/db.ts'
import { plannedOnce } from '../db/planned-once.ts'
import type { Day } from '../text/dates.ts'
import { workingDaysAfter } from './deadline.ts'
import type { Kind } from './case.ts'
import type { Answerable } from './route.ts'
import { candidatesOn, type Involved } from './routing/involved.ts'
import { soonestAnswer, type DaysByKind } from './routing/days-by-kind.ts'

/** Without a municipality, that of the unit. */
export type Topic = {
  serviceLineId: string | null; serviceId: string | null; unitId: string | null; municipalityId?: string | null
  /** Of feedback about a web page, which is of no service: whose the page is, where that is known. */
  kind?: Kind; pageOwnerId?: string | null
}

export type Answering = Answerable & {
  /** The topic as it is in the directory: ids that are not there have become null. */
  serviceLineId: string | null
  serviceId: string | null
  unitId: string | null
  answerWithinWorkingDays: number
  remindEveryWorkingDays: number
  daysByKind: DaysByKind
  closedDays: Day[]
  /** How many working days after the promised one each is told. */
  tellAfter: { deputy: number; supervisor: number; director: number }
}

/** Of a case that is there already: who has it, by when it is due, and whom it concerns. */
type Besides = { handlerNowId?: string | null; dueOn?: Day; concerned?: ReadonlySet<string> }

/**
 * A service that one unit gives needs no choice of unit. An ended service still has its people.
 * `handlerNowId` is somebody to look up besides, such as who has the case already.
 */
export async function whoAnswers(
  db: Db, topic: Topic, today: Day, { handlerNowId = null, dueOn, concerned = new Set() }: Besides = {},
): Promise<Answering> {
  const asked = sql`(select 1 as number, ${topic.serviceLineId}::uuid as line_id, ${topic.serviceId}::uuid as service_id,
    ${topic.unitId}::uuid as unit_id, ${topic.municipalityId ?? null}::uuid as municipality_id, ${handlerNowId}::uuid as handler_now_id,
    ${topic.kind === 'page'}::boolean as is_page, ${topic.pageOwnerId ?? null}::uuid as page_owner_id)`
  const { rows: [row] } = await sql<Row & { people: Involved[] | null }>`${plannedOnce}
    ${reading(asked, today, [...concerned])}
    select topic.*, (
      with named as (
        select unnest(array[topic.coordinator_id, topic.handler_of_service_id, topic.manager_id, topic.supervisor_id,
          topic.handler_here_id, topic.handler_in_municipality_id, topic.handler_now_id]) as id
      ), involved as (
        select id from named union select unnest(array[deputy_id, superior_id]) from person join named using (id)
      ), around as (
        select id from involved union select deputy_id from person join involved using (id)
      )
      select json_agg(${facts(today)})
      -- Offset 0: first the few who are involved, then what they are, however large the staff is.
      from (select * from person where id in (select id from around) offset 0) p
    ) as people from topic`.execute(db)
  if (!row) throw new Error('the database has no organisation')
  return answering(row, candidatesOn(row.people ?? [], timeOf(row, today, dueOn)))
}

/** The same for many at once, in the order in which they are asked about. Everybody is read once, and not anew for each. */
export async function whoAnswersEach(
  db: Db, topics: Topic[], today: Day,
): Promise<Answering[]> {
  const ids = (of: Exclude<keyof Topic, 'kind'>) => topics.map((topic) => topic[of] ?? null)
  const asked = sql`(select number, line_id, service_id, unit_id, municipality_id, null::uuid as handler_now_id, is_page, page_owner_id
    from unnest(${ids('serviceLineId')}::uuid[], ${ids('serviceId')}::uuid[], ${ids('unitId')}::uuid[], ${ids('municipalityId')}::uuid[],
      ${topics.map(({ kind }) => kind === 'page')}::boolean[], ${ids('pageOwnerId')}::uuid[])
      with ordinality as each (line_id, service_id, unit_id, municipality_id, is_page, page_owner_id, number))`
  const { rows } = await sql<Row>`${reading(asked, today)} select topic.* from topic order by topic.number`.execute(db)
  if (!rows.length) return []
  const { rows: people } = await sql<{ one: Involved }>`select ${facts(today)} as one from person p`.execute(db)
  const candidates = candidatesOn(people.map(({ one }) => one), timeOf(rows[0]!, today))
  return rows.map((row) => answering(row, candidates))
}

const reading = (asked: RawBuilder<unknown>, today: Day, concerned: string[] = []) => sql`
  with own as materialized (
    select o.answer_within_working_days, o.remind_every_working_days, to_json(o.closed_days) as closed_days,
      o.days_by_kind, o.tell_deputy_after, o.tell_supervisor_after, o.tell_director_after, (
      -- Whoever is at work before whoever is away; the one who was named, else whoever became one first.
      select g.person_id from role_grant g join person c on c.id = g.person_id
      where g.role = 'coordinator' and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today})
        and (c.left_on is null or c.left_on > ${today}) and c.id <> all(${concerned}::uuid[])
      order by exists (select from absence a where a.person_id = c.id and ${today}::date between a.first_day and a.last_day),
        g.person_id = o.coordinator_id desc nulls last, g.granted_at, g.person_id limit 1) as coordinator_id
    -- There is one. Where the planner does not know that, it reckons with hundreds, finds that planning anew each time
    -- pays, and takes twice as long for that as for the answer.
    from organisation o limit 1
  ), topic as (
    select asked.number, asked.handler_now_id, own.*,
      s.id as service_id, l.id as service_line_id, l.manager_id, u.id as unit_id, sm.handler_id as handler_in_municipality_id,
      -- Of a page: its owner, the supervisor of the unit that owns it, and whoever is asked about pages that are nobody's.
      asked.is_page, coalesce(su.handler_id, po.person_id) as handler_here_id,
      coalesce(u.supervisor_id, pu.supervisor_id) as supervisor_id, coalesce(s.handler_id, rest.person_id) as handler_of_service_id
    from own cross join ${asked} asked
    left join service s on s.id = asked.service_id
    left join service_line l on l.id = coalesce(s.service_line_id, asked.line_id)
    -- A unit that does not give the service is no place of it.
    left join unit u on u.id = coalesce((
      select asked.unit_id where s.id is null or exists (
        select from service_unit given where given.service_id = s.id and given.unit_id = asked.unit_id)), (
      select case when count(*) = 1 then min(only_one.unit_id::text)::uuid end
      from service_unit only_one join unit open on open.id = only_one.unit_id
      where only_one.service_id = s.id and (open.ended_on is null or open.ended_on > ${today})))
    left join service_unit su on su.service_id = s.id and su.unit_id = u.id
    left join place pl on pl.id = u.place_id
    left join service_municipality sm on sm.service_id = s.id
      and sm.municipality_id = coalesce(asked.municipality_id, u.municipality_id, pl.municipality_id)
    left join web_page_owner po on asked.is_page and po.id = asked.page_owner_id
    left join unit pu on pu.id = po.unit_id
    left join web_page_owner rest on asked.is_page and rest.site_id is null
  )`

/** Of a person `p`. Without a role that reads feedback nobody could open it. */
const facts = (today: Day) => sql<Involved>`json_build_object('id', p.id, 'deputyId', p.deputy_id, 'superiorId', p.superior_id,
  'language', p.language, 'left', coalesce(p.left_on <= ${today}, false), 'worksOn', p.works_on,
  'unreached', exists (select from contact_check k where k.person_id = p.id and k.unreachable_from <= ${today}),
  'absences', (select coalesce(json_agg(json_build_object('first', a.first_day, 'last', a.last_day)), '[]')
    from absence a where a.person_id = p.id and a.last_day >= ${today}::date),
  'grants', (select coalesce(json_agg(json_build_object('role', g.role, 'unitId', g.unit_id, 'lineId', g.service_line_id)), '[]')
    from role_grant g where g.person_id = p.id and g.role in ('worker', 'supervisor', 'coordinator')
      and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today})))`

const daysOf = (row: Row) =>
  ({ answerWithinWorkingDays: row.answer_within_working_days, remindEveryWorkingDays: row.remind_every_working_days, daysByKind: row.days_by_kind })

const timeOf = (row: Row, today: Day, dueOn?: Day) =>
  ({ today, due: dueOn ?? workingDaysAfter(today, soonestAnswer(daysOf(row)), row.closed_days), closedDays: row.closed_days })

function answering(row: Row, candidates: ReturnType<typeof candidatesOn>): Answering {
  const topic = topicOf(row)
  const named = [topic.coordinatorId, topic.handlerOfServiceId, topic.lineManagerId, topic.supervisorId, topic.handlerHereId, topic.handlerInMunicipalityId, row.handler_now_id]
  return {
    ...daysOf(row),
    ...topic,
    closedDays: row.closed_days,
    tellAfter: { deputy: row.tell_deputy_after, supervisor: row.tell_supervisor_after, director: row.tell_director_after },
    people: candidates(named, topic),
  }
}

const topicOf = (row: Row) => ({
  topicKnown: row.service_line_id !== null || row.unit_id !== null || row.is_page,
  aboutPage: row.is_page,
  serviceLineId: row.service_line_id,
  serviceId: row.service_id,
  unitId: row.unit_id,
  handlerHereId: row.handler_here_id,
  handlerInMunicipalityId: row.handler_in_municipality_id,
  supervisorId: row.supervisor_id,
  handlerOfServiceId: row.handler_of_service_id,
  lineManagerId: row.manager_id,
  coordinatorId: row.coordinator_id,
})

type Row = {
  handler_now_id: string | null
  is_page: boolean
  coordinator_id: string | null
  answer_within_working_days: number
  remind_every_working_days: number
  closed_days: Day[]
  service_id: string | null
  service_line_id: string | null
  handler_of_service_id: string | null
  manager_id: string | null
  unit_id: string | null
  supervisor_id: string | null
  handler_here_id: string | null
  handler_in_municipality_id: string | null
  days_by_kind: DaysByKind
  tell_deputy_after: number
  tell_supervisor_after: number
  tell_director_after: number
}
