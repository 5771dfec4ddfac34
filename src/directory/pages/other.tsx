// What others give, on the desk.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { TextField } from '../../web/fields.tsx'
import { EditPage, type EditProps } from './edit-page.tsx'
import { PositionField, TranslatedFields } from './fields.tsx'

export function OtherPage(props: EditProps): JSX.Element {
  const { values, frame: { t } } = props
  const { directory: { fields }, doors: { desk: words } } = t
  return (
    <EditPage {...props} thing="other" ending="other" list={{ href: desk.situations, label: words.title }}>
      <TranslatedFields name="organiser" legend={words.organiser} hint={words.organiserHint} values={values} />
      <TranslatedFields name="name" legend={fields.name} values={values} />
      <TranslatedFields name="description" legend={fields.description} hint={fields.descriptionHint} values={values} optional rows={2} />
      <TranslatedFields name="how-to-begin" legend={words.howToBegin} hint={words.howToBeginHint} values={values} optional rows={2} />
      <TranslatedFields name="words" legend={fields.everydayWords} hint={fields.everydayWordsHint} values={values} optional rows={2} />
      <TextField name="phone" label={fields.phone} value={values['phone']} type="tel" width="medium" optional />
      <TranslatedFields name="website" legend={words.website} hint={words.websiteHint} values={values} optional />
      <PositionField values={values} />
    </EditPage>
  )
}
