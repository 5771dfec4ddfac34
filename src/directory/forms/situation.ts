// The form of a life situation, with what helps then in the order of the numbers beside it.
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import { inLanguage } from '../../text/language.ts'
import type { Choices } from '../choices.sql.ts'
import type { SituationDetails } from '../directory.ts'
import type { Helper } from '../offered.sql.ts'
import { longest, Reading, translatedValues, type FormValues, type Read } from './reading.ts'

export const orderField = (entryId: string): string => `order-${entryId}`

export const situationValues = ({ name, description, acute, position, help }: SituationDetails): FormValues => ({
  ...translatedValues('name', name),
  ...translatedValues('description', description),
  ...(acute ? { acute: 'yes' } : {}),
  position: String(position),
  ...Object.fromEntries(help.map((id, n) => [orderField(id), String(n + 1)])),
})

export function readSituation(form: Form, { helpers = [] }: Choices, { directory: t }: Texts, { language }: { language: Language }): Read<SituationDetails> {
  const reading = new Reading(form, t, language)
  const numbered = helpers.filter(({ id }) => form.text(orderField(id)))
    .map(({ id, name }) => ({ id, number: reading.number(orderField(id), inLanguage(name, language), 1, 999) }))
  return reading.result({
    name: reading.translated('name', t.fields.name, longest.name),
    description: reading.translatedOrNone('description', t.fields.description, longest.sentence),
    acute: form.text('acute') === 'yes',
    position: reading.number('position', t.fields.position, 0, 999),
    help: numbered.toSorted((a, b) => a.number - b.number).map(({ id }) => id),
  })
}

/** More than these are shown line by line: a form of thousands of fields is none. */
export const mostShown = 300

/** A group of what can be chosen; of a line, or of others (null). */
export type Group = { line: Helper['line']; of: Helper[] }

/** What is chosen, in its order, and what else there is: all of it, or of one line where that is too much. What has ended is shown only while it is chosen. */
export function shownHelpers(all: readonly Helper[], values: FormValues, line: string | null): { chosen: Helper[]; groups: Group[]; lines: NonNullable<Helper['line']>[] } {
  const isChosen = ({ id }: Helper) => !!values[orderField(id)]
  const number = ({ id }: Helper) => Number(values[orderField(id)]) || Infinity
  const chosen = all.filter(isChosen).sort((a, b) => (number(a) < number(b) ? -1 : 1))
  const rest = all.filter((one) => !isChosen(one) && !one.ended)
  const groups = [...Map.groupBy(rest, (one) => one.line?.id).values()].map((of) => ({ line: of[0]!.line, of: of.slice(0, mostShown) }))
  if (rest.length <= mostShown) return { chosen, groups, lines: [] }
  return {
    chosen, groups: groups.filter((group) => !group.line || group.line.id === line),
    lines: groups.flatMap((group) => group.line ?? []),
  }
}
