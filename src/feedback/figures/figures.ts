// What management sees of a period: how much feedback came, and how much of it was answered in time. Everything in it is
// rounded already; what the true numbers are does not leave this file.
import type { Db } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import type { Actor } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import { countTimes } from '../answering/times.sql.ts'
import { inTimeOf } from '../answering/times.ts'
import { formKinds, type Kind } from '../case.ts'
import { allLines, countByAll, type Line } from '../overview.sql.ts'
import { addMonths, firstOf, monthOf, monthsIn, periodOf, type Month, type Period } from '../period.ts'
import { rounded, roundedParts, roundedShare, type Rounded } from './rounding.ts'

/** `inTime`: null where it must not be told. */
export type RoundedLine = { line: Line | null; came: Rounded; inTime: { shown: Rounded } | null }

export type RoundedFigures = {
  came: Rounded
  inTime: { shown: Rounded } | null
  /** Null, as the others: left out, since a hidden number could be worked out. */
  lines: RoundedLine[] | null
  kinds: { kind: Kind; came: Rounded }[] | null
  months: { month: Month; came: Rounded }[] | null
  /** About web pages, which are in none of the others. */
  pages: Rounded
}

export const periodNames = ['3-months', '12-months', '24-months'] as const

/** Whole months that are over: of the current one a number would tell when it changes. */
export function endedMonths(name: string | undefined, today: Day): Period {
  const known = periodNames.find((each) => each === name) ?? '12-months'
  const { from } = periodOf(known, today)!
  return { name: known, from: firstOf(addMonths(monthOf(from!), -1)), until: firstOf(monthOf(today)) }
}

/** Of the units and service lines that they manage, and nothing else. */
export const managedBy = ({ roles }: Actor) => ({ countedOf: roles.filter(({ role }) => role === 'management') })

export async function readFigures(db: Db, actor: Actor, period: Period, today: Day): Promise<RoundedFigures> {
  const scope = managedBy(actor)
  const counted = await countByAll(db, scope, period)
  const { answerWithinWorkingDays: within, closedDays } = await organisation(db)
  const rows = await countTimes(db, scope, period)
  const inTime = (of: typeof rows) => inTimeOf(of, { within, closedDays })
  const lines = (await allLines(db, today)).filter(({ id, ended }) => isManaged(scope, id, counted.lines) && (!ended || counted.lines.has(id)))
  const byLine = new Map<Line | null, number>([...lines.map((line) => [line, counted.lines.get(line.id) ?? 0] as const), ...(counted.lines.has(null) ? [[null, counted.lines.get(null)!] as const] : [])])
  const cameByLine = roundedParts(byLine)
  const months = monthsIn(period, period.from!, today)
  const byMonth = roundedParts(new Map(months.map((month) => [month, counted.months.get(month) ?? 0])))
  const byKind = roundedParts(new Map(formKinds.map((kind) => [kind, counted.kinds.get(kind) ?? 0])))
  const timely = new Map([...byLine.keys()].map((line) => [line, inTime(rows.filter(({ lineId }) => lineId === (line?.id ?? null)))]))
  // Together they make up how many were in time in all.
  const timelyTold = roundedParts(timely) !== null
  return {
    came: rounded(counted.total), inTime: roundedShare(inTime(rows), counted.total),
    lines: cameByLine && [...cameByLine].map(([line, came]) => ({ line, came, inTime: timelyTold ? roundedShare(timely.get(line)!, byLine.get(line)!) : null })),
    kinds: byKind && [...byKind].map(([kind, came]) => ({ kind, came })),
    months: byMonth && [...byMonth].map(([month, came]) => ({ month, came })),
    pages: rounded(counted.pages),
  }
}

/** Of the whole organisation every line; of a unit those that there was feedback about. */
const isManaged = ({ countedOf }: ReturnType<typeof managedBy>, lineId: string, counted: ReadonlyMap<string | null, number>): boolean =>
  counted.has(lineId) || countedOf.some(({ unitId, serviceLineId }) => !unitId && (!serviceLineId || serviceLineId === lineId))
