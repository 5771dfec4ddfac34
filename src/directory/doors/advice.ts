// The telephones for advice that stand on the foot of every page, with whether they are answered now.
import type { Db } from '../../db/db.ts'
import { dayOf } from '../../text/dates.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Advice } from '../../web/page.ts'
import { isUnknown } from '../hours/hours.ts'
import { hoursOfEntries } from '../hours/hours.sql.ts'
import { sayNow, sayWeek } from '../hours/say.ts'
import { alwaysShown } from './telephones.sql.ts'

export async function adviceTelephones(db: Db, language: Language, now: Date): Promise<Advice[]> {
  const today = dayOf(now)
  const telephones = await alwaysShown(db, today)
  const hours = telephones.length ? await hoursOfEntries(db, telephones.map(({ id }) => id), today) : new Map<string, never>()
  const words = { t: texts[language], language }
  return telephones.map(({ id, name, number }) => {
    const own = hours.get(id)
    const known = own && !isUnknown(own) ? own : null
    return {
      name: inLanguage(name, language), number, now: known && sayNow(known, 'telephone', now, words),
      week: known && sayWeek(known, today, words).map(({ days, spans }) => `${days} ${spans}`).join(', '),
    }
  })
}
