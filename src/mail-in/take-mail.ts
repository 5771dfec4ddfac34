// Takes one mail: opens it apart, makes feedback of it by the one intake, keeps what hangs on it, and writes down that it came, or why it became no
// feedback. However often the same mail comes, it is one; and what was begun before a process was killed is gone on with.
import type { Clock } from '../clock.ts'
import { transact, type Db, type Tx } from '../db/db.ts'
import { filesOf, receiveFiles } from '../feedback/attachments/receive-files.ts'
import { checkDraft, type Draft } from '../feedback/draft.ts'
import { receive } from '../feedback/receive.ts'
import { spend } from '../privacy/budget.sql.ts'
import type { Keys } from '../privacy/keys.ts'
import { mailMark, mailMarks, mailToken } from '../privacy/mail-mark.ts'
import { receiptFor, type Receipt } from '../privacy/receipt.ts'
import type { Settings } from '../settings.ts'
import { dayOf, type Day } from '../text/dates.ts'
import { spokenTo } from '../text/language.ts'
import { guessLanguage } from './guess-language.ts'
import { addMail, findMail, markDone, type KnownMail } from './mails.sql.ts'
import { openApart, type Opened } from './open-apart.ts'
import type { NotOpened, Ours } from './open-mail.ts'
import { headOf, outlineOf, type Outline } from './outline.ts'
import { isToldToSender, type Reason } from './reasons.ts'
import { markToReply, personAt, sealReply, sendReply } from './reply.ts'
import { topicOf } from './topic.ts'
import { withoutReceipts } from './without-receipts.ts'

export type Taking = { db: Db; keys: Keys; now: Clock; settings: Settings }
/** `later`: it stays where it is, and is looked at again. */
export type Became = 'taken' | 'not-taken' | 'later'

export async function takeMail(taking: Taking, raw: Buffer): Promise<Became> {
  const { db, keys, settings } = taking
  const outline = outlineOf(raw)
  const before = await findMail(db, mailMarks(keys, outline))
  if (before?.done) return before.why ? 'not-taken' : 'taken'
  const opened = await openApart(raw, oursOf(settings))
  if (opened === 'ended') return 'later'
  if (before) return 'why' in opened ? finish(taking, before, 0) : keepFiles(taking, outline, before, opened.files)
  if ('why' in opened) {
    const known = opened.why === 'unreadable' && !opened.from ? await fromHead(taking, raw, 'unreadable') : opened
    return known === 'ended' ? 'later' : refuse(taking, outline, known.why, known.from)
  }
  const draft = await draftOf(taking, opened)
  if (typeof draft === 'string') return refuse(taking, outline, draft, opened.from)
  const room = await roomFor(taking, opened.from ?? outline.from)
  if (room !== 'room') return room === 'later' ? room : refuse(taking, outline, room, null)

  const made = await receive(db, draft, mailToken(keys, outline), {
    channel: 'email', now: taking.now(), keys, besides: (tx, about) => note(tx, taking, outline, { ...about, from: opened.from, language: draft.language }),
  })
  const known = await findMail(db, mailMarks(keys, outline))
  // Forgotten here, and its feedback is not: somebody has put an old mail back.
  if (!known) return made.outcome === 'received' ? 'later' : 'taken'
  return keepFiles(taking, outline, known, opened.files)
}

/** Of one that is larger than what is opened only the beginning is read: who wrote is told, unless a machine did. */
export async function takeLarge(taking: Taking, start: Buffer, size: number): Promise<Became> {
  const { messageId, from } = outlineOf(start)
  const outline = { messageId, from, body: Buffer.from(`${size} ${messageId ? '' : start.toString('latin1')}`, 'latin1') }
  const known = await findMail(taking.db, mailMarks(taking.keys, outline))
  if (known) return 'not-taken'
  const told = await fromHead(taking, start, 'large')
  return told === 'ended' ? 'later' : refuse(taking, outline, told.why, told.from)
}

/** Of one that is not opened, or not to its end: who wrote it, by its head alone, and that it was a machine where it was one. */
async function fromHead({ settings }: Taking, raw: Buffer, why: Reason): Promise<NotOpened | 'ended'> {
  const opened = await openApart(headOf(raw), oursOf(settings))
  if (opened === 'ended') return opened
  const machine = 'why' in opened && !isToldToSender(opened.why)
  return { why: machine ? opened.why : why, from: opened.from }
}

