// At the desk: that a text is marked as a threat, before everything; and the press by which whoever is threatened is rid of it, with what to do now.
import { organisation } from '../../directory/organisation.sql.ts'
import { organisationText } from '../../directory/organisation-texts.ts'
import { transact } from '../../db/db.ts'
import { isThemselves } from '../../staff/actor.ts'
import { mayLiftThreat, maySayThreat } from '../../staff/roles.ts'
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { Button } from '../../web/fields.tsx'
import { Details, Notice, Paragraphs } from '../../web/parts.tsx'
import type { Opened, Section, Sent, Taken } from '../sections/section.ts'
import { endThreat, markThreat } from './mark-threat.ts'
import { threatOf } from './threats.sql.ts'

export const threatNotice: Section = {
  place: 'top',
  show: Marked,
  steps: ['threat-lift'],
  take: lift,
  says: { 'threat-lifted': ({ frame }) => frame.t.threats.desk.says.lifted },
}

export const threatSection: Section = {
  place: 'side',
  show: Choice,
  steps: ['threat'],
  take: mark,
  says: {
    'threat-marked': ({ frame }) => frame.t.threats.desk.says.marked,
    'threat-noted': ({ frame }) => frame.t.threats.desk.says.noted,
    'threat-stays': ({ frame }) => frame.t.threats.desk.says.stays,
  },
}

async function Marked({ context: { db }, actor, frame: { t, language }, one }: Opened) {
  const threat = await threatOf(db, one.id)
  if (!threat) return null
  const { desk } = t.threats
  return (
    <Notice tone="urgent" title={desk.marked}>
      <p>{fill(desk.markedText, { name: threat.markedBy ?? '–', date: shortDay(threat.markedOn, language) })}</p>
      <Paragraphs text={organisationText(await organisation(db), t, 'threatHelp', language)} />
      {mayLiftThreat(actor, one, threat) && (
        <>
          <p><Button form="case" look="quiet" name="step" value="threat-lift">{desk.lift}</Button></p>
          <p class="hint">{desk.liftHint}</p>
        </>
      )}
    </Notice>
  )
}

async function Choice({ context: { db }, actor, frame: { t, language }, one }: Opened) {
  if (!maySayThreat(actor, one)) return null
  const threat = await threatOf(db, one.id)
  // Whoever has it is rid of it too, though somebody else has marked it.
  if (threat && (!isThemselves(actor, one.handlerId) || threat.byIds.some((id) => isThemselves(actor, id)))) return null
  const { desk } = t.threats
  return (
    <Details summary={desk.title}>
      <div class="acts stack">
        <p>{desk.text}</p>
        <p class="hint">{desk.notAnger}</p>
        <p><Button look="secondary" name="step" value="threat">{desk.press}</Button></p>
        <Paragraphs text={organisationText(await organisation(db), t, 'threatHelp', language)} />
        <p class="hint">{desk.who}</p>
      </div>
    </Details>
  )
}

async function mark({ context: { db }, actor, one, now }: Sent): Promise<Taken> {
  const outcome = await transact(db, (tx) => markThreat(tx, { caseId: one.id }, { actor, now }))
  return outcome === 'not-found' ? outcome : { done: `threat-${outcome}` }
}

async function lift({ context: { db }, actor, one, now }: Sent): Promise<Taken> {
  const outcome = await transact(db, (tx) => endThreat(tx, { caseId: one.id }, { actor, now }))
  if (outcome === 'own') return { problems: [{ field: 'text', text: texts[actor.language].threats.desk.own }], status: 409 }
  return outcome === 'done' ? { done: 'threat-lifted' } : outcome
}
