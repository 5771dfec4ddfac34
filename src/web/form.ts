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

export function parseForm(body: string): Form {
  if (!isUtf8(body)) throw new Refused(400, 'encoding')
  const entries = [...new URLSearchParams(body)].map(([name, value]) => [name, clean(value)] as const)
  return {
    entries,
    all: (name) => entries.filter(([key]) => key === name).map(([, value]) => value),
    text: (name) => entries.find(([key]) => key === name)?.[1].trim() ?? '',
  }
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
  value
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202d\u202e\ufeff\ufffe\uffff]/g, '')
    .toWellFormed()
