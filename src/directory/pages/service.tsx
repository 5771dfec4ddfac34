// A service on the desk, with the units that give it.
import type { JSX } from 'preact'
import { inLanguage } from '../../text/language.ts'
import { FieldGroup, Select } from '../../web/fields.tsx'
import { givesIt, municipalityField, unitField } from '../forms/service.ts'
import { Details } from '../../web/parts.tsx'
import { EditPage, type EditProps } from './edit-page.tsx'
import { GuideFields } from './guide.tsx'
import { OpenCases } from './open-cases.tsx'
import { personOptions, PersonSelect, PositionField, ThingSelect, TranslatedFields } from './fields.tsx'

export function ServicePage(props: EditProps): JSX.Element {
  const { values, choices } = props
  const { fields } = props.frame.t.directory
  return (
    <EditPage {...props} thing="service" ending="service">
      <TranslatedFields name="name" legend={fields.name} values={values} />
      <ThingSelect name="line" label={fields.line} values={values} among={choices.lines} />
      <TranslatedFields
        name="description" legend={fields.description} hint={fields.descriptionHint} values={values} optional
        rows={2}
      />
      <TranslatedFields
        name="words" legend={fields.everydayWords} hint={fields.everydayWordsHint} values={values} optional
        rows={2}
      />
      <GuideFields {...props} />
      <PersonSelect
        name="handler" label={fields.handler} hint={fields.handlerHint} values={values}
        people={choices.people}
      />
      <Units {...props} />
      <Municipalities {...props} />
      <PositionField values={values} />
      <OpenCases {...props} />
    </EditPage>
  )
}

function Municipalities({ frame, values, choices, problems }: EditProps): JSX.Element | null {
  const { municipalities: words } = frame.t.routing
  if (!choices.municipalities.length) return null
  const isOpen = choices.municipalities.some(({ id }) => values[municipalityField(id)]) || problems.some(({ field }) => field.startsWith('municipality-'))
  return (
    <Details summary={words.legend} open={isOpen}>
      <FieldGroup name="municipalities" legend={words.legend} hint={words.hint}>
        {choices.municipalities.map(({ id, name }) => (
          <PersonSelect name={municipalityField(id)} label={inLanguage(name, frame.language)} values={values} people={choices.people} />
        ))}
      </FieldGroup>
    </Details>
  )
}

/** Units out of use are not offered; their ties come back with them. */
function Units({ frame, values, choices }: EditProps): JSX.Element {
  const { fields } = frame.t.directory
  const units = choices.units.filter(({ ended }) => !ended)
  if (!units.length) return <p>{fields.noUnitsYet}</p>
  return (
    <FieldGroup name="units" legend={fields.serviceUnits} hint={fields.serviceUnitsHint}>
      {units.map(({ id, name }) => {
        const value = values[unitField(id)]
        const people = personOptions(choices.people, value, frame)
        return (
          <Select
            name={unitField(id)} label={inLanguage(name, frame.language)} value={value} empty={fields.notGivenHere}
            options={[{ value: givesIt, label: fields.givenWithoutHandler }, ...people]}
          />
        )
      })}
    </FieldGroup>
  )
}
