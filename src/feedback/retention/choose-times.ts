// The organisation chooses how long is kept what. A shorter time waits before it holds, and can be taken back until then.
import type { Tx } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import type { Actor } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { mayChooseRetention } from '../../staff/retention-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { beginsOn, changed, keptKinds, timesOf, type KeptKind, type Wanted } from './retention.ts'
import { addTime, chosenTimes, takeBackWaiting } from './times.sql.ts'

type By = { actor: Actor; now: Date }

/** 'same': somebody has chosen just that meanwhile. */
export async function chooseTimes(tx: Tx, wanted: Wanted, { actor, now }: By): Promise<'done' | 'same' | 'not-theirs'> {
  if (!mayChooseRetention(actor)) return 'not-theirs'
  await oneAtATime(tx, 'retention')
  const today = dayOf(now)
  const [chosen, by] = [await chosenTimes(tx), { by: actor.personId, on: today }]
  const times = timesOf(chosen, today)
  const kinds = keptKinds.filter((kind) => changed(times[kind], wanted[kind]))
  for (const kind of kinds) {
    const months = wanted[kind]
    const fromOn = beginsOn(times[kind], months, today)
    await takeBackWaiting(tx, kind, by)
    // As it was before what waited: nothing new has to hold.
    if (times[kind].holds?.months !== months) {
      const last = Math.max(0, ...chosen.filter((one) => one.kind === kind).map(({ number }) => number))
      await addTime(tx, { kind, number: last + 1, months, fromOn, ...by })
    }
    await record(tx, { what: 'retention-changed', by: actor, detail: { step: 'chosen', kind, months, from: fromOn } }, now)
  }
  return kinds.length ? 'done' : 'same'
}

export async function takeBackTime(tx: Tx, kind: KeptKind, { actor, now }: By): Promise<'done' | 'too-late'> {
  if (!mayChooseRetention(actor)) return 'too-late'
  await oneAtATime(tx, 'retention')
  if (!(await takeBackWaiting(tx, kind, { by: actor.personId, on: dayOf(now) }))) return 'too-late'
  await record(tx, { what: 'retention-changed', by: actor, detail: { step: 'taken-back', kind } }, now)
  return 'done'
}
