// Reads the report of surveys: rounds that the reader may see, and of those that ended in the period, and of the ones before them, what is told.
import type { Db } from '../../db/db.ts'
import type { SeenRound, Viewer } from '../../surveys/compared/seen-rounds.ts'
import { placeCode } from '../../surveys/compared/place.ts'
import { handedOf, placedRounds, placesAsked, roundsSeen, type PlacedRound } from '../../surveys/for-reports.ts'
import type { GroupPlace } from '../../surveys/groups.ts'
import { reachedIn } from '../../surveys/results/reached.ts'
import { caveatsOf } from '../surveys/caveats.ts'
import { kindsOfPeriod, periodWith, readPeriod, type KindOfPeriod, type Period } from '../surveys/period.ts'
import { placesWith } from './places.ts'
import { roundAt, roundBefore } from './round-at.ts'
import type { ReportedRound, SurveyReport } from './report.ts'

/** `place`, `period`: as they stand in the address. */
type Wanted = { place: string | undefined; period: string | undefined }

/** none: there is no round of which anybody could be told · unknown: no such place or period */
export type Read = { is: 'report'; report: SurveyReport } | { is: 'none' } | { is: 'unknown' }

export async function readSurveyReport(db: Db, wanted: Wanted, viewer: Viewer): Promise<Read> {
  const seen = await roundsSeen(db, viewer)
  if (!seen.length) return { is: 'none' }
  const asked = await placesAsked(db, seen)
  const places = await placesWith(db, asked, viewer.today)
  const place = places.find(({ code }) => code === (wanted.place || 'all'))
  if (!place) return { is: 'unknown' }
  const isWanted = (at: GroupPlace): boolean => isOf(place.code, at) || isInside(place.code, at)
  const codes = new Map([...Map.groupBy(asked.filter(isWanted), ({ roundId }) => roundId)].map(([id, all]) => [id, new Set(all.map(placeCode))]))
  const here = seen.filter(({ round }) => codes.has(round.id))
  const period = wanted.period ? readPeriod(wanted.period) : periodWith(here.at(-1)!.round.lastOn, 'year')
  if (!period) return { is: 'unknown' }
  const inside = here.filter(({ round: { lastOn } }) => period.from <= lastOn && lastOn < period.until)
  // Of each place: it need not have been asked in every round.
  const needed = new Set(inside.flatMap((each) => [each, ...[...codes.get(each.round.id)!].flatMap((code) => here.findLast((one) => isBefore(one, each) && codes.get(one.round.id)!.has(code)) ?? [])]))
  const placed = await placedRounds(db, here.filter((one) => needed.has(one)), isWanted)
  const now = placed.filter((one) => inside.some(({ round }) => round.id === one.round.id)).toSorted(byPlace)
  const own = now.filter((one) => isOf(place.code, one.place))
  const rounds: ReportedRound[] = []
  for (const one of own) rounds.push(await reported(db, one, placed, viewer))
  return {
    is: 'report',
    report: {
      place, places, period, rounds, ...periodsOf(here, period),
      inUnits: place.code === 'all' ? [] : now.filter((one) => isInside(place.code, one.place)).map((one) => roundAt(one, roundBefore(placed, one), viewer.today)),
    },
  }
}

async function reported(db: Db, one: PlacedRound, placed: readonly PlacedRound[], { today }: Viewer): Promise<ReportedRound> {
  const at = roundAt(one, roundBefore(placed, one), today)
  const units = placed.filter(({ round, place }) => round.id === one.round.id && place.unitId !== null && place.serviceLineId === one.place.serviceLineId && one.place.serviceLineId !== null)
  const isWhole = placeCode(one.place) === placeCode(one.survey)
  const handed = isWhole ? await handedOf(db, one.round) : null
  return {
    ...at, reached: handed === null ? null : reachedIn(one.round, { handed, answered: at.responses }),
    caveats: caveatsOf({
      responses: at.responses, handed, ways: [one.round.way], reworded: 0, rounds: [],
      units: one.place.unitId === null && units.length ? { asked: units.length, shown: units.filter(({ figures }) => figures?.responses).length } : null,
    }, { missing: [] }),
  }
}

const isBefore = (one: SeenRound, now: SeenRound): boolean => one.survey.id === now.survey.id && one.round.lastOn < now.round.lastOn

/** All: what was asked of the whole, of lines, and of units by themselves. A unit: in whichever line. */
function isOf(code: string, { serviceLineId, unitId }: GroupPlace): boolean {
  if (code === 'all') return unitId === null || serviceLineId === null
  return unitId ? code === `unit.${unitId}` : code === `line.${serviceLineId}`
}

const isInside = (code: string, { serviceLineId, unitId }: GroupPlace): boolean => unitId !== null && code === `line.${serviceLineId}`

/** The newest first; of each the whole, lines in the organisation's own order, units by name. */
const byPlace = (a: PlacedRound, b: PlacedRound): number =>
  (a.round.lastOn === b.round.lastOn ? a.round.id.localeCompare(b.round.id) : a.round.lastOn < b.round.lastOn ? 1 : -1)
  || (a.place.position ?? -1) - (b.place.position ?? -1) || (a.place.unitName?.fi ?? '').localeCompare(b.place.unitName?.fi ?? '', 'fi')

function periodsOf(seen: readonly SeenRound[], now: Period): { periods: Period[]; newest: Period[] } {
  const of = (kind: KindOfPeriod): Period[] => [...new Map(seen.map(({ round }) => periodWith(round.lastOn, kind)).map((period) => [period.name, period])).values()]
  return { periods: [...new Map([...of(now.kind), now].map((period) => [period.name, period])).values()].toSorted((a, b) => a.from.localeCompare(b.from)), newest: kindsOfPeriod.map((kind) => of(kind).at(-1)!) }
}

