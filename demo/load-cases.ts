// Writes cases as they would be had people sent them and staff answered them over two years: sealed,
// with their events, routed by the same rules. Receipts are lost, but for one.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import type { Content } from '../src/feedback/case.ts'
import { sealContact } from '../src/feedback/contact.ts'
import { demoToken } from '../src/feedback/demo-receipt.ts'
import { marksOf } from '../src/feedback/finding/marks.ts'
import { indexCases } from '../src/feedback/finding/turn-index.sql.ts'
import { isWorkingDay } from '../src/directory/hours/working-day.ts'
import { signalsDanger } from '../src/lanes/danger.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { receiptFor, receiptHash } from '../src/privacy/receipt.ts'
import { newReference } from '../src/privacy/reference.ts'
import { newCaseKey, seal, wrapCaseKey } from '../src/privacy/sealing.ts'
import { dayOf, startOfDay } from '../src/text/dates.ts'
import { cameOfFor, firstWord, unsentBy, unsentRow, type Unsent } from './answering.ts'
import type { Ids } from './load-directory.ts'
import { contactOf, messagesOf } from './mail.ts'
import { organisation } from './organisation.ts'
import { people } from './people.ts'
import type { Story, Turn } from './stories/draft.ts'
import { services } from './services.ts'
import { units } from './units.ts'
import { waitOf, type Wait } from './waits.ts'
import { heardShare, notHeardShare } from './weights.ts'

const closeAfterDays = 56
const eraseContactAfterDays = 90

/** The language of a member of the staff, by id. */
type Languages = Map<string, string>

export async function loadCases(tx: Kysely<DB>, stories: Story[], ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const tables = { feedback_case: [] as object[], 'keys.case_key': [] as object[], body: [] as object[], turn_index: [] as object[], event: [] as object[], contact: [] as object[], 'keys.contact_key': [] as object[], outgoing_message: [] as object[], answer_draft: [] as object[] }
  const unsent = unsentBy()
  const languageOf: Languages = new Map(people.map(({ key, language }) => [ids.person.get(key)!, language]))
  stories.forEach((story, number) => {
    for (const [table, rows] of Object.entries(caseRows(story, number, { ids, keys, now, languageOf, unsent }))) tables[table as 'body'].push(...rows)
  })
  for (const [table, rows] of Object.entries(tables)) {
    for (let from = 0; from < rows.length; from += 500) {
      await tx.insertInto(table as 'body').values(rows.slice(from, from + 500) as never).execute()
    }
  }
  await indexCases(tx, 'all')
}

