// A life situation on the desk, and what helps then: a number beside each.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { Checkbox, FieldGroup, TextField } from '../../web/fields.tsx'
import { Details } from '../../web/parts.tsx'
import { addPath, editPath } from '../addresses.ts'
import { orderField, shownHelpers, type Group } from '../forms/situation.ts'
import type { Helper } from '../offered.sql.ts'
import { EditPage, type EditProps } from './edit-page.tsx'
import { PositionField, TranslatedFields } from './fields.tsx'

export function SituationPage(props: EditProps): JSX.Element {
  const { values, frame: { t } } = props
  const { directory: { fields }, doors: { desk: words } } = t
  return (
    <EditPage {...props} thing="situation" ending="situation" list={{ href: desk.situations, label: words.title }}>
      <TranslatedFields name="name" legend={fields.name} values={values} />
      <TranslatedFields name="description" legend={fields.description} hint={fields.descriptionHint} values={values} optional rows={2} />
      <Checkbox name="acute" label={words.acute} hint={words.acuteHint} checked={!!values['acute']} />
      <PositionField values={values} />
      <Help {...props} />
    </EditPage>
  )
}

function Help(props: EditProps): JSX.Element {
  const { id, values, choices, line, problems, frame: { t, language } } = props
  const words = t.doors.desk
  const { chosen, groups, lines } = shownHelpers(choices.helpers ?? [], values, line)
  const here = id ? editPath('situation', id) : addPath('situation')
  const titleOf = (group: Group) => (group.line ? inLanguage(group.line.name, language) : words.others)
  return (
    <>
      <FieldGroup name="help" legend={words.chosen} hint={words.chosenHint}>
        {chosen.length === 0 && <p>{words.noneChosen}</p>}
        {chosen.map((one) => <Order {...props} one={one} />)}
      </FieldGroup>
      {groups.map((group) => (
        <Details summary={titleOf(group)} open={group.of.some((one) => problems.some(({ field }) => field === orderField(one.id))) || group.line?.id === line}>
          <FieldGroup name={`group-${group.line?.id ?? 'others'}`} legend={<span class="visually-hidden">{titleOf(group)}</span>}>
            {group.of.map((one) => <Order {...props} one={one} />)}
          </FieldGroup>
        </Details>
      ))}
      {lines.length > 0 && (
        <>
          <p>{words.lineByLine}</p>
          <ul>{lines.map((one) => <li><a href={`${here}?line=${one.id}`}>{inLanguage(one.name, language)}</a></li>)}</ul>
        </>
      )}
    </>
  )
}

function Order({ one, values, frame: { t, language } }: EditProps & { one: Helper }): JSX.Element {
  const name = inLanguage(one.name, language)
  return (
    <TextField
      name={orderField(one.id)} label={one.ended ? fill(t.directory.fields.hasEnded, { name }) : name} value={values[orderField(one.id)]}
      inputMode="numeric" width="short"
    />
  )
}
