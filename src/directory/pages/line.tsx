// A service line on the desk.
import type { JSX } from 'preact'
import { EditPage, type EditProps } from './edit-page.tsx'
import { LeftImprovements, OpenCases } from './open-cases.tsx'
import { PersonSelect, PositionField, TranslatedFields } from './fields.tsx'

export function LinePage(props: EditProps): JSX.Element {
  const { values, choices } = props
  const { fields } = props.frame.t.directory
  return (
    <EditPage {...props} thing="line" ending="line">
      <TranslatedFields name="name" legend={fields.name} values={values} />
      <TranslatedFields
        name="description" legend={fields.description} hint={fields.descriptionHint} values={values} optional
        rows={2}
      />
      <PersonSelect
        name="manager" label={fields.manager} hint={fields.managerHint} values={values}
        people={choices.people}
      />
      <PositionField values={values} />
      <OpenCases {...props} />
      <LeftImprovements {...props} />
    </EditPage>
  )
}
