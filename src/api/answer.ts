// How an answer goes out: as JSON, and where it is the same for everybody with a mark (ETag), by which nothing is sent that has not changed.
import type { Context as HonoContext } from 'hono'
import type { Context } from '../web/context.ts'
import { isKnownTo, versionOf } from '../web/version.ts'
import type { Operation } from './operation.ts'
import { Problem } from './problem.ts'

/** Asked before anything is done: who cannot read the answer has not meant the request. A refusal comes as JSON all the same. */
export function wantsJson(c: HonoContext): void {
  if (!takesJson(c.req.header('accept') ?? '')) throw new Problem(406, 'What is answered is application/json, and a refusal application/problem+json.')
}

/** RFC 9110, 12.5.1: of the ranges that fit the most precise one counts. */
function takesJson(accept: string): boolean {
  const ranges = accept.split(',').map((one) => one.split(';').map((part) => part.trim().toLowerCase())).filter(([range]) => range)
  const fitting = ['application/json', 'application/*', '*/*'].flatMap((name) => ranges.filter(([range]) => range === name))[0]
  if (!fitting) return ranges.length === 0
  return Number(fitting.find((part) => part.startsWith('q='))?.slice(2) ?? 1) > 0
}

/** `program`: what the answers of this program look like, as one that is newer may answer the same otherwise. */
export async function answerAll(context: Context, c: HonoContext, one: Operation, program: string): Promise<Response> {
  const early = one.version && versionOf({ version: await one.version(context), address: c.req.url, program })
  const known = early && marked(c, early, one)
  if (known) return known
  const body = JSON.stringify(await one.handle(context, c, ''))
  return (early ? null : marked(c, versionOf({ body }), one)) ?? c.body(body, one.status, { 'Content-Type': 'application/json' })
}

/** 304 for whoever has it already. What is taken away is taken away from every copy at once, so that a copy is asked after each time. */
export function marked(c: HonoContext, version: string, { keptNowhere }: Pick<Operation, 'keptNowhere'> = {}): Response | null {
  const mark = `"${version}"`
  c.header('ETag', mark)
  c.header('Cache-Control', keptNowhere ? 'no-store' : 'no-cache')
  return isKnownTo(c.req.header('if-none-match'), mark) ? c.body(null, 304) : null
}
