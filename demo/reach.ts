// Whether the invented staff can be reached: most have confirmed their details, one was asked and has not answered yet, one has
// told of a new number, and to one, who has a deputy, mail has not got through.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { dayOf, startOfDay } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'
import { people } from './people.ts'

/** Keys of people.ts. */
const waitedFor = 'roosa-hongankallas'
const corrects = 'jarmo-hiidenvirta'
const refused = 'hannele-kotisuvanto'

export async function loadReach(tx: Kysely<DB>, ids: Ids, now: Date): Promise<void> {
  const daysAgo = (days: number) => dayOf(new Date(now.getTime() - days * 86_400_000))
  const rows = people.filter(({ roles, leftDaysAgo }) => roles.some(({ role }) => role !== 'administrator') && !leftDaysAgo).map(({ key }, n) => ({
    person_id: ids.person.get(key)!,
    ...(key === waitedFor ? { asked_on: daysAgo(9), went_out_on: daysAgo(9), confirmed_on: daysAgo(103) }
      // No two weeks bring the same number of mails.
      : { asked_on: daysAgo(6 + (n * 7) % 80), went_out_on: daysAgo(6 + (n * 7) % 80), confirmed_on: daysAgo(5 + (n * 7) % 80) }),
    ...(key === corrects ? { correction: 'Puhelinnumeroni on nyt 010 000 0188.' } : {}),
    ...(key === refused ? { refused_on: daysAgo(2), unreachable_from: daysAgo(2) } : {}),
  }))
  await tx.insertInto('contact_check').values(rows.map((row) => ({ correction: null, refused_on: null, unreachable_from: null, ...row }))).execute()
}

/** The mails of these days to whom nothing gets through, whatever else has sent them by now: refused as well. Last of all that sends. */
export async function refuseMail(tx: Kysely<DB>, ids: Ids, now: Date): Promise<void> {
  const since = startOfDay(dayOf(new Date(now.getTime() - 2 * 86_400_000)))
  await tx.updateTable('outgoing_message').set({ sent_at: null, failed_at: now, attempts: 1, last_error: '550 EENVELOPE' })
    .where('person_id', '=', ids.person.get(refused)!).where((e) => e.or([e('sent_at', '>=', since), e.and([e('sent_at', 'is', null), e('failed_at', 'is', null)])])).execute()
}
