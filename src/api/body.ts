// Reads the body of a request as JSON in a known shape. Every text in it is cleaned like one that comes
// by the form, so that the same words are the same bytes whichever way they came.
import type { Context as HonoContext } from 'hono'
import * as v from 'valibot'
import { clean, Refused } from '../web/form.ts'
import { gathered } from '../web/gathered.ts'
import { Problem, wrongFields, type FieldProblem } from './problem.ts'

export const largestBody = 200_000

export async function readJson<Schema extends v.GenericSchema>(
  c: HonoContext, schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new Problem(415, 'The body must be sent as application/json.')
  const result = v.safeParse(schema, parse(await readText(c)))
  if (result.success) return result.output
  throw wrongFields(result.issues.map(fieldProblem))
}

const readText = async (c: HonoContext): Promise<string> => inUtf8(await readBytes(c))

/** Many programs send a body in chunks without telling its length, so it is counted as it comes. */
export async function readBytes(c: HonoContext): Promise<Buffer> {
  const tooLarge = new Problem(413, `The body may have at most ${largestBody} bytes.`)
  if (Number(c.req.header('content-length') ?? 0) > largestBody) throw tooLarge
  const body = gathered()
  let size = 0
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.byteLength
    if (size > largestBody) throw tooLarge
    body.add(chunk)
  }
  return body.whole()
}

export function inUtf8(bytes: Buffer): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Problem(400, 'The body is not UTF-8.')
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Of a body with files, what the reader of forms refuses. */
export function unreadable(error: unknown): never {
  if (!(error instanceof Refused)) throw error
  throw error.status === 413 ? new Problem(413, 'The body has more text than is read.') : new Problem(400, 'The body is not multipart/form-data in UTF-8 as its header says.')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? clean(value) : value))
  } catch {
    throw new Problem(400, 'The body is not JSON.')
  }
}

/** Says what is expected, and never repeats what was sent. */
function fieldProblem(issue: v.BaseIssue<unknown>): FieldProblem {
  const field = v.getDotPath(issue) ?? ''
  if (issue.type === 'strict_object' && issue.expected === 'never') return { field, detail: 'There is no such field.' }
  if (issue.received === 'undefined') return { field, detail: 'This field is required.' }
  if (issue.expected) return { field, detail: `Must be ${inWords(issue.expected)}.` }
  return { field, detail: issue.type === 'uuid' ? 'Must be a UUID.' : 'Is not in the right form.' }
}

/** '("fi" | "sv")' becomes 'one of "fi", "sv"'. */
const inWords = (expected: string): string => {
  const choices = expected.replace(/[()]/g, '').split(' | ').filter((choice) => choice !== 'undefined')
  const words = choices.map((choice) => ({ Object: 'an object', Array: 'a list' })[choice] ?? choice)
  return words.length > 1 ? `one of ${words.join(', ')}` : words.join()
}
