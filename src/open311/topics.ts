// The services of Open311: of each service line, and of the organisation as a whole, the four things that can be said about it.
import type { Db } from '../db/db.ts'
import { serviceLines, type ServiceLine } from '../directory/services.sql.ts'
import { kinds } from '../feedback/case.ts'
import { dayOf } from '../text/dates.ts'
import { inLanguage, type Language, type Translated } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import type { Spark } from '../web/spark.ts'
import { codeOf, topicOf, type Topic } from './service-code.ts'

export async function listedServices(db: Db, { now, language }: { now: Date; language: Language }): Promise<Spark> {
  const lines = await serviceLines(db, dayOf(now))
  return [...lines, null].flatMap((line) => kinds.map((kind) => asService({ kind, lineId: line?.id ?? null }, line, language)))
}

/** Null where no such service can be chosen: there is no such line, or it has ended. */
export async function findTopic(db: Db, code: string, now: Date): Promise<Topic | null> {
  const topic = topicOf(code)
  if (!topic?.lineId) return topic
  return (await serviceLines(db, dayOf(now))).some(({ id }) => id === topic.lineId) ? topic : null
}

function asService(topic: Topic, line: ServiceLine | null, language: Language): Spark {
  const { name, about } = texts[language].feedback.kinds[topic.kind]
  const group = lineName(line?.name ?? null, language)
  const said = line?.description ? inLanguage(line.description, language) : null
  return {
    service_code: codeOf(topic), service_name: serviceName(topic, line?.name ?? null, language),
    description: [about, said].filter(Boolean).join(' '), metadata: true, type: 'realtime', keywords: [name, group].join(', '), group,
  }
}

/** Kiitos: Iäkkäiden palvelut. */
export const serviceName = ({ kind }: Topic, line: Translated | null, language: Language): string => `${texts[language].feedback.kinds[kind].name}: ${lineName(line, language)}`

const lineName = (line: Translated | null, language: Language): string => (line ? inLanguage(line, language) : texts[language].open311.general)