function caseRows(story: Story, number: number, { ids, keys, now, languageOf, unsent }: { ids: Ids; keys: Keys; now: Date; languageOf: Languages; unsent: Map<string, Unsent> }) {
  const id = crypto.randomUUID()
  const key = newCaseKey()
  const unit = units.find((one) => one.key === story.unit) ?? units.find((one) => one.services.includes(story.service))
  const handlerKey = story.topicOpen ? organisation.coordinator : (story.unit && story.reader === 'handler' ? unit?.handlers?.[story.service] : undefined) ?? unit?.supervisor ?? organisation.coordinator
  const handlerId = ids.person.get(handlerKey)!
  const because = story.topicOpen ? 'topic-unknown' : story.reader === 'handler' && story.unit ? 'handler-here' : 'supervisor'

  const received = atOffice(now, story.daysAgo, number)
  const bodies = [{ purpose: 'feedback', by: null as string | null, at: received, content: contentOf(story) }]
  const interim = firstWord(story, number)
  const interimAt = workingDaysAfter(received, 2)
  if (interim && interimAt < now) bodies.push({ purpose: 'interim', by: handlerId, at: interimAt, content: { text: interim } })
  let at = received
  for (const turn of story.turns) {
    at = workingDaysAfter(at, turn.afterWorkingDays)
    if (at >= now) break
    bodies.push({ purpose: turn.purpose, by: turn.by === 'staff' ? handlerId : null, at, content: { text: turn.text, ...(turn.purpose === 'answer' ? { cameOf: cameOfFor(story, number) } : {}) } })
  }
  const last = bodies.at(-1)!
  const said = whetherHeard(story, number, last, now)
  const closedAt = said?.heard ? said.at : new Date(last.at.getTime() + closeAfterDays * 86_400_000)
  const closed = last.purpose === 'answer' && said?.heard !== false && closedAt < now
  const state = said?.heard === false ? 'waiting-for-handler' : closed ? 'closed' : last.purpose === 'answer' ? 'answered' : last.purpose === 'question-back' ? 'waiting-for-giver' : 'waiting-for-handler'
  const blur = (time: Date) => (closed ? startOfDay(dayOf(time)) : time)
  const answered = bodies.findLast(({ purpose }) => purpose === 'answer')

  const reacted = bodies.find(({ by }) => by !== null)

  const happened: Happened[] = bodies.map(({ purpose, by, at: when }) => ({ name: eventOf[purpose as keyof typeof eventOf], by, at: when }))
  const begun = state === 'waiting-for-handler' && story.language === 'fi' ? unsent.get(handlerKey) : undefined
  if (begun) unsent.delete(handlerKey)
  if (begun === 'proposal') happened.push({ name: 'answer-proposed', by: handlerId, at: new Date(Math.max(received.getTime(), now.getTime() - 3_600_000)) })
  happened[0]!.detail = { handler: handlerId, because }
  if (said) happened.push(said.heard ? { name: 'heard', by: null, at: said.at } : { name: 'reopened', by: null, at: said.at, detail: { because: 'not-heard' } })
  if (closed) happened.push({ name: 'closed', by: null, at: closedAt })
  const acute = signalsDanger([story.text, ...story.answers.map(({ answer }) => answer)].join('\n'))
  if (acute) happened.push({ name: 'urgent', by: null, at: received })
  // Who writes a mail or an SMS leaves no contact: their address and number are erased.
  const contact = story.channel === 'email' || story.channel === 'sms' ? null : contactOf(number)
  const erasedAt = new Date(closedAt.getTime() + eraseContactAfterDays * 86_400_000)
  const erased = closed && erasedAt < now
  const left = contact && !erased ? sealContact(key, id, contact) : null
  if (contact && erased) happened.push({ name: 'contact-erased', by: null, at: erasedAt })
  const waits = waitsOf(happened, now, { handlerId, superiorId: superiorOf(handlerKey, unit, ids) })
  for (const { name, personId, at: when } of waits.flatMap(({ events }) => events)) {
    happened.push({ name, by: null, at: when, detail: { handler: personId } })
  }
  happened.sort((a, b) => a.at.getTime() - b.at.getTime())
  const events = happened.map(({ name, by, at: when, detail = {} }) => (
    { name, actor_id: by, happened_at: blur(when), detail: JSON.stringify(detail) }))
  const wait = waits.at(-1)!
  const escalated = state === 'waiting-for-handler' ? wait.events.find(({ name }) => name === 'escalated') : undefined
  return {
    feedback_case: [{
      id, reference: newReference(), receipt_hash: receiptHash(keys, receiptFor(keys, story.receiptIsTold ? demoToken : id)),
      kind: story.kind, reader: story.reader, publish: story.publish, speaker: story.speaker, language: story.language, channel: story.channel,
      service_line_id: story.topicOpen ? null : ids.line.get(services.find((one) => one.key === story.service)!.line)!,
      service_id: story.topicOpen ? null : ids.service.get(story.service)!, unit_id: story.unit && ids.unit.get(story.unit)!, place_id: null, municipality_id: null,
      handler_id: handlerId, routed_because: because, due_on: wait.dueOn, remind_on: wait.remindOn, escalated_to_id: escalated?.personId ?? null, heard: said?.heard ?? null, state,
      created_at: blur(received), reacted_at: reacted ? blur(reacted.at) : null, answered_at: answered ? blur(answered.at) : null, closed_at: closed ? blur(closedAt) : null,
      came_of_it: answered?.content.cameOf?.is ?? null, acute,
    }],
    'keys.case_key': [{ case_id: id, key_version: keys.current, wrapped_key: wrapCaseKey(keys, key, id) }],
    body: bodies.map(({ purpose, by, at: when, content }, n) => ({
      case_id: id, purpose, written_by: by, written_at: blur(when), number: n + 1, ciphertext: seal(key, id, { number: n + 1, purpose, writtenBy: by }, JSON.stringify(content)),
    })),
    turn_index: bodies.map(({ content }, n) => ({ case_id: id, number: n + 1, marks: marksOf(keys, content, { language: story.language, createdAt: received }) })),
    contact: left ? [{ case_id: id, shared: left.shared, ciphertext: left.ciphertext }] : [],
    'keys.contact_key': left ? [{ case_id: id, half: left.half }] : [],
    outgoing_message: closed ? [] : messagesOf(happened, { id, handlerId, number, channel: story.channel, writtenTo: contact !== null, languageOf: (of) => languageOf.get(of) ?? 'fi', language: story.language }, now),
    answer_draft: begun ? [unsentRow(begun, { caseId: id, key, personId: handlerId, kind: story.kind, now })] : [],
    event: events.map((event, n) => ({ case_id: id, number: n + 1, ...event })),
  }
}

type Happened = { name: string; by: string | null; at: Date; detail?: Record<string, string> }

/** From each turn of the giver to the next of the staff, or to now. */
function waitsOf(happened: Happened[], now: Date, people: { handlerId: string; superiorId: string | null }): Wait[] {
  return happened.flatMap(({ name, at }, place) => {
    if (name !== 'received' && name !== 'replied' && name !== 'reopened') return []
    return waitOf(at, happened.slice(place + 1).find(({ by, name: what }) => by !== null && what !== 'interim' && what !== 'answer-proposed')?.at ?? now, people)
  })
}

/** Of those who were answered, whether they came back and said that they were heard; null for those who did not. */
function whetherHeard(story: Story, number: number, last: { purpose: string; at: Date }, now: Date): { heard: boolean; at: Date } | null {
  const said = story.receiptIsTold || last.purpose !== 'answer' ? 100 : (number * 37) % 100
  const at = new Date(last.at.getTime() + (1 + (number % 6)) * 86_400_000 + (number % 11) * 3_600_000)
  if (at >= now) return null
  if (said < heardShare * 100) return { heard: true, at }
  // Older ones have been answered again since, in stories of their own.
  const isFresh = now.getTime() - at.getTime() < 20 * 86_400_000
  return isFresh && said < (heardShare + notHeardShare) * 100 ? { heard: false, at } : null
}

function superiorOf(handlerKey: string, unit: (typeof units)[number] | undefined, ids: Ids): string | null {
  const above = people.find(({ key }) => key === handlerKey)?.superior ?? unit?.supervisor
  return above && above !== handlerKey ? ids.person.get(above)! : null
}

const eventOf = { feedback: 'received', answer: 'answered', 'question-back': 'asked-back', interim: 'interim', reply: 'replied' } as const satisfies Record<'feedback' | 'interim' | Turn['purpose'], string>

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
