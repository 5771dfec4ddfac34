// What was typed on the way to everybody, read: the two texts of a public form, and the unit's own word. Nothing gets past here that
// somebody has not decided on: what is found in a text is taken away or kept by a choice beside it.
import { readDecisions, suggested, type Suggested } from '../../privacy/redaction/decisions.ts'
import type { Redacted } from '../../privacy/redaction/finding.ts'
import { redact } from '../../privacy/redaction/redact.ts'
import { fill, inFigures } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { longest } from '../case.ts'
import { hasLetters, tooLong } from '../draft.ts'
import type { Word } from './comment.ts'
import type { Look } from './look.ts'
import type { PublicForm } from './publication.ts'

export const parts = ['text', 'answer'] as const
export type Part = (typeof parts)[number]

/** What is found in one of the two texts, under names of its own in the form. */
export function suggestedIn(part: Part, text: string, look: Look): Suggested {
  const { findings, seenField, passagesField, ...rest } = suggested(text, look(text))
  return { ...rest, findings: findings.map((one) => ({ ...one, field: inPart(part, one.field) })), seenField: inPart(part, seenField), passagesField: inPart(part, passagesField) }
}

const inPart = (part: Part, field: string): string => `${part}-${field}`

type Read<Of> = { ok: true } & Of | { ok: false; problems: Problem[] }

/** `of`: the language of the case. With something found that was not on the page, it is shown and asked about first. */
export function readPublicForm(form: Form, look: Look, { language, of }: { language: Language; of: string }): Read<{ form: PublicForm }> {
  const { problems: words } = texts[language].publishing.prepare
  const problems: Problem[] = []
  const read = (part: Part): Redacted => {
    const text = form.text(part)
    const wrong = problemsOf(form, part, words[part], language)
    const decided = readDecisions((name) => form.text(inPart(part, name)), { text, findings: look(text) })
    const nothingFound = look(text).length === 0
    if (wrong.length) problems.push(...wrong)
    else if (!decided.ok && decided.why === 'not-there') problems.push({ field: inPart(part, 'also-goes'), text: fill(texts[language].redaction.decide.notThere, { words: decided.words.join(', ') }) })
    else if (!decided.ok && !nothingFound) problems.push({ field: part, text: words.look })
    return redact(text, { language: of, ...(decided.ok ? decided : { decisions: [] }) })
  }
  const [text, answer] = parts.map(read) as [Redacted, Redacted]
  return problems.length ? { ok: false, problems } : { ok: true, form: { text, answer } }
}

/** Of the unit's own word nothing is taken away: whoever writes it writes it anew. */
export function readWord(form: Form, look: Look, { language, of }: { language: Language; of: string }): Read<{ word: Word }> {
  const { problems: words } = texts[language].publishing.word
  const step = form.text('step')
  if (step === 'nothing') return { ok: true, word: { what: 'nothing' } }
  const field = step === 'question' ? 'question' : 'comment'
  const problems = problemsOf(form, field, field === 'question' ? words.note : words.text, language)
  if (problems.length) return { ok: false, problems }
  const text = form.text(field)
  if (field === 'question') return { ok: true, word: { what: 'question', note: text } }
  const named = look(text).filter(({ sure, rule }) => sure || rule === 'goes').map(({ from, to }) => text.slice(from, to))
  if (named.length) return { ok: false, problems: [{ field, text: fill(words.names, { words: [...new Set(named)].join(', ') }) }] }
  return { ok: true, word: { what: 'comment', text: redact(text, { language: of, decisions: [] }) } }
}

function problemsOf(form: Form, field: string, missing: string, language: Language): Problem[] {
  const text = form.text(field)
  if (!hasLetters(text)) return [{ field, text: missing }]
  return tooLong(text, longest.text) ? [{ field, text: fill(texts[language].publishing.prepare.problems.tooLong, { limit: inFigures(longest.text, language) }) }] : []
}
