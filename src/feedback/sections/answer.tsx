// The answer to a giver, a question back, or an interim reply; and what can be done with it before it goes.
import { transact } from '../../db/db.ts'
import { mayAnswer } from '../../staff/roles.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { spokenTo } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { TextArea } from '../../web/fields.tsx'
import { Notice } from '../../web/parts.tsx'
import { answer } from '../answer.ts'
import { AnswerForm } from '../answering/answer-form.tsx'
import { keepOrForget } from '../answering/draft-steps.ts'
import { isNewHere, propose } from '../answering/propose.ts'
import { leftOf } from '../answering/template.ts'
import { templates, templatesFor } from '../answering/templates.sql.ts'
import { checkWritten, writtenIn } from '../answering/written.ts'
import { longest } from '../case.ts'
import { readSharedContact } from '../conversation.ts'
import { isMailAddress } from '../draft.ts'
import type { Opened, Section, Sent, Taken } from './section.ts'

export const answerSection: Section = {
  place: 'main',
  show: Answering,
  steps: ['answer', 'keep-draft', 'forget-draft', 'template', 'check'],
  take,
  words: ['text', 'because'],
  choices: ['purpose', 'came', 'as', 'seen'],
  says: {
    answer: async (opened) => `${opened.frame.t.cases.one.sent} ${await noticeGoes(opened)}`,
    'question-back': async (opened) => `${opened.frame.t.cases.one.asked} ${await noticeGoes(opened)}`,
    interim: async (opened) => `${opened.frame.t.answering.interimSent} ${await noticeGoes(opened)}`,
    proposed: ({ frame }) => frame.t.answering.second.sent,
    'draft-kept': ({ frame }) => frame.t.answering.draft.kept,
    'draft-forgotten': ({ frame }) => frame.t.answering.draft.forgotten,
  },
}

function Answering(opened: Opened) {
  const { frame, actor, one, typed } = opened
  const { one: words } = frame.t.cases
  if (!mayAnswer(actor, one)) return <Notice tone="info">{words.informedOnly}</Notice>
  if (one.state !== 'closed') return AnswerForm(opened)
  return (
    <>
      <Notice tone="info">{words.problems.closed}</Notice>
      {typed('text') && <TextArea name="text" label={words.text} value={typed('text')} rows={9} />}
    </>
  )
}

/** A notice goes to a shared mail address. Of one that is not shared the desk must not even learn. */
async function noticeGoes({ context: { db, keys }, one, frame }: Opened): Promise<string> {
  const contact = await readSharedContact(db, keys, one)
  return contact !== null && isMailAddress(contact) ? frame.t.cases.one.sentNotice : ''
}

async function take(sent: Sent): Promise<Taken> {
  switch (sent.step) {
    case 'check': return { again: {} }
    case 'template': return beginWithTemplate(sent)
    case 'keep-draft':
    case 'forget-draft': return keepOrForget(sent)
    default: return send(sent)
  }
}

/** After what has been typed already: nothing is lost by choosing. */
async function beginWithTemplate({ context: { db }, actor, one, form }: Sent): Promise<Taken> {
  const chosen = (await templatesFor(db, one)).find(({ id }) => id === form.text('template'))
  if (!chosen) return { problems: [{ field: 'template', text: texts[actor.language].answering.problems.noTemplate }] }
  return { again: { text: [form.text('text'), chosen.text].filter(Boolean).join('\n\n') } }
}

async function send({ context: { db, keys }, actor, one, form, now }: Sent): Promise<Taken> {
  const { answering, cases: { one: { problems: t } } } = texts[actor.language]
  const written = writtenIn(form.text)
  const read = checkWritten(written, one.kind)
  if ('problems' in read) {
    const limit = (field: string) => inFigures(field === 'because' ? longest.because : longest.text, actor.language)
    return { problems: read.problems.map(({ field, why }) => ({ field, text: fill(answering.problems[why], { limit: limit(field) }) })) }
  }
  const { toSend } = read
  const left = leftOf(await templates(db, { language: spokenTo(one.language) }), toSend.text)
  if (left) return { problems: [{ field: 'text', text: left === 'unchanged' ? answering.problems.unchanged : fill(answering.problems.bracket, left) }] }

  const turnsSeen = Number(form.text('seen'))
  const outcome = await transact(db, async (tx) => {
    const proposed = toSend.purpose === 'answer' && await isNewHere(tx, actor)
      ? await propose(tx, { caseId: one.id, written, turnsSeen }, { actor, now, keys }) : 'nobody'
    return proposed === 'nobody' ? answer(tx, { caseId: one.id, turnsSeen, ...toSend }, { actor, now, keys }) : proposed
  })
  switch (outcome) {
    case 'not-found': return 'not-found'
    case 'done': return { done: toSend.purpose }
    case 'proposed': return { done: 'proposed' }
    case 'another-waits':
    case 'draft-first': return { problems: [{ field: 'text', text: outcome === 'draft-first' ? answering.second.draftFirst : answering.second.anotherWaits }], status: 409 }
    case 'not-waiting': return { problems: [{ field: 'purpose', text: answering.problems.notWaiting }], status: 409 }
    case 'nothing-came-of-it': return { problems: [{ field: 'came', text: answering.problems.outcome }] }
    case 'closed':
    case 'changed-meanwhile': return { problems: [{ field: 'text', text: outcome === 'closed' ? t.closed : t.changed }], status: 409 }
  }
}
