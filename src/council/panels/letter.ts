// What is said to a member by mail or SMS. It is read over shoulders and on locked screens: it names neither the council nor who sits there, and
// its subject nothing at all of what it is about.
import { wrap } from '../../post/compose.ts'
import { inGsm } from '../../post/gsm.ts'
import { clockTime, longDay, shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language, type Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Dated } from './calendars.sql.ts'

type Of = { language: Language; organisation: Translated; phone: string | null }
/** `link`: of their own, or to where they sign in as before; null for who does not sign in. */
export type Said =
  | { what: 'link'; link: string; until: string | null; signInName: string | null }
  | { what: 'days'; meetings: readonly Dated[]; link: string | null }
  | { what: 'reminder'; meeting: Dated; link: string | null }
  | { what: 'news'; link: string }
  | { what: 'letters'; link: string }

export function seatMail(said: Said, { language, organisation, phone }: Of): { subject: string; text: string } {
  const { panelPeople: { mail: t }, mail: { automatic } } = texts[language]
  const values = { organisation: inLanguage(organisation, language), phone: phone ?? '' }
  const paragraphs = said.what === 'link'
    ? [fill(t.hello, values), fill(said.until ? t.invited : t.invitedAgain, values), said.link, said.until && fill(t.linkLasts, { day: shortDay(said.until, language) }), said.signInName && fill(t.signInName, { name: said.signInName }), t.voluntary]
    : said.what === 'days'
      ? [fill(t.hello, values), t.days, said.meetings.map((meeting) => `- ${whenOf(meeting, language)}`).join('\n'), said.link]
      : said.what === 'reminder'
        ? [fill(t.hello, values), t.reminder, whenOf(said.meeting, language), t.cannotCome, said.link]
        : [fill(t.hello, values), t[said.what], said.link, said.what === 'news' ? t.newsRarely : t.lettersRarely]
  return { subject: t.subjects[said.what], text: wrap(fill([...paragraphs, phone && fill(t.phone, values), automatic].filter(Boolean).join('\n\n'), values)) }
}

/** In the alphabet of GSM. Of several meetings the next two are named. */
export function seatSms(said: Said, { language, organisation }: Of): string {
  const { sms: t } = texts[language].panelPeople
  const values = { organisation: inLanguage(organisation, language) }
  if (said.what === 'link') return inGsm(fill(said.until ? t.invited : t.invitedAgain, { ...values, link: said.link }))
  if (said.what === 'news' || said.what === 'letters') return inGsm(fill(t[said.what], { ...values, link: said.link }))
  const meetings = said.what === 'days' ? said.meetings.slice(0, 2) : [said.meeting]
  return inGsm(fill(t[said.what], { ...values, when: meetings.map((meeting) => whenOf(meeting, language)).join('; ') }))
}

/** With what became of it, where it does not take place. */
export function whenOf({ heldOn, fromMinute, untilMinute, where, cancelledOn }: Dated, language: Language): string {
  const { panels, panelPeople } = texts[language]
  const when = `${longDay(heldOn, language)} ${fill(panels.clock, { from: clockTime(fromMinute, language), until: clockTime(untilMinute, language) })}`
  return cancelledOn ? fill(panelPeople.mail.cancelled, { when }) : where ? `${when}, ${where}` : when
}
