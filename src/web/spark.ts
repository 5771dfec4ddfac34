// One answer in two forms. XML has a root and names each item of a list; in JSON, by the rules of Spark
// (https://www.xml.com/pub/a/2006/05/31/converting-between-xml-and-json.html), the root is dropped, a list is an array, and what is empty is null.
import { xmlText } from './xml.ts'

export type Spark = string | number | boolean | null | readonly Spark[] | { readonly [name: string]: Spark }

/** What each item of a list is called in XML, by the name of the list. */
export type ItemNames = Readonly<Record<string, string>>

export const sparkTypes = { xml: 'text/xml; charset=utf-8', json: 'application/json; charset=utf-8' } as const
export type SparkFormat = keyof typeof sparkTypes

export const sparkBody = (format: SparkFormat, root: string, value: Spark, items: ItemNames): string =>
  (format === 'json' ? JSON.stringify(value) : `<?xml version="1.0" encoding="utf-8"?>\n${element(root, value, items)}\n`)

/** Without an attribute and without a namespace: readers of such answers know neither. */
function element(name: string, value: Spark, items: ItemNames): string {
  const inside = contentOf(name, value, items)
  return inside ? `<${name}>${inside}</${name}>` : `<${name}/>`
}

function contentOf(name: string, value: Spark, items: ItemNames): string {
  if (value === null) return ''
  if (isList(value)) return value.map((one) => element(itemOf(name, items), one, items)).join('')
  if (typeof value === 'object') return Object.entries(value).map(([key, part]) => element(key, part, items)).join('')
  return xmlText(String(value))
}

const isList = (value: Spark): value is readonly Spark[] => Array.isArray(value)

function itemOf(list: string, items: ItemNames): string {
  const name = items[list]
  if (!name) throw new Error(`an item of ${list} has no name`)
  return name
}

/** The errors of a refusal, each with the number of its status. */
export const errorsBody = (format: SparkFormat, status: number, descriptions: readonly string[]): string =>
  sparkBody(format, 'errors', descriptions.map((description) => ({ code: status, description })), { errors: 'error' })

/** XML where an address says neither: that is the form which every reader must know. */
export const formatOfPath = (path: string): SparkFormat => (path.endsWith('.json') ? 'json' : 'xml')
