// The giver's side of the conversation, for a program that the giver has told their receipt.
import type { Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { longest } from '../feedback/case.ts'
import { findCaseByReceipt, type Case } from '../feedback/cases.sql.ts'
import { asideOf } from '../feedback/aside/aside.sql.ts'
import { byHand, unitShown } from '../feedback/answering/writer-shown.ts'
import { readConversation, type Turn } from '../feedback/conversation.ts'
import { tooLong } from '../feedback/draft.ts'
import { giverCame } from '../feedback/spoken/tell.ts'
import { reply } from '../feedback/reply.ts'
import { organisation } from '../directory/organisation.sql.ts'
import { inLanguage, spokenTo } from '../text/language.ts'
import { readReceipt, type ReadReceipt } from '../privacy/read-receipt.ts'
import { receiptHashes, type Receipt } from '../privacy/receipt.ts'
import type { Context } from '../web/context.ts'
import { readJson } from './body.ts'
import { operation } from './operation.ts'
import { Problem, wrongFields } from './problem.ts'
import { repeatToken, spendBudget } from './request.ts'
import { messageInput } from './schemas.ts'
import { isoAsKnown } from '../text/precision.ts'

export const readTheConversation = operation({
  id: 'readConversation', method: 'GET', path: '/feedback/conversation',
  needsReceipt: true, hasBudget: true, status: 200, answers: 'Conversation',
  summary: 'Read the conversation',
  handle: async (context, c) => show(context, (await openByReceipt(context, c)).one),
})

export const writeMessage = operation({
  id: 'writeMessage', method: 'POST', path: '/feedback/conversation/messages', takes: 'MessageInput',
  needsReceipt: true, repeatable: true, hasBudget: true, status: 201, answers: 'Conversation',
  summary: 'Go on with the conversation',
  description: 'Answers with the whole conversation. Feedback that was closed is open again.',

  async handle(context, c) {
    const { db, keys, settings } = context
    const now = context.now()
    const token = repeatToken(c)
    const { receipt } = await openByReceipt(context, c)
    const text = (await readJson(c, messageInput)).text.trim()
    if (!/\S/.test(text)) throw wrongFields([{ field: 'text', detail: 'Must not be empty.' }])
    if (tooLong(text, longest.text)) {
      throw wrongFields([{ field: 'text', detail: `Must have at most ${longest.text} characters.` }])
    }
    await spendBudget(context, c, { name: 'reply', limit: settings.BUDGET_REPLIES_PER_MINUTE, windowSeconds: 60, now })

    const outcome = await transact(db, (tx) => reply(tx, { receipt, text, token }, { now, keys }))
    if (outcome === 'other-body') throw new Problem(422, 'This Idempotency-Key was used before, for another request.')
    const one = await findCaseByReceipt(db, receiptHashes(keys, receipt))
    if (!one) throw wrongReceipt('There is nothing with this receipt.')
    return show(context, one)
  },
})

/** The case of the receipt in the Authorization header. A slip that the checksum notices spends no budget. */
export async function openByReceipt(context: Context, c: HonoContext): Promise<{ receipt: Receipt; one: Case }> {
  const { db, keys, settings } = context
  const given = /^receipt\s+(.+)$/i.exec(headerText(c.req.header('authorization') ?? ''))?.[1]
  if (given === undefined) throw wrongReceipt('Send it in a header: Authorization: Receipt <six words or code>.')
  const read = readReceipt(given)
  if (!read.ok) throw wrongReceipt(whyUnread(read))
  const now = context.now()
  const limit = settings.BUDGET_RECEIPTS_PER_TEN_MINUTES
  await spendBudget(context, c, { name: 'receipt', limit, windowSeconds: 600, now })
  const one = await findCaseByReceipt(db, receiptHashes(keys, read.receipt))
  if (!one) throw wrongReceipt('There is nothing with this receipt.')
  return { receipt: read.receipt, one: await giverCame(db, one, { now }) }
}

/** Headers arrive as Latin-1; programs that send an ä in one often mean UTF-8. */
function headerText(value: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'))
  } catch {
    return value
  }
}

const wrongReceipt = (detail: string): Problem =>
  new Problem(401, detail, { headers: { 'WWW-Authenticate': 'Receipt' } })

function whyUnread(read: Extract<ReadReceipt, { ok: false }>): string {
  switch (read.reason) {
    case 'empty': return 'The receipt is empty.'
    case 'count': return `A receipt has six words; this has ${read.count}.`
    case 'unknown-word': return `Word ${read.position} is in no receipt.`
    case 'checksum': return 'All the words occur in receipts, but one is wrong, or they are in another order.'
    case 'code': return 'This looks like a short code, but one of its characters is wrong.'
  }
}

async function show({ db, keys }: Context, one: Case) {
  const language = spokenTo(one.language)
  const frame = { language, organisation: { name: inLanguage((await organisation(db)).name, language) } }
  const turns = await readConversation(db, keys, one)
  return {
    reference: one.reference, kind: one.kind, state: one.state, ...((await asideOf(db, one.id))?.state === 'aside' && { setAside: true as const }), dueAt: one.dueOn, heard: one.heard,
    messages: turns.map((turn) => describe(turn)),
  }

  function describe(turn: Turn) {
    const { from, purpose, writerName, writerTitle, deputyName, writtenAt: at, content } = turn
    const asUnit = content.as === 'unit'
    return {
      from, purpose, text: content.text,
      ...(content.answers ? { answers: content.answers } : {}),
      writtenAt: isoAsKnown(at),
      ...(from === 'organisation' && (asUnit || writerName) ? { writer: asUnit ? unitShown(one, frame) : byHand(writerName!, deputyName, language) } : {}),
      ...(from === 'organisation' && !asUnit && !deputyName && writerTitle ? { writerTitle: inLanguage(writerTitle, language) } : {}),
      ...(from === 'organisation' ? { writtenAs: asUnit ? 'unit' as const : 'person' as const } : {}),
      ...(content.cameOf ? { cameOfIt: content.cameOf } : {}),
      ...(content.corrected ? { corrected: content.corrected } : {}),
    }
  }
}
