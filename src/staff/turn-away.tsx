// Answers somebody who sent a form and turned out to be signed out. A browser forgets what was typed on pages
// that it may not keep, and ours it may not keep; so the page gives the text back.
import type { Context as HonoContext } from 'hono'
import type { Context } from '../web/context.ts'
import { desk } from '../paths.ts'
import { readForm, Refused } from '../web/form.ts'
import { page } from '../web/respond.tsx'
import type { DemoSignIn } from './demo-sign-in.ts'
import { SignInPage } from './pages/sign-in.tsx'
import { strangersFrame } from './stranger.ts'

export const turnAway = (context: Context, demoSignIns: DemoSignIn[]) => async (c: HonoContext): Promise<Response> => {
  const frame = await strangersFrame(context, c, { path: desk.signIn })
  return page(c, <SignInPage {...{ frame, demoSignIns }} next={null} unsent={await longTexts(c)} />, 401)
}

/** What somebody would not like to type again. Passwords are not given back. */
async function longTexts(c: HonoContext): Promise<string[]> {
  try {
    const { entries } = await readForm(c)
    const isLong = ([name, value]: readonly [string, string]) => !/password|token/.test(name) && value.trim().length >= 20
    return entries.filter(isLong).map(([, value]) => value)
  } catch (error) {
    if (error instanceof Refused) return []
    throw error
  }
}
