// The question to whoever answers: may a sentence of what they wrote be shown to everybody? A no unless they say otherwise.
import type { JSX } from 'preact'
import { Radios } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { quoteField } from '../../tokens/fields.ts'
import { saysYes } from '../permission.ts'

/** `aloud`: somebody of the staff asks it for them. */
export function AskQuote({ frame: { t }, value, aloud = false }: { frame: PageFrame; value: string; aloud?: boolean }): JSX.Element {
  const { asked } = t.surveyQuotes
  return (
    <Radios
      name={quoteField} legend={asked.legend} hint={<>{aloud && `${asked.aloud} `}{asked.means} {asked.noWayBack}</>} value={saysYes(value) ? 'yes' : 'no'}
      options={(['no', 'yes'] as const).map((is) => ({ value: is, label: asked[is], ...(!aloud && { hint: asked[`${is}Hint`] }) }))}
    />
  )
}
