// A unit and a municipality on the desk.
import type { JSX } from 'preact'
import { TextField } from '../../web/fields.tsx'
import { EditPage, type EditProps } from './edit-page.tsx'
import { LeftImprovements, OpenCases } from './open-cases.tsx'
import { PersonSelect, ThingSelect, TranslatedFields } from './fields.tsx'

export function UnitPage(props: EditProps): JSX.Element {
  const { values, choices } = props
  const { directory: { fields }, upkeep: { unitBegan: began } } = props.frame.t
  return (
    <EditPage {...props} thing="unit" ending="unit">
      <TranslatedFields name="name" legend={fields.name} values={values} />
      <ThingSelect
        name="municipality" label={fields.municipality} values={values} among={choices.municipalities}
        optional
      />
      <ThingSelect name="place" label={fields.place} values={values} among={choices.places} optional />
      <PersonSelect
        name="supervisor" label={fields.supervisor} hint={fields.supervisorHint} values={values}
        people={choices.people}
      />
      <TextField name="phone" label={fields.phone} value={values['phone']} type="tel" width="medium" optional />
      <TextField
        name="email" label={fields.email} value={values['email']} type="email" width="medium"
        spellcheck={false} optional
      />
      <TextField name="began" label={began.label} hint={props.id ? began.hint : `${began.hint} ${began.today}`} value={values['began']} width="short" spellcheck={false} optional />
      <OpenCases {...props} />
      <LeftImprovements {...props} />
    </EditPage>
  )
}

export function MunicipalityPage(props: EditProps): JSX.Element {
  const { values } = props
  const { fields } = props.frame.t.directory
  return (
    <EditPage {...props} thing="municipality">
      <TranslatedFields name="name" legend={fields.name} values={values} />
      <TextField
        name="code" label={fields.code} hint={fields.codeHint} value={values['code']} inputMode="numeric"
        width="short" optional
      />
    </EditPage>
  )
}
