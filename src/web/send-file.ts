// A file that a page offers, on its way out.
import type { Context as HonoContext } from 'hono'

export type MadeFile = { name: string; type: string; body: string | Buffer }

/** Null: there is none by this address. */
export function sendFile(c: HonoContext, file: MadeFile | null): Response | Promise<Response> {
  if (!file) return c.notFound()
  c.header('Content-Type', file.type)
  c.header('Content-Disposition', `attachment; filename="${file.name}"`)
  c.header('Cache-Control', 'no-store')
  return c.body(typeof file.body === 'string' ? file.body : new Uint8Array(file.body))
}
