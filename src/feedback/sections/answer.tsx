// The answer to a giver, or a question back.
import { transact } from '../../db/db.ts'
import { casePath } from '../../paths.ts'
import { mayAnswer } from '../../staff/roles.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { languageName } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { Button, Hidden, Radios, TextArea } from '../../web/fields.tsx'
import type { Problem } from '../../web/page.ts'
import { Notice } from '../../web/parts.tsx'
import { answer } from '../answer.ts'
import { longest } from '../case.ts'
import { readSharedContact } from '../conversation.ts'
import { hasLetters, isMailAddress, tooLong } from '../draft.ts'
import type { Opened, Section, Sent, Taken } from './section.ts'

export const answerSection: Section = {
  place: 'main',
  show: AnswerForm,
  steps: ['answer'],
  take: send,
  says: {
    answer: async (opened) => `${opened.frame.t.cases.one.sent} ${await noticeGoes(opened)}`,
    'question-back': async (opened) => `${opened.frame.t.cases.one.asked} ${await noticeGoes(opened)}`,
  },
}

/** A notice goes to a shared mail address. Of one that is not shared the desk must not even learn. */
async function noticeGoes({ context: { db, keys }, one, frame }: Opened): Promise<string> {
  const contact = await readSharedContact(db, keys, one)
  return contact !== null && isMailAddress(contact) ? frame.t.cases.one.sentNotice : ''
}

async function send({ context: { db, keys }, actor, one, form, now }: Sent): Promise<Taken> {
  const t = texts[actor.language].cases.one.problems
  const [text, purpose] = [form.text('text'), form.text('purpose')]
  const limit = inFigures(longest.text, actor.language)
  const problems: Problem[] = [
    ...(hasLetters(text) ? [] : [{ field: 'text', text: t.missing }]),
    ...(tooLong(text, longest.text) ? [{ field: 'text', text: fill(t.tooLong, { limit }) }] : []),
    ...(purpose === 'answer' || purpose === 'question-back' ? [] : [{ field: 'purpose', text: t.purpose }]),
  ]
  if (problems.length) return { problems }
  const given = { caseId: one.id, text, purpose: purpose as 'answer' | 'question-back', turnsSeen: Number(form.text('seen')) }
  const outcome = await transact(db, (tx) => answer(tx, given, { actor, now, keys }))
  if (outcome === 'not-found') return 'not-found'
  if (outcome === 'done') return { done: purpose }
  return { problems: [{ field: 'text', text: outcome === 'closed' ? t.closed : t.changed }], status: 409 }
}

function AnswerForm({ frame, actor, one, turns, typed }: Opened) {
  const { one: words } = frame.t.cases
  if (!mayAnswer(actor, one)) return <Notice tone="info">{words.informedOnly}</Notice>
  if (one.state === 'closed') {
    return (
      <>
        <Notice tone="info">{words.problems.closed}</Notice>
        {typed('text') && <TextArea name="text" label={words.text} value={typed('text')} rows={9} />}
      </>
    )
  }
  return (
    <form method="post" action={casePath(one.id)} class="stack" id="answer" autocomplete="off" novalidate>
      <h2>{words.answerTitle}</h2>
      <Hidden name="seen" value={String(turns.at(-1)?.number ?? 0)} />
      {one.language !== frame.language && <Notice tone="info">{fill(words.inLanguage, { language: languageName(one.language, frame.language) })}</Notice>}
      <TextArea name="text" label={words.text} hint={words.answerHint} value={typed('text')} rows={9} />
      <Radios
        name="purpose" legend={words.purpose} value={typed('purpose')}
        options={[
          { value: 'answer', label: words.isAnswer, hint: words.isAnswerHint },
          { value: 'question-back', label: words.isQuestion, hint: words.isQuestionHint },
        ]}
      />
      <p class="hint">{fill(words.yourName, { name: actor.name })}</p>
      <p><Button name="step" value="answer">{words.send}</Button></p>
    </form>
  )
}
