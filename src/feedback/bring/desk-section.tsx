// The giver asks for somebody to join: at the desk, the wish to all who read the case, and the decision to those who decide.
import { transact } from '../../db/db.ts'
import { unseal } from '../../privacy/sealing.ts'
import { mayDecideWhoJoins, mayReadWhy } from '../../staff/roles.ts'
import { shortDay } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { Button, Hidden, Radios, Select, TextArea } from '../../web/fields.tsx'
import { Facts, Notice } from '../../web/parts.tsx'
import { longest } from '../case.ts'
import { caseKey, readSharedContact } from '../conversation.ts'
import { hasLetters, tooLong } from '../draft.ts'
import type { Opened, Section, Sent, Taken } from '../sections/section.ts'
import { personNames } from '../topic.sql.ts'
import { askedPlace } from './ask-for-someone.ts'
import { decisions } from './bring.ts'
import { bringRequests, type BringRequest } from './bring.sql.ts'
import { decidedPlace, decideSomeone, whoCouldJoin } from './decide-someone.ts'

export const bringDeskSection: Section = {
  place: 'main',
  show: Requests,
  steps: ['decide-someone'],
  take: decide,
  words: ['decision-reason'],
  choices: ['decision', 'joins'],
  says: { 'someone-decided': ({ frame }) => frame.t.afterwards.desk.decided },
}

async function Requests(opened: Opened) {
  const requests = await bringRequests(opened.context.db, opened.one.id)
  if (!requests.length) return null
  const { t } = opened.frame
  const open = requests.find(({ decidedOn }) => !decidedOn)
  const names = await personNames(opened.context.db, requests.flatMap(({ joinsId }) => joinsId ?? []))
  return (
    <section class="stack" aria-label={opened.frame.t.afterwards.desk.askedTitle}>
      {open && <Asked opened={opened} asked={open} reached={(await readSharedContact(opened.context.db, opened.context.keys, opened.one)) !== null} />}
      {open && mayDecideWhoJoins(opened.actor, opened.one, open) && (
        <Decide opened={opened} asked={open} people={await whoCouldJoin(opened.context.db, opened.one, open, opened.now)} />
      )}
      {!open && opened.typed('decision-reason') && (
        <TextArea name="decision-reason" label={t.afterwards.desk.reason} value={opened.typed('decision-reason')} rows={4} />
      )}
      {requests.filter(({ decidedOn }) => decidedOn).map((asked) => <Decided opened={opened} asked={asked} person={names.get(asked.joinsId ?? '') ?? ''} />)}
    </section>
  )
}

function Asked({ opened: { context, actor, frame, one }, asked, reached }: { opened: Opened; asked: BringRequest; reached: boolean }) {
  const { desk: t, bring } = frame.t.afterwards
  const why = asked.ciphertext && mayReadWhy(actor, one, asked) ? unseal(caseKey(context.keys, one), one.id, askedPlace(asked.id), asked.ciphertext) : null
  return (
    <>
      <h2>{t.askedTitle}</h2>
      <Facts
        rows={[
          { term: t.asks, children: bring.wants[asked.wanted] },
          { term: t.askedOn, children: shortDay(asked.askedOn, frame.language) },
          { term: t.sees, children: asked.fromNumber > 1 ? t.seesFrom : t.seesAll },
          { term: t.decider, children: asked.deciderName ?? t.anyCoordinator },
          ...(why ? [{ term: t.why, children: <span class="typed" lang={one.language}>{why}</span> }] : asked.ciphertext ? [{ term: t.why, children: t.whyKept }] : []),
        ]}
      />
      <p>{asked.concernsHandler && t.concerns} {reached ? t.contactShared : t.contactNone}</p>
    </>
  )
}

function Decide({ opened: { frame, typed }, asked, people }: { opened: Opened; asked: BringRequest; people: { personId: string; name: string }[] }) {
  const t = frame.t.afterwards.desk
  return (
    <div class="acts stack">
      <Hidden name="request" value={asked.id} />
      <Radios
        name="decision" legend={t.decideTitle} value={typed('decision')}
        options={decisions.map((value) => ({ value, label: t.decisions[value], hint: t.decisionHints[value] }))}
      />
      <Select
        name="joins" label={t.person} hint={t.personHint} empty="–" value={typed('joins')} optional
        options={people.map(({ personId, name }) => ({ value: personId, label: name }))}
      />
      <TextArea name="decision-reason" label={t.reason} hint={t.reasonHint} value={typed('decision-reason')} rows={4} />
      <p><Button name="step" value="decide-someone">{t.decide}</Button></p>
    </div>
  )
}

function Decided({ opened: { context, frame, one }, asked, person }: { opened: Opened; asked: BringRequest; person: string }) {
  const { desk: t, bring } = frame.t.afterwards
  const reason = asked.reasonCiphertext ? unseal(caseKey(context.keys, one), one.id, decidedPlace(asked.id), asked.reasonCiphertext) : ''
  return (
    <Notice tone="info" title={fill(t.decidedTitle, { wanted: bring.wants[asked.wanted] })}>
      <p>{asked.decision === 'joins' ? fill(t.decidedJoins, { person }) : asked.decision === 'outside' ? t.decidedOutside : t.decidedNot}</p>
      {reason && <p class="typed">{reason}</p>}
    </Notice>
  )
}

async function decide({ context: { db, keys }, actor, one, form, now }: Sent): Promise<Taken> {
  const t = texts[actor.language].afterwards.desk.problems
  const decision = decisions.find((each) => each === form.text('decision'))
  const [person, reason] = [form.text('joins'), form.text('decision-reason')]
  const problems = [
    ...(decision ? [] : [{ field: 'decision', text: t.decision }]),
    ...(decision === 'joins' && !person ? [{ field: 'joins', text: t.person }] : []),
    ...(decision && decision !== 'joins' && !hasLetters(reason) ? [{ field: 'decision-reason', text: t.reason }] : []),
    ...(tooLong(reason, longest.text) ? [{ field: 'decision-reason', text: fill(t.tooLong, { limit: inFigures(longest.text, actor.language) }) }] : []),
  ]
  if (!decision || problems.length) return { problems }
  const decided = { caseId: one.id, requestId: form.text('request'), decision, personId: decision === 'joins' ? person : null, reason }
  const outcome = await transact(db, (tx) => decideSomeone(tx, decided, { actor, now, keys }))
  if (outcome === 'not-found') return 'not-found'
  if (outcome === 'done') return { done: 'someone-decided' }
  return outcome === 'may-not-read' ? { problems: [{ field: 'joins', text: t.mayNotRead }] } : { problems: [{ field: 'decision-reason', text: t.already }], status: 409 }
}
