// Contacts that some givers left, and the mail of the last weeks: what went out, and what could not.
import type { MessageKind } from '../src/post/message.ts'

const handles = ['kaarina.k', 'pekka51', 'saaren.mummo', 'jonna_h', 'timo.l', 'bettan', 'ulla.fjard', 'nalle79', 'rva.aalto', 'tapsa']

/** An address of nobody. Some 18 in a hundred leave one; of these, some let the handler use it. */
export function contactOf(number: number): { address: string; shared: boolean } | null {
  if ((number * 61) % 100 >= 18) return null
  return { address: `${handles[number % handles.length]}@posti.example`, shared: number % 3 === 0 }
}

type Happened = { name: string; at: Date; detail?: Record<string, string> }
type Case = { id: string; handlerId: string; number: number; channel: string; writtenTo: boolean; languageOf: (personId: string) => string; language: string }

const kinds: Record<string, MessageKind> = {
  received: 'feedback-arrived', replied: 'reply-arrived', reopened: 'reply-arrived', reminded: 'reminder', escalated: 'escalation',
  answered: 'answer-waits', 'asked-back': 'question-waits',
}

/** What the events of a case that is not closed have sent in the last thirty days. */
export function messagesOf(happened: Happened[], one: Case, now: Date): object[] {
  return happened.flatMap(({ name, at, detail = {} }) => {
    const kind = kinds[name]
    const toGiver = name === 'answered' || name === 'asked-back'
    if (!kind || now.getTime() - at.getTime() > 29 * 86_400_000) return []
    const receipt = name === 'received' && one.channel === 'sms' ? [smsReceipt(one, at)] : []
    if (toGiver && !one.writtenTo) return receipt
    const personId = toGiver ? null : name === 'escalated' ? detail['handler']! : one.handlerId
    // One in a few addresses that givers leave has a slip in it.
    const bounced = toGiver && one.number % 4 === 0
    const sentAt = new Date(at.getTime() + 2000)
    return [...receipt, {
      kind, case_id: one.id, person_id: personId, language: personId ? one.languageOf(personId) : one.language, created_at: at, attempts: 1,
      sent_at: bounced ? null : sentAt, failed_at: bounced ? sentAt : null, last_error: bounced ? '550 EENVELOPE' : null,
    }]
  })
}

/** To whoever wrote an SMS. The gateway tells what became of it; of one in a few, that it never came to a telephone. */
const smsReceipt = ({ number, language }: Case, at: Date): object =>
  ({ kind: 'sms-receipt', language, created_at: at, attempts: 1, sent_at: new Date(at.getTime() + 1000), delivery: number % 4 === 0 ? 'not-delivered' : 'delivered' })
