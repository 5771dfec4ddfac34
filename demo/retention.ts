// How long the invented county keeps what: times that were chosen some months ago, what has gone since of the feedback that came from the system before, a
// shorter time that does not hold yet, and a case that is held.
import { eraseDue } from '../src/feedback/retention/erase-due.ts'
import { chooseTimes } from '../src/feedback/retention/choose-times.ts'
import { placeHold } from '../src/feedback/retention/hold.ts'
import type { Wanted } from '../src/feedback/retention/retention.ts'
import type { Tx } from '../src/db/db.ts'
import type { Actor, Role } from '../src/staff/actor.ts'
import { dayOf, daysAfter } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'

const by = (ids: Ids, key: string, name: string, role: Role): Actor => ({ personId: ids.person.get(key)!, name, language: 'fi', roles: [{ role, unitId: null, serviceLineId: null }] })

export async function loadRetention(tx: Tx, ids: Ids, now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
  const administrator = by(ids, 'iiro-kaislavirta', 'Iiro Kaislavirta', 'administrator')
  const officer = by(ids, 'ville-kivirinne', 'Ville Kivirinne', 'data-protection')
  const erasedAt = daysAgo(60)
  const times: Wanted = { feedback: monthsSince2022(erasedAt), files: 36, notes: 36 }
  await chooseTimes(tx, times, { actor: administrator, now: daysAgo(100) })
  await eraseDue(tx, erasedAt)
  await chooseTimes(tx, { ...times, notes: 30 }, { actor: officer, now: daysAgo(4) })
  const oldest = await tx.selectFrom('feedback_case as c').select('c.reference').where('c.state', '=', 'closed').where('c.erased_on', 'is', null)
    .where((e) => e.not(e.exists(e.selectFrom('imported_case as i').select('i.case_id').whereRef('i.case_id', '=', 'c.id')))).orderBy('c.closed_at').orderBy('c.id').limit(1).executeTakeFirstOrThrow()
  const held = await placeHold(tx, { reference: oldest.reference, because: 'authority', untilOn: daysAfter(dayOf(now), 200) }, { actor: officer, now: daysAgo(20) })
  if (held !== 'done') throw new Error(held)
}

/** So long that what closed in 2021 had gone by then, and what closed in 2022 goes soon. */
function monthsSince2022(at: Date): number {
  const [year, month] = dayOf(at).split('-').map(Number)
  return Math.min(180, (year! - 2022) * 12 + month! - 1)
}
