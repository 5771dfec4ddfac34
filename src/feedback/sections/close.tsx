// A handler closes what was answered, before time does.
import { transact } from '../../db/db.ts'
import { mayAnswer } from '../../staff/roles.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { Button } from '../../web/fields.tsx'
import { Details } from '../../web/parts.tsx'
import { close } from '../close.ts'
import type { Opened, Section, Sent, Taken } from './section.ts'

export const closeSection: Section = {
  place: 'side',
  show: CloseForm,
  steps: ['close'],
  take: closeByHand,
  says: { closed: ({ frame }) => frame.t.cases.one.closedNow },
}

function CloseForm({ context, actor, frame, one }: Opened) {
  if (one.state !== 'answered' || !mayAnswer(actor, one)) return null
  const { one: words } = frame.t.cases
  return (
    <Details summary={words.closeTitle}>
      <p class="hint">{fill(words.closeHint, { days: context.settings.CLOSE_AFTER_DAYS })}</p>
      {!one.cameOfIt && <p>{frame.t.answering.cameOf.missing}</p>}
      <p><Button look="secondary" name="step" value="close">{words.close}</Button></p>
    </Details>
  )
}

async function closeByHand({ context, actor, one, form, now }: Sent): Promise<Taken> {
  const t = texts[actor.language].cases.one
  if (form.text('text')) return { problems: [{ field: 'text', text: t.notSent }] }
  const outcome = await transact(context.db, (tx) => close(tx, { caseId: one.id }, { actor, now }))
  if (outcome === 'not-found') return 'not-found'
  if (outcome === 'nothing-came-of-it') return { problems: [{ field: 'new-came', text: texts[actor.language].answering.cameOf.needed }], status: 409 }
  return outcome === 'done' ? { done: 'closed' } : { problems: [{ field: 'text', text: t.notAnswered }], status: 409 }
}
