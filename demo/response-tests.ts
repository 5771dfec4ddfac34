// The client council's homework of last season, timed with their consent, and a practice that is announced for next week.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { workingDaysAfter } from '../src/feedback/deadline.ts'
import { newReference } from '../src/privacy/reference.ts'
import { dayOf } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'
import { organisation } from './organisation.ts'

export async function loadResponseTests(tx: Kysely<DB>, ids: Ids, now: Date): Promise<void> {
  const daysFromNow = (days: number) => dayOf(new Date(now.getTime() + days * 86_400_000))
  const planned_by = ids.person.get(organisation.coordinator)!
  const homework = await tx.insertInto('response_test').values({
    way: 'own', name: 'Asiakasraadin kotitehtävä', code: newReference(), announced_on: daysFromNow(-75), first_day: daysFromNow(-75),
    last_day: daysFromNow(-40), planned_by,
  }).returning('id').executeTakeFirstOrThrow()
  const [first, last] = [new Date(now.getTime() - 75 * 86_400_000), new Date(now.getTime() - 40 * 86_400_000)]
  const cases = await tx.selectFrom('feedback_case').select(['id', 'due_on']).where('channel', '=', 'web').where('publish', '=', true)
    .where('created_at', '>=', first).where('created_at', '<', last).orderBy('created_at').limit(6).execute()
  await tx.insertInto('timed_case').values(cases.map(({ id, due_on }) => ({ case_id: id, test_id: homework.id, drill: false, due_on }))).execute()
  const begins = workingDaysAfter(dayOf(now), 4)
  await tx.insertInto('response_test').values({
    way: 'drill', name: 'Kanavan harjoitus', code: newReference(), announced_on: dayOf(now), first_day: begins, last_day: workingDaysAfter(begins, 4), planned_by,
  }).execute()
}
