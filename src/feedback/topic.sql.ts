// The topic of a form in words, and to whom it would go: read fresh each time, never kept.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import { dayOf, type Day } from '../text/dates.ts'
import { inLanguage, type Language, type Translated } from '../text/language.ts'
import { whoAnswers, type Topic } from './answerable.sql.ts'
import { dueOn } from './deadline.ts'
import { route } from './route.ts'
import { serviceAtUnit } from './topic-words.ts'

export type TopicInWords = {
  serviceLineId: string | null
  serviceId: string | null
  unitId: string | null
  words: string | null
  /** A name with title and unit, or null when the coordinator receives it. */
  handler: string | null
  supervisor: string | null
  dueOn: Day
  days: number
}

export async function topicInWords(db: Db, topic: Topic, language: Language, now: Date): Promise<TopicInWords> {
  const answering = await whoAnswers(db, topic, dayOf(now))
  const recipient = async (reader: 'handler' | 'supervisor') => {
    const { handlerId, because } = route(answering, reader)
    return handlerId && because !== 'topic-unknown' && because !== 'coordinator' ? personInWords(db, handlerId, language) : null
  }
  return {
    serviceLineId: answering.serviceLineId,
    serviceId: answering.serviceId,
    unitId: answering.unitId,
    words: await topicWords(db, answering, language),
    handler: await recipient('handler'),
    supervisor: await recipient('supervisor'),
    dueOn: dueOn(now, answering.answerWithinWorkingDays, answering.closedDays),
    days: answering.answerWithinWorkingDays,
  }
}

async function topicWords(db: Db, topic: Topic, language: Language): Promise<string | null> {
  const { rows } = await sql<{ line: Translated | null; service: Translated | null; unit: Translated | null }>`
    select (select name from service_line where id = ${topic.serviceLineId}::uuid) as line,
      (select name from service where id = ${topic.serviceId}::uuid) as service,
      (select name from unit where id = ${topic.unitId}::uuid) as unit`.execute(db)
  const { line, service, unit } = rows[0]!
  if (service && unit) return serviceAtUnit(inLanguage(service, language), inLanguage(unit, language))
  const only = service ?? unit ?? line
  return only && inLanguage(only, language)
}

/** Only those whose contact details are public are named to a giver; of others, their title. */
export async function personInWords(db: Db, id: string, language: Language): Promise<string | null> {
  const person = await db.selectFrom('person').select(['name', 'title', 'listed']).where('id', '=', id).executeTakeFirst()
  if (!person) return null
  const title = inLanguage(person.title, language)
  return person.listed ? `${person.name}, ${title}` : title
}

/** Names of staff by their ids, for a case's story. What is no id is nobody. */
export async function personNames(db: Db, ids: string[]): Promise<Map<string, string>> {
  const known = ids.filter(isId)
  if (known.length === 0) return new Map()
  const rows = await db.selectFrom('person').select(['id', 'name']).where('id', 'in', known).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
