// The screen of a waiting room. It turns itself by a header, so that it needs no script; "stop here" leaves the header out.
import { Hono } from 'hono'
import { isId } from '../../directory/id.ts'
import { publicFrame } from '../../frame.ts'
import { pattern, to } from '../../paths.ts'
import { languages } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { ScreenPage } from './pages/screen.tsx'
import { publicUrlOf } from './public-url.ts'
import { slides } from './slides.ts'

/** Long enough to read one aloud. */
const secondsEach = 20

export function screenRoutes(context: Context): Hono {
  const { db, settings, now } = context
  const routes = new Hono()
  for (const language of languages) {
    routes.get(pattern('screen', language), async (c) => {
      const place = isId(c.req.query('place')) ? c.req.query('place')! : null
      const stopped = c.req.query('stop') === 'yes'
      const frame = await publicFrame(context, language, 'screen', {}, { place: place ?? undefined })
      const all = await slides(db, { placeId: place, now: now(), t: frame.t, language, publicUrl: publicUrlOf(c, settings) })
      const asked = c.req.query('slide') ?? ''
      const number = Math.min(all.length, /^[1-9]\d?$/.test(asked) ? Number(asked) : 1)
      const addressOf = (n: number, stop: boolean) => to('screen', language, {}, { place: place ?? undefined, slide: n === 1 ? undefined : String(n), stop: stop ? 'yes' : undefined })
      if (!stopped) c.header('Refresh', `${secondsEach}; url=${addressOf(number % all.length + 1, false)}`)
      return page(c, <ScreenPage {...{ frame, number, stopped, addressOf }} slide={all[number - 1]!} count={all.length} home={publicUrlOf(c, settings) + to('home', language)} />)
    })
  }
  return routes
}
