// The fields of a round that is held elsewhere: folded away until that is chosen, since without scripts they cannot come by themselves.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import { Radios, TextField } from '../../../web/fields.tsx'
import { usePage } from '../../../web/page-data.ts'
import { Details } from '../../../web/parts.tsx'
import { heldWays } from '../elsewhere.ts'

export function ElsewhereFields({ values }: { values: FormValues }): JSX.Element {
  const { t } = usePage().frame
  const { form: words, held } = t.surveyElsewhere
  return (
    <Details summary={words.title} open={values['way'] === 'elsewhere'}>
      <p>{words.lede}</p>
      <Radios name="held" legend={words.held} value={values['held']} options={heldWays.map((value) => ({ value, label: held[value] }))} />
      <TranslatedFields name="held-words" legend={words.words} hint={words.wordsHint} values={values} optional />
      <TranslatedFields name="held-where" legend={words.where} hint={words.whereHint} values={values} rows={2} />
      <TextField name="held-address" label={words.address} hint={words.addressHint} value={values['held-address']} inputMode="url" autocapitalize="none" spellcheck={false} optional />
      <TranslatedFields name="held-promise" legend={words.promise} hint={words.promiseHint} values={values} rows={3} />
    </Details>
  )
}
