// What a plan changes of what is asked: stations, decks of word cards, and themes of wishes.
import type { Tx } from '../../db/db.ts'
import type { Translated } from '../../text/language.ts'
import type { Deck, Station } from '../day.ts'

export type StationDetails = Pick<Station, 'form' | 'name' | 'serviceLineId' | 'questions'>

export const changeStation = (tx: Tx, id: string, { name, serviceLineId, questions }: StationDetails): Promise<unknown> =>
  tx.updateTable('day_station').set({ name, service_line_id: serviceLineId, questions }).where('id', '=', id).execute()

/** With its own hosts: those who are hosts everywhere stay. */
export async function removeStation(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('day_host').where('station_id', '=', id).execute()
  await tx.deleteFrom('day_station').where('id', '=', id).execute()
}

export async function setDecks(tx: Tx, dayId: string, decks: readonly Deck[]): Promise<void> {
  await tx.deleteFrom('day_deck').where('day_id', '=', dayId).execute()
  if (decks.length) await tx.insertInto('day_deck').values(decks.map(({ serviceLineId, cards }) => ({ day_id: dayId, service_line_id: serviceLineId, cards }))).execute()
}

export const renameTheme = (tx: Tx, id: string, name: Translated): Promise<unknown> => tx.updateTable('day_theme').set({ name }).where('id', '=', id).execute()

export const removeTheme = (tx: Tx, id: string): Promise<unknown> => tx.deleteFrom('day_theme').where('id', '=', id).execute()
