// Puts together, once, what was answered in a line in a period that is over: when every round that ended in it has closed and everybody has
// seen its results, at the latest some months after. From then on it stays as it is, whatever comes later.
import type { Db, Tx } from '../../db/db.ts'
import { handedOf, nationalRounds, shownOf, type NationalRound, type ShownPlace } from '../../surveys/for-reports.ts'
import { pooled } from '../../surveys/results/figures.ts'
import { worked } from '../disclosure/publishable.ts'
import { dayOf, daysAfter, type Day } from '../../text/dates.ts'
import { askedCore, coreOf, isVoice, voices, type Voice } from './core.ts'
import { isOver, kindsOfPeriod, periodWith, type Period } from './period.ts'
import { addTold, madeSoFar } from './satisfaction.sql.ts'
import type { Told } from './told.ts'

/** So long after a period its rounds are waited for. Of one whose results are shown later nothing is in it. */
export const waitsDays = 90

export const isShown = ({ closedOn, resultsOn }: NationalRound, today: Day): boolean => closedOn !== null && resultsOn !== null && resultsOn <= today

/** A line in a period, with the rounds that ended in it. */
type Due = { lineId: string; voice: Voice; period: Period; rounds: NationalRound[] }

/** What waits for a round, and what is to be put together now. */
export function dueOf(rounds: readonly NationalRound[], today: Day): (Due & { isReady: boolean })[] {
  const byPeriod = Map.groupBy(rounds.flatMap((round) => kindsOfPeriod.map((kind) => ({ round, period: periodWith(round.lastOn, kind) }))), ({ round, period }) => `${round.lineId}/${round.template}/${period.name}`)
  return [...byPeriod.values()].flatMap((all) => {
    const { round: { lineId, template }, period } = all[0]!
    const own = all.map(({ round }) => round)
    const isReady = isOver(period, today) && (own.every((round) => isShown(round, today)) || daysAfter(period.until, waitsDays) <= today)
    return isVoice(template) ? [{ lineId, voice: template, period, rounds: own, isReady }] : []
  })
}

export async function freezeSatisfaction(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  const made = await madeSoFar(tx)
  const due = dueOf(await nationalRounds(tx, voices), today).filter(({ lineId, voice, period, isReady }) => isReady && !made.has(`${lineId}/${voice}/${period.name}`))
  if (!due.length) return
  // Of a round that is in a year, in four months and in a quarter the figures are made once.
  const read = new Map<string, Awaited<ReturnType<typeof readRound>>>()
  for (const { id, round } of due.flatMap(({ rounds }) => rounds.map((round) => ({ id: round.id, round })))) {
    if (!read.has(id) && isShown(round, today)) read.set(id, await readRound(tx, round))
  }
  for (const one of due) await addTold(tx, toldOf(one, read, today))
}

const readRound = async (db: Db, round: NationalRound) => ({ round, handed: await handedOf(db, round), ...await shownOf(db, round) })
type ReadRound = Awaited<ReturnType<typeof readRound>>

/** The line, and each of its units that was asked in it. */
function toldOf({ lineId, voice, period, rounds }: Due, read: ReadonlyMap<string, ReadRound>, today: Day): Told[] {
  const shown = rounds.flatMap(({ id }) => read.get(id) ?? [])
  const asked = shown.map((one) => ({ ...one, core: askedCore(voice, one.questions) }))
  const units = [...new Set(shown.flatMap(({ places }) => places.filter(({ serviceLineId, unitId }) => serviceLineId === lineId && unitId !== null).map(({ unitId }) => unitId!)))].sort()
  const reworded = new Set(asked.flatMap(({ core }) => core.filter((one) => one.reworded).map(({ question }) => question.id))).size
  const at = (unitId: string | null): Told => {
    const here = asked.flatMap((one) => { const place = one.places.find((each) => each.serviceLineId === lineId && each.unitId === unitId); return place ? [{ ...one, place }] : [] })
    const responses = here.flatMap(({ place }) => place.responses ?? [])
    const figures = coreOf(voice).flatMap((question) => {
      const own = here.flatMap(({ core, place }) => (core.some((one) => one.question.id === question.id) ? place.figures.get(question.id) ?? [] : []))
      const together = pooled(own)
      return together ? [[question.id, together] as const] : []
    })
    return {
      period: period.name, voice, lineId, unitId, reworded, figures: new Map(figures), madeOn: today,
      responses: responses.length ? worked(responses, (...each) => sum(each)) : null, handed: handedHere(here),
      units: unitId === null ? { asked: units.length, shown: unitsShown(shown.flatMap(({ places }) => places), lineId) } : null,
      ways: [...new Set(here.map(({ round }) => round.way))].sort(), rounds: rounds.map(({ id }) => ({ id, shown: read.has(id) })),
    }
  }
  return [at(null), ...units.map(at)]
}

/** Slips are known of a round as a whole, and of its whole alone it is told how many answered. */
function handedHere(here: readonly (ReadRound & { place: ShownPlace })[]): number | null {
  const handed = here.map(({ handed: one, place }) => (place.isWhole && place.responses !== null ? one : null))
  return handed.length && handed.every((one) => one !== null) ? sum(handed) : null
}

const unitsShown = (places: readonly ShownPlace[], lineId: string): number =>
  new Set(places.flatMap(({ serviceLineId, unitId, responses }) => (serviceLineId === lineId && unitId !== null && responses !== null ? [unitId] : []))).size

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
