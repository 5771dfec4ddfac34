// Short codes of the invented county, as its communications made them: a campaign in libraries, posters in waiting rooms, slips of
// one unit in two languages, and some whose papers are long down. The same codes in every demonstration, so that one can be told.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { dayOf, daysAfter, type Day } from '../src/text/dates.ts'
import type { Language } from '../src/text/language.ts'
import type { LineKey } from './lines.ts'
import type { Ids } from './load-directory.ts'
import type { ServiceKey } from './services.ts'
import type { UnitKey } from './units.ts'

type DemoCode = {
  line?: LineKey
  service?: ServiceKey
  unit?: UnitKey
  /** Where its paper is: the place of this unit. */
  at?: UnitKey
  language?: Language
  campaign?: string
  daysAgo: number
  endedDaysAgo?: number
}

const libraries = 'Kevät 2027, kirjastot'
const waiting = 'Odotustilat'

export const demoCodes: Record<string, DemoCode> = {
  // Told in the README.
  R87X49: { line: 'working-age', service: 'adult-social-work', unit: 'social-station', at: 'social-station', campaign: waiting, daysAgo: 40 },
  '9P85J3': { line: 'working-age', unit: 'harjula-team', at: 'harjula-team', campaign: waiting, daysAgo: 40 },
  '95X24R': { line: 'working-age', unit: 'social-station', language: 'fi', campaign: 'Laput tapaamisen jälkeen', daysAgo: 21 },
  '2795MR': { line: 'working-age', unit: 'social-station', language: 'sv', campaign: 'Laput tapaamisen jälkeen', daysAgo: 21 },
  X38P8J: { line: 'older', unit: 'home-care-saarisalmi', campaign: 'Kotikäynnit', daysAgo: 90 },
  '2V8373': { line: 'older', unit: 'home-care-saarisalmi', language: 'sv', campaign: 'Kotikäynnit', daysAgo: 90 },
  F586VR: { line: 'disability', unit: 'disability-guidance', at: 'disability-guidance', campaign: waiting, daysAgo: 40 },
  '8M5FX9': { line: 'family-law', unit: 'family-law-unit', at: 'family-law-unit', campaign: waiting, daysAgo: 40 },
  '52X616': { at: 'myllykyla-service-point', campaign: libraries, daysAgo: 6 },
  '46716H': { at: 'harjula-team', campaign: libraries, daysAgo: 6 },
  J5J78P: { line: 'older', campaign: libraries, daysAgo: 6 },
  V08RJ2: { language: 'en', campaign: 'Maahanmuuttajien infopäivä', daysAgo: 12 },
  '7H7254': { line: 'working-age', campaign: 'Syksyn asukasillat', daysAgo: 430, endedDaysAgo: 120 },
  '54V27V': { campaign: 'Avajaiset', daysAgo: 500, endedDaysAgo: 470 },
}

/** How often they were opened in the last month that is over, in the one before it, and so on: in steps, as they are kept. */
const demoOpenings: Partial<Record<keyof typeof demoCodes, number[]>> = {
  R87X49: [35], '9P85J3': [5], X38P8J: [25, 30], '2V8373': [10, 5], F586VR: [15], '7H7254': [0, 0, 0, 0, 20, 45, 30],
}

export async function loadCodes(tx: Kysely<DB>, ids: Ids, now: Date): Promise<void> {
  const by = ids.person.get('sanna-lumiala')!
  const day = (ago: number) => daysAfter(dayOf(now), -ago)
  await tx.insertInto('short_code').values(Object.entries(demoCodes).map(([code, { line, service, unit, at, language = null, campaign = null, daysAgo, endedDaysAgo }]) => ({
    code, kind: 'feedback', language, campaign, made_by: by, made_on: day(daysAgo),
    service_line_id: line ? ids.line.get(line)! : null, service_id: service ? ids.service.get(service)! : null, unit_id: unit ? ids.unit.get(unit)! : null,
    place_id: at ? tx.selectFrom('unit').select('place_id').where('id', '=', ids.unit.get(at)!) : null,
    ...(endedDaysAgo !== undefined && { ended_on: day(endedDaysAgo), ended_by: by }),
  }))).execute()
  await tx.insertInto('short_code_opened').values(openings(dayOf(now))).execute()
}

const openings = (today: Day) => Object.entries(demoOpenings)
  .flatMap(([code, months]) => months!.map((times, ago) => ({ code, month_on: monthBefore(today, ago + 1), times })))
  .filter(({ times }) => times > 0)

const monthBefore = (day: Day, months: number): Day => {
  const month = new Date(`${day.slice(0, 7)}-01T12:00:00Z`)
  month.setUTCMonth(month.getUTCMonth() - months)
  return month.toISOString().slice(0, 10)
}
