// Pages for when something is wrong. In the person's language, with what they can do next; after a POST
// with everything that they typed, and a button that sends it again.
import type { Context as HonoContext } from 'hono'
import { kiosk } from '../day-paths.ts'
import { bareFrame, deskFrame } from '../frame.ts'
import { texts } from '../text/texts.ts'
import type { Context } from './context.ts'
import { faultAndPlace, GoneMeanwhile, isDatabaseAway } from '../db/faults.ts'
import { largestForm, parseForm, readBody, Refused } from './form.ts'
import { Busy } from './in-turn.ts'
import { languageOf } from './language-of.ts'
import { ErrorPage, type ErrorStatus, type GivenBack } from './pages/error-page.tsx'
import { page } from './respond.tsx'
import { errorsBody, formatOfPath, sparkTypes } from './spark.ts'

/**
 * `allowed`: the methods that this address answers, none if there is no such address. At the desk, and at a
 * station of a feedback day, what a form was about may have gone while somebody wrote in it: what they typed is there to be read and copied.
 */
export async function notFound(context: Context, c: HonoContext, allowed: string[]): Promise<Response> {
  if (allowed.length === 0 || allowed.includes(c.req.method)) {
    const givenBack = ['/desk', kiosk].some((start) => c.req.path.startsWith(start)) ? await typed(c) : null
    return errorPage(context, c, 404, givenBack && { ...givenBack, action: null })
  }
  c.header('Allow', allowed.join(', '))
  return errorPage(context, c, 405)
}

/**
 * A form that came from a page of somebody else: a translation, a saved copy, or a trap. What was typed is
 * given back, and can be sent from here. At the desk it can only be read: whose cookie came along must not
 * be led to send, with one press, what somebody else has written.
 */
export async function foreignForm(context: Context, c: HonoContext): Promise<Response> {
  const givenBack = await typed(c)
  return errorPage(context, c, 403, givenBack && c.req.path.startsWith('/desk') ? { ...givenBack, action: null } : givenBack)
}

/** The one handler of faults. What it logs names no person: the kind of error, and a reference to it. */
export async function failed(context: Context, c: HonoContext, error: Error, log: (line: string) => void): Promise<Response> {
  if (error instanceof Refused) return errorPage(context, c, error.status, error.status === 413 ? null : await typed(c))
  if (error instanceof GoneMeanwhile) return notFound(context, c, [])
  if (error instanceof Busy) {
    c.header('Retry-After', '10')
    return errorPage(context, c, 429)
  }
  if (isDatabaseAway(error)) {
    c.header('Retry-After', '30')
    return errorPage(context, c, 503, await typed(c))
  }
  const reference = crypto.randomUUID().slice(0, 8)
  log(`error ${reference}: ${c.req.method} ${c.req.routePath} ${faultAndPlace(error)}`)
  return errorPage(context, c, 500, await typed(c), reference)
}

async function errorPage(
  context: Context, c: HonoContext, status: ErrorStatus, givenBack: GivenBack | null = null, reference?: string,
): Promise<Response> {
  if (c.req.path.startsWith('/api/')) {
    const title = texts.en.errors[status].title
    // By the context, which keeps the headers that were set on the way here.
    return c.body(JSON.stringify({ type: 'about:blank', title, status, ...(reference ? { reference } : {}) }), status, {
      'content-type': 'application/problem+json', 'cache-control': 'no-store',
    })
  }
  if (c.req.path.startsWith('/open311/')) {
    const format = formatOfPath(c.req.path)
    const said = [texts.en.errors[status].title, ...(reference ? [`Reference: ${reference}`] : [])].join(' ')
    return c.body(errorsBody(format, status, [said]), status, { 'content-type': sparkTypes[format], 'cache-control': 'no-store' })
  }
  const language = languageOf(c)
  const bare = bareFrame(context, language)
  const signedIn = c.get('signedIn')
  // Where the database may be at fault, it is not asked for the organisation's name.
  const frame = signedIn && status < 500 ? await deskFrame(context, language, c.req.path).catch(() => bare) : bare
  return page(c, <ErrorPage {...{ frame, signedIn, status, givenBack, reference }} />, status)
}

/** What was typed in the form of this request; nothing of a sign-in. */
async function typed(c: HonoContext): Promise<GivenBack | null> {
  if (c.req.method !== 'POST' || /^\/(api|open311)\//.test(c.req.path)) return null
  const beside = c.get('typedBeside')
  if (beside) return { action: c.req.path, entries: beside }
  try {
    const { entries } = parseForm(await readBody(c, largestForm))
    if (entries.some(([name]) => /password/i.test(name))) return null
    return { action: c.req.path, entries }
  } catch {
    return null
  }
}
