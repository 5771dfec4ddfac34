// The fields of ready numbers: how many took part, whose answers they are, and the numbers themselves.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { fill } from '../../../text/fill.ts'
import { Select, TextArea, TextField } from '../../../web/fields.tsx'
import { usePage } from '../../../web/page-data.ts'
import { groupWords } from '../../group-words.ts'
import type { RoundGroup } from '../../groups.ts'
import type { Round } from '../../rounds.sql.ts'

export function NumberFields({ round, groups, values }: { round: Pick<Round, 'fewest'>; groups: readonly RoundGroup[]; values: FormValues }): JSX.Element {
  const { t, language } = usePage().frame
  const { desk: words } = t.surveyElsewhere
  return (
    <>
      <TextField name="took" label={words.took} hint={fill(words.tookHint, { count: round.fewest })} value={values['took']} inputMode="numeric" width="short" />
      {groups.length > 1 && (
        <Select name="numbers-group" label={words.group} value={values['numbers-group']} empty="–" options={groups.map((group) => ({ value: group.id, label: groupWords(group, words.whole, language) }))} />
      )}
      <TextArea name="numbers" label={words.numbersPaste} hint={words.numbersHint} value={values['numbers']} rows={8} />
    </>
  )
}
