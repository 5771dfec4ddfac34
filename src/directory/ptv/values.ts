// What an item of PTV says and what the directory says, value by value under the same keys, so that the two can be compared: a text
// has a key for each language, a set has one for each of its members.
import type { Day } from '../../text/dates.ts'
import { languages, type Translated } from '../../text/language.ts'
import { isEmail } from '../../staff/email.ts'
import { isPhone } from '../../staff/phone.ts'
import { longest } from '../forms/reading.ts'
import { namedLanguage } from '../served-languages.ts'
import { degreesOf } from './grid.ts'
import type { LocationItem, Note, PhoneItem, PtvAddress, PtvPhones, ServiceItem } from './item.ts'
import { hoursValues, isOver } from './ptv-hours.ts'
import { fieldValues, keywords, ofType, wordsIn, type ByLanguage } from './words.ts'

export type Values = Readonly<Record<string, string>>

export function locationValues(item: LocationItem, notes: Note[]): Values {
  const address = item.addresses?.find(({ type, streetAddress }) => streetAddress && (!type || type === 'Location'))
  const [email] = (item.emails ?? []).map(({ value }) => (value ?? '').trim()).filter(isEmail)
  const phone = phoneOf(item.phoneNumbers, notes)
  return {
    ...fieldValues('name', ofType(item.serviceChannelNames, 'Name'), longest.name, notes),
    ...fieldValues('description', ofType(item.serviceChannelDescriptions, 'Description'), longest.sentence, notes),
    ...(address ? addressValues(address, notes) : {}),
    ...hoursValues(item.serviceHours, notes),
    ...(phone ? { phone: phone.number } : {}), ...(email ? { email } : {}),
  }
}

export function phoneValues(item: PhoneItem, notes: Note[]): Values {
  const phone = phoneOf(item.phoneNumbers, notes)
  return {
    ...fieldValues('name', ofType(item.serviceChannelNames, 'Name'), longest.name, notes),
    ...fieldValues('description', ofType(item.serviceChannelDescriptions, 'Description'), longest.sentence, notes),
    ...(phone ? { number: phone.number, ...fieldValues('cost', phone.cost, longest.sentence, notes) } : {}),
    ...hoursValues(item.serviceHours, notes),
  }
}

/** A long description is told by its summary, where PTV has one. */
export function serviceValues(item: ServiceItem, notes: Note[]): Values {
  const [whole, summary] = [ofType(item.serviceDescriptions, 'Description'), ofType(item.serviceDescriptions, 'Summary')]
  const description: ByLanguage = {}
  for (const language of languages) {
    const text = whole[language] && [...whole[language]].length <= longest.sentence ? whole[language] : summary[language] ?? whole[language]
    if (text) description[language] = text
  }
  const tags = (item.languages ?? []).flatMap((one) => namedLanguage(one) ?? [])
  return {
    ...fieldValues('name', ofType(item.serviceNames, 'Name'), longest.name, notes),
    ...fieldValues('description', description, longest.sentence, notes),
    ...fieldValues('howToBegin', ofType(item.serviceDescriptions, 'UserInstruction'), longest.text, notes),
    ...fieldValues('cost', ofType(item.serviceDescriptions, 'ChargeTypeAdditionalInfo'), longest.sentence, notes),
    ...fieldValues('words', keywords(item.keywords), longest.sentence, notes),
    ...Object.fromEntries(tags.map((tag) => [`language ${tag}`, 'yes'])),
  }
}

