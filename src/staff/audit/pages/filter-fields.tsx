// The fields by which entries of the audit are chosen.
import type { JSX } from 'preact'
import { Select, TextField } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { whats } from '../what.ts'
import { ways, type Typed } from '../filter.ts'

type Props = { frame: PageFrame; people: { id: string; name: string }[]; typed: Typed }

export function FilterFields({ frame: { t }, people, typed }: Props): JSX.Element {
  const { filter: words, whats: names } = t.audit
  return (
    <div class="grid">
      <Select name="person" label={words.person} value={typed.person} empty={words.everybody} options={people.map(({ id, name }) => ({ value: id, label: name }))} width="medium" />
      <Select name="way" label={words.as} value={typed.way} empty={words.ways.any} options={ways.map((way) => ({ value: way, label: words.ways[way] }))} width="medium" />
      <TextField name="reference" label={words.reference} hint={words.referenceHint} value={typed.reference} width="short" spellcheck={false} />
      <Select name="what" label={words.what} value={typed.what} empty={words.anything} options={whats.map((what) => ({ value: what, label: names[what] }))} width="medium" />
      <TextField name="from" label={words.from} hint={words.dayHint} value={typed.from} width="short" />
      <TextField name="to" label={words.to} hint={words.dayHint} value={typed.to} width="short" />
    </div>
  )
}
