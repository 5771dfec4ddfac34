// What was told past the unit, on the page of the case for whoever it was told to; for everybody else there is nothing.
import { transact } from '../../db/db.ts'
import { unseal } from '../../privacy/sealing.ts'
import { mayReadToldAbove } from '../../staff/roles.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { Button, TextArea } from '../../web/fields.tsx'
import { Notice } from '../../web/parts.tsx'
import { longest } from '../case.ts'
import { caseKey } from '../conversation.ts'
import { hasLetters, tooLong } from '../draft.ts'
import type { Opened, Section, Sent, Taken } from '../sections/section.ts'
import { stepAbout } from '../sections/typed.ts'
import { answerAbove, answerPlace } from './answer-above.ts'
import { toldPlace } from './tell-above.ts'
import { toldAboveOf } from './told-above.sql.ts'

export const toldSection: Section = {
  place: 'main',
  show: Told,
  steps: ['told-above'],
  words: ['told-answer-'],
  take: answerIt,
  says: { 'told-above': ({ frame }) => frame.t.afterwards.desk.toldDone },
}

async function Told({ context: { db, keys }, actor, frame, one, typed }: Opened) {
  const mine = (await toldAboveOf(db, one.id)).filter((each) => mayReadToldAbove(actor, each))
  if (!mine.length) return null
  const t = frame.t.afterwards.desk
  const key = caseKey(keys, one)
  return (
    <>
      {mine.map(({ weeks, ciphertext, answerCiphertext }) => {
        const word = unseal(key, one.id, toldPlace(weeks), ciphertext)
        const said = (
          <>
            <h2>{t.toldTitle}</h2>
            <Notice tone="urgent">{t.toldLede}</Notice>
            {word ? <><p><strong>{t.toldWord}</strong></p><p class="typed" lang={one.language}>{word}</p></> : <p>{t.toldNoWord}</p>}
          </>
        )
        if (answerCiphertext) {
          return (
            <section class="stack">
              {said}
              <p><strong>{t.toldYour}</strong></p>
              <p class="typed">{unseal(key, one.id, answerPlace(weeks), answerCiphertext)}</p>
            </section>
          )
        }
        return (
          <div class="acts stack">
            {said}
            <TextArea name={`told-answer-${weeks}`} label={t.toldAnswer} hint={t.toldAnswerHint} value={typed(`told-answer-${weeks}`)} rows={5} />
            <p><Button name="step" value={stepAbout('told-above', { weeks: String(weeks) })}>{t.toldSend}</Button></p>
          </div>
        )
      })}
    </>
  )
}

async function answerIt({ context: { db, keys }, actor, one, form, now }: Sent): Promise<Taken> {
  const t = texts[actor.language].afterwards.desk.problems
  const field = `told-answer-${form.text('weeks')}`
  const text = form.text(field)
  if (!hasLetters(text)) return { problems: [{ field, text: t.toldMissing }] }
  if (tooLong(text, longest.text)) return { problems: [{ field, text: fill(t.tooLong, { limit: inFigures(longest.text, actor.language) }) }] }
  const outcome = await transact(db, (tx) => answerAbove(tx, { caseId: one.id, weeks: Number(form.text('weeks')), text }, { actor, now, keys }))
  return outcome === 'done' ? { done: 'told-above' } : 'not-found'
}
