// Reads what was sent: files of one item, of several, or pages of a list, whatever they are in. An item that cannot be read is named
// with the reason, and the others are read all the same.
import * as v from 'valibot'
import { clean } from '../../web/form.ts'
import { inLanguage, languages, type Translated } from '../../text/language.ts'
import { canonical, isRaw, kindOf, schemas, type Json, type Kind, type LocationItem, type Note, type PhoneItem, type Raw, type ServiceItem } from './item.ts'
import { locationValues, phoneValues, serviceValues, translatedIn, translatedValues, type Values } from './values.ts'
import { fieldValues, ofType, type Localized } from './words.ts'

export type Why = 'notUtf8' | 'notJson' | 'tooDeep' | 'noItems' | 'notItem' | 'unknownKind' | 'noId' | 'noName' | 'noNumber' | 'field' | 'duplicate'
/** `item`: its name or id, null where it is about the file. */
export type Unread = { file: string; item: string | null; why: Why; detail: string }

export type Class = { uri: string; name: string | null }
export type Item = {
  guid: string
  /** Ours, where it went out from here. */
  sourceId: string | null
  kind: Kind
  name: Translated
  status: 'published' | 'draft' | 'gone'
  modified: string | null
  raw: Raw
  values: Values
  /** Of a service: what decides its line. */
  classes: Class[]
  /** Of a service: ids of the channels that it is connected with. */
  channels: string[]
  notes: Note[]
}

export type Document = { file: string; content: Json }
type Sent = { name: string; bytes: Uint8Array }

/** Files as JSON; those that are none are told. */
export function readFiles(files: readonly Sent[]): { documents: Document[]; unread: Unread[] } {
  const [documents, unread]: [Document[], Unread[]] = [[], []]
  for (const { name, bytes } of files) {
    const file = clean(name).slice(0, 120)
    const told = (why: Why, detail = '') => void unread.push({ file, item: null, why, detail })
    let text: string
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      told('notUtf8')
      continue
    }
    try {
      documents.push({ file, content: cleaned(JSON.parse(text) as Json, 0) })
    } catch (error) {
      if (error instanceof RangeError) told('tooDeep')
      else told('notJson', /position (\d+)/.exec(String(error))?.[1] ?? '')
    }
  }
  return { documents, unread }
}

/** Texts as the database can keep them. */
function cleaned(json: Json, depth: number): Json {
  if (depth > 60) throw new RangeError('too deep')
  if (typeof json === 'string') return clean(json)
  if (Array.isArray(json)) return json.map((one) => cleaned(one, depth + 1))
  return isRaw(json) ? Object.fromEntries(Object.entries(json).map(([key, one]) => [clean(key), cleaned(one, depth + 1)])) : json
}

/** Lists that a file of several kinds of items is made of, as our own export is. */
const lists = ['organization', 'service', 'serviceChannel']

function itemsIn(content: Json): Json[] {
  if (Array.isArray(content)) return content.flatMap((one) => (isRaw(one) && Array.isArray(one['itemList']) ? itemsIn(one) : [one]))
  if (!isRaw(content)) return [content]
  if (Array.isArray(content['itemList'])) return content['itemList']
  const parts = lists.filter((name) => content[name] !== undefined)
  return parts.length && !kindOf(content) ? parts.flatMap((name) => itemsIn(content[name]!)) : [content]
}

/** So many are in there, whether they can be read or not. */
export const countItems = (documents: readonly Document[]): number => documents.reduce((sum, { content }) => sum + itemsIn(content).length, 0)

export function readItems(documents: readonly Document[]): { items: Item[]; unread: Unread[] } {
  const items = new Map<string, Item>()
  const unread: Unread[] = []
  for (const { file, content } of documents) {
    const found = itemsIn(content)
    if (!found.length) unread.push({ file, item: null, why: 'noItems', detail: '' })
    found.forEach((raw, n) => {
      const read = itemOf(raw)
      if ('why' in read) return void unread.push({ file, item: labelOf(raw) ?? `${n + 1}.`, why: read.why, detail: read.detail })
      const other = items.get(read.guid)
      if (!other) items.set(read.guid, read)
      else if (canonical(other.raw) !== canonical(read.raw)) unread.push({ file, item: read.name.fi, why: 'duplicate', detail: read.guid })
    })
  }
  return { items: [...items.values()], unread }
}