/** What mail goes out from is never answered: that would be ourselves. */
export function oursOf({ MAIL_IN_ADDRESS = '', MAIL_FROM }: Pick<Settings, 'MAIL_IN_ADDRESS' | 'MAIL_FROM'>): Ours {
  return { address: MAIL_IN_ADDRESS.toLowerCase(), others: [(/<([^<>]+)>\s*$/.exec(MAIL_FROM)?.[1] ?? MAIL_FROM).trim().toLowerCase()] }
}

/** A mail does not say what it is; a question is always answered. */
async function draftOf({ db, now }: Taking, { text, tag }: Opened): Promise<Draft | Reason> {
  const words = withoutReceipts(text)
  const checked = checkDraft({ kind: 'question', language: guessLanguage(words) ?? 'fi', text: words, ...await topicOf(db, tag, dayOf(now())) })
  if (checked.ok) return checked.draft
  return checked.problems.some(({ why }) => why === 'too-long') ? 'long' : 'no-words'
}

type Made = { caseId: string; receipt: Receipt; dueOn: Day }

/** Whoever floods the mailbox in one name is told nothing, and cannot keep others waiting; in many names they keep them for ten minutes at a time. */
async function roomFor({ db, keys, now, settings }: Taking, from: string): Promise<'room' | 'later' | 'many'> {
  const budget = { name: 'mail', windowSeconds: 600, now: now() }
  if (!(await spend(db, keys, { ...budget, subject: personAt(from), limit: settings.BUDGET_MAIL_PER_SENDER }))) return 'many'
  return (await spend(db, keys, { ...budget, subject: 'all', limit: settings.BUDGET_MAIL_IN_ALL })) ? 'room' : 'later'
}

/** In the transaction of the case: a mail is known exactly when its feedback is there. */
async function note(tx: Tx, { keys, now: clock, settings }: Taking, outline: Outline, { caseId, receipt, dueOn, from, language: written }: Made & { from: string | null; language: string }): Promise<void> {
  const now = clock()
  const today = dayOf(now)
  const id = crypto.randomUUID()
  const language = spokenTo(written)
  const senderMark = from ? await markToReply(tx, from, { keys, settings, today }) : null
  const reply = from && senderMark ? sealReply(keys, id, { address: from, made: { receipt, dueOn } }) : null
  const added = await addMail(tx, { id, mark: mailMark(keys, outline), cameOn: today, why: null, caseId, keyVersion: keys.current, language, reply, senderMark })
  if (!added) throw new Error('a mail is known without its feedback')
}

async function refuse({ db, keys, now: clock, settings }: Taking, outline: Outline, why: Reason, from: string | null): Promise<Became> {
  const now = clock()
  const today = dayOf(now)
  const id = crypto.randomUUID()
  await transact(db, async (tx) => {
    const senderMark = from && isToldToSender(why) ? await markToReply(tx, from, { keys, settings, today }) : null
    const reply = from && senderMark ? sealReply(keys, id, { address: from, made: null }) : null
    const added = await addMail(tx, { id, mark: mailMark(keys, outline), cameOn: today, why, caseId: null, keyVersion: keys.current, language: 'fi', reply, senderMark })
    if (added && reply) await sendReply(tx, { id, why, language: 'fi' }, { settings, now })
  })
  return 'not-taken'
}

/** As if they had been added to the conversation: by the same rules, and the same file once. */
async function keepFiles(taking: Taking, outline: Outline, known: KnownMail, sent: Buffer[]): Promise<Became> {
  const { db, keys, now, settings } = taking
  const { mostFiles, largestFile } = filesOf(settings)
  if (!sent.length || !known.caseId) return finish(taking, known, sent.length)
  const receipt = receiptFor(keys, mailToken(keys, outline, known.keyVersion), known.keyVersion)
  const files = sent.map((file, at) => (at >= mostFiles ? 'many' : file.byteLength > largestFile ? 'large' : file))
  const received = await receiveFiles(db, { receipt, caseId: known.caseId, files }, { keys, settings, now: now() })
  if (received === 'busy') return 'later'
  return finish(taking, known, received === 'not-found' ? sent.length : received.refused.length)
}

/** The reply goes when all is known that it tells. */
export async function finish({ db, now, settings }: Taking, { id }: Pick<KnownMail, 'id'>, left: number): Promise<Became> {
  await transact(db, async (tx) => {
    const language = await markDone(tx, id, left)
    if (language) await sendReply(tx, { id, why: null, language }, { settings, now: now() })
  })
  return 'taken'
}
