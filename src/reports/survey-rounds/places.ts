// Of which places there is a report of surveys: all service lines, each line, each unit, of which anybody was asked.
import type { Db } from '../../db/db.ts'
import { serviceLines } from '../../directory/services.sql.ts'
import type { RoundGroup } from '../../surveys/groups.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { ReportPlace } from './report.ts'

/** Lines in the organisation's own order, those that have ended last; units by name. */
export async function placesWith(db: Db, asked: readonly RoundGroup[], today: Day): Promise<ReportPlace[]> {
  const order = (await serviceLines(db, today)).map(({ id }) => id)
  const lines = new Map(asked.flatMap(({ serviceLineId, lineName }) => (serviceLineId && lineName ? [[serviceLineId, lineName] as const] : [])))
  const units = new Map(asked.flatMap(({ unitId, unitName }) => (unitId && unitName ? [[unitId, unitName] as const] : [])))
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length)
  return [
    { code: 'all', name: null, isUnit: false },
    ...[...lines].toSorted(([a, one], [b, other]) => rank(a) - rank(b) || byName(one, other)).map(([id, name]) => ({ code: `line.${id}`, name, isUnit: false })),
    ...[...units].toSorted(([, one], [, other]) => byName(one, other)).map(([id, name]) => ({ code: `unit.${id}`, name, isUnit: true })),
  ]
}

const byName = (one: Translated, other: Translated): number => one.fi.localeCompare(other.fi, 'fi')
