// Reads a submitted form. A body is taken as text and parsed with URLSearchParams, after its length is
// known; what is read is cleaned of what no person types (NUL and control characters) and normalised,
// so that the same words are the same bytes.
import type { Context as HonoContext } from 'hono'

/** The largest body of a form, in bytes. A text may be 10 000 characters, and a family of emoji takes 75 bytes encoded. */
export const largestForm = 2_000_000

export class Refused extends Error {
  readonly status: 400 | 411 | 413 | 415
  constructor(status: 400 | 411 | 413 | 415, reason: string) {
    super(reason)
    this.status = status
  }
}

/** Every value as typed, for giving back; `text` trims. A missing field is ''. */
export type Form = {
  text(name: string): string
  all(name: string): string[]
  entries: ReadonlyArray<readonly [string, string]>
}

export async function readForm(c: HonoContext): Promise<Form> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') throw new Refused(415, 'content type')
  return parseForm(await readBody(c, largestForm))
}

/** The body as text. Refuses one that is too long, or not UTF-8. */
export async function readBody(c: HonoContext, largest: number): Promise<string> {
  const length = c.req.header('content-length')
  if (length === undefined) throw new Refused(411, 'no length')
  if (!(Number(length) <= largest)) throw new Refused(413, 'too long')
  const bytes = await c.req.arrayBuffer()
  if (bytes.byteLength > largest) throw new Refused(413, 'too long')
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Refused(400, 'encoding')
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** More fields than any form of ours has. Whoever sends more is no form, and would cost time for each. */
const mostFields = 1000

export function parseForm(body: string): Form {
  if (!isUtf8(body)) throw new Refused(400, 'encoding')
  if (hasMoreFieldsThan(mostFields, body)) throw new Refused(400, 'too many fields')
  const entries = [...new URLSearchParams(body)].map(([name, value]) => [name, clean(value)] as const)
  const first = new Map(entries.toReversed())
  return {
    entries,
    all: (name) => entries.filter(([key]) => key === name).map(([, value]) => value),
    text: (name) => first.get(name)?.trim() ?? '',
  }
}

function hasMoreFieldsThan(most: number, body: string): boolean {
  let fields = 1
  for (let at = body.indexOf('&'); at >= 0 && fields <= most; at = body.indexOf('&', at + 1)) fields++
  return fields > most
}

/** URLSearchParams would silently turn broken percent-encoding into U+FFFD, and a person's words with it. */
function isUtf8(body: string): boolean {
  if (!body.includes('%')) return true
  try {
    decodeURIComponent(body.replace(/%(?![0-9a-fA-F]{2})/g, '%25'))
    return true
  } catch {
    return false
  }
}

/**
 * Text as it is kept: NFC, line breaks as \n, without control characters. The marks that steer the
 * direction of Arabic and Hebrew stay, but the overrides that can turn a text into another do not.
 */
export const clean = (value: string): string =>
  withoutHeaps(value
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202d\u202e\ufeff\ufffe\uffff]/g, ''))
    .normalize('NFC')

/**
 * At most thirty marks stand on one letter, as in the Stream-Safe Text Format (Unicode Standard Annex 15): to put
 * a heap of them in order takes normalisation a time that grows with the square of the heap.
 */
const withoutHeaps = (value: string): string => value.replace(/(\p{M}{30})\p{M}+/gu, '$1')
