// The organisation itself: the one row of its table.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import type { DaysByKind } from '../feedback/routing/days-by-kind.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import type { OrganisationTextKey } from './organisation-texts.ts'

export type Organisation = {
  name: Translated
  coordinatorId: string | null
  answerWithinWorkingDays: number
  remindEveryWorkingDays: number
  /** Hours of the clock between which reminders go out, as 08:00. */
  officeOpens: string
  officeCloses: string
  /** Days on which the offices are closed besides weekends and public holidays, earliest first. */
  closedDays: Day[]
  /** Only what the organisation has put into its own words; see organisation-texts.ts. */
  texts: Partial<Record<OrganisationTextKey, Translated>>
  phone: string | null
  website: string | null
  /** So many first answers of somebody new are read by another before they go. */
  answersReadFirst: number
}

/** How long each kind of feedback may wait, who is told when it has waited longer, how soon it may be shown to everybody, and under how much of it for every 1 000 clients a line is silent. */
export type Intervals = { daysByKind: DaysByKind; tellDeputyAfter: number; tellSupervisorAfter: number; tellDirectorAfter: number; publishAfterDays: number; commentWithinWorkingDays: number; silentUnder: number }

/** Throws where the database has no organisation yet; the first start makes one. */
export const organisation = (db: Db): Promise<Organisation & Intervals & { fewestTold: number }> =>
  db.selectFrom('organisation')
    .select([sql<DaysByKind>`days_by_kind`.as('daysByKind'), 'tell_deputy_after as tellDeputyAfter', 'tell_supervisor_after as tellSupervisorAfter', 'tell_director_after as tellDirectorAfter', 'publish_after_days as publishAfterDays', 'comment_within_working_days as commentWithinWorkingDays', 'silent_under as silentUnder'])
    .select(['name', 'coordinator_id as coordinatorId', 'answer_within_working_days as answerWithinWorkingDays', 'remind_every_working_days as remindEveryWorkingDays'])
    .select(['fewest_told as fewestTold', 'phone', 'website', 'answers_read_first as answersReadFirst', sql<string>`to_char(office_opens, 'HH24:MI')`.as('officeOpens'), sql<string>`to_char(office_closes, 'HH24:MI')`.as('officeCloses'),
      // As JSON: the driver would turn an array of dates into midnights of the server's own zone.
      sql<Day[]>`to_json(closed_days)`.as('closedDays'), sql<Organisation['texts']>`texts`.as('texts')])
    .executeTakeFirstOrThrow(() => new Error('the database has no organisation'))

export async function saveOrganisation(tx: Tx, organisation: Organisation): Promise<void> {
  const row = {
    name: organisation.name,
    coordinator_id: organisation.coordinatorId,
    answer_within_working_days: organisation.answerWithinWorkingDays,
    remind_every_working_days: organisation.remindEveryWorkingDays,
    office_opens: organisation.officeOpens,
    office_closes: organisation.officeCloses,
    closed_days: [...new Set(organisation.closedDays)].sort(),
    texts: JSON.stringify(organisation.texts),
    phone: organisation.phone,
    website: organisation.website,
    answers_read_first: organisation.answersReadFirst,
  }
  await tx.insertInto('organisation').values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row)).execute()
}

export const saveIntervals = (tx: Tx, { daysByKind, ...after }: Intervals): Promise<unknown> =>
  tx.updateTable('organisation').set({
    days_by_kind: JSON.stringify(daysByKind),
    tell_deputy_after: after.tellDeputyAfter, tell_supervisor_after: after.tellSupervisorAfter, tell_director_after: after.tellDirectorAfter,
    publish_after_days: after.publishAfterDays, comment_within_working_days: after.commentWithinWorkingDays, silent_under: after.silentUnder,
  }).execute()

/** From how many on a number of a report is told. The database refuses to lower it. */
export const saveFewestTold = (tx: Tx, fewest: number): Promise<unknown> => tx.updateTable('organisation').set({ fewest_told: fewest }).execute()

/** The one whom the way comes to before other coordinators. */
export const nameCoordinator = (tx: Tx, personId: string): Promise<unknown> =>
  tx.updateTable('organisation').set({ coordinator_id: personId }).execute()

export const hasOrganisation = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('organisation').select('id').executeTakeFirst()) !== undefined

/** Whether this is the invented county, whose sign-ins and mail are shown openly. */
export const isDemonstration = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('organisation').select('demonstration').executeTakeFirst())?.demonstration ?? false

/** What a new organisation begins with: thanks and suggestions need less haste than criticism and questions. */
const firstDaysByKind = { thanks: { answer: 10 }, suggestion: { answer: 10 } }

/** False where somebody else has made it just before. */
export async function insertOrganisation(tx: Tx): Promise<boolean> {
  const made = await tx.insertInto('organisation').values({ name: { fi: 'Vastakaiku' }, days_by_kind: JSON.stringify(firstDaysByKind) })
    .onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst()
  return made !== undefined
}
