// The topic of a form in words, and to whom it would go: read fresh each time, never kept.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import { dayOf, type Day } from '../text/dates.ts'
import { inLanguage, type Language, type Translated } from '../text/language.ts'
import { whoAnswers, type Topic } from './answerable.sql.ts'
import { dueOn } from './deadline.ts'
import { kinds, type Kind } from './case.ts'
import { route, type Routed } from './route.ts'
import { answerWithin } from './routing/days-by-kind.ts'
import { municipalitiesThatMatter } from './routing/municipalities.sql.ts'
import { topicWords } from './topic-words.ts'

export type TopicInWords = {
  serviceLineId: string | null
  serviceId: string | null
  unitId: string | null
  words: string | null
  /** A name with title, or a title with unit; null when the coordinator receives it. */
  handler: string | null
  supervisor: string | null
  /** Whoever handles feedback here is also who gets it past the workers. */
  sameForBoth: boolean
  dueOn: Day
  days: number
  /** Where kinds of feedback differ. */
  byKind: { kind: Kind; dueOn: Day; days: number }[]
  /** Between which a giver may choose, where it changes who gets it; and the one that they chose. */
  municipalities: { id: string; name: string }[]
  municipalityId: string | null
}

export async function topicInWords(db: Db, topic: Topic, language: Language, now: Date): Promise<TopicInWords> {
  const anywhere = await whoAnswers(db, { ...topic, municipalityId: null }, dayOf(now))
  const municipalities = await municipalitiesThatMatter(db, anywhere)
  const municipalityId = municipalities.find(({ id }) => id === topic.municipalityId)?.id ?? null
  const answering = municipalityId ? await whoAnswers(db, { ...topic, municipalityId }, dayOf(now)) : anywhere
  const [handler, supervisor] = [route(answering, 'handler'), route(answering, 'supervisor')]
  const inWords = async ({ handlerId, because }: Routed) =>
    handlerId && because !== 'topic-unknown' && because !== 'coordinator' ? personInWords(db, handlerId, language, answering.unitId) : null
  return {
    serviceLineId: answering.serviceLineId,
    serviceId: answering.serviceId,
    unitId: answering.unitId,
    words: topicWords(await namesOf(db, answering), language),
    handler: await inWords(handler),
    supervisor: await inWords(supervisor),
    sameForBoth: handler.handlerId === supervisor.handlerId,
    dueOn: dueOn(now, answering.answerWithinWorkingDays, answering.closedDays),
    days: answering.answerWithinWorkingDays,
    byKind: kinds.map((kind) => {
      const days = answerWithin(answering, kind)
      return { kind, days, dueOn: dueOn(now, days, answering.closedDays) }
    }),
    municipalities: municipalities.map(({ id, name }) => ({ id, name: inLanguage(name, language) })),
    municipalityId,
  }
}

async function namesOf(db: Db, topic: Topic) {
  const { rows } = await sql<{ lineName: Translated | null; serviceName: Translated | null; unitName: Translated | null }>`
    select (select name from service_line where id = ${topic.serviceLineId}::uuid) as "lineName",
      (select name from service where id = ${topic.serviceId}::uuid) as "serviceName",
      (select name from unit where id = ${topic.unitId}::uuid) as "unitName"`.execute(db)
  return rows[0]!
}

/**
 * Only those whose contact details are public are named to a giver; of others, their title and unit, so that
 * one can tell who it is. Whoever has several units is shown in the one that the feedback is about.
 */
export async function personInWords(db: Db, id: string, language: Language, unitId: string | null): Promise<string | null> {
  const person = await db.selectFrom('person').select(['name', 'title', 'listed'])
    .select(sql<Translated | null>`(
      select u.name from role_grant g join unit u on u.id = g.unit_id where g.person_id = person.id and g.role in ('worker', 'supervisor')
      order by g.unit_id = ${unitId}::uuid desc nulls last, g.valid_from desc limit 1)`.as('unit'))
    .where('id', '=', id).executeTakeFirst()
  if (!person) return null
  const title = inLanguage(person.title, language)
  if (person.listed) return `${person.name}, ${title}`
  return person.unit ? `${title}, ${inLanguage(person.unit, language)}` : title
}

/** Names of staff by their ids, for a case's story. What is no id is nobody. */
export async function personNames(db: Db, ids: string[]): Promise<Map<string, string>> {
  const known = ids.filter(isId)
  if (known.length === 0) return new Map()
  const rows = await db.selectFrom('person').select(['id', 'name']).where('id', 'in', known).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
