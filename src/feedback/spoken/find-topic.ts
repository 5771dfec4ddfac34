// What a giver's matter is about, typed quickly: the name as the list has it, or any words, of which the nearest services are offered.
import type { Db } from '../../db/db.ts'
import { search } from '../../directory/services.sql.ts'
import { dayOf } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { topicValue } from '../form-values.ts'
import type { Written } from './written.ts'

export type TopicChoice = { value: string; label: string }

/** Line, service and unit, all of them open: the coordinator finds whose it is. */
export const openTopic = '::'

/** The one that is meant, or those that may be. Nothing typed means that the topic is open. */
export async function findTopic(db: Db, { about, topic }: { about: string; topic: string }, listed: readonly TopicChoice[], language: Language, now: Date): Promise<TopicChoice | TopicChoice[]> {
  const words = about.trim()
  if (topic === openTopic || words === '') return { value: openTopic, label: '' }
  const chosen = listed.find(({ value }) => value === topic) ?? listed.find(({ label }) => label.toLowerCase() === words.toLowerCase())
  if (chosen) return chosen
  const found = (await search(db, words.slice(0, 100), language, dayOf(now))).flatMap(({ serviceId, unitId, units }) =>
    [topicValue({ service: serviceId, unit: unitId }), ...units.map(({ id }) => topicValue({ service: serviceId, unit: id }))])
  const offered = [...new Set(found)].flatMap((value) => listed.find((one) => one.value === value) ?? [])
  return offered.length === 1 ? offered[0]! : offered.slice(0, mostOffered)
}

const mostOffered = 9

/** What was typed, with the name and the ids of what is meant. */
export function withTopic(values: Written, { value, label }: TopicChoice): Written {
  const [line = '', service = '', unit = ''] = value.split(':')
  return { ...values, topic: value, about: label, line, service, unit }
}
