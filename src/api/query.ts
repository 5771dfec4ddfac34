// What may stand in an address behind the question mark: the description of an operation says it, and by the same words it is checked.
import type { Context as HonoContext } from 'hono'
import { isId } from '../directory/id.ts'
import { Problem } from './problem.ts'

type Schema =
  | { type: 'string'; format?: 'uuid'; enum?: readonly string[]; pattern?: string; maxLength?: number }
  | { type: 'integer'; minimum: number; maximum: number; default: number }
export type Asked = Record<string, { schema: Schema; description: string }>

export const idQuery = (description: string) => ({ schema: { type: 'string', format: 'uuid' }, description } as const)
export const wordQuery = (words: readonly string[], description: string) => ({ schema: { type: 'string', enum: words }, description } as const)
export const monthQuery = (description: string) => ({ schema: { type: 'string', pattern: '^2\\d{3}-(0[1-9]|1[0-2])$' }, description } as const)
export const languageTagQuery = (description: string) => ({ schema: { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$', maxLength: 35 }, description } as const)

/** Throws where something is asked that cannot be. A name that is not known is left alone, as everywhere on the web. */
export function checkQuery(c: HonoContext, asked: Asked): void {
  for (const [name, { schema }] of Object.entries(asked)) {
    const given = c.req.query(name)
    const must = given === undefined ? null : mustBe(given, schema)
    if (must) throw new Problem(400, `${name} must be ${must}.`)
  }
}

function mustBe(given: string, schema: Schema): string | null {
  if (schema.type === 'integer') {
    const { minimum, maximum } = schema
    return /^\d{1,6}$/.test(given) && Number(given) >= minimum && Number(given) <= maximum ? null : `a number from ${minimum} to ${maximum}`
  }
  if (schema.format === 'uuid' && !isId(given)) return 'a UUID'
  if (schema.enum && !schema.enum.includes(given)) return 'one of those that openapi.json names'
  if (schema.pattern && !new RegExp(schema.pattern, 'u').test(given)) return `of the form ${schema.pattern}`
  return schema.maxLength && given.length > schema.maxLength ? `at most ${schema.maxLength} characters` : null
}
