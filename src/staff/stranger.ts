// Somebody who is not signed in: which language they are spoken to in.
import type { Context as HonoContext } from 'hono'
import { deskFrame } from '../frame.ts'
import { isLanguage, languages, type Language } from '../text/language.ts'
import type { Context } from '../web/context.ts'
import type { PageFrame } from '../web/page.ts'

type About = { path: string; next?: string | null; preferred?: Language }

/** The language switch leads to the same page with ?language=. */
export async function strangersFrame(context: Context, c: HonoContext, { path, next, preferred }: About): Promise<PageFrame> {
  const address = (language: Language) => `${path}?${new URLSearchParams({ language, ...(next && { next }) })}`
  const alternates = { fi: address('fi'), sv: address('sv'), en: address('en') }
  return { ...(await deskFrame(context, strangersLanguage(c, preferred), path)), alternates }
}

/** What they chose, or what we know of them, or the first of their browser's languages that we speak, or Finnish. */
function strangersLanguage(c: HonoContext, preferred: Language | undefined): Language {
  const chosen = c.req.query('language')
  if (isLanguage(chosen)) return chosen
  const accepted = (c.req.header('accept-language') ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return preferred ?? accepted.find(isLanguage) ?? languages[0]
}
