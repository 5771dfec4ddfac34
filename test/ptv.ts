// Items in the shape of PTV, of our own making, and files that are sent with a form.
import type { testApp } from './app.ts'

type Names = Partial<Record<'fi' | 'sv' | 'en', string>>
export type Raw = Record<string, unknown>

export const localized = (texts: Names, type?: string): Raw[] =>
  Object.entries(texts).map(([language, value]) => ({ language, value, ...(type ? { type } : {}) }))

/** An id of PTV for the nth of a kind. */
export const guid = (kind: number, n: number): string => `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(n).padStart(12, '0')}`

export const organization = (more: Raw = {}): Raw => ({
  id: guid(1, 1), organizationType: 'SotePublic', businessCode: '0000000-0', organizationNames: localized({ fi: 'Koivurannan hyvinvointialue' }, 'Name'),
  publishingStatus: 'Published', modified: '2026-09-01T08:00:00Z', ...more,
})

export const service = (n: number, names: Names, more: Raw = {}): Raw => ({
  id: guid(2, n), sourceId: null, type: 'Service', fundingType: 'PubliclyFunded', serviceNames: localized(names, 'Name'),
  serviceDescriptions: [
    ...localized({ fi: 'Apua arkeen ja raha-asioihin.', sv: 'Hjälp i vardagen.' }, 'Description'), ...localized({ fi: 'Apua arkeen.' }, 'Summary'),
    ...localized({ fi: 'Soita neuvontaan.' }, 'UserInstruction'), ...localized({ fi: 'Palvelu on maksuton.' }, 'ChargeTypeAdditionalInfo'),
  ],
  languages: ['fi', 'sv'], keywords: localized({ fi: 'raha' }).concat(localized({ fi: 'velka' })),
  serviceClasses: [{ name: localized({ fi: 'Toimeentulotuki' }), code: 'P1', ontologyType: 'PTVL', uri: 'http://urn.fi/URN:NBN:fi:au:ptvl:v1065' }],
  targetGroups: [{ name: localized({ fi: 'Kansalaiset' }), uri: 'http://urn.fi/URN:NBN:fi:au:ptvl:v2001' }],
  ontologyTerms: [{ id: 'koko:p1', name: localized({ fi: 'talous' }) }], serviceChannels: [], publishingStatus: 'Published', modified: '2026-09-01T08:00:00Z', ...more,
})

export const connectedTo = (...ids: string[]): Raw => ({ serviceChannels: ids.map((id) => ({ serviceChannel: { id, name: 'Kanava' }, description: [], digitalAuthorizations: [] })) })

export const address = (latitude: unknown = '6974202.909', longitude: unknown = '534246.773'): Raw => ({
  type: 'Location', subType: 'Single',
  streetAddress: {
    street: localized({ fi: 'Asemakatu', sv: 'Stationsgatan' }), streetNumber: '12', postalCode: '70100', postOffice: localized({ fi: 'KUOPIO' }),
    municipality: { code: '297', name: localized({ fi: 'Kuopio', sv: 'Kuopio' }) }, latitude, longitude, coordinateState: 'Ok',
  },
  entrances: [{ name: localized({ fi: 'Pääovi' }), isMainEntrance: true }],
})

export const location = (n: number, names: Names, more: Raw = {}): Raw => ({
  id: guid(3, n), serviceChannelType: 'ServiceLocation', organizationId: guid(1, 1), serviceChannelNames: localized(names, 'Name'),
  serviceChannelDescriptions: [...localized({ fi: 'Sosiaalityön toimisto.' }, 'Description'), ...localized({ fi: 'Toimisto.' }, 'Summary')],
  addresses: [address()], phoneNumbers: [{ type: 'Phone', language: 'fi', prefixNumber: '+358', number: '100000123', isFinnishServiceNumber: false, serviceChargeType: 'Charged' }],
  emails: localized({ fi: 'toimisto@koivuranta.example' }), serviceHours: [hours('Monday', 'Friday', '08:00:00', '16:00:00')],
  isVisibleForAll: true, oid: '1.2.246.10.1', publishingStatus: 'Published', modified: '2026-09-01T08:00:00Z', ...more,
})

export const hours = (dayFrom: string, dayTo: string | null, from: string, to: string, more: Raw = {}): Raw => ({
  serviceHourType: 'DaysOfTheWeek', validFrom: null, validTo: null, isClosed: false, validForNow: true, additionalInformation: [], openingHour: [{ dayFrom, dayTo, from, to }], ...more,
})

export const phone = (n: number, names: Names, more: Raw = {}): Raw => ({
  id: guid(4, n), serviceChannelType: 'Phone', organizationId: guid(1, 1), serviceChannelNames: localized(names, 'Name'), serviceChannelDescriptions: localized({ fi: 'Neuvontaa.' }, 'Description'),
  phoneNumbers: [{ type: 'Phone', language: 'fi', prefixNumber: '+358', number: '100000456', isFinnishServiceNumber: false, serviceChargeType: 'Other', chargeDescription: 'Maksuton.' }],
  serviceHours: [hours('Monday', null, '09:00:00', '11:00:00')], publishingStatus: 'Published', modified: '2026-09-01T08:00:00Z', ...more,
})

export const pageOf = (...itemList: unknown[]): Raw => ({ pageNumber: 1, pageSize: 100, pageCount: 1, itemList })

type File = string | Uint8Array<ArrayBuffer> | object

/** Sends files as a form does. */
export async function sendFiles(app: ReturnType<typeof testApp>, path: string, field: string, files: Record<string, File>, cookie: string) {
  const form = new FormData()
  for (const [name, content] of Object.entries(files)) form.append(field, new Blob([content instanceof Uint8Array || typeof content === 'string' ? content : JSON.stringify(content)]), name)
  const sent = new Request('http://localhost', { method: 'POST', body: form })
  const body = new Uint8Array(await sent.arrayBuffer())
  return app.request(path, { method: 'POST', body, headers: { 'content-type': sent.headers.get('content-type')!, 'content-length': String(body.byteLength) }, cookie })
}
