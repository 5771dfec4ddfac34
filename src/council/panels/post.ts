// What the outbox asks about a message to somebody who sits on a council, when it is about to go out; and what time does to what they are told.
import type { Sweep } from '../../db/sweeps.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { desk, setUpPath } from '../../paths.ts'
import { panelPath } from '../../council-paths.ts'
import type { Seats } from '../../post/deliver-to-seat.ts'
import { isSms } from '../../post/message.ts'
import { mayWriteNow } from '../../post/quiet-hours.ts'
import type { Keys } from '../../privacy/keys.ts'
import { mintSetUpLink } from '../../staff/mint-set-up-link.ts'
import { linkDays } from '../../staff/set-up-link.ts'
import { isMailbox, shownSignInName } from '../../staff/sign-in-name.ts'
import type { Tx } from '../../db/db.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import { datedMeetings } from './calendars.sql.ts'
import { forgetAnswers } from './dates.sql.ts'
import { endLeads } from './end-leads.ts'
import { seatMail, seatSms, type Said } from './letter.ts'
import { hasUnopened } from '../minutes/remind.sql.ts'
import { emailOf } from './members.sql.ts'
import { findSeatOfPost, forgetNotices, type SeatOfPost } from './notices.sql.ts'
import { remindMembers, tellOfMeetings } from './tell-members.ts'
import { toldBy } from './told.ts'

export const panelSweeps = (): Sweep[] => [
  { name: 'let go who led a council that ended', everySeconds: 3600, run: endLeads },
  { name: 'tell members of a council of their meetings', everySeconds: 60, run: (tx, now) => tellOfMeetings(tx, now) },
  { name: 'remind members of a council', everySeconds: 300, run: (tx, now) => remindMembers(tx, now) },
  {
    name: 'forget which days suited whom', everySeconds: 3600,
    run: async (tx, now) => {
      await forgetAnswers(tx, dayOf(now))
      await forgetNotices(tx, dayOf(now))
    },
  },
]

export function seatPost({ keys, publicUrl }: { keys: Keys; publicUrl: string }): Seats {
  return {
    mayGo: async (db, now) => mayWriteNow(now, (await organisation(db)).closedDays),

    async read(tx, { kind, seatId, meetingId, language }, { now, link }) {
      const seat = await findSeatOfPost(tx, seatId, dayOf(now))
      const to = seat && await addressFor(tx, keys, seat, { sms: isSms(kind), now })
      if (!seat || !to) return null
      const what = kind.replace('sms-', '').replace('seat-', '') as Said['what']
      const said = what === 'link' ? await linkFor(tx, seat, { now, link, publicUrl, sms: isSms(kind) }) : what === 'news' || what === 'letters' ? await inside(tx, seat, { what, publicUrl }) : await meetingsFor(tx, seat, { what, meetingId, now, publicUrl })
      if (!said) return null
      const { name, phone } = await organisation(tx)
      const of = { language, organisation: name, phone }
      return { to, ...(said.what === 'link' && said.until && link ? { mark: said.link } : {}), ...(isSms(kind) ? { subject: '', text: seatSms(said, of) } : seatMail(said, of)) }
    },
  }
}

async function addressFor(tx: Tx, keys: Keys, seat: SeatOfPost, { sms, now }: { sms: boolean; now: Date }): Promise<string | null> {
  if (sms) return (await toldBy(tx, keys, seat.panelId, seat.memberId)).phone || null
  const person = await emailOf(tx, seat.memberId, dayOf(now))
  return person && isMailbox(person.email) ? person.email : null
}

/**
 * Who has a sign-in already is led to it: a link of their own would be a key to what they have. And to a telephone that a secretary wrote
 * down none goes for whoever has a mailbox: it could be the first key of somebody who is awaited elsewhere too.
 */
async function linkFor(tx: Tx, { memberId, language }: SeatOfPost, { now, link, publicUrl, sms }: { now: Date; link: boolean; publicUrl: string; sms: boolean }): Promise<Said | null> {
  const person = await emailOf(tx, memberId, dayOf(now))
  if (!person || (sms && isMailbox(person.email))) return null
  const signInName = isMailbox(person.email) ? null : shownSignInName(person.email)
  if (person.hasAccount) return { what: 'link', link: `${publicUrl}${desk.panels}`, until: null, signInName }
  const own = link ? publicUrl + setUpPath(await mintSetUpLink(tx, { personId: person.personId, now })) : texts[language].mailDesk.linkLeftOut
  return { what: 'link', link: own, until: daysAfter(dayOf(now), linkDays), signInName }
}

/** For who can sign in; of letters as long as they are unopened. */
const inside = async (tx: Tx, { panelId, personId }: SeatOfPost, { what, publicUrl }: { what: 'news' | 'letters'; publicUrl: string }): Promise<Said | null> =>
  (personId && (what === 'news' || await hasUnopened(tx, panelId)) ? { what, link: `${publicUrl}${panelPath(panelId, what === 'news' ? '/changes' : '/letters')}` } : null)

/** As they are now, whatever they were when it was decided to tell of them. */
async function meetingsFor(tx: Tx, { panelId, personId }: SeatOfPost, { what, meetingId, now, publicUrl }: { what: 'days' | 'reminder'; meetingId: string | null; now: Date; publicUrl: string }): Promise<Said | null> {
  const meetings = await datedMeetings(tx, panelId, dayOf(now))
  const link = personId ? `${publicUrl}${panelPath(panelId, '/season')}` : null
  if (what === 'days') return meetings.length ? { what, meetings, link } : null
  const meeting = meetings.find(({ id, cancelledOn }) => id === meetingId && !cancelledOn)
  return meeting ? { what, meeting, link } : null
}
