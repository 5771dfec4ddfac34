// How a trial goes, as the council is told: of all units together, never of one; about how often, in whole weeks that are over, and of nothing
// under so many who work there that somebody could be told from it. What workers wrote comes when it is too late to write more, in no order.
import type { Db } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { aboutCells, orMore, type About } from '../../reports/disclosure/about.ts'
import { all, cellId, countsOf, type Direction } from '../../reports/disclosure/tables.ts'
import type { Day } from '../../text/dates.ts'
import { staffOf } from '../units.sql.ts'
import { countTaps, type TapCount } from './taps.sql.ts'
import { reasons, weeksOf, type Reason, type Trial, type TrialUnit } from './trial.ts'

export type WeekOfTrial = { from: Day; until: Day; used: About; not: About }
/** `weeks`: those of which it may be told, and that are over. few: under so many work in the units that try · soon: no week is over yet */
export type TrialSummary = { state: 'told' | 'few' | 'soon'; fewest: number; weeks: WeekOfTrial[]; used: About; not: About; because: { reason: Reason; amount: About }[] }

export const summaryOf = async (db: Db, trial: Trial, today: Day): Promise<TrialSummary> => (await summariesOf(db, [trial], today)).get(trial.id)!

/** By the id of the trial. */
export async function summariesOf(db: Db, trials: readonly Trial[], today: Day): Promise<Map<string, TrialSummary>> {
  const tried = trials.flatMap(({ units }) => units.filter(({ acceptedOn }) => acceptedOn !== null).map(({ unitId }) => unitId))
  const [taps, staff, { fewestTold }] = [Map.groupBy(await countTaps(db, trials.map(({ id }) => id)), ({ trialId }) => trialId), await staffOf(db, [...new Set(tried)], today), await organisation(db)]
  return new Map(trials.map((trial) => [trial.id, summarised(trial, { taps: taps.get(trial.id) ?? [], staff, fewest: fewestTold, today })]))
}

type Counted = { taps: readonly Omit<TapCount, 'trialId'>[]; staff: ReadonlyMap<string, readonly string[]>; fewest: number; today: Day }

export function summarised({ fromOn, untilOn, units }: Pick<Trial, 'fromOn' | 'untilOn'> & { units: readonly Pick<TrialUnit, 'unitId' | 'acceptedOn'>[] }, { taps, staff, fewest, today }: Counted): TrialSummary {
  const enough = orMore(fewest)
  const over = weeksOf({ fromOn, untilOn }).filter(({ until }) => until < today)
  const weeks = over.filter(({ until }) => new Set(units.filter(({ acceptedOn }) => acceptedOn !== null && acceptedOn <= until).flatMap(({ unitId }) => staff.get(unitId) ?? [])).size >= enough)
  const none = { fewest: enough, weeks: [], used: null, not: null, because: [] }
  if (!weeks.length) return { state: over.length ? 'few' : 'soon', ...none }
  const weekOf = (on: Day) => weeks.find(({ from, until }) => from <= on && on <= until)?.from
  const directions: Direction[] = [
    { name: 'week', nodes: [all, ...weeks.map(({ from }) => from)], sums: [{ whole: all, parts: weeks.map(({ from }) => from) }] },
    { name: 'did', nodes: [all, 'used', 'not', ...reasons], sums: [{ whole: all, parts: ['used', 'not'] }, { whole: 'not', parts: reasons }] },
  ]
  const rows = taps.flatMap(({ on, because, count }) => (weekOf(on) ? [{ at: { week: weekOf(on)!, did: because ?? 'used' }, given: count }] : []))
  const tables = [['week', 'did']]
  const both = ['used', 'not'] as const
  const wanted = new Set([...weeks.flatMap(({ from }) => both.map((did) => cellId({ week: from, did }))), ...[...both, ...reasons].map((did) => cellId({ did }))])
  const told = aboutCells({ directions, tables, counts: countsOf(directions, tables, rows), wanted, known: new Set(), answers: [], fewest: enough })
  const amount = (at: Record<string, string>): About => told.get(cellId(at)) ?? null
  return {
    state: 'told', fewest: enough, weeks: weeks.map(({ from, until }) => ({ from, until, used: amount({ week: from, did: 'used' }), not: amount({ week: from, did: 'not' }) })),
    used: amount({ did: 'used' }), not: amount({ did: 'not' }), because: reasons.map((reason) => ({ reason, amount: amount({ did: reason }) })),
  }
}
