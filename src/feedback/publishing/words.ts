// What was typed on the way to everybody, read: the two texts of a public form, and the unit's own word.
import { longest } from '../case.ts'
import { hasLetters, tooLong } from '../draft.ts'
import type { Redacted } from '../../privacy/redaction/finding.ts'
import { fill, inFigures } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import type { Word } from './comment.ts'
import type { PublicForm } from './publication.ts'

export function readPublicForm(form: Form, language: Language): { ok: true; form: PublicForm } | { ok: false; problems: Problem[] } {
  const { problems: words } = texts[language].publishing.prepare
  const problems = [...problemsOf(form, 'text', words.text, language), ...problemsOf(form, 'answer', words.answer, language)]
  return problems.length ? { ok: false, problems } : { ok: true, form: { text: form.text('text') as Redacted, answer: form.text('answer') as Redacted } }
}

export function readWord(form: Form, language: Language): { ok: true; word: Word } | { ok: false; problems: Problem[] } {
  const { problems: words } = texts[language].publishing.word
  const step = form.text('step')
  if (step === 'nothing') return { ok: true, word: { what: 'nothing' } }
  const field = step === 'question' ? 'question' : 'comment'
  const problems = problemsOf(form, field, field === 'question' ? words.note : words.text, language)
  if (problems.length) return { ok: false, problems }
  const text = form.text(field)
  return { ok: true, word: field === 'question' ? { what: 'question', note: text } : { what: 'comment', text: text as Redacted } }
}

function problemsOf(form: Form, field: string, missing: string, language: Language): Problem[] {
  const text = form.text(field)
  if (!hasLetters(text)) return [{ field, text: missing }]
  return tooLong(text, longest.text) ? [{ field, text: fill(texts[language].publishing.prepare.problems.tooLong, { limit: inFigures(longest.text, language) }) }] : []
}
