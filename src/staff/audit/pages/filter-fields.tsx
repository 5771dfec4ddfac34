// The fields by which entries of the audit are chosen.
import type { JSX } from 'preact'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Select, TextField } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { whats } from '../what.ts'
import { ways, type Filter, type Typed } from '../filter.ts'

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

/** What was chosen, in words, in the order of the fields. */
export function chosenWords({ personId, way, what, from, to }: Filter, { people, typed }: Pick<Props, 'people' | 'typed'>, { t, language }: PageFrame): string[] {
  const { filter: words, whats: names } = t.audit
  const name = people.find(({ id }) => id === personId)?.name
  const how = words.ways[way]
  return [
    name && (way === 'any' ? name : `${name} (${how.charAt(0).toLowerCase()}${how.slice(1)})`),
    typed.reference.toUpperCase(),
    what && names[what],
    from && fill(words.since, { day: shortDay(from, language) }),
    to && fill(words.until, { day: shortDay(to, language) }),
  ].filter((each) => typeof each === 'string' && each !== '') as string[]
}
