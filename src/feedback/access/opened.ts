// What a change of somebody's roles opens, or closes, for whoever gives roles and reads no feedback: in bands, of whole months
// that are over, and as it would be for anybody. Nothing and a little are one band: between them stands the first who wrote.
import type { Db } from '../../db/db.ts'
import type { Grant, Role } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { states, type State } from '../case.ts'
import { rounded } from './rounding.ts'
import { firstOf, monthOf } from '../period.ts'
import { ownUnits } from '../sight.sql.ts'
import { countOpened } from './opened.sql.ts'

export type Amount = 'few' | { about: number }

export const amountOf = (count: number): Amount => {
  const about = rounded(count)
  return about === null ? 'few' : { about }
}

/** Units of which there is enough to tell; of every other there is little or nothing. */
export type OpenedInBands = { states: { state: State; amount: Amount }[]; units: { name: Translated | null; amount: Amount }[] }

/** These open feedback by what they are of; a worker reads what comes to them. */
const opening: readonly Role[] = ['supervisor', 'coordinator']

/** Null where the roles, whoever held them, would open no more of what has come than before. */
export async function feedbackOpened(db: Db, { before, after }: { before: Grant[]; after: Grant[] }, today: Day): Promise<OpenedInBands | null> {
  const [had, has] = [before, after].map((grants) => grants.filter(({ role }) => opening.includes(role)))
  if (has!.every((one) => had!.some((other) => covers(other, one)))) return null
  const opened = await countOpened(db, { before: had!, after: has! }, firstOf(monthOf(today)))
  return {
    states: states.map((state) => ({ state, amount: amountOf(opened.states.find((one) => one.state === state)?.count ?? 0) })),
    units: opened.units.map(({ name, count }) => ({ name, amount: amountOf(count) })).filter(({ amount }) => amount !== 'few'),
  }
}

/** Whether these roles give a list of the feedback of one's own units or service lines. */
export const hasUnitList = (roles: Grant[]): boolean => ownUnits({ personId: '', name: '', language: 'fi', roles }).length > 0

const covers = (other: Grant, one: Grant): boolean =>
  (!other.unitId && !other.serviceLineId) || (other.unitId === one.unitId && other.serviceLineId === one.serviceLineId)
