// What somebody thinks of the questions, read from the form: one for each question of which they said anything.
import { tooLong } from '../../feedback/draft.ts'
import { fill } from '../../text/fill.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import type { Question } from '../question.ts'
import type { Said } from './look-through.ts'

export const longestComment = 500

export function readMarks(form: Form, questions: readonly Question[], { surveyReview: words }: Texts): { ok: true; said: Said[] } | { ok: false; problems: Problem[] } {
  const problems: Problem[] = []
  const said = questions.flatMap(({ id }): Said[] => {
    const [clear, comment] = [form.text(`clear-${id}`), form.text(`comment-${id}`)]
    if (isTooLong(comment)) problems.push({ field: `comment-${id}`, text: fill(words.tooLong, { limit: longestComment }) })
    const mark = {
      question: id, seen: form.text(`seen-${id}`), clear: clear === 'yes' ? true : clear === 'no' ? false : null,
      important: form.text(`important-${id}`) === 'yes', upsetting: form.text(`upsetting-${id}`) === 'yes', comment: comment || null,
    }
    return mark.clear !== null || mark.important || mark.upsetting || mark.comment ? [mark] : []
  })
  if (!said.length && questions[0]) problems.push({ field: `clear-${questions[0].id}`, text: words.nothing })
  return problems.length ? { ok: false, problems } : { ok: true, said }
}

/** As its column counts, too: what looks like one character may be several. */
export const isTooLong = (text: string): boolean => tooLong(text, longestComment) || [...text].length > longestComment
