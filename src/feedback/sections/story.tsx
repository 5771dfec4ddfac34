// What has happened to a case.
import { maySeeToldAbove } from '../../staff/roles.ts'
import { fill } from '../../text/fill.ts'
import { asKnown, isoAsKnown } from '../../text/precision.ts'
import { Timeline } from '../../web/story.tsx'
import { eventsOf } from '../cases.sql.ts'
import { personNames } from '../topic.sql.ts'
import type { Opened, Section } from './section.ts'

export const storySection: Section = { place: 'side', show: Story }

async function Story({ context: { db }, actor, frame, one }: Opened) {
  const { one: words } = frame.t.cases
  const { language } = frame
  // What a giver told past the unit, the unit does not even learn of.
  const events = (await eventsOf(db, one.id)).filter(({ name, detail }) =>
    name !== 'told-above' || maySeeToldAbove(actor, one, { personId: String(detail['handler']) }))
  const names = await personNames(db, events.map(({ detail }) => String(detail['handler'] ?? '')))
  return (
    <section class="stack">
      <h2>{words.timeline}</h2>
      <Timeline
        label={words.timeline}
        items={events.map((event) => ({
          title: fill((words.events as Record<string, string>)[event.name] ?? event.name, { handler: names.get(String(event.detail['handler'])) ?? words.nobody }),
          at: asKnown(event.happenedAt, language),
          datetime: isoAsKnown(event.happenedAt),
          ...(event.actorName ? { who: event.actorName } : {}),
        }))}
      />
    </section>
  )
}
