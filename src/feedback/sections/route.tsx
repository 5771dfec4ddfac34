// A coordinator finds the right person for a case.
import { isId } from '../../directory/id.ts'
import { serviceLines, servicesOfLine } from '../../directory/services.sql.ts'
import { transact, type Db } from '../../db/db.ts'
import { mayRoute } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { Button, Select } from '../../web/fields.tsx'
import { Details } from '../../web/parts.tsx'
import { kinds } from '../case.ts'
import { reroute } from '../reroute.ts'
import type { Opened, Section, Sent, Taken } from './section.ts'

export const routeSection: Section = {
  place: 'side',
  show: RouteForm,
  steps: ['route'],
  take: routeByHand,
  says: { routed: ({ frame, one }) => fill(frame.t.cases.one.routed, { handler: one.handlerName ?? frame.t.cases.one.nobody }) },
}

async function RouteForm({ context, actor, frame, one, typed, problems, now }: Opened) {
  if (!mayRoute(actor, one)) return null
  const { one: words } = frame.t.cases
  const unrouted = ['topic-unknown', 'nobody', 'coordinator'].includes(one.because) && one.state !== 'answered'
  return (
    <Details summary={words.routeTitle} open={unrouted || problems.some(({ field }) => field === 'topic' || field === 'route-kind')}>
      <div class="acts stack">
        <p class="hint">{words.routeHint}</p>
        <Select
          name="topic" label={words.topic} options={await topics(context.db, frame.language, now)} empty="–"
          value={typed('topic') || [one.serviceId, one.unitId].filter(Boolean).join(' ')}
        />
        {one.kind === 'page' && (
          <Select
            name="route-kind" label={frame.t.pageFeedback.desk.kind} hint={frame.t.pageFeedback.desk.kindHint} empty={frame.t.common.chooseOne} value={typed('route-kind')}
            options={kinds.map((kind) => ({ value: kind, label: frame.t.feedback.kinds[kind].name }))}
          />
        )}
        <p><Button look="secondary" name="step" value="route">{words.route}</Button></p>
      </div>
    </Details>
  )
}

/** Every service, and every unit that gives it. */
export async function topics(db: Db, language: Language, now: Date): Promise<{ value: string; label: string }[]> {
  const today = dayOf(now)
  const lines = await serviceLines(db, today)
  const services = await Promise.all(lines.map((line) => servicesOfLine(db, line.id, today)))
  return services.flat().flatMap((service) => {
    const name = inLanguage(service.name, language)
    return [
      { value: service.id, label: name },
      ...service.units.map((unit) => ({ value: `${service.id} ${unit.id}`, label: `${name}: ${inLanguage(unit.name, language)}` })),
    ]
  })
}

async function routeByHand({ context, actor, one, form, now }: Sent): Promise<Taken> {
  const [serviceId, unitId] = form.text('topic').split(' ').map((id) => (isId(id) ? id : null))
  const given = { caseId: one.id, serviceLineId: null, serviceId: serviceId ?? null, unitId: unitId ?? null, kind: kinds.find((kind) => kind === form.text('route-kind')) }
  const outcome = await transact(context.db, (tx) => reroute(tx, given, { actor, now }))
  if (outcome === 'not-found') return 'not-found'
  if (outcome === 'done') return { done: 'routed' }
  const t = texts[actor.language].cases.one.problems
  if (outcome === 'unknown-kind') return { problems: [{ field: 'route-kind', text: texts[actor.language].pageFeedback.desk.kindMissing }] }
  return outcome === 'closed' ? { problems: [{ field: 'topic', text: t.closed }], status: 409 } : { problems: [{ field: 'topic', text: t.topic }] }
}
