// What a POST brings: a form as browsers send it, or one with files, which are not kept. XML is an answer here and never a question: none is read,
// so that no entity in it can name a file or grow.
import type { Context as HonoContext } from 'hono'
import { inUtf8, readBytes } from '../api/body.ts'
import { Problem } from '../api/problem.ts'
import { clean, parseForm, Refused } from '../web/form.ts'

/** Names may come several times; `files`: how many there were. */
export type Body = { all(name: string): string[]; text(name: string): string; names: string[]; files: number }

export async function readBody(c: HonoContext): Promise<Body> {
  const type = c.req.header('content-type')?.trim() ?? ''
  const [kind = '', charset] = [type.split(';')[0]!.trim().toLowerCase(), /charset="?([^\s;"]+)/i.exec(type)?.[1]]
  if (charset && !/^utf-?8$/i.test(charset)) throw new Problem(400, 'The body must be UTF-8.')
  if (kind === 'application/x-www-form-urlencoded') return plain(inUtf8(await readBytes(c)))
  if (kind === '' && (await readBytes(c)).length === 0) return plain('')
  if (kind === 'multipart/form-data') return withFiles(await readBytes(c), type)
  throw new Problem(415, 'The body must be sent as application/x-www-form-urlencoded or multipart/form-data. XML and JSON are not read.')
}

function plain(text: string): Body {
  try {
    return asBody(parseForm(text).entries, 0)
  } catch (error) {
    throw error instanceof Refused ? new Problem(400, 'The body is no form in UTF-8, or has more than 1000 fields.') : error
  }
}

async function withFiles(bytes: Buffer, type: string): Promise<Body> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData().catch(() => null)
  if (!form) throw new Problem(400, 'The body is not multipart/form-data as its header says.')
  const entries: [string, string][] = []
  let files = 0
  for (const [name, value] of form) typeof value === 'string' ? entries.push([name, clean(value)]) : files++
  if (entries.length + files > mostParts) throw new Problem(400, `The body has more than ${mostParts} parts.`)
  return asBody(entries, files)
}

const mostParts = 200

/** An empty value is none, but for one that was sent as a list. */
const asBody = (entries: readonly (readonly [string, string])[], files: number): Body => {
  const given = entries.map(([name, value]) => [name, value.trim()] as const).filter(([, value]) => value !== '')
  const all = (name: string) => given.filter(([key]) => key === name).map(([, value]) => value)
  return { all, text: (name) => all(name)[0] ?? '', names: [...new Set(given.map(([name]) => name))], files }
}
