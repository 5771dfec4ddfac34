// Somebody who is not signed in: which language they are spoken to in.
import type { Context as HonoContext } from 'hono'
import { deskFrame } from '../frame.ts'
import { isLanguage, type Language } from '../text/language.ts'
import type { Context } from '../web/context.ts'
import { preferred } from '../web/language-of.ts'
import type { PageFrame } from '../web/page.ts'
import { doorsOf, type Doors } from './single/doors.ts'
import { arePasswordsOff } from './single/sign-in-rule.sql.ts'

type About = {
  path: string
  next?: string | null
  /** The language of the person whose link they hold. */
  known?: Language
}

/** And by which doors they may come in. */
export type StrangersFrame = PageFrame & { doors: Doors }

/** The language switch leads to the same page with ?language=. */
export async function strangersFrame(context: Context, c: HonoContext, { path, next, known }: About): Promise<StrangersFrame> {
  const address = (language: Language) => `${path}?${new URLSearchParams({ language, ...(next && { next }) })}`
  const alternates = { fi: address('fi'), sv: address('sv'), en: address('en') }
  const { db, settings } = context
  const doors = doorsOf(settings, settings.OIDC_ISSUER !== undefined && (await arePasswordsOff(db)))
  return { ...(await deskFrame(context, strangersLanguage(c, known), path)), alternates, doors }
}

/** What they chose, or what we know of them, or what their browser asks for. */
function strangersLanguage(c: HonoContext, known: Language | undefined): Language {
  const chosen = c.req.query('language')
  if (isLanguage(chosen)) return chosen
  return known ?? preferred(c.req.header('accept-language') ?? '')
}
