// A page as a response.
import type { Context as HonoContext } from 'hono'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Look } from './page-data.ts'

/** Public pages too are never kept by a browser: what a person reads on a shared device must not stay on it. */
export function page(c: HonoContext, content: VNode, status: 200 | 400 | 401 | 403 | 404 | 405 | 409 | 410 | 411 | 413 | 415 | 422 | 429 | 500 | 503 = 200): Response {
  c.header('Cache-Control', 'no-store')
  return c.html(`<!DOCTYPE html>${renderToString(<Look.Provider value={{ largeText: c.get('largeText') ?? false }}>{content}</Look.Provider>)}`, status)
}
