// Reads what pages tell of satisfaction: from what was put together of periods that are over, and from no answers.
import type { Db } from '../../db/db.ts'
import { serviceLines } from '../../directory/services.sql.ts'
import { improvementsFromRound } from '../../improvements/for-others.ts'
import { namesOfRounds, nationalRounds } from '../../surveys/for-reports.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { FeedbackReport } from '../feedback/report.ts'
import { readReport } from '../feedback/read-report.ts'
import type { Aim } from './aim.ts'
import { aimsOf } from './aims.sql.ts'
import { isVoice, voices, type Voice } from './core.ts'
import { readPeriod, type KindOfPeriod, type Period } from './period.ts'
import { readTold, toldAbout, unitsTold } from './satisfaction.sql.ts'
import { newestOf, periodsOf, seriesOf, type Series, type ToldPoint } from './series.ts'

export type Line = { id: string; name: Translated }
type Unit = { id: string; name: Translated }

/** Every line in the organisation's own order, by what clients from 13 years on said. */
export type Overview = { kind: KindOfPeriod; lines: { line: Line; series: Series; aim: Aim | null }[] }

export async function readOverview(db: Db, kind: KindOfPeriod, today: Day): Promise<Overview> {
  const voice: Voice = 'client-feedback'
  const lines = await serviceLines(db, today)
  const periods = periodsOf(kind, firstDayOf(await toldAbout(db, null), kind), today)
  const told = await readTold(db, periods.map(({ name }) => name), null)
  const rounds = await nationalRounds(db, [voice])
  const aims = await aimsOf(db, null)
  return {
    kind, lines: lines.map((line) => ({
      line, aim: aims.find(({ lineId }) => lineId === line.id) ?? null,
      series: seriesOf({ lineId: line.id, unitId: null, voice, kind }, periods, told.filter((one) => one.lineId === line.id && one.voice === voice), rounds.filter(({ lineId }) => lineId === line.id), today),
    })),
  }
}

/** An improvement that came of one of the rounds and is done. */
export type Done = { id: string; title: Translated; doneOn: Day }
/** `shown`: it is part of what is told. */
export type RoundIn = { id: string; surveyId: string; name: Translated; firstOn: Day; lastOn: Day; shown: boolean }

export type OneLine = {
  line: Line
  /** Null: the whole line. */
  unit: Unit | null
  units: Unit[]
  voice: Voice
  /** In which it was ever asked. */
  voices: Voice[]
  series: Series
  /** The period that is told of in full; null where nothing was told of it. */
  chosen: { period: Period; point: ToldPoint | null; rounds: RoundIn[] }
  done: Done[]
  /** What is published of feedback of the place and the period; null where nothing is. */
  feedback: FeedbackReport | null
  aim: Aim | null
}

export type Wanted = { line?: string | undefined; unit?: string | undefined; voice?: string | undefined; period?: string | undefined; by?: KindOfPeriod | undefined }

/** Null where there is no such line. `isPublic`: of improvements those that everybody sees. */
export async function readLine(db: Db, wanted: Wanted, { today, isPublic }: { today: Day; isPublic: boolean }): Promise<OneLine | null> {
  const line = (await serviceLines(db, today)).find(({ id }) => id === wanted.line)
  if (!line) return null
  const about = await toldAbout(db, line.id)
  const asked = voices.filter((one) => about.some(({ voice }) => voice === one))
  const voice = isVoice(wanted.voice) && asked.includes(wanted.voice) ? wanted.voice : asked[0] ?? 'client-feedback'
  const units = isPublic ? [] : await unitsTold(db, line.id)
  const unit = units.find(({ id }) => id === wanted.unit) ?? null
  const period = readPeriod(wanted.period)
  const kind = period?.kind ?? wanted.by ?? 'four-months'
  const periods = periodsOf(kind, firstDayOf(about.filter((one) => one.voice === voice), kind), today)
  const names = [...new Set([...periods.map(({ name }) => name), ...(period ? [period.name] : [])])]
  const told = [...await readTold(db, names, { lineId: line.id, unitId: null }), ...(unit ? await readTold(db, names, { lineId: line.id, unitId: unit.id }) : [])].filter((one) => one.voice === voice)
  const place = { lineId: line.id, unitId: unit?.id ?? null, voice, kind }
  const rounds = await nationalRounds(db, [voice], line.id)
  const series = seriesOf(place, periods, told, rounds, today)
  // An older period than the picture shows can be kept as a link all the same.
  const older = period && !periods.some(({ name }) => name === period.name) ? seriesOf(place, [period], told, rounds, today).points[0] : undefined
  const point = (period ? older ?? series.points.find((one) => one.period.name === period.name) : newestOf(series) ?? series.points.findLast(({ is }) => is === 'told')) ?? series.points.at(-1)!
  const chosen = point.is === 'told' ? point : null
  return {
    line, unit, units, voice, voices: asked, series, aim: (await aimsOf(db, line.id))[0] ?? null,
    feedback: await feedbackOf(db, line, unit, point.period, today),
    chosen: { period: point.period, point: chosen, rounds: chosen ? await roundsIn(db, chosen) : [] },
    done: await doneOf(db, [...new Set(series.points.flatMap((one) => (one.is === 'told' ? one.told.rounds.filter(({ shown }) => shown).map(({ id }) => id) : [])))], { today, isPublic }),
  }
}

const firstDayOf = (about: readonly { period: string }[], kind: KindOfPeriod): Day | null =>
  about.map(({ period }) => readPeriod(period)!).filter((period) => period.kind === kind).map(({ from }) => from).sort()[0] ?? null

async function feedbackOf(db: Db, line: Line, unit: Unit | null, period: Period, today: Day): Promise<FeedbackReport | null> {
  const place = { serviceLineId: line.id, unitId: unit?.id ?? null, name: (unit ?? line).name, ended: false, supervisorId: null }
  const read = await readReport(db, { place, places: [], wanted: period.name, today })
  return read.is === 'report' ? read.report : null
}

async function roundsIn(db: Db, { told }: ToldPoint): Promise<RoundIn[]> {
  const shown = new Map(told.rounds.map((round) => [round.id, round.shown]))
  return (await namesOfRounds(db, [...shown.keys()])).map((round) => ({ ...round, shown: shown.get(round.id)! }))
}

async function doneOf(db: Db, roundIds: readonly string[], { today, isPublic }: { today: Day; isPublic: boolean }): Promise<Done[]> {
  const found = new Map<string, Done>()
  for (const id of roundIds) {
    for (const one of await improvementsFromRound(db, id, today)) {
      if (one.state === 'done' && (!isPublic || (one.shownOn !== null && one.takenBackOn === null))) found.set(one.id, { id: one.id, title: one.title, doneOn: one.settledOn! })
    }
  }
  return [...found.values()].toSorted((a, b) => (a.doneOn < b.doneOn ? -1 : 1))
}
