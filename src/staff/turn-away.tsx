// Answers somebody who sent a form and turned out to be signed out. A browser forgets what was typed on pages
// that it may not keep, and ours it may not keep; so the page gives the text back.
import type { Context as HonoContext } from 'hono'
import type { Context } from '../web/context.ts'
import { desk } from '../paths.ts'
import { readForm, Refused } from '../web/form.ts'
import { page } from '../web/respond.tsx'
import type { DemoSignIn } from './demo-sign-in.ts'
import { safeNext } from './next-path.ts'
import { SignInPage } from './pages/sign-in.tsx'
import { turnOwing } from './second-factor/turn-owing.tsx'
import { strangersFrame } from './stranger.ts'

export const turnAway = (context: Context, demoSignIns: DemoSignIn[]) => async (c: HonoContext): Promise<Response> => {
  const next = shownFrom(c)
  const owing = c.get('owingSession')
  if (owing) return turnOwing(context, c, owing, { next, unsent: await written(c) })
  const frame = await strangersFrame(context, c, { path: desk.signIn, next })
  return page(c, <SignInPage {...{ frame, next, demoSignIns }} unsent={await written(c)} />, 401)
}

/** The page that the form was on, without what it said there ("sent"); else the address that the form was for. */
function shownFrom(c: HonoContext): string | null {
  const referrer = c.req.header('referer') ?? ''
  return safeNext(URL.canParse(referrer) ? new URL(referrer).pathname : undefined) ?? safeNext(c.req.path)
}

/** What somebody typed, as against what they chose and what the form carries unseen. Passwords are not given back. */
async function written(c: HonoContext): Promise<string[]> {
  try {
    const { entries } = await readForm(c)
    // Of a page that is one form, also what stood there before anybody typed.
    const before = new Map(entries.filter(([name]) => name.startsWith('was-')).map(([name, value]) => [name.slice('was-'.length), value]))
    const isWritten = ([name, value]: readonly [string, string]) =>
      value.trim() !== '' && !unseen.test(name) && !chosen.test(name) && !ids.test(value.trim()) && value.trim() !== before.get(name)?.trim()
    return entries.filter(isWritten).map(([, value]) => value)
  } catch (error) {
    if (error instanceof Refused) return []
    throw error
  }
}

const unseen = /password|token|^(version|seen|step|next|again|number|seen-first|first-version|share-seen|side-seen|first-as|first-way|was-.+|code|passkey|secret|proof|last-\d|pointed-at|sure|agreed)$/
const chosen = /^(purpose|came|new-came|first-came|as|template|pass-reason|pass-topic|decision|side-from|lane|why-.+|talked-on-.+|thanks-allowed|with-.+|role(-.+)?|scope|language|listed|state|part|kind|members|(order|remove|unit)-.+)$/
/** Nothing but ids: of a person, or of a service and its unit. */
const ids = /^(\w+:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}( [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/i
