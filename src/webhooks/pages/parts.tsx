// What the pages of webhooks share: the fields of an address, and how it stands.
import type { JSX } from 'preact'
import type { Texts } from '../../text/texts.ts'
import { Checkbox, FieldGroup, TextField } from '../../web/fields.tsx'
import { Tag } from '../../web/parts.tsx'
import type { Endpoint } from '../endpoints.sql.ts'
import { eventTypes } from '../event.ts'
import type { Typed } from '../form.ts'

type Words = Texts['webhooks']

/** `known`: it has an address already, which is typed only to be changed. */
export function EndpointFields({ words: { form: words, events }, typed, known }: { words: Words; typed: Typed; known: boolean }): JSX.Element {
  return (
    <>
      <TextField name="name" label={words.name} hint={words.nameHint} value={typed.name} />
      <TextField
        name="address" type="url" label={known ? words.newAddress : words.address} hint={known ? words.newAddressHint : words.addressHint} value={typed.address}
        spellcheck={false} optional={known}
      />
      <FieldGroup name="event" legend={words.events} hint={words.eventsHint}>
        {eventTypes.map((type) => <Checkbox name="event" id={`event-${type.replaceAll('.', '-')}`} value={type} label={events[type]} checked={typed.events.includes(type)} />)}
      </FieldGroup>
    </>
  )
}

export function StateOf({ endpoint: { pausedOn, stopped }, words: { states } }: { endpoint: Pick<Endpoint, 'pausedOn' | 'stopped'>; words: Words }): JSX.Element {
  if (stopped) return <Tag tone="urgent">{states[stopped]}</Tag>
  return pausedOn ? <Tag tone="warning">{states.paused}</Tag> : <Tag tone="good">{states.on}</Tag>
}
