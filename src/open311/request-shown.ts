// A request as it goes out. Of people there is nothing: neither who gave it nor who answered, no place but the unit's, no time finer than a day;
// of what is published, than the month.
import type { Day } from '../text/dates.ts'
import { inLanguage, type Language, type Translated } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import type { Spark } from '../web/spark.ts'
import { dayOnWire } from './moment.ts'
import type { PublishedRequest } from './published.sql.ts'
import type { SentRequest } from './sent.sql.ts'
import { codeOf } from './service-code.ts'
import { serviceName } from './topics.ts'

/** `organisation`: whom to name where the unit is not shown. `extensions`: with the attributes of the Finnish profile. */
export type Shown = { language: Language; organisation: Translated; origin: string; extensions: boolean }

/** As the Finnish profile names what a service_object_id is: of the national service directory, or of ours. */
export const ptvChannel = 'https://palvelutietovaranto.suomi.fi/ptv/serviceChannel'
export const ownUnit = (origin: string): string => `${origin}/api/v1/units`

export function asPublished(one: PublishedRequest, { language, organisation, origin, extensions }: Shown): Spark {
  const place = one.unitId ? { address: one.address && inLanguage(one.address, language), address_id: one.unitId, lat: one.lat, long: one.long } : nowhere
  const answer = [one.answer, one.comment].filter(Boolean).join('\n\n')
  return {
    ...common(one, language, { status: 'closed', given: one.monthOn, changed: one.publishedOn, due: null }),
    status_notes: answer, description: one.text, agency_responsible: inLanguage(one.unitName ?? organisation, language), ...place,
    ...extensions && { extended_attributes: {
      title: null, service_object_id: one.ptvId ?? one.unitId, service_object_type: one.unitId && (one.ptvId ? ptvChannel : ownUnit(origin)),
      detailed_status: 'PROCESSED', media_urls: [], handler: null, log: [{ time: dayOnWire(one.publishedOn), status: 'done', note: answer, handler: null, attachment_url: null }],
    } },
  }
}

const detailed = { 'waiting-for-handler': 'RECEIVED', 'waiting-for-giver': 'IN_PROCESS', answered: 'PROCESSED', closed: 'ARCHIVED' } as const satisfies Record<SentRequest['state'], string>

/** What is not published: where it stands. Of what was set aside, what its giver reads with their receipt; nothing else of it is told in words. */
export function asSent(one: SentRequest, { language, organisation, extensions }: Shown): Spark {
  const open = one.state === 'waiting-for-handler' || one.state === 'waiting-for-giver'
  return {
    ...common(one, language, { status: open ? 'open' : 'closed', given: one.givenOn, changed: one.changedOn, due: open ? one.dueOn : null }),
    status_notes: one.setAside ? asideNote(language) : null, description: null, agency_responsible: inLanguage(organisation, language), ...nowhere,
    ...extensions && { extended_attributes: { title: null, service_object_id: null, service_object_type: null, detailed_status: detailed[one.state], media_urls: [], handler: null, log: [] } },
  }
}

function asideNote(language: Language): string {
  const { aside: { giver }, open311 } = texts[language]
  return [`${giver.title}.`, giver.text, open311.meant].join(' ')
}

const nowhere = { address: null, address_id: null, lat: null, long: null }

type Common = Pick<PublishedRequest, 'id' | 'kind' | 'lineId' | 'lineName'>
type Times = { status: 'open' | 'closed'; given: Day; changed: Day; due: Day | null }

const common = ({ id, kind, lineId, lineName }: Common, language: Language, { status, given, changed, due }: Times) => ({
  service_request_id: id, status, status_notes: null, service_name: serviceName({ kind, lineId }, lineName, language), service_code: codeOf({ kind, lineId }), description: null, agency_responsible: null,
  service_notice: null, requested_datetime: dayOnWire(given), updated_datetime: dayOnWire(changed), expected_datetime: due && dayOnWire(due),
  address: null, address_id: null, zipcode: null, lat: null, long: null, media_url: null,
})
