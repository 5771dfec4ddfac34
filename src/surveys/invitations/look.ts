// Looks at a list as it was given, and says what would become of each row. Nothing is kept.
import type { Db } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { addressMarks } from '../../privacy/invited.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dayOf } from '../../text/dates.ts'
import { languages, type Language } from '../../text/language.ts'
import type { Round } from '../rounds.sql.ts'
import { factsFor } from './facts.ts'
import { smsFits } from './letter.ts'
import { addressesIn, plan, type Planned } from './plan.ts'
import { quietMarks } from './quiet.sql.ts'
import type { Given } from './read-list.ts'

export type Surroundings = { keys: Keys; now: Date; publicUrl: string; hasGateway: boolean }

export async function lookAtList(
  db: Db, { round, given, language }: { round: Round; given: readonly Given[]; language: Language }, { keys, now, publicUrl, hasGateway }: Surroundings,
): Promise<Planned[]> {
  const { closedDays } = await organisation(db)
  const fits = new Map<Language, boolean>()
  for (const each of languages) fits.set(each, smsFits({ ...await factsFor(db, round, { language: each, publicUrl, now }), opening: null }))
  const marks = new Map([...new Set(addressesIn(given))].map((address) => [address, addressMarks(keys, address)]))
  const found = await quietMarks(db, [...marks.values()].flat(), dayOf(now))
  const quiet = new Set([...marks].filter(([, all]) => all.some((mark) => found.has(mark.toString('hex')))).map(([address]) => address))
  return plan(given, { now, closedDays, firstOn: round.firstOn, lastOn: round.lastOn, language, quiet, hasGateway, smsFits: (each) => fits.get(each)! })
}