function addressValues({ streetAddress }: PtvAddress, notes: Note[]): Values {
  const { street, streetNumber, postalCode, postOffice, municipality, latitude, longitude } = streetAddress ?? {}
  const [streets, offices, names] = [ofType(street, null), ofType(postOffice, null), ofType(municipality?.name, null)]
  const written: ByLanguage = {}
  for (const language of languages) {
    const [name, office] = [streets[language], offices[language] ?? offices.fi ?? '']
    if (name) written[language] = [[name, streetNumber].filter(Boolean).join(' '), [postalCode, office].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  }
  const at = degreesOf(latitude, longitude)
  if (at === false) notes.push({ why: 'coordinates', field: 'coordinates', detail: `${latitude ?? ''} ${longitude ?? ''}`.trim().slice(0, 60) })
  const name = fieldValues('name', names, longest.name, [])
  const code = /^\d{1,3}$/.test(String(municipality?.code ?? '')) ? String(municipality?.code).padStart(3, '0') : null
  return {
    ...fieldValues('address', written, longest.sentence, notes),
    ...(name['name.fi'] ? { municipality: municipalityValue({ code, name: translatedIn(name, 'name')! }) } : {}),
    ...(at ? { coordinates: coordinatesValue(at) } : {}),
  }
}

/** The Finnish number first; numbers for text messages and faxes are none. */
function phoneOf(list: PtvPhones, notes: Note[]): { number: string; cost: ByLanguage } | null {
  const phones = (list ?? []).filter(({ type, number }) => (!type || type === 'Phone') && number)
  const one = phones.find(({ language }) => language === 'fi') ?? phones[0]
  if (!one) return null
  const digits = String(one.number).trim()
  const prefix = (one.prefixNumber ?? '').trim()
  const number = one.isFinnishServiceNumber || !prefix ? digits : prefix === '+358' ? digits.replace(/^0?/, '0') : `${prefix} ${digits}`
  if (isPhone(number)) return { number, cost: ofType(phones.map(({ language, chargeDescription }) => ({ language, value: chargeDescription })), null) }
  notes.push({ why: 'notPhone', field: 'phone', detail: number.slice(0, 40) })
  return null
}

export const coordinatesValue = ({ latitude, longitude }: { latitude: number; longitude: number }): string => `${latitude} ${longitude}`

export type Municipality = { code: string | null; name: Translated }
export const municipalityValue = ({ code, name }: Municipality): string => JSON.stringify({ code, name: Object.fromEntries(Object.entries(name).sort()) })
export const municipalityIn = (value: string): Municipality => JSON.parse(value) as Municipality
export const isSameMunicipality = (a: Municipality, b: Municipality): boolean =>
  a.code && b.code ? a.code === b.code : a.name.fi.toLowerCase() === b.name.fi.toLowerCase()

/** By its code; by its name, where one of the two has no code. */
export const municipalityLike = <One extends Municipality>(known: readonly One[], wanted: Municipality): One | undefined =>
  known.find(({ code }) => code && code === wanted.code) ?? known.find((one) => isSameMunicipality(one, wanted))

/** Null where no language has text; another language stands in for Finnish. */
export function translatedIn(values: Values, field: string): Translated | null {
  const given = languages.flatMap((language) => (values[`${field}.${language}`] ? [[language, values[`${field}.${language}`]!] as const] : []))
  return given.length ? { fi: given[0]![1], ...Object.fromEntries(given) } : null
}

export const translatedValues = (field: string, content: Translated | null): Values =>
  Object.fromEntries(Object.entries(content ?? {}).filter(([, text]) => text).map(([language, text]) => [`${field}.${language}`, text]))

/** Whether two values of a key mean the same, however each is written. */
export function isSame(key: string, a: string | undefined, b: string | undefined): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined) return false
  if (key === 'coordinates') return a.split(' ').every((degree, n) => Math.abs(Number(degree) - Number(b.split(' ')[n])) < 2e-6)
  if (key === 'municipality') return isSameMunicipality(municipalityIn(a), municipalityIn(b))
  if (key === 'phone' || key === 'number') return digitsOf(a) === digitsOf(b)
  if (key.startsWith('words.')) return String(wordsIn(a).sort()) === String(wordsIn(b).sort())
  return false
}

const digitsOf = (phone: string): string => phone.replace(/^\+358/, '0').replace(/\D/g, '')

export type Change = { key: string; before: string | null; after: string | null }

/**
 * What of theirs is taken. `last`: what they said when it was last taken, or null for the first time. A value of ours gives way only
 * to what is another in PTV since then; the first time PTV fills what is empty.
 */
export function merge(theirs: Values, last: Values | null, ours: Values, today: Day): { merged: Values; changes: Change[]; stays: Change[] } {
  const merged: Record<string, string> = { ...ours }
  const [changes, stays]: [Change[], Change[]] = [[], []]
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(last ?? {})])) {
    const [their, our] = [theirs[key], ours[key]]
    if (isOver(key, today) || isSame(key, their, our)) continue
    const change = { key, before: our ?? null, after: their ?? null }
    const isAnother = last ? !isSame(key, their, last[key]) : our === undefined
    // What has a name keeps it.
    if (!isAnother || (their === undefined && ['name.fi', 'number'].includes(key))) {
      stays.push(change)
      continue
    }
    changes.push(change)
    if (their === undefined) delete merged[key]
    else merged[key] = their
  }
  return { merged, changes, stays }
}

/** What a list holds whose members are keys of their own, such as the units of a service. */
export const membersOf = (values: Values, beginning: string): string[] =>
  Object.keys(values).filter((key) => key.startsWith(beginning)).map((key) => key.slice(beginning.length))