function itemOf(raw: Json): Item | { why: Why; detail: string } {
  if (!isRaw(raw)) return { why: 'notItem', detail: '' }
  const kind = kindOf(raw)
  if (!kind) return { why: 'unknownKind', detail: typeof raw['serviceChannelType'] === 'string' ? raw['serviceChannelType'].slice(0, 40) : '' }
  const parsed = v.safeParse(schemas[kind], raw)
  if (!parsed.success) return { why: 'field', detail: v.getDotPath(parsed.issues[0]) ?? '' }
  const { id, sourceId, publishingStatus, modified } = parsed.output
  const guid = (id || sourceId || '').toLowerCase()
  if (!/^[\w-]{1,64}$/.test(guid)) return { why: 'noId', detail: '' }
  const notes: Note[] = []
  const read = reader[kind](parsed.output as never, notes)
  const name = translatedIn(read.values, 'name')
  if (!name) return { why: 'noName', detail: guid }
  if (kind === 'phone' && !read.values['number']) return { why: 'noNumber', detail: guid }
  const status = /^(deleted|archived|removed|oldpublished)$/i.test(publishingStatus ?? '') ? 'gone' : /^draft$/i.test(publishingStatus ?? '') ? 'draft' : 'published'
  return { guid, sourceId: sourceId?.toLowerCase() ?? null, kind, name, status, modified: modified ?? null, raw, classes: [], channels: [], notes, ...read }
}

type Read = Pick<Item, 'values'> & Partial<Pick<Item, 'classes' | 'channels'>>
const named = (names: Localized): Read => ({ values: fieldValues('name', ofType(names, 'Name'), 120, []) })

const reader: Record<Kind, (item: never, notes: Note[]) => Read> = {
  'organization': ({ organizationNames }: { organizationNames: Localized }) => named(organizationNames),
  'service': (item: ServiceItem, notes) => ({ values: serviceValues(item, notes), classes: classesOf(item), channels: channelsOf(item) }),
  'location': (item: LocationItem, notes) => ({ values: locationValues(item, notes) }),
  'phone': (item: PhoneItem, notes) => ({ values: phoneValues(item, notes) }),
  'e-channel': ({ serviceChannelNames }: { serviceChannelNames: Localized }) => named(serviceChannelNames),
  'web-page': ({ serviceChannelNames }: { serviceChannelNames: Localized }) => named(serviceChannelNames),
}

function classesOf({ serviceClasses, targetGroups }: ServiceItem): Class[] {
  return [...serviceClasses ?? [], ...targetGroups ?? []].flatMap((one): Class[] => {
    const uri = (typeof one === 'string' ? one : one.uri ?? '').trim()
    if (!uri || uri.length > 200) return []
    const name = typeof one === 'string' ? null : translatedIn(translatedValues('name', ofType(one.name, null) as Translated), 'name')
    return [{ uri, name: name ? inLanguage(name, 'fi').slice(0, 200) : null }]
  })
}

const channelsOf = ({ serviceChannels }: ServiceItem): string[] =>
  [...new Set((serviceChannels ?? []).flatMap(({ serviceChannel }) => (serviceChannel?.id || serviceChannel?.sourceId || '').toLowerCase() || []))]

/** Something by which a person finds it in their file. */
function labelOf(raw: Json): string | null {
  if (!isRaw(raw)) return null
  for (const key of ['serviceNames', 'serviceChannelNames', 'organizationNames']) {
    const list = raw[key]
    if (!Array.isArray(list)) continue
    const names: Raw[] = list.filter(isRaw)
    const one = languages.map((language) => names.find((each) => each['language'] === language)).find(Boolean) ?? names[0]
    const value = one?.['value']
    if (typeof value === 'string' && value) return value.slice(0, 120)
  }
  return typeof raw['id'] === 'string' && raw['id'] ? raw['id'].slice(0, 64) : null
}
