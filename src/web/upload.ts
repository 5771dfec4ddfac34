// Reads files that somebody sends with a form. The length is known before anything is read; what is in a file is for others to judge.
import type { Context as HonoContext } from 'hono'
import { Refused } from './form.ts'

export type Sent = { name: string; bytes: Uint8Array }

/** The files of one field, those without content left out. Refuses what is no form with files, and what is too large altogether. */
export async function readFiles(c: HonoContext, field: string, largest: number): Promise<Sent[] | 'too-large'> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'multipart/form-data') throw new Refused(415, 'content type')
  const length = c.req.header('content-length')
  if (length === undefined) throw new Refused(411, 'no length')
  if (!(Number(length) <= largest)) return 'too-large'
  const body = await c.req.parseBody({ all: true }).catch(() => { throw new Refused(400, 'encoding') })
  const files = [body[field] ?? []].flat().filter((one) => one instanceof File && one.size > 0) as File[]
  if (files.reduce((sum, { size }) => sum + size, 0) > largest) return 'too-large'
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })))
}
