// What a change of somebody's roles opens, or closes, for whoever gives roles and reads no feedback: about how much, of whole months
// that are over, and as it would be for anybody. Nothing and a little are one: between them stands the first who wrote.
import type { Db } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { aboutCells, orMore, type About } from '../../reports/disclosure/about.ts'
import { all, cellId, countsOf, type Direction } from '../../reports/disclosure/tables.ts'
import type { Grant, Role } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { states, type State } from '../case.ts'
import { firstOf, monthOf } from '../period.ts'
import { ownUnits } from '../sight.sql.ts'
import { countOpened, type Opened } from './opened.sql.ts'

/** Units of which it is told; of every other there is little or nothing, or it is not told. */
export type OpenedAbout = { fewest: number; states: { state: State; amount: About }[]; units: { name: Translated | null; amount: About }[] }

/** These open feedback by what they are of; a worker reads what comes to them. */
const opening: readonly Role[] = ['supervisor', 'coordinator']

/** Null where the roles, whoever held them, would open no more of what has come than before. */
export async function feedbackOpened(db: Db, { before, after }: { before: Grant[]; after: Grant[] }, today: Day): Promise<OpenedAbout | null> {
  const [had, has] = [before, after].map((grants) => grants.filter(({ role }) => opening.includes(role)))
  if (has!.every((one) => had!.some((other) => covers(other, one)))) return null
  return openedAbout(await countOpened(db, { before: had!, after: has! }, firstOf(monthOf(today))), (await organisation(db)).fewestTold)
}

/** By state and by unit the same feedback is told, so that a small part of either could follow from the other. */
export function openedAbout({ states: byState, units }: Opened, fewest: number): OpenedAbout {
  const flat = (name: string, parts: readonly string[]): Direction => ({ name, nodes: [all, ...parts], sums: parts.length ? [{ whole: all, parts }] : [] })
  const nodeOf = (id: string | null) => id ?? 'none'
  const directions = [flat('state', states), flat('unit', units.map(({ id }) => nodeOf(id)))]
  const rows = [
    ...states.map((state) => ({ at: { state }, given: byState.find((one) => one.state === state)?.count ?? 0 })),
    ...units.map(({ id, count }) => ({ at: { unit: nodeOf(id) }, given: count })),
  ]
  const tables = [['state'], ...(units.length ? [['unit']] : [])]
  const counts = countsOf(directions, tables, rows)
  const told = aboutCells({ directions, tables, counts, wanted: new Set(rows.map(({ at }) => cellId(at))), known: new Set(), answers: [], fewest })
  return {
    fewest: orMore(fewest),
    states: states.map((state) => ({ state, amount: told.get(cellId({ state })) ?? null })),
    units: units.map(({ id, name }) => ({ name, amount: told.get(cellId({ unit: nodeOf(id) })) ?? null })).filter(({ amount }) => amount !== null),
  }
}

/** Whether these roles give a list of the feedback of one's own units or service lines. */
export const hasUnitList = (roles: Grant[]): boolean => ownUnits({ personId: '', name: '', language: 'fi', roles }).length > 0

const covers = (other: Grant, one: Grant): boolean =>
  (!other.unitId && !other.serviceLineId) || (other.unitId === one.unitId && other.serviceLineId === one.serviceLineId)
