// A service and a place as machines read them: schema.org GovernmentService and CivicStructure in JSON-LD, so that hours and telephones
// are shown right where people look for them first. https://schema.org/GovernmentService, https://schema.org/openingHoursSpecification
import type { Day } from '../../text/dates.ts'
import { inLanguage, type Language, type Translated } from '../../text/language.ts'
import type { Hours } from '../hours/hours.ts'
import type { ShownPlace } from './places.sql.ts'
import type { ShownService } from './service.sql.ts'

export type Standard = Record<string, unknown>

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** 24:00, as a machine has it: the last minute that is told of. */
const closing = (hour: string): string => (hour === '24:00' ? '23:59' : hour)

/** The week, and what is otherwise from `today` on. A closed day is told as open from midnight to midnight, as the vocabulary asks. */
export const openingHours = ({ openings, exceptions }: Hours, today: Day): Standard[] => [
  ...openings.map(({ weekday, opens, closes, firstDay, lastDay }) => ({
    '@type': 'OpeningHoursSpecification', dayOfWeek: `https://schema.org/${days[weekday - 1]}`, opens, closes: closing(closes),
    ...(firstDay ? { validFrom: firstDay } : {}), ...(lastDay ? { validThrough: lastDay } : {}),
  })),
  ...exceptions.filter(({ lastDay }) => lastDay >= today).map(({ firstDay, lastDay, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification', validFrom: firstDay, validThrough: lastDay, opens: opens ?? '00:00', closes: closes ? closing(closes) : '00:00',
  })),
]

type About = { language: Language; organisation: string; today: Day; hours: Map<string, Hours> }

export function standardService(service: ShownService, { language, organisation, today, hours }: About): Standard {
  const say = (content: Translated) => inLanguage(content, language)
  const { telephone, units } = service
  const channels = [
    ...(telephone ? [{ '@type': 'ServiceChannel', servicePhone: contact(say(telephone.name), telephone.number, hours.get(telephone.id), today) }] : []),
    ...units.map(({ name, phone, place }) => ({
      '@type': 'ServiceChannel',
      ...(phone ? { servicePhone: contact(say(name), phone, undefined, today) } : {}),
      ...(place ? { serviceLocation: { '@type': 'Place', name: say(place.name), ...(place.address ? { address: say(place.address) } : {}), ...open(hours.get(place.id), today) } } : {}),
    })),
  ]
  return {
    '@context': 'https://schema.org', '@type': 'GovernmentService', name: say(service.name), serviceType: say(service.lineName),
    ...(service.description ? { description: say(service.description) } : {}),
    ...(service.forWhom ? { audience: { '@type': 'Audience', audienceType: say(service.forWhom) } } : {}),
    ...(service.languages.length ? { availableLanguage: service.languages } : {}),
    provider: { '@type': 'GovernmentOrganization', name: organisation },
    availableChannel: channels,
  }
}

export function standardPlace(place: ShownPlace, { language, organisation, today, hours }: About): Standard {
  const say = (content: Translated) => inLanguage(content, language)
  return {
    '@context': 'https://schema.org', '@type': 'CivicStructure', name: say(place.name),
    ...(place.description ? { description: say(place.description) } : {}),
    ...(place.address ? { address: say(place.address) } : {}),
    ...(place.latitude !== null ? { geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude } } : {}),
    parentOrganization: { '@type': 'GovernmentOrganization', name: organisation },
    ...open(hours.get(place.id), today),
  }
}

const open = (hours: Hours | undefined, today: Day): Standard => {
  const specified = hours ? openingHours(hours, today) : []
  return specified.length ? { openingHoursSpecification: specified } : {}
}

const contact = (name: string, telephone: string, hours: Hours | undefined, today: Day): Standard => {
  const specified = hours ? openingHours(hours, today) : []
  return { '@type': 'ContactPoint', name, telephone, ...(specified.length ? { hoursAvailable: specified } : {}) }
}
