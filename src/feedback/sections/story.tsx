// What has happened to a case.
import { maySeeToldAbove } from '../../staff/roles.ts'
import { fill } from '../../text/fill.ts'
import { asKnown, isoAsKnown } from '../../text/precision.ts'
import { Timeline } from '../../web/story.tsx'
import { kinds } from '../case.ts'
import { eventsOf } from '../cases.sql.ts'
import { officeNames } from '../routing/offices.sql.ts'
import { titleOf } from '../routing/event-title.ts'
import { personNames } from '../topic.sql.ts'
import { inLanguage } from '../../text/language.ts'
import { byHand } from '../answering/writer-shown.ts'
import type { Opened, Section } from './section.ts'

export const storySection: Section = { place: 'side', show: Story }

const kindName = (kind: unknown, { t }: Opened['frame']): string => t.feedback.kinds[kinds.find((each) => each === kind) ?? 'question'].name

async function Story({ context: { db }, actor, frame, one }: Opened) {
  const { one: words } = frame.t.cases
  const { language } = frame
  // What a giver told past the unit, the unit does not even learn of.
  const all = await eventsOf(db, one.id)
  const handledByIds = all.filter(({ name }) => ['received', 'routed', 'transferred', 'handed-over'].includes(name)).map(({ detail }) => String(detail['handler']))
  const events = all.filter(({ name, detail }) =>
    name !== 'told-above' || maySeeToldAbove(actor, one, { personId: String(detail['handler']), handledByIds }))
  const names = await personNames(db, events.map(({ detail }) => String(detail['handler'] ?? '')))
  const officesNamed = await officeNames(db, events.map(({ detail }) => String(detail['office'] ?? '')))
  for (const [id, name] of officesNamed) names.set(id, inLanguage(name, language))
  return (
    <section class="stack">
      <h2>{words.timeline}</h2>
      <Timeline
        label={words.timeline}
        items={events.map((event) => ({
          title: fill(titleOf(event, { ...words.events, ...frame.t.routing.events, ...frame.t.attachments.events, ...frame.t.spoken.events, ...frame.t.aside.events, ...frame.t.threats.events }), { handler: names.get(String(event.detail['handler'] ?? event.detail['office'])) ?? words.nobody, kind: kindName(event.detail['kind'], frame) }),
          at: asKnown(event.happenedAt, language),
          datetime: isoAsKnown(event.happenedAt),
          ...(event.actorName ? { who: byHand(event.actorName, event.deputyName, language) } : {}),
        }))}
      />
    </section>
  )
}
