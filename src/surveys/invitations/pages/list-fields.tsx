// The fields of a new list, with everything that was typed in them.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import { fill } from '../../../text/fill.ts'
import { languages } from '../../../text/language.ts'
import { Select, TextArea } from '../../../web/fields.tsx'
import { usePage } from '../../../web/page-data.ts'
import { groupWords } from '../../group-words.ts'
import type { RoundGroup } from '../../groups.ts'

export function ListFields({ values, groups, longest }: { values: FormValues; groups: readonly RoundGroup[]; longest: number }): JSX.Element {
  const { t, language } = usePage().frame
  const words = t.surveyInvitations.desk
  return (
    <>
      <TextArea name="list" label={words.list} hint={words.listHint} rows={8} value={values['list']} />
      {groups.length > 1 && (
        <Select
          name="group" label={words.group} hint={words.groupHint} empty="–" value={values['group']}
          options={groups.map((group) => ({ value: group.id, label: groupWords(group, words.whole, language) }))}
        />
      )}
      <Select name="language" label={words.language} width="medium" value={values['language']} options={languages.map((one) => ({ value: one, label: t.staff.person.languages[one] }))} />
      <TranslatedFields name="opening" legend={words.opening} hint={fill(words.openingHint, { limit: longest })} values={values} optional rows={2} />
    </>
  )
}
