// Opens a mail: the words of whoever wrote it, from whom, to which of our addresses, whether a machine wrote it, and what hangs on it. It runs in a
// process of its own (open.process.ts), as whatever somebody sends is opened here.
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { automatic, isForged, tagIn } from './automatic.ts'
import { textOfHtml } from './html-text.ts'
import { mostHeader } from './outline.ts'
import { ownWords, tidy } from './own-words.ts'
import type { Reason } from './reasons.ts'

export type Ours = {
  /** That people write to. */
  address: string
  /** That we send from, and others that are never answered. */
  others: readonly string[]
}

export type OpenedMail = {
  /** Of its own address, in small letters; null where none can be answered. */
  from: string | null
  /** Its subject, and then what was written. */
  text: string
  /** What stood after the plus in our address. */
  tag: string
  files: Uint8Array[]
}

/** With `from` where it is to be told. */
export type NotOpened = { why: Reason; from: string | null }

/** Whoever writes by hand sends a few. */
const mostParts = 200

export async function openMail(raw: Buffer, ours: Ours): Promise<OpenedMail | NotOpened> {
  if (headerIsTooLong(raw)) return { why: 'unreadable', from: null }
  if (partsIn(raw) > mostParts) return { why: 'parts', from: null }
  // What was sent along as a whole mail hangs on this one, and is not read into it.
  const mail = await PostalMime.parse(raw, { maxNestingDepth: 20, maxHeadersSize: mostHeader, maxRfc822NestingDepth: 0, forceRfc822Attachments: true })
  const address = addressOf(mail.from)
  const machine = automatic(mail.headers, { from: address, ours: [ours.address, ...ours.others] })
  if (machine) return { why: machine, from: null }
  // Whose name stands on a forged one may not have written it.
  const from = isForged(mail.headers) ? null : answerable(address)
  const written = ownWords(bodyOf(mail), { answers: answers(mail) })
  if (isLocked(mail)) return { why: 'unreadable', from }
  const subject = ownSubject(mail.subject ?? '')
  if (!/[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(subject + written)) return { why: 'no-words', from }
  const sentTo = [...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])].flatMap(addressesIn)
  const delivered = mail.headers.filter(({ key }) => /^(delivered-to|x-original-to|envelope-to)$/.test(key)).map(({ value }) => value.trim().replace(/^<|>$/g, ''))
  return {
    from, tag: tagIn([...delivered, ...sentTo], ours.address),
    text: [subject, written].filter(Boolean).join('\n\n'),
    files: mail.attachments.filter(isFile).map(({ content }) => (typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content))),
  }
}

const headerIsTooLong = (raw: Buffer): boolean => {
  const end = raw.subarray(0, mostHeader).toString('latin1').search(/\r?\n\r?\n/)
  return end < 0 && raw.length > mostHeader
}

/** Lines that begin a part: two strokes, and then a line of a header. */
function partsIn(raw: Buffer): number {
  let parts = 0
  for (const _ of raw.toString('latin1').matchAll(/^--[^\r\n]{1,200}\r?\n(?=[\w-]{1,100}:|\r?\n)/gm)) if (++parts > mostParts) break
  return parts
}

const addressesIn = (one: Address): string[] => (one.group ? one.group.map(({ address }) => address) : [one.address])

const addressOf = (from: Address | undefined): string => (from && !from.group ? from.address.trim().toLowerCase() : '')

/** One address and nothing besides: what goes into the head of our own mail. */
const answerable = (address: string): string | null =>
  address.length <= 254 && /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u.test(address) ? address : null

/** Plain text where it says something, otherwise what the HTML shows. Some programs say in the plain text only that there is HTML. */
function bodyOf({ text = '', html = '' }: Email): string {
  const plain = tidy(text)
  if (!html || plain.length > 500) return plain
  const shown = textOfHtml(html)
  return /[\p{L}\p{N}]/u.test(plain) && shown.length < 2 * plain.length ? plain : shown
}

/** For a key that we have not: its subject alone would be no letter. */
const isLocked = ({ headers, text = '', html = '' }: Email): boolean =>
  headers.some(({ key, value }) => key === 'content-type' && /^\s*(application\/(x-)?pkcs7-mime|multipart\/encrypted)\b/i.test(value)) && !/\S/.test(text + html)

/** An answer to another mail; one that is sent on (fi VL, sv VB) is none. */
const answers = ({ subject = '', inReplyTo, references }: Email): boolean =>
  !/^\s*(fwd?|vl|vb|wg|tr)\s*:/i.test(subject) && (inReplyTo !== undefined || references !== undefined || /^\s*(re|vs|sv|ang|aw)\s*:/i.test(subject))

/** On one line, without what programs put before it. */
const ownSubject = (subject: string): string => tidy(subject).replace(/\s+/g, ' ').replace(/^((re|vs|sv|ang|aw|fwd?|vl|vb)\s*(\[\d+\])?\s*:\s*)+/i, '').trim()

/**
 * A signature by a key, or a little picture that belongs to the looks of the text, is no file that somebody sent. Nor are the looks of a text from
 * Outlook, winmail.dat; a large one holds the files that hung on it, and of those it is told that they were left.
 */
const isFile = ({ mimeType, related, content }: Attachment): boolean =>
  !/^application\/(pgp-signature|pkcs7-signature|x-pkcs7-signature)$/.test(mimeType) && !((related || /^application\/(vnd\.)?ms-tnef$/.test(mimeType)) && sizeOf(content) < 20_000)

const sizeOf = (content: Attachment['content']): number => (typeof content === 'string' ? content.length : content.byteLength)
