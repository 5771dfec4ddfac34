// What came of it, once it is answered: as the giver was told last, and said anew until the case is closed; of a plan, as long
// as nobody has told what became of it.
import { transact } from '../../db/db.ts'
import { mayAnswer } from '../../staff/roles.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { Button, Hidden } from '../../web/fields.tsx'
import { Details, Notice } from '../../web/parts.tsx'
import { longest } from '../case.ts'
import type { Opened, Section, Sent, Taken } from '../sections/section.ts'
import { before, standing } from '../sections/typed.ts'
import { readCameOf } from './came-of-it.ts'
import { CameOfFields } from './came-of-fields.tsx'
import { hasPlan, sayWhatCame } from './say-what-came.ts'

export const cameOfSection: Section = {
  place: 'side',
  show: CameOf,
  steps: ['came-of-it'],
  take: say,
  words: ['new-because'],
  choices: ['new-came'],
  says: { 'came-of-it': ({ frame }) => frame.t.answering.cameOf.saved },
}

function CameOf({ actor, frame, one, turns, typed, problems }: Opened) {
  const isPlan = hasPlan(one) && one.state === 'closed'
  if ((one.state !== 'answered' && !isPlan) || !mayAnswer(actor, one)) return null
  const { cameOf: words } = frame.t.answering
  const told = turns.findLast(({ purpose }) => purpose === 'answer')?.content.cameOf
  return (
    <>
      {!one.cameOfIt && <Notice tone="warning">{words.missing}</Notice>}
      {hasPlan(one) && <p>{words.planOpen}</p>}
      <Details summary={words.change} open={!one.cameOfIt || isPlan || !['', told?.because].includes(typed('new-because')) || problems.some(({ field }) => field.startsWith('new-'))}>
        <div class="acts stack">
          <Hidden name={before('new-because')} value={told?.because ?? ''} />
          <CameOfFields
            t={frame.t} kind={one.kind} prefix="new-" hint={words.changeHint}
            came={typed('new-came') || (isPlan ? '' : told?.is ?? '')} because={standing(typed, 'new-because', told?.because ?? '')}
          />
          <p><Button look="secondary" name="step" value="came-of-it">{words.save}</Button></p>
        </div>
      </Details>
    </>
  )
}

async function say({ context: { db, keys }, actor, one, form, now }: Sent): Promise<Taken> {
  const { problems: t, cameOf: words } = texts[actor.language].answering
  const read = readCameOf(form.text('new-came'), form.text('new-because'), one.kind)
  if ('problem' in read) {
    const { field, why } = read.problem
    return { problems: [{ field: `new-${field}`, text: fill(t[why], { limit: inFigures(longest.because, actor.language) }) }] }
  }
  const outcome = await transact(db, (tx) => sayWhatCame(tx, { caseId: one.id, cameOf: read.cameOf }, { actor, now, keys }))
  if (outcome === 'not-found') return 'not-found'
  if (outcome === 'done') return { done: 'came-of-it' }
  if (outcome === 'read-first') return { problems: [{ field: 'new-because', text: words.readFirst }], status: 409 }
  const text = outcome === 'closed' ? texts[actor.language].cases.one.problems.closed : words.notAnswered
  return { problems: [{ field: 'new-came', text }], status: 409 }
}
