// What the schemas of the API are put together from.
import * as v from 'valibot'

export const said = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description))
/** Left out, or null: programs send one or the other for nothing. */
export const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.nullish(schema)
export const id = v.pipe(v.string(), v.uuid())
export const day = v.pipe(v.string(), v.isoDate())

export const translated = said(
  v.strictObject({ fi: v.string(), sv: v.optional(v.string()), en: v.optional(v.string()) }),
  'The same in several languages. Finnish is always there, and stands in for what has not been translated.',
)
export const named = v.strictObject({ id, name: translated })
