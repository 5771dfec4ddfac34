// The fields of a person's details.
import type { JSX } from 'preact'
import { fill } from '../../text/fill.ts'
import { languages } from '../../text/language.ts'
import { Checkbox, FieldGroup, Radios, Select, TextField } from '../../web/fields.tsx'
import type { PageFrame } from '../../web/page.ts'
import type { TypedPerson } from '../person-form.ts'

/** Somebody who can be a superior or a deputy. Who has left is shown only where they are still named. */
export type Other = { id: string; name: string; left: boolean }

type FieldsProps = { frame: PageFrame; typed: TypedPerson; others: Other[] }

export function PersonFields({ frame, typed, others }: FieldsProps): JSX.Element {
  const texts = frame.t.staff.person
  const options = (named: string) => others.filter(({ id, left }) => !left || id === named)
    .map(({ id, name, left }) => ({ value: id, label: left ? fill(frame.t.directory.fields.hasLeft, { name }) : name }))
  return (
    <>
      <TextField name="name" label={texts.name} value={typed.name} width="medium" spellcheck={false} />
      <FieldGroup name="title" legend={texts.titleGroup} hint={texts.titleHint}>
        <TextField name="title-fi" label={texts.titleFi} value={typed.titleFi} width="medium" />
        <TextField name="title-sv" label={texts.titleSv} value={typed.titleSv} width="medium" optional />
        <TextField name="title-en" label={texts.titleEn} value={typed.titleEn} width="medium" optional />
      </FieldGroup>
      <TextField
        name="email" label={texts.email} hint={texts.emailHint} type="email" value={typed.email} width="medium"
        spellcheck={false}
      />
      <TextField name="phone" label={texts.phone} type="tel" value={typed.phone} width="medium" optional />
      <Radios
        name="language" legend={texts.language} value={typed.language}
        options={languages.map((value) => ({ value, label: texts.languages[value] }))}
      />
      <FieldGroup name="tasks" legend={texts.tasks} hint={texts.tasksHint} optional>
        <TextField name="tasks-fi" label={texts.tasksFi} value={typed.tasksFi} optional />
        <TextField name="tasks-sv" label={texts.tasksSv} value={typed.tasksSv} optional />
        <TextField name="tasks-en" label={texts.tasksEn} value={typed.tasksEn} optional />
      </FieldGroup>
      <FieldGroup name="public" legend={texts.public} hint={texts.publicHint}>
        <Checkbox name="listed" label={texts.listed} hint={texts.listedHint} checked={typed.listed} />
        <Checkbox name="phone-listed" label={texts.phoneListed} checked={typed.phoneListed} />
        <Checkbox name="email-listed" label={texts.emailListed} checked={typed.emailListed} />
      </FieldGroup>
      <Select
        name="superior" label={texts.superior} value={typed.superior} options={options(typed.superior)} empty={texts.nobody}
        width="medium" optional
      />
      <Select
        name="deputy" label={texts.deputy} hint={texts.deputyHint} value={typed.deputy} options={options(typed.deputy)}
        empty={texts.nobody} width="medium" optional
      />
    </>
  )
}
