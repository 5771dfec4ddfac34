// What the files of an export look like, for people (docs/export.md is held to it by a test) and for programs: JSON Schema, one for each file.
import type { Field, Kind } from './kind.ts'

type Schema = Readonly<Record<string, unknown>>

const uuid = { type: ['string', 'null'], format: 'uuid' }
const schemas: Record<Field, Schema> = {
  id: uuid, text: { type: ['string', 'null'] }, words: { type: ['object', 'null'], additionalProperties: { type: 'string' } }, day: { type: ['string', 'null'], format: 'date' },
  moment: { type: ['string', 'null'], format: 'date-time' }, time: { type: ['string', 'null'] }, number: { type: ['number', 'null'] }, 'yes-no': { type: ['boolean', 'null'] },
  days: { type: ['array', 'null'], items: { type: 'string', format: 'date' } }, numbers: { type: ['array', 'null'], items: { type: 'number' } }, codes: { type: ['array', 'null'], items: { type: 'string' } }, data: {},
}

/** Each field of a line and what stands in it, what was opened last. */
export const fieldsOf = ({ fields, opened }: Kind): [string, Field][] => [...Object.entries(fields), ...(opened?.fields ?? []).map(({ as, is }): [string, Field] => [as, is])]

export const schemaOf = (kind: Kind): Schema => {
  const fields = fieldsOf(kind)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema', title: kind.file, description: kind.of, type: 'object', additionalProperties: false,
    required: fields.map(([name]) => name), properties: Object.fromEntries(fields.map(([name, field]) => [name, schemas[field]])),
  }
}
