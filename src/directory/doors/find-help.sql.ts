// What helps, by words of one's own: services of ours, and of others where people get lost between organisers.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Language, Translated } from '../../text/language.ts'
import { match } from '../match.ts'
import { serviceItems } from '../services.sql.ts'
import { inAll } from '../weighed-words.ts'
import { helpOf, type Help } from './situations.sql.ts'

/** More than one looks through. */
const mostFound = 20

/** Best first, and how many there were. */
export async function findHelp(db: Db, words: string, language: Language, today: Day): Promise<{ help: Help[]; count: number }> {
  const ours = (await serviceItems(db, words, language, today)).map(({ serviceId, words: own, places }) => ({ id: serviceId, words: own, places }))
  const found = match([...ours, ...await others(db, language, today)], words).map(({ item }) => item.id)
  const help = new Map((await helpOf(db, found.slice(0, mostFound), today)).map((one) => [one.id, one]))
  return { help: found.flatMap((id) => help.get(id) ?? []), count: found.length }
}

type Row = { id: string; name: Translated; organiser: Translated; description: Translated | null; everyday_words: Translated | null }

/** Few: all of them are weighed. */
const others = async (db: Db, language: Language, today: Day) =>
  (await sql<Row>`select id, name, organiser, description, everyday_words from other_service where ended_on is null or ended_on > ${today}`.execute(db)).rows
    .map(({ id, name, organiser, description, everyday_words }) => ({
      id, places: [],
      words: [...inAll(name, 1, language), ...inAll(everyday_words, 0.9, language), ...inAll(organiser, 0.9, language), ...inAll(description, 0.35, language)],
    }))
