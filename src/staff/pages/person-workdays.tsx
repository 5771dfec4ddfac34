// The weekdays on which a person works.
import type { JSX } from 'preact'
import { personPath } from '../../paths.ts'
import { Button, Checkbox, FieldGroup } from '../../web/fields.tsx'
import { Card } from '../../web/parts.tsx'
import type { PersonProps } from './person.tsx'

export function WorkdaysPart({ frame, person }: PersonProps): JSX.Element {
  const { workdays: words } = frame.t.routing
  return (
    <Card title={words.title}>
      <form method="post" action={personPath(person.id, '/workdays')} class="stack">
        <FieldGroup name="works-on" legend={<span class="visually-hidden">{words.title}</span>} hint={words.lede}>
          {words.days.map((name, at) => (
            <Checkbox name="works-on[]" id={`works-on-${at + 1}`} value={String(at + 1)} label={name} checked={person.worksOn.includes(at + 1)} />
          ))}
        </FieldGroup>
        <p><Button look="secondary">{words.save}</Button></p>
      </form>
    </Card>
  )
}
