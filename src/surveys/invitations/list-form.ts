// The form of a new list: the list itself, whose clients they are, and an opening sentence of one's own.
import { tooLong } from '../../feedback/draft.ts'
import type { FormValues } from '../../directory/forms/reading.ts'
import { fill } from '../../text/fill.ts'
import { languages, type Language, type Translated } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Problem } from '../../web/page.ts'
import type { RoundGroup } from '../groups.ts'
import { readList, type Given } from './read-list.ts'

export const longestOpening = 200

export type ListForm = { given: Given[]; unknown: string[]; language: Language; groupId: string; opening: Translated | null }

export function readListForm(values: FormValues, groups: readonly RoundGroup[], { surveyInvitations: { desk: { troubles: t } } }: Texts): { ok: true; form: ListForm } | { ok: false; problems: Problem[] } {
  const problems: Problem[] = []
  const text = (name: string) => (values[name] ?? '').trim()
  const list = text('list') ? readList(text('list')) : null
  if (!list) problems.push({ field: 'list', text: t.none })
  else if (!list.ok) problems.push({ field: 'list', text: fill(t[list.why], { detail: list.detail }) })
  const language = languages.find((one) => one === values['language'])
  if (!language) problems.push({ field: 'language', text: t.language })
  const group = groups.length === 1 ? groups[0] : groups.find(({ id }) => id === values['group'])
  if (!group) problems.push({ field: 'group', text: t.group })
  const said = languages.filter((one) => text(`opening-${one}`))
  for (const one of said) if (tooLong(text(`opening-${one}`), longestOpening)) problems.push({ field: `opening-${one}`, text: fill(t.long, { limit: longestOpening }) })
  if (said.length && !text('opening-fi')) problems.push({ field: 'opening-fi', text: t.finnish })
  if (!list?.ok || !language || !group || problems.length) return { ok: false, problems }
  // One sentence, and one line: what follows it is ours.
  const opening = said.length ? Object.fromEntries(said.map((one) => [one, text(`opening-${one}`).replace(/\s+/g, ' ')])) as Translated : null
  return { ok: true, form: { given: list.given, unknown: list.unknown, language, groupId: group.id, opening } }
}
