// What was typed on a page of a feedback day and cannot be taken in any more: it stands there to be read and copied, and is kept nowhere.
import type { JSX } from 'preact'
import { fill } from '../../text/fill.ts'
import { TextArea } from '../../web/fields.tsx'
import type { Form } from '../../web/form.ts'
import type { PageFrame } from '../../web/page.ts'

/** What a person writes there, as against what they choose and what a form carries along. */
const written = /^(text|row|sheet|sheets|pseudonym|receipt|words|least|most|(t|count|because)-.+|(name|words)-(fi|sv|en))$/

export const writtenIn = (form: Form | null): string[] =>
  form ? form.entries.filter(([name, value]) => written.test(name) && value.trim() !== '').map(([, value]) => value) : []

export function GivenBack({ frame: { t }, form }: { frame: PageFrame; form: Form | null }): JSX.Element | null {
  const all = writtenIn(form)
  if (!all.length) return null
  return (
    <div class="stack">
      <p><strong>{t.days.refused.kept}</strong></p>
      {all.map((text, at) => <TextArea name={`unsent-${at + 1}`} label={fill(t.staff.turnedAway.field, { number: at + 1 })} value={text} rows={text.length > 60 ? 5 : 1} readOnly />)}
    </div>
  )
}
