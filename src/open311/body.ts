// What a POST brings: a form as browsers send it, or one with files, which are not kept. XML is an answer here and never a question: none is read,
// so that no entity in it can name a file or grow.
import type { Context as HonoContext } from 'hono'
import { inUtf8, readBytes, unreadable } from '../api/body.ts'
import { Problem } from '../api/problem.ts'
import { parseForm, Refused } from '../web/form.ts'
import { readMultipart } from '../web/multipart.ts'

/** Names may come several times; `files`: how many there were. */
export type Body = { all(name: string): string[]; text(name: string): string; names: string[]; files: number }

export async function readBody(c: HonoContext): Promise<Body> {
  const type = c.req.header('content-type')?.trim() ?? ''
  const [kind = '', charset] = [type.split(';')[0]!.trim().toLowerCase(), /charset="?([^\s;"]+)/i.exec(type)?.[1]]
  if (charset && !/^utf-?8$/i.test(charset)) throw new Problem(400, 'The body must be UTF-8.')
  if (kind === 'application/x-www-form-urlencoded') return plain(inUtf8(await readBytes(c)))
  if (kind === '' && (await readBytes(c)).length === 0) return plain('')
  if (kind === 'multipart/form-data') return withFiles(c)
  throw new Problem(415, 'The body must be sent as application/x-www-form-urlencoded or multipart/form-data. XML and JSON are not read.')
}

function plain(text: string): Body {
  try {
    return asBody(parseForm(text).entries, 0)
  } catch (error) {
    throw error instanceof Refused ? new Problem(400, 'The body is no form in UTF-8, or has more than 1000 fields.') : error
  }
}

/** Files are let go as they come: a photograph is large, and the words beside it are not to be lost for it. */
async function withFiles(c: HonoContext): Promise<Body> {
  const tooLarge = new Problem(413, `The body may have at most ${largestWithFiles} bytes, with its files.`)
  if (Number(c.req.header('content-length') ?? 0) > largestWithFiles) throw tooLarge
  const { form: { entries }, files, cut } = await readMultipart(c, { mostFiles: 0, largestFile: 0, mostBytes: largestWithFiles }).catch(unreadable)
  if (cut) throw tooLarge
  if (entries.length + files.length > mostParts) throw new Problem(400, `The body has more than ${mostParts} parts.`)
  return asBody(entries, files.length)
}

const mostParts = 200
const largestWithFiles = 25_000_000

/** An empty value is none, but for one that was sent as a list. */
const asBody = (entries: readonly (readonly [string, string])[], files: number): Body => {
  const given = entries.map(([name, value]) => [name, value.trim()] as const).filter(([, value]) => value !== '')
  const all = (name: string) => given.filter(([key]) => key === name).map(([, value]) => value)
  return { all, text: (name) => all(name)[0] ?? '', names: [...new Set(given.map(([name]) => name))], files }
}
