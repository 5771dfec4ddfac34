// What the forms of the desk offer for choice, each with the names that a list shows.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import type { Helper } from './offered.sql.ts'

export type Choices = {
  people: { id: string; name: string; title: Translated; left: boolean; coordinates: boolean }[]
  lines: { id: string; name: Translated; ended: boolean }[]
  units: { id: string; name: Translated; ended: boolean }[]
  places: { id: string; name: Translated; ended: boolean }[]
  municipalities: { id: string; name: Translated; code: string | null }[]
  telephones: { id: string; name: Translated; number: string; ended: boolean }[]
  dropIns: { id: string; name: Translated; ended: boolean }[]
  /** Where the form asks for it: what helps in a life situation. */
  helpers?: Helper[]
  /** And where a step of "Where do I begin?" may lead, hang, and what hangs on it. */
  situations?: { id: string; name: Translated; ended: boolean }[]
  depths?: Map<string, number>
  answered?: Set<string>
  firstStepId?: string | null
  /** And which service one meets at a recurring time. */
  services?: { id: string; name: Translated; ended: boolean }[]
}

/** Those who have left and what has ended are here too: something may still name them, and the form says so. */
export async function choices(db: Db, today: Day): Promise<Choices> {
  const ended = sql<boolean>`coalesce(ended_on <= ${today}, false)`.as('ended')
  return {
    people: await db.selectFrom('person')
      .select(['id', 'name', 'title', sql<boolean>`coalesce(left_on <= ${today}, false)`.as('left')])
      .select(sql<boolean>`exists (select from role_grant g where g.person_id = person.id and g.role = 'coordinator'
        and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today}))`.as('coordinates'))
      .where('not_staff', '=', false).orderBy('name').execute(),
    lines: await db.selectFrom('service_line').select(['id', 'name', ended])
      .orderBy('position').orderBy(finnishName).execute(),
    units: await db.selectFrom('unit').select(['id', 'name', ended]).orderBy(finnishName).execute(),
    places: await db.selectFrom('place').select(['id', 'name', ended]).orderBy(finnishName).execute(),
    municipalities: await db.selectFrom('municipality').select(['id', 'name', 'code']).orderBy(finnishName).execute(),
    telephones: await db.selectFrom('telephone').select(['id', 'name', 'number', ended])
      .orderBy('position').orderBy(finnishName).execute(),
    dropIns: await db.selectFrom('drop_in').select(['id', 'name', ended]).orderBy(finnishName).execute(),
  }
}

const finnishName = sql`name ->> 'fi'`
