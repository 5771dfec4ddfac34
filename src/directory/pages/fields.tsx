// The fields that several forms of the directory have in common.
import type { ComponentChildren, JSX } from 'preact'
import { fill } from '../../text/fill.ts'
import { inLanguage, languages, type Translated } from '../../text/language.ts'
import { Button, FieldGroup, Select, TextArea, TextField } from '../../web/fields.tsx'
import type { PageFrame } from '../../web/page.ts'
import { usePage } from '../../web/page-data.ts'
import type { Choices } from '../choices.sql.ts'
import type { FormValues } from '../forms/reading.ts'

/** One field for each language. Finnish is required unless all of it is optional. */
export function TranslatedFields(
  { name, legend, hint, values, optional, rows }: {
    name: string
    legend: ComponentChildren
    hint?: ComponentChildren
    values: FormValues
    optional?: boolean
    /** Lines of text; without it, a field of one line. */
    rows?: number
  },
): JSX.Element {
  const { fields } = usePage().frame.t.directory
  const label = { fi: fields.inFinnish, sv: fields.inSwedish, en: fields.inEnglish }
  return (
    <FieldGroup name={name} legend={legend} hint={hint} optional={optional ?? false}>
      {languages.map((language) => {
        const field = {
          name: `${name}-${language}`, label: label[language], value: values[`${name}-${language}`],
          optional: !optional && language !== 'fi',
        }
        return rows ? <TextArea {...field} rows={rows} /> : <TextField {...field} />
      })}
    </FieldGroup>
  )
}

export function PersonSelect(
  { name, label, hint, values, people }: {
    name: string; label: string; hint?: string; values: FormValues; people: Choices['people']
  },
): JSX.Element {
  const { frame } = usePage()
  const value = values[name]
  return (
    <Select
      name={name} label={label} hint={hint} optional empty={frame.t.directory.fields.nobody} value={value}
      options={personOptions(people, value, frame)}
    />
  )
}

/** Somebody who has left is offered only where they are still named. */
export const personOptions = (people: Choices['people'], current: string | undefined, { t, language }: PageFrame) =>
  people.filter(({ id, left }) => !left || id === current).map(({ id, name, title, left }) => ({
    value: id, label: left ? fill(t.directory.fields.hasLeft, { name }) : `${name}, ${inLanguage(title, language)}`,
  }))

export function ThingSelect(
  { name, label, values, among, optional }: {
    name: string
    label: string
    values: FormValues
    among: { id: string; name: Translated; ended?: boolean }[]
    optional?: boolean
  },
): JSX.Element {
  const { t, language } = usePage().frame
  const { fields } = t.directory
  const options = among
    .filter(({ id, ended }) => !ended || id === values[name])
    .map((one) => {
      const shown = inLanguage(one.name, language)
      return { value: one.id, label: one.ended ? fill(fields.hasEnded, { name: shown }) : shown }
    })
  return (
    <Select
      name={name} label={label} optional={optional ?? false} empty={optional ? fields.none : t.common.chooseOne}
      value={values[name]} options={options}
    />
  )
}

export function PositionField({ values }: { values: FormValues }): JSX.Element {
  const { fields } = usePage().frame.t.directory
  return (
    <TextField
      name="position" label={fields.position} hint={fields.positionHint} value={values['position']}
      inputMode="numeric" width="short"
    />
  )
}

export function SaveOrCancel({ back }: { back: string }): JSX.Element {
  const { t } = usePage().frame
  return (
    <div class="actions">
      <Button>{t.common.save}</Button>
      <a class="button quiet" href={back}>{t.common.cancel}</a>
    </div>
  )
}
