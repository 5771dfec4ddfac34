// A member's own calendar: whoever has its address has it, without a sign-in and without a cookie.
import { Hono } from 'hono'
import { pattern } from '../../paths.ts'
import { hashOfSetUpToken } from '../../privacy/set-up-token.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { inLanguage, languages } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import { sendFile } from '../../web/send-file.ts'
import { meetingsCalendar } from './calendar.ts'
import { datedMeetings, panelOfCalendar } from './calendars.sql.ts'

/** Meetings that are over stay in it for a while, so that a calendar does not lose what one wants to look up. */
const daysBack = 90

export function councilCalendarRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  for (const language of languages) {
    routes.get(pattern('councilCalendar', language), async (c) => {
      const now = context.now()
      const panel = await panelOfCalendar(db, hashOfSetUpToken(c.req.param('token') ?? ''), dayOf(now))
      return sendFile(c, panel && {
        name: 'calendar.ics', type: 'text/calendar; charset=utf-8',
        body: meetingsCalendar(inLanguage(panel.name, language), await datedMeetings(db, panel.id, daysAfter(dayOf(now), -daysBack)), now),
      })
    })
  }
  return routes
}
