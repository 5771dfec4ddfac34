// The reply to whoever wrote: sealed with the mail until it goes, and whether there is one at all. Anybody can write in anybody's name, so nobody
// gets many, and nothing that was sent stands in one.
import { domainToASCII } from 'node:url'
import type { Db, Tx } from '../db/db.ts'
import { enqueue } from '../post/outbox.sql.ts'
import type { Keys } from '../privacy/keys.ts'
import { senderMark } from '../privacy/mail-mark.ts'
import type { Receipt } from '../privacy/receipt.ts'
import { mailKey, seal, unseal } from '../privacy/sealing.ts'
import type { Settings } from '../settings.ts'
import { dayOf, type Day } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import { repliesOn, repliesTo, waitingReplies, type Reply } from './mails.sql.ts'
import type { Reason } from './reasons.ts'

/** `receipt` and `dueOn` where it became feedback. */
export type ReplyTo = { address: string; receipt?: string; dueOn?: Day }

export const sealReply = (keys: Keys, id: string, { address, made }: { address: string; made: { receipt: Receipt; dueOn: Day } | null }): Buffer =>
  seal(mailKey(keys, id, keys.current), id, 'mail-reply', JSON.stringify({ address, ...(made && { receipt: String(made.receipt), dueOn: made.dueOn }) } satisfies ReplyTo))

export const openReply = (keys: Keys, { id, sealed, keyVersion }: Reply): ReplyTo => JSON.parse(unseal(mailKey(keys, id, keyVersion), id, 'mail-reply', sealed)) as ReplyTo

type DayBudget = Pick<Settings, 'BUDGET_MAIL_REPLIES_PER_DAY'>
type Known = { keys: Keys; settings: Pick<Settings, 'BUDGET_MAIL_REPLIES_PER_SENDER' | 'BUDGET_MAIL_REPLIES_PER_DAY'>; today: Day }

/** Null: this address gets no more replies today. Otherwise the mark by which they are counted. */
export async function markToReply(db: Db, address: string, { keys, settings, today }: Known): Promise<Buffer | null> {
  const mark = senderMark(keys, personAt(address), today)
  return settings.BUDGET_MAIL_REPLIES_PER_DAY > 0 && await repliesTo(db, mark, today) < settings.BUDGET_MAIL_REPLIES_PER_SENDER ? mark : null
}

/** What is more than goes out in a day waits for others: whoever writes in many names is not to cost everybody else their receipt. */
export async function sendReply(tx: Tx, { id, why, language }: { id: string; why: Reason | null; language: Language }, { settings, now }: { settings: DayBudget; now: Date }): Promise<void> {
  if (await repliesOn(tx, dayOf(now)) <= settings.BUDGET_MAIL_REPLIES_PER_DAY) await enqueue(tx, { kind: why ? 'mail-not-taken' : 'mail-taken', mailId: id, language, now })
}

/** Each hour as many of those that wait as make one more day's. */
export async function sendWaitingReplies(tx: Tx, { settings, now }: { settings: DayBudget; now: Date }): Promise<void> {
  for (const { id, why, language } of await waitingReplies(tx, Math.ceil(settings.BUDGET_MAIL_REPLIES_PER_DAY / 24))) {
    await enqueue(tx, { kind: why ? 'mail-not-taken' : 'mail-taken', mailId: id, language, now })
  }
}

/** Many ways of writing an address lead to one person: what stands after a plus, dots where their server looks past them, and a domain in its two alphabets. */
export function personAt(address: string): string {
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at).replace(/(?<=.)\+.*$/, ''), domain = domainToASCII(address.slice(at + 1))
  return `${/^(gmail|googlemail)\.com$/.test(domain) ? local.replaceAll('.', '') : local}@${domain.replace(/^googlemail\./, 'gmail.')}`
}
