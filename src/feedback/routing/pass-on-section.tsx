// A handler gives a case to somebody else, says that it is not theirs, or lets somebody know of it.
import { transact } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { mayPassOn } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { Button, Select } from '../../web/fields.tsx'
import { Details } from '../../web/parts.tsx'
import { topics } from '../sections/route.tsx'
import type { Opened, Section, Sent, Taken } from '../sections/section.ts'
import { inform, notOurs, passToPerson, reasons } from './pass-on.ts'
import { couldHandle, peopleAround } from './people.sql.ts'

const fields = ['pass-person', 'pass-reason', 'pass-topic']
const toCoordinator = 'coordinator'

export const passOnSection: Section = {
  place: 'side',
  show: PassOn,
  steps: ['pass-give', 'pass-inform', 'pass-not-ours'],
  take: pass,
  says: {
    'passed-on': ({ frame, one }) => fill(frame.t.routing.pass.done, { handler: one.handlerName ?? frame.t.cases.one.nobody }),
    'was-informed': ({ frame }) => frame.t.routing.pass.informed,
  },
}

async function PassOn({ context: { db }, actor, frame, one, typed, problems, now }: Opened) {
  if (!mayPassOn(actor, one) || one.state === 'closed') return null
  const { pass: words } = frame.t.routing
  const people = (await peopleAround(db, one, dayOf(now))).filter((person) => couldHandle(person, one) && person.personId !== actor.personId)
  return (
    <Details summary={words.title} open={problems.some(({ field }) => fields.includes(field))}>
      <p class="hint">{words.lede}</p>
      <div class="acts stack">
        <Select
          name="pass-person" label={words.person} hint={words.informHint} empty={frame.t.common.chooseOne} value={typed('pass-person')}
          options={people.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
        <p class="buttons">
          <Button look="secondary" name="step" value="pass-give">{words.give}</Button>
          <Button look="secondary" name="step" value="pass-inform">{words.inform}</Button>
        </p>
      </div>
      <div class="acts stack">
        <h3>{words.notOurs}</h3>
        <Select name="pass-reason" label={words.reason} empty={frame.t.common.chooseOne} value={typed('pass-reason')} options={reasons.map((reason) => ({ value: reason, label: words.reasons[reason] }))} />
        <Select
          name="pass-topic" label={words.target} value={typed('pass-topic') || toCoordinator}
          options={[{ value: toCoordinator, label: words.toCoordinator }, ...(one.kind === 'page' ? [] : await topics(db, frame.language, now))]}
        />
        <p><Button look="secondary" name="step" value="pass-not-ours">{words.send}</Button></p>
      </div>
    </Details>
  )
}

async function pass({ context: { db }, actor, one, form, step, now }: Sent): Promise<Taken> {
  const { problems: words } = texts[actor.language].routing.pass
  const refused = (field: string, text: string, status: 409 | 422 = 422): Taken => ({ problems: [{ field, text }], status })
  const by = { actor, now }
  if (step === 'pass-not-ours') {
    const reason = reasons.find((each) => each === form.text('pass-reason'))
    if (!reason) return refused('pass-reason', words.reason)
    const [serviceId, unitId] = form.text('pass-topic').split(' ')
    if (serviceId !== toCoordinator && !isId(serviceId)) return refused('pass-topic', words.topic)
    const topic = serviceId === toCoordinator ? null : { serviceId: serviceId!, unitId: isId(unitId) ? unitId : null }
    const outcome = await transact(db, (tx) => notOurs(tx, { caseId: one.id, reason, topic }, by))
    if (outcome === 'done') return { done: 'passed-on' }
    if (outcome === 'not-found') return 'not-found'
    return outcome === 'closed' ? refused('pass-topic', words.closed, 409) : refused('pass-topic', outcome === 'same' ? words.same : words.topic)
  }
  const personId = form.text('pass-person')
  if (!isId(personId)) return refused('pass-person', words.person)
  const outcome = await transact(db, (tx) => (step === 'pass-inform' ? inform : passToPerson)(tx, { caseId: one.id, personId }, by))
  if (outcome === 'done') return { done: step === 'pass-inform' ? 'was-informed' : 'passed-on' }
  if (outcome === 'not-found') return 'not-found'
  return outcome === 'closed' ? refused('pass-person', words.closed, 409) : refused('pass-person', words.gone)
}
