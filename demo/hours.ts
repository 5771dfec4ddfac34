// Doors and telephones of the invented county that are not open as an office is: a summer, a Saturday, a day of training.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { replaceHours } from '../src/directory/hours/hours.sql.ts'
import type { Exception, Opening } from '../src/directory/hours/hours.ts'
import { dayOf, daysAfter, weekdayOf, type Day, type Weekday } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'

type Tx = Kysely<DB>

const open = (weekdays: readonly Weekday[], opens: string, closes: string, season: Partial<Opening> = {}): Opening[] =>
  weekdays.map((weekday) => ({ weekday, opens, closes, firstDay: null, lastDay: null, onHolidays: false, ...season }))

export async function loadHours(tx: Tx, ids: Ids, now: Date): Promise<void> {
  const today = dayOf(now)
  const summer = { firstDay: `${ofSummer(today)}-06-01`, lastDay: `${ofSummer(today)}-08-15` }
  const place = async (unit: string) => (await tx.selectFrom('unit').select('place_id').where('id', '=', ids.unit.get(unit)!).executeTakeFirstOrThrow()).place_id!
  // Who is lonely is so on a Saturday, too, and on holidays.
  await replaceHours(tx as never, await place('kipina'), {
    openings: [
      ...open([1, 2, 3, 4, 5], '10:00', '18:00'), ...open([6], '11:00', '15:00'), ...open([7], '12:00', '15:00', { onHolidays: true }),
      ...open([2, 3, 4], '10:00', '14:00', summer),
    ],
    exceptions: [],
  }, today)
  await replaceHours(tx as never, await place('social-station'), {
    openings: [...open([1, 2, 3, 4], '09:00', '16:00'), ...open([5], '09:00', '14:00')],
    exceptions: [training(daysAfter(today, 14))],
  }, today)
}

/** A day of the week on which the door would be open. */
function training(near: Day): Exception {
  const day = daysAfter(near, (4 - weekdayOf(near) + 7) % 7)
  return {
    firstDay: day, lastDay: day, opens: '12:00', closes: '16:00',
    reason: { fi: 'Henkilöstön koulutus aamupäivällä', sv: 'Utbildning för personalen på förmiddagen', en: 'Training of the staff in the morning' },
  }
}

/** The year of the summer that lasts or comes next. */
const ofSummer = (today: Day): number => Number(today.slice(0, 4)) + (today.slice(5) > '08-15' ? 1 : 0)
