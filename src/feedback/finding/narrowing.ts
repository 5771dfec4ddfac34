// What a list or a search is narrowed down by: what there is to choose from, and what of it was chosen.
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { readFilter, type Filter } from '../filter.ts'
import { allLines, firstDay } from '../overview.sql.ts'
import type { Seer } from '../sight.sql.ts'
import { handlersToChoose, unitsToChoose } from './choices.sql.ts'

export type Choices = {
  lines: { id: string; name: Translated; ended: boolean }[]
  units: { id: string; name: Translated }[]
  handlers: { id: string; name: string }[]
  firstDay: Day
  today: Day
}

/** Null where they may see nothing yet: there is nothing to narrow down. */
export async function choicesFor(db: Db, actor: Seer, today: Day): Promise<Choices | null> {
  const first = await firstDay(db, actor)
  return first && { ...await offered(db, today), firstDay: first }
}

export const offered = async (db: Db, today: Day): Promise<Omit<Choices, 'firstDay'>> =>
  ({ lines: await allLines(db, today), units: await unitsToChoose(db), handlers: await handlersToChoose(db, today), today })

/** What is not offered narrows nothing. */
export function chosenOf(given: Record<string, string | undefined>, { lines, units, handlers, today }: Omit<Choices, 'firstDay'>): Filter {
  const ids = (of: { id: string }[]) => of.map(({ id }) => id)
  return readFilter(given, { lines: ids(lines), units: ids(units), handlers: ids(handlers), today })
}
