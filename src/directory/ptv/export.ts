// The directory in the shape of PTV. What has not changed here since it came goes out as it came, with all that we know nothing
// about; what has changed, and what is ours, is written anew. Our form for feedback is a channel of every service.
import type { Day } from '../../text/dates.ts'
import { languages, type Language, type Translated } from '../../text/language.ts'
import { metresOf } from './grid.ts'
import { isRaw, type Json, type Kind, type Raw } from './item.ts'
import type { Kept, Ours, State } from './ours.sql.ts'
import { isOver, ptvHours, withHolidays } from './ptv-hours.ts'
import { isSame, municipalityIn, type Values } from './values.ts'
import { localized, wordsIn } from './words.ts'

/** Our form, and the organisation where PTV has told nothing of it, under ids that stay. */
export const ownChannel = 'vastakaiku-feedback'
const ownOrganisation = 'vastakaiku-organisation'

export type Feedback = Record<Language, { name: string; description: string; url: string }>
type Organisation = { name: Translated; phone: string | null; website: string | null }
type Told = { organisation: Organisation; feedback: Feedback; lines: readonly { uri: string; name: string; lineId: string }[]; today: Day }

export function exportedAs(state: State, { organisation, feedback, lines, today }: Told): Record<'organization' | 'service' | 'serviceChannel', object> {
  const keptOf = new Map([...state.kept.values()].flatMap((kept) => (kept.entryId ? [[kept.entryId, kept] as const] : [])))
  const inUse = [...state.ours.values()].filter(({ ended }) => !ended).sort((a, b) => (a.name.fi < b.name.fi ? -1 : 1))
  const kept = (kind: Kind): Raw[] => [...state.kept.values()].filter((one) => one.kind === kind).map(({ raw }) => raw)
  const ofKind = (kind: Ours['kind']) => inUse.filter((one) => one.kind === kind)

  const writers: Record<Ours['kind'], (one: Ours) => Raw> = {
    location: (one) => {
      const own = keptOf.get(one.id)
      const unit = state.units.find(({ id, placeId }) => (own ? id === own.unitId : placeId === one.id))
      return write(one, own, 'ServiceLocation', { ...one.values, ...(unit?.phone ? { phone: unit.phone } : {}), ...(unit?.email ? { email: unit.email } : {}) }, (values, same, raw) => ({
        ...channelTexts(values, same, raw),
        ...(same('address', 'municipality', 'coordinates') ? {} : { addresses: [...others(raw['addresses'], (each) => each['type'] !== 'Location'), addressOf(values)] }),
        ...hoursOf(values, same),
        ...(same('phone') ? {} : { phoneNumbers: values['phone'] ? [numberOf(values['phone'])] : [] }),
        ...(same('email') ? {} : { emails: values['email'] ? [{ language: 'fi', value: values['email'] }] : [] }),
      }))
    },
    phone: (one) => write(one, keptOf.get(one.id), 'Phone', one.values, (values, same, raw) => ({
      ...channelTexts(values, same, raw), ...hoursOf(values, same),
      ...(same('number', 'cost') ? {} : { phoneNumbers: languages.filter((language) => language === 'fi' || values[`cost.${language}`])
        .map((language) => ({ ...numberOf(values['number']!), language, chargeDescription: values[`cost.${language}`] ?? null })) }),
    })),
    service: (one) => write(one, keptOf.get(one.id), 'Service', one.values, (values, same, raw) => ({
      ...(same('name') ? {} : { serviceNames: replaced(raw['serviceNames'], values, 'name', 'Name') }),
      ...(same('description', 'howToBegin', 'cost') ? {} : {
        serviceDescriptions: ([['description', 'Description'], ['howToBegin', 'UserInstruction'], ['cost', 'ChargeTypeAdditionalInfo']] as const)
          .reduce<Json | undefined>((list, [field, type]) => (same(field) ? list : replaced(list, values, field, type)), raw['serviceDescriptions']) ?? [],
      }),
      ...(same('words') ? {} : { keywords: languages.flatMap((language) => wordsIn(values[`words.${language}`] ?? '').map((value) => ({ language, value }))) }),
      ...(same('language ') ? {} : { languages: Object.keys(values).filter((key) => key.startsWith('language ')).map((key) => key.slice(9)) }),
      ...(raw['serviceClasses'] ? {} : { serviceClasses: lines.filter(({ lineId }) => lineId === one.lineId).map(({ uri, name }) => ({ uri, name: [{ language: 'fi', value: name }] })) }),
      serviceChannels: connectionsOf(one, raw),
    })),
  }

  function write(one: Ours, own: Kept | undefined, type: string, values: Values, fields: (values: Values, same: (...fields: string[]) => boolean, raw: Raw) => object): Raw {
    const same = (...names: string[]): boolean => {
      if (!own) return false
      const imported = withHolidays(own.imported, values)
      const keys = [...Object.keys(values), ...Object.keys(imported)].filter((key) => names.some((name) => key === name || key.startsWith(/[. ]$/.test(name) ? name : `${name}.`)))
      return keys.every((key) => isOver(key, today) || isSame(key, values[key], imported[key]))
    }
    const raw = own?.raw ?? {}
    const begun: Raw = { ...(type === 'Service' ? { type: 'Service' } : { serviceChannelType: type }), publishingStatus: 'Published' }
    return { ...begun, ...raw, ...(fields(values, same, raw) as Raw), sourceId: one.id }
  }

  /** Those of PTV stay, except where the unit does not give the service any more. */
  function connectionsOf(one: Ours, raw: Raw): Json[] {
    const there = list(raw['serviceChannels']).filter((each) => {
      const ended = state.kept.get(idIn(each))?.unitId
      return idIn(each) !== ownChannel && (!ended || one.units.includes(ended))
    })
    const connected = new Set(there.map(idIn))
    const wanted = [...one.units.map((id) => officeOf.get(id)), one.telephoneId].flatMap((id) => state.ours.get(id ?? '') ?? []).filter(({ ended }) => !ended)
    const added = wanted.filter((each, n) => wanted.indexOf(each) === n && !connected.has(guidOf(each))).map((each) => connection(guidOf(each), each.name.fi, each.id))
    return [...there, ...added, connection(ownRaw?.['id'] ? String(ownRaw['id']) : ownChannel, feedback.fi.name, ownChannel)]
  }
  /** The place of each unit; that of PTV before the others. */
  const officeOf = new Map([...state.units.map(({ id, placeId }) => [id, placeId] as const), ...[...state.kept.values()].flatMap(({ unitId, entryId }) => (unitId ? [[unitId, entryId] as const] : []))])
  const guidOf = ({ id }: Ours): string => keptOf.get(id)?.guid ?? id
  const ownRaw = kept('e-channel').find(({ sourceId }) => sourceId === ownChannel)

  const organizations = kept('organization')
  const channels = [
    ...ofKind('location').map(writers.location), ...ofKind('phone').map(writers.phone),
    ...kept('e-channel').filter((raw) => raw !== ownRaw), ...kept('web-page'), { ...ownRaw, ...feedbackChannel(feedback) },
  ]
  return {
    organization: paged(organizations.length ? organizations : [organizationOf(organisation)]),
    service: paged(ofKind('service').map(writers.service)), serviceChannel: paged(channels),
  }
}

