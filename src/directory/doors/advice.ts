// The telephones for advice that stand on the foot of every page and in bulletins, and when they are answered.
import type { Db } from '../../db/db.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { inLanguage, type Language, type Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Advice } from '../../web/page.ts'
import { isUnknown, type Hours } from '../hours/hours.ts'
import { hoursOfEntries } from '../hours/hours.sql.ts'
import { sayNow, sayWeek } from '../hours/say.ts'
import { alwaysShown } from './telephones.sql.ts'

export async function adviceTelephones(db: Db, language: Language, now: Date): Promise<Advice[]> {
  const today = dayOf(now)
  const words = { t: texts[language], language }
  return (await telephonesWithHours(db, today)).map(({ name, number, hours }) => ({
    name: inLanguage(name, language), number, now: hours && sayNow(hours, 'telephone', now, words),
    week: hours && sayWeek(hours, today, words).map(({ days, spans }) => `${days} ${spans}`).join(', '),
  }))
}

/** `hours`: null where nobody has said when it is answered. */
export type TelephoneWithHours = { name: Translated; number: string; hours: Hours | null }

export async function telephonesWithHours(db: Db, today: Day): Promise<TelephoneWithHours[]> {
  const telephones = await alwaysShown(db, today)
  const hours = telephones.length ? await hoursOfEntries(db, telephones.map(({ id }) => id), today) : new Map<string, never>()
  return telephones.map(({ id, name, number }) => {
    const own = hours.get(id)
    return { name, number, hours: own && !isUnknown(own) ? own : null }
  })
}
