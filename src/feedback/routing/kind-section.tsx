// Of which kind a case is, for whoever may correct it.
import { transact } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import { Button, Select } from '../../web/fields.tsx'
import { Details } from '../../web/parts.tsx'
import { kinds } from '../case.ts'
import type { Opened, Section, Sent, Taken } from '../sections/section.ts'
import { correctKind, isUnasked, mayChangeKind } from './correct-kind.ts'

export const kindSection: Section = {
  place: 'side',
  show: KindForm,
  steps: ['correct-kind'],
  take: correct,
  choices: ['case-kind'],
  says: { 'kind-corrected': ({ frame }) => frame.t.routing.kind.done },
}

function KindForm({ actor, frame: { t }, one, typed, problems }: Opened) {
  if (one.state === 'closed' || !mayChangeKind(actor, one)) return null
  const { kind: words } = t.routing
  return (
    <Details summary={words.title} open={problems.some(({ field }) => field === 'case-kind')}>
      <div class="acts stack">
        <Select
          name="case-kind" label={words.label} hint={isUnasked(one) ? words.hintUnasked : words.hint} value={typed('case-kind') || one.kind}
          options={kinds.map((kind) => ({ value: kind, label: t.feedback.kinds[kind].name }))}
        />
        <p><Button look="secondary" name="step" value="correct-kind">{words.save}</Button></p>
      </div>
    </Details>
  )
}

async function correct({ context: { db }, actor, one, form, now }: Sent): Promise<Taken> {
  const { problems: words } = texts[actor.language].routing.kind
  const kind = kinds.find((each) => each === form.text('case-kind'))
  if (!kind) return { problems: [{ field: 'case-kind', text: words.missing }] }
  const outcome = await transact(db, (tx) => correctKind(tx, { caseId: one.id, kind }, { actor, now }))
  if (outcome === 'done') return { done: 'kind-corrected' }
  return outcome === 'closed' ? { problems: [{ field: 'case-kind', text: words.closed }], status: 409 } : 'not-found'
}