const paged = (itemList: object[]): object => ({ pageNumber: 1, pageSize: itemList.length, pageCount: 1, itemList })
const list = (json: Json | undefined): Raw[] => (Array.isArray(json) ? json.filter(isRaw) : [])
const others = (json: Json | undefined, stays: (one: Raw) => boolean): Raw[] => list(json).filter(stays)

function idIn({ serviceChannel }: Raw): string {
  const { id, sourceId } = isRaw(serviceChannel) ? serviceChannel : { id: null, sourceId: null }
  return String(id || sourceId || '').toLowerCase()
}
const connection = (id: string, name: string, sourceId: string): Raw => ({ serviceChannel: { id, sourceId, name }, description: [], serviceHours: [] })

/** The texts of one field in place of those that were there; other types and other languages stay. */
function replaced(json: Json | undefined, values: Values, field: string, type: string): Json[] {
  const stays = others(json, (one) => (one['type'] ?? type) !== type || !languages.some((language) => language === one['language']))
  return [...stays, ...localized(values, field, type)]
}

type Same = (...fields: string[]) => boolean
const channelTexts = (values: Values, same: Same, raw: Raw): object => ({
  ...(same('name') ? {} : { serviceChannelNames: replaced(raw['serviceChannelNames'], values, 'name', 'Name') }),
  ...(same('description') ? {} : { serviceChannelDescriptions: replaced(raw['serviceChannelDescriptions'], values, 'description', 'Description') }),
})
const hoursOf = (values: Values, same: Same): object => (same('hours', 'exception ') ? {} : { serviceHours: ptvHours(values) })

/** An address as people write it, in its parts where it has them. */
function addressOf(values: Values): Json {
  const [, street = values['address.fi'] ?? '', streetNumber = null, postalCode = null] = parts(values['address.fi'] ?? '') ?? []
  const of = (part: number) => languages.flatMap((language) => {
    const text = values[`address.${language}`]
    const value = text && (postalCode ? parts(text)?.[part] : part === 1 ? text : null)
    return value ? [{ language, value }] : []
  })
  const municipality = values['municipality'] ? municipalityIn(values['municipality']) : null
  const [latitude, longitude] = (values['coordinates'] ?? '').split(' ').map(Number)
  return {
    type: 'Location', subType: 'Single',
    streetAddress: {
      street: of(1).length || !street ? of(1) : [{ language: 'fi', value: street }], streetNumber, postalCode, postOffice: of(4),
      municipality: municipality && { code: municipality.code, name: localized(Object.fromEntries(Object.entries(municipality.name).map(([language, name]) => [`name.${language}`, name])), 'name') },
      ...(values['coordinates'] ? metresOf({ latitude: latitude!, longitude: longitude! }) : { latitude: null, longitude: null }),
    },
  }
}
const parts = (address: string): RegExpExecArray | null => /^(.+?) (\d+\S*), (\d{5}) (.+)$/.exec(address)

function numberOf(phone: string): Raw {
  const digits = phone.replace(/[^\d+]/g, '').replace(/^\+358/, '0')
  const national = digits.startsWith('0')
  return { type: 'Phone', language: 'fi', prefixNumber: national ? '+358' : null, number: national ? digits.slice(1) : phone, isFinnishServiceNumber: !national && !digits.startsWith('+') }
}

const feedbackChannel = (feedback: Feedback): Raw => ({
  sourceId: ownChannel, serviceChannelType: 'EChannel', publishingStatus: 'Published',
  serviceChannelNames: languages.map((language) => ({ language, value: feedback[language].name, type: 'Name' })),
  serviceChannelDescriptions: languages.map((language) => ({ language, value: feedback[language].description, type: 'Description' })),
  webPages: languages.map((language) => ({ language, url: feedback[language].url })),
})

const organizationOf = ({ name, phone, website }: Organisation): Raw => ({
  sourceId: ownOrganisation, publishingStatus: 'Published',
  organizationNames: languages.flatMap((language) => (name[language] ? [{ language, value: name[language]!, type: 'Name' }] : [])),
  phoneNumbers: phone ? [numberOf(phone)] : [], webPages: website ? [{ language: 'fi', url: website }] : [],
})
