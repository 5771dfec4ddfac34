// Items of PTV: what of them is checked, and how each is recognised. What we do not know is kept as it came.
import * as v from 'valibot'

export const kinds = ['organization', 'service', 'location', 'phone', 'e-channel', 'web-page'] as const
export type Kind = (typeof kinds)[number]

/** What is said about an item that was read: `field` is one of ours. */
export type Note = { why: 'noFinnish' | 'cut' | 'coordinates' | 'overMidnight' | 'hours' | 'notPhone' | 'ambiguous' | 'ended' | 'unknownMunicipality'; field: string; detail: string }

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type Raw = { [key: string]: Json }

const text = v.nullish(v.string())
const flag = v.nullish(v.boolean())
const listOf = <Schema extends v.GenericSchema>(schema: Schema) => v.nullish(v.array(schema))
const localized = listOf(v.looseObject({ language: text, value: text, type: text }))
/** Numbers come as text and as numbers. */
const figure = v.nullish(v.union([v.string(), v.number()]))

const hours = listOf(v.looseObject({
  serviceHourType: text, isClosed: flag, validForNow: flag, isAlwaysOpen: flag, validFrom: text, validTo: text, additionalInformation: localized,
  openingHour: listOf(v.looseObject({ dayFrom: text, dayTo: text, from: text, to: text })),
}))
const phones = listOf(v.looseObject({
  type: text, language: text, prefixNumber: text, number: figure, isFinnishServiceNumber: flag, chargeDescription: text,
}))
const address = v.looseObject({
  type: text, subType: text,
  streetAddress: v.nullish(v.looseObject({
    street: localized, streetNumber: figure, postalCode: figure, postOffice: localized, latitude: figure, longitude: figure,
    municipality: v.nullish(v.looseObject({ code: figure, name: localized })),
  })),
})
/** On its way out a class has names, on its way in it is its address alone. */
const classes = listOf(v.union([v.string(), v.looseObject({ uri: text, name: localized })]))

const common = { id: text, sourceId: text, publishingStatus: text, modified: text }
const channel = { ...common, serviceChannelNames: localized, serviceChannelDescriptions: localized }

export const schemas = {
  'organization': v.looseObject({ ...common, organizationNames: localized }),
  'service': v.looseObject({
    ...common, serviceNames: localized, serviceDescriptions: localized, keywords: localized, languages: listOf(v.string()), serviceClasses: classes, targetGroups: classes,
    serviceChannels: listOf(v.looseObject({ serviceChannel: v.nullish(v.looseObject({ id: text, sourceId: text })) })),
  }),
  'location': v.looseObject({ ...channel, addresses: listOf(address), phoneNumbers: phones, emails: localized, serviceHours: hours }),
  'phone': v.looseObject({ ...channel, phoneNumbers: phones, serviceHours: hours }),
  'e-channel': v.looseObject(channel),
  'web-page': v.looseObject(channel),
}
export type ServiceItem = v.InferOutput<typeof schemas.service>
export type LocationItem = v.InferOutput<typeof schemas.location>
export type PhoneItem = v.InferOutput<typeof schemas.phone>
export type PtvHours = LocationItem['serviceHours']
export type PtvPhones = LocationItem['phoneNumbers']
export type PtvAddress = v.InferOutput<typeof address>

const channelKinds: Record<string, Kind> = { ServiceLocation: 'location', Phone: 'phone', EChannel: 'e-channel', WebPage: 'web-page' }

/** By its fields; null for what none of ours looks like. A channel that does not say its type has an address, a number or a page. */
export function kindOf(raw: Raw): Kind | null {
  if ('organizationNames' in raw) return 'organization'
  if ('serviceNames' in raw) return 'service'
  if (!('serviceChannelNames' in raw)) return null
  if (typeof raw['serviceChannelType'] === 'string') return channelKinds[raw['serviceChannelType']] ?? null
  return 'addresses' in raw ? 'location' : 'phoneNumbers' in raw ? 'phone' : 'webPages' in raw ? 'web-page' : null
}

export const isRaw = (json: Json | undefined): json is Raw => typeof json === 'object' && json !== null && !Array.isArray(json)

/** The same whatever the order of the keys: the database keeps its own. */
export function canonical(json: Json): string {
  if (Array.isArray(json)) return `[${json.map(canonical).join()}]`
  if (!isRaw(json)) return JSON.stringify(json)
  return `{${Object.keys(json).sort().map((key) => `${JSON.stringify(key)}:${canonical(json[key]!)}`).join()}}`
}
