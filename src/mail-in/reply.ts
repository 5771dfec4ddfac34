// The reply to whoever wrote: sealed with the mail until it goes, and whether there is one at all. Anybody can write in anybody's name, so nobody
// gets many, and nothing that was sent stands in one.
import { domainToASCII } from 'node:url'
import type { Db } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { senderMark } from '../privacy/mail-mark.ts'
import type { Receipt } from '../privacy/receipt.ts'
import { mailKey, seal, unseal } from '../privacy/sealing.ts'
import type { Settings } from '../settings.ts'
import type { Day } from '../text/dates.ts'
import { repliesOf, type Reply } from './mails.sql.ts'

/** `receipt` and `dueOn` where it became feedback. */
export type ReplyTo = { address: string; receipt?: string; dueOn?: Day }

export const sealReply = (keys: Keys, id: string, { address, made }: { address: string; made: { receipt: Receipt; dueOn: Day } | null }): Buffer =>
  seal(mailKey(keys, id, keys.current), id, 'mail-reply', JSON.stringify({ address, ...(made && { receipt: String(made.receipt), dueOn: made.dueOn }) } satisfies ReplyTo))

export const openReply = (keys: Keys, { id, sealed, keyVersion }: Reply): ReplyTo => JSON.parse(unseal(mailKey(keys, id, keyVersion), id, 'mail-reply', sealed)) as ReplyTo

type Known = { keys: Keys; settings: Pick<Settings, 'BUDGET_MAIL_REPLIES_PER_SENDER' | 'BUDGET_MAIL_REPLIES_PER_DAY'>; today: Day }

/** Null: no reply goes to this address today. Otherwise the mark by which it is counted. */
export async function markToReply(db: Db, address: string, { keys, settings, today }: Known): Promise<Buffer | null> {
  const mark = senderMark(keys, personAt(address), today)
  const { toSender, altogether } = await repliesOf(db, mark, today)
  return toSender < settings.BUDGET_MAIL_REPLIES_PER_SENDER && altogether < settings.BUDGET_MAIL_REPLIES_PER_DAY ? mark : null
}

/** Many ways of writing an address lead to one person: what stands after a plus, dots where their server looks past them, and a domain in its two alphabets. */
function personAt(address: string): string {
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at).replace(/(?<=.)\+.*$/, ''), domain = domainToASCII(address.slice(at + 1))
  return `${/^(gmail|googlemail)\.com$/.test(domain) ? local.replaceAll('.', '') : local}@${domain.replace(/^googlemail\./, 'gmail.')}`
}
