// Writes cases as they would be had people sent them and staff answered them over two years: sealed,
// with their events, routed by the same rules. Receipts are lost, but for one.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import type { Content } from '../src/feedback/case.ts'
import { demoToken } from '../src/feedback/demo-receipt.ts'
import { dueOn, isWorkingDay } from '../src/feedback/deadline.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { receiptFor, receiptHash } from '../src/privacy/receipt.ts'
import { newReference } from '../src/privacy/reference.ts'
import { newCaseKey, seal, wrapCaseKey } from '../src/privacy/sealing.ts'
import { dayOf, startOfDay } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'
import { organisation } from './organisation.ts'
import type { Story, Turn } from './stories/draft.ts'
import { services } from './services.ts'
import { units } from './units.ts'

const closeAfterDays = 56

export async function loadCases(tx: Kysely<DB>, stories: Story[], ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const tables = { feedback_case: [] as object[], case_key: [] as object[], body: [] as object[], event: [] as object[] }
  stories.forEach((story, number) => {
    for (const [table, rows] of Object.entries(caseRows(story, number, ids, keys, now))) tables[table as 'body'].push(...rows)
  })
  for (const [table, rows] of Object.entries(tables)) {
    for (let from = 0; from < rows.length; from += 500) {
      await tx.insertInto(table as 'body').values(rows.slice(from, from + 500) as never).execute()
    }
  }
}

function caseRows(story: Story, number: number, ids: Ids, keys: Keys, now: Date) {
  const id = crypto.randomUUID()
  const key = newCaseKey()
  const unit = units.find((one) => one.key === story.unit) ?? units.find((one) => one.services.includes(story.service))
  const handlerKey = story.topicOpen ? organisation.coordinator : (story.unit && story.reader === 'handler' ? unit?.handlers?.[story.service] : undefined) ?? unit?.supervisor ?? organisation.coordinator
  const handlerId = ids.person.get(handlerKey)!
  const because = story.topicOpen ? 'topic-unknown' : story.reader === 'handler' && story.unit ? 'handler-here' : 'supervisor'

  const received = atOffice(now, story.daysAgo, number)
  const bodies = [{ purpose: 'feedback', by: null as string | null, at: received, content: contentOf(story) }]
  let at = received
  for (const turn of story.turns) {
    at = workingDaysAfter(at, turn.afterWorkingDays)
    if (at >= now) break
    bodies.push({ purpose: turn.purpose, by: turn.by === 'staff' ? handlerId : null, at, content: { text: turn.text } })
  }
  const last = bodies.at(-1)!
  const closed = last.by !== null && now.getTime() - last.at.getTime() > closeAfterDays * 86_400_000
  const closedAt = new Date(last.at.getTime() + closeAfterDays * 86_400_000)
  const state = closed ? 'closed' : last.purpose === 'answer' ? 'answered' : last.purpose === 'question-back' ? 'waiting-for-giver' : 'waiting-for-handler'
  const blur = (time: Date) => (closed ? startOfDay(dayOf(time)) : time)
  const answered = bodies.findLast(({ purpose }) => purpose === 'answer')
  const waitsSince = last.purpose === 'reply' ? last.at : received

  const events = bodies.map(({ purpose, by, at: when }) => ({ name: eventOf[purpose as keyof typeof eventOf] as string, actor_id: by as string | null, happened_at: blur(when), detail: '{}' }))
  events[0]!.detail = JSON.stringify({ handler: handlerId, because })
  if (closed) events.push({ name: 'closed', actor_id: null, happened_at: blur(closedAt), detail: '{}' })
  return {
    feedback_case: [{
      id, reference: newReference(), receipt_hash: receiptHash(keys, receiptFor(keys, story.receiptIsTold ? demoToken : id)),
      kind: story.kind, reader: story.reader, publish: story.publish, speaker: story.speaker, language: story.language, channel: story.channel,
      service_line_id: story.topicOpen ? null : ids.line.get(services.find((one) => one.key === story.service)!.line)!,
      service_id: story.topicOpen ? null : ids.service.get(story.service)!, unit_id: story.unit && ids.unit.get(story.unit)!, place_id: null, municipality_id: null,
      handler_id: handlerId, routed_because: because, due_on: dueOn(waitsSince, organisation.answerWithinWorkingDays), state,
      created_at: blur(received), answered_at: answered ? blur(answered.at) : null, closed_at: closed ? blur(closedAt) : null,
    }],
    case_key: [{ case_id: id, key_version: keys.current, wrapped_key: wrapCaseKey(keys, key, id) }],
    body: bodies.map(({ purpose, by, at: when, content }, n) => ({
      case_id: id, purpose, written_by: by, written_at: blur(when), number: n + 1, ciphertext: seal(key, id, { number: n + 1, purpose, writtenBy: by }, JSON.stringify(content)),
    })),
    event: events.map((event, n) => ({ case_id: id, number: n + 1, ...event })),
  }
}

const eventOf = { feedback: 'received', answer: 'answered', 'question-back': 'asked-back', reply: 'replied' } as const satisfies Record<'feedback' | Turn['purpose'], string>

const contentOf = ({ text, answers, pseudonym }: Story): Content =>
  ({ text, ...(answers.length ? { answers } : {}), ...(pseudonym ? { pseudonym } : {}) })

/** People write at all hours; the number of the case spreads them, the same each time. */
function atOffice(now: Date, daysAgo: number, number: number): Date {
  const minutes = (number * 137) % 600
  const time = new Date(now.getTime() - daysAgo * 86_400_000)
  time.setUTCHours(6 + Math.floor(minutes / 60), minutes % 60, 0, 0)
  return time > now ? new Date(now.getTime() - 600_000) : time
}

function workingDaysAfter(from: Date, days: number): Date {
  let at = new Date(from.getTime() + (days === 0 ? 2 * 3_600_000 : 0))
  for (let left = days; left > 0; ) {
    at = new Date(at.getTime() + 86_400_000)
    if (isWorkingDay(dayOf(at))) left--
  }
  return at
}
