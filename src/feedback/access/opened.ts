// What a change of somebody's roles opens to them, or closes, for whoever gives roles and reads no feedback: in bands.
import type { Db } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import type { Translated } from '../../text/language.ts'
import { states, type State } from '../case.ts'
import { rounded } from '../figures/rounding.ts'
import { countOpened } from './opened.sql.ts'

export type Amount = 'none' | 'few' | { about: number }

export const amountOf = (count: number): Amount => {
  const about = rounded(count)
  return count === 0 ? 'none' : about === null ? 'few' : { about }
}

export type OpenedInBands = { states: { state: State; amount: Amount }[]; units: { name: Translated | null; amount: Amount }[] }

export async function feedbackOpened(db: Db, actors: { before: Actor; after: Actor }): Promise<OpenedInBands> {
  const opened = await countOpened(db, actors)
  return {
    states: states.map((state) => ({ state, amount: amountOf(opened.states.find((one) => one.state === state)?.count ?? 0) })),
    units: opened.units.map(({ name, count }) => ({ name, amount: amountOf(count) })),
  }
}
