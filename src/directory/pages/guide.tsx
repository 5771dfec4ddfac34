// The fields of a service that tell a client for whom it is, how it begins, what it costs and whom to ring first.
import type { JSX } from 'preact'
import { Checkbox, FieldGroup, TextField } from '../../web/fields.tsx'
import { languageField } from '../forms/guide.ts'
import { commonLanguages, servedLanguage } from '../served-languages.ts'
import type { EditProps } from './edit-page.tsx'
import { ThingSelect, TranslatedFields } from './fields.tsx'

export function GuideFields({ frame: { t, language }, values, choices }: EditProps): JSX.Element {
  const words = t.doors.desk
  return (
    <>
      <TranslatedFields name="for-whom" legend={words.forWhom} hint={words.forWhomHint} values={values} optional rows={2} />
      <TranslatedFields name="how-to-begin" legend={words.howToBegin} hint={words.howToBeginHint} values={values} optional rows={3} />
      <TranslatedFields name="cost" legend={words.cost} hint={words.costHint} values={values} optional rows={2} />
      <FieldGroup name="served" legend={words.languages} hint={words.languagesHint} optional>
        {commonLanguages.map((tag) => (
          <Checkbox name={languageField(tag)} label={servedLanguage(tag, t, language)} checked={!!values[languageField(tag)]} />
        ))}
        <TextField name="languages" label={words.otherLanguages} hint={words.otherLanguagesHint} value={values['languages']} width="medium" spellcheck={false} autocapitalize="none" optional />
      </FieldGroup>
      <ThingSelect name="telephone" label={words.ringFirst} values={values} among={choices.telephones} optional />
      <TranslatedFields name="easy" legend={words.easy} hint={words.easyHint} values={values} optional rows={5} />
    </>
  )
}
