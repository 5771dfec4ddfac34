// The form in which the code of a tablet is typed.
import { readShortCode, type ShortCode } from '../../privacy/short-code.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'

export type TypedTablet = { code: string; name: string }

const longestName = 60

type Words = Record<'code' | 'noCode' | 'name' | 'nameLong', string>

export function readGiven(form: Form, words: Words): { typed: TypedTablet; problems: Problem[]; read: { code: ShortCode; name: string } | null } {
  const typed = { code: form.text('code').slice(0, 60), name: form.text('name').replace(/\s+/g, ' ').slice(0, 200) }
  const code = readShortCode(typed.code)
  const problems = [
    ...(code ? [] : [{ field: 'code', text: typed.code ? words.noCode : words.code }]),
    ...(typed.name ? (typed.name.length > longestName ? [{ field: 'name', text: words.nameLong }] : []) : [{ field: 'name', text: words.name }]),
  ]
  return { typed, problems, read: code && !problems.length ? { code, name: typed.name } : null }
}
