// In the form by which somebody leaves, loses a role or is replaced: what becomes of each open improvement that the role answers for.
import type { JSX } from 'preact'
import { improvementPath } from '../../../paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { FieldGroup, Select, TextField } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import type { Choices } from '../../choices.sql.ts'
import type { Found } from '../../improvements.sql.ts'
import { ownerCode } from '../../owner.ts'
import { ownerOptions } from '../../pages/edit.tsx'
import { fieldOf, reasonOf } from '../form.ts'

/** `who`: whether a person leaves, or the form is of the place whose role it is. */
export type HeldProps = { frame: PageFrame; held: Found[]; choices: Choices; typed: (name: string) => string; who: 'person' | 'place' }

export function OpenImprovements({ frame, held, choices, typed, who }: HeldProps): JSX.Element | null {
  const { t, language } = frame
  const words = t.improvements.handOver
  if (!held.length) return null
  const roles = ownerOptions(frame, choices)
  return (
    <section class="stack">
      <h2>{who === 'person' ? words.title : words.titleReplaced}</h2>
      <p>{words.lede}</p>
      {held.map(({ id, title, dueOn, owner }) => (
        <FieldGroup legend={<><a href={improvementPath(id)}>{inLanguage(title, language)}</a>, {fill(words.due, { day: shortDay(dueOn, language) })}</>}>
          <Select
            name={fieldOf(id)} label={words.decision} empty={t.common.chooseOne} width="full" value={typed(fieldOf(id))}
            options={[
              { value: 'stays', label: words.stays }, { value: 'not-done', label: words.notDone },
              ...roles.filter(({ value }) => value !== ownerCode(owner)).map(({ value, label }) => ({ value, label: fill(words.give, { role: label }) })),
            ]}
          />
          <TextField name={reasonOf(id)} label={words.because} hint={t.improvements.becauseHint} value={typed(reasonOf(id))} optional />
        </FieldGroup>
      ))}
    </section>
  )
}
