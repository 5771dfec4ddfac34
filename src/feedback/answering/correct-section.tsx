// For half an hour the writer may correct what they have just sent.
import { transact } from '../../db/db.ts'
import { mayAnswer } from '../../staff/roles.ts'
import { fill, inFigures, plural } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { Button, Hidden, TextArea } from '../../web/fields.tsx'
import { Details, Notice } from '../../web/parts.tsx'
import { longest } from '../case.ts'
import { hasLetters, tooLong } from '../draft.ts'
import type { Opened, Section, Sent, Taken } from '../sections/section.ts'
import { before } from '../sections/typed.ts'
import { correct, minutesLeft } from './correct.ts'
import { mustBeReadAgain } from './propose.ts'

export const correctSection: Section = {
  place: 'main',
  show: Correct,
  steps: ['correct'],
  take: correctIt,
  words: ['corrected'],
  choices: ['number'],
  says: { corrected: ({ frame }) => frame.t.answering.correct.saved },
}

async function Correct({ context: { db }, actor, frame, one, turns, typed, problems, now }: Opened) {
  const last = turns.at(-1)
  const left = minutesLeft(last, { personId: actor.personId, state: one.state, now })
  // What was typed too late is still given back.
  if (!last || !mayAnswer(actor, one) || (!left && !typed('corrected'))) return null
  const { correct: words } = frame.t.answering
  const hasBegun = !['', last.content.text].includes(typed('corrected'))
  if (last.purpose !== 'question-back' && !hasBegun && await mustBeReadAgain(db, one, actor, now)) return <Notice tone="info">{words.readFirst}</Notice>
  return (
    <Details summary={plural(words.summary, left, frame.language)} open={hasBegun || problems.some(({ field }) => field === 'corrected')}>
      <div class="acts stack">
        <Hidden name="number" value={typed('number') || String(last.number)} />
        <Hidden name={before('corrected')} value={last.content.text} />
        <TextArea name="corrected" label={words.text} hint={words.hint} value={typed('corrected') || last.content.text} rows={7} />
        <p><Button look="secondary" name="step" value="correct">{words.save}</Button></p>
      </div>
    </Details>
  )
}

async function correctIt({ context: { db, keys }, actor, one, form, now }: Sent): Promise<Taken> {
  const { problems: t, correct: words } = texts[actor.language].answering
  const text = form.text('corrected')
  const problem = !hasLetters(text) ? t.missing : tooLong(text, longest.text) ? fill(t.tooLong, { limit: inFigures(longest.text, actor.language) }) : null
  if (problem) return { problems: [{ field: 'corrected', text: problem }] }
  const outcome = await transact(db, (tx) => correct(tx, { caseId: one.id, number: Number(form.text('number')), text }, { actor, now, keys }))
  if (outcome === 'not-found') return 'not-found'
  return outcome === 'done' ? { done: 'corrected' } : { problems: [{ field: 'corrected', text: outcome === 'read-first' ? words.readFirst : words.tooLate }], status: 409 }
}
