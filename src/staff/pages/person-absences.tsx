// The absences of a person, and the form that adds one.
import type { JSX } from 'preact'
import { personPath } from '../../paths.ts'
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { Button, TextField } from '../../web/fields.tsx'
import { Card, DataTable, Details } from '../../web/parts.tsx'
import type { Absence } from '../people.ts'
import type { PersonProps } from './person.tsx'

export function AbsencesPart(props: PersonProps): JSX.Element {
  const { frame, person, absences, typed, problems = [] } = props
  const texts = frame.t.staff.person
  const hasProblems = problems.some(({ field }) => ['first-day', 'last-day'].includes(field))
  return (
    <Card title={texts.absencesTitle}>
      <p>{texts.absencesLede}</p>
      <DataTable
        caption={<span class="visually-hidden">{fill(texts.absencesCaption, { name: person.name })}</span>}
        head={[texts.firstDay, texts.lastDay, texts.removeAbsence]}
        rows={absences.map((absence) => row(props, absence))}
        empty={texts.noAbsences}
      />
      <Details summary={texts.addAbsenceTitle} open={hasProblems}>
        <form method="post" action={personPath(person.id, '/absences')} class="stack">
          <TextField name="first-day" label={texts.firstDay} hint={texts.dateHint} value={typed.absence.first} width="short" />
          <TextField name="last-day" label={texts.lastDay} value={typed.absence.last} width="short" />
          <Button look="secondary">{texts.addAbsence}</Button>
        </form>
      </Details>
    </Card>
  )
}

function row({ frame, person }: PersonProps, { id, firstDay, lastDay }: Absence): (JSX.Element | string)[] {
  const texts = frame.t.staff.person
  const [first, last] = [shortDay(firstDay, frame.language), shortDay(lastDay, frame.language)]
  return [
    first,
    last,
    <form method="post" action={personPath(person.id, `/absences/${id}/remove`)}>
      <button type="submit" class="button quiet" aria-label={fill(texts.removeAbsenceOf, { days: `${first} – ${last}` })}>
        {texts.removeAbsence}
      </button>
    </form>,
  ]
}
