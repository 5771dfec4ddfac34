// Values after a JSON Schema, and values that are beside it: what a program may send, and what one may send by mistake or on purpose.
import fc from 'fast-check'

export type Schema = {
  $ref?: string; type?: string | string[]; enum?: unknown[]; const?: unknown; anyOf?: Schema[]; oneOf?: Schema[]; allOf?: Schema[]; format?: string; pattern?: string; maxLength?: number; minLength?: number
  minimum?: number; maximum?: number; minItems?: number; maxItems?: number; items?: Schema; properties?: Record<string, Schema>; required?: string[]; additionalProperties?: boolean | Schema; propertyNames?: Schema
}
/** Finds what a reference leads to. `ids`: some that are there. */
export type Known = { resolve: (reference: string) => Schema; ids: readonly string[] }

/** Control characters, right to left, what breaks a statement or a path, lone halves of a character, and much. */
export const oddText = fc.oneof(
  fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('', ' ', '\0', '\u202e', "' or 1=1 --", '../../etc/passwd', '%00', '\ud800', '<script>', '${7*7}', '{{7*7}}', 'null', 'ä'.repeat(300), '🏳️‍🌈', '\r\nX-Own: 1'),
)
export const oddValue = fc.oneof(oddText, fc.jsonValue(), fc.constantFrom(null, true, [], {}, -1, 1e308, 0.1, Number.MAX_SAFE_INTEGER, '2026-02-30', '__proto__'))

export function fromSchema(schema: Schema, known: Known): fc.Arbitrary<unknown> {
  if (schema.$ref) return fromSchema(known.resolve(schema.$ref), known)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map((one) => fromSchema(one, known)))
  if (schema.allOf) return fromSchema(Object.assign({}, ...schema.allOf) as Schema, known)
  const types = [schema.type ?? 'object'].flat()
  return fc.oneof(...types.map((type) => ofType(type, schema, known)))
}

function ofType(type: string, schema: Schema, known: Known): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null': return fc.constant(null)
    case 'boolean': return fc.boolean()
    case 'integer': return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 20_000 })
    case 'number': return fc.oneof(fc.integer({ min: schema.minimum ?? -5, max: schema.maximum ?? 20_000 }), fc.double({ noNaN: true, noDefaultInfinity: true, ...(schema.minimum === undefined ? {} : { min: schema.minimum }), ...(schema.maximum === undefined ? {} : { max: schema.maximum }) }))
    case 'array': return fc.array(fromSchema(schema.items ?? {}, known), { minLength: schema.minItems ?? 0, maxLength: Math.min(schema.maxItems ?? 4, 4) })
    case 'string': return text(schema, known)
    default: return object(schema, known)
  }
}

function text({ format, pattern, maxLength = 40, minLength = 0 }: Schema, { ids }: Known): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.oneof(fc.constantFrom(...ids), fc.uuid())
  if (format === 'date') return fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10))
  if (pattern) return fc.stringMatching(new RegExp(pattern)).filter((one) => one.length <= maxLength)
  return fc.oneof(fc.string({ minLength, maxLength: Math.min(maxLength, 200) }), fc.constant('Kiitos kotihoidolle.'))
}

function object({ properties = {}, required = [], additionalProperties, propertyNames }: Schema, known: Known): fc.Arbitrary<unknown> {
  if (typeof additionalProperties === 'object' && !Object.keys(properties).length) {
    return fc.dictionary(propertyNames ? (fromSchema(propertyNames, known) as fc.Arbitrary<string>) : fc.string({ maxLength: 10 }), fromSchema(additionalProperties, known), { maxKeys: 4 })
  }
  return fc.record(Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, fromSchema(one, known)])), { requiredKeys: required.filter((name) => name in properties) })
}

/** Of an object what it must have, and nothing that may be left out. */
export function leastOf(schema: Schema, known: Known): fc.Arbitrary<unknown> {
  const { required = [], properties = {}, ...rest } = schema.$ref ? known.resolve(schema.$ref) : schema
  return fromSchema({ ...rest, required, properties: Object.fromEntries(Object.entries(properties).filter(([name]) => required.includes(name))) }, known)
}

/** One thing of it is otherwise: a field that nobody knows, one that is missing, or one that is of another kind. */
export const beside = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.tuple(right, fc.nat(), oddValue, oddText).map(([value, at, odd, name]) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return odd
  const names = Object.keys(value)
  const chosen = names[at % (names.length + 1)]
  if (chosen === undefined) return { ...value, [name]: odd }
  const { [chosen]: _, ...rest } = value as Record<string, unknown>
  return at % 2 ? rest : { ...rest, [chosen]: odd }
})
