// The form in which a quote is prepared, read: which sentences, and what of them goes by the choices beside it. Nothing gets past here that
// somebody has not decided on, and no word that is not the giver's.
import { hasLetters, tooLong } from '../../feedback/draft.ts'
import type { Look } from '../../feedback/publishing/look.ts'
import { readDecisions, suggested, type Suggested } from '../../privacy/redaction/decisions.ts'
import type { Redacted } from '../../privacy/redaction/finding.ts'
import { redact } from '../../privacy/redaction/redact.ts'
import { fill } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { excerptOf, sentencesOf } from './excerpt.ts'
import { longestQuote, quoteLanguages, type Prepared } from './quote.ts'

/** By their numbers, from 0. */
export const pickedIn = (form: Form): number[] => form.all('pick').filter((number) => /^\d{1,3}$/.test(number)).map(Number)

export const languageIn = (form: Form): string | null => quoteLanguages.find((each) => each === form.text('language')) ?? null

type Of = { text: string; picked: readonly number[]; look: Look; language: string }

/** What is found in what is chosen, and how everybody would see it: by what was decided on that very page, and else without all that was found. */
export function chosenOf(form: Form | null, { text, picked, look, language }: Of): { suggested: Suggested; typed: ((name: string) => string) | null; preview: Redacted } | null {
  const excerpt = excerptOf(text, sentencesOf(text), picked)
  if (!excerpt) return null
  const findings = look(excerpt)
  const given = suggested(excerpt, findings)
  const typed = form && form.text(given.seenField) === given.version ? (name: string) => form.text(name) : null
  const decided = typed && readDecisions(typed, { text: excerpt, findings })
  const decisions = findings.map(({ kind, from, to, rule }) => ({ kind, from, to, goes: rule !== 'stays' }))
  return { suggested: given, typed, preview: redact(excerpt, { language, ...(decided?.ok ? decided : { decisions }) }) }
}

export type ReadQuote = { ok: true; form: Prepared; language: string } | { ok: false; problems: Problem[] }

/** `reader`: the language of the problems. */
export function readQuote(form: Form, { text, look }: Pick<Of, 'text' | 'look'>, reader: Language): ReadQuote {
  const { surveyQuotes: { prepare: { problems: words } }, redaction } = texts[reader]
  const [picked, language] = [pickedIn(form), languageIn(form)]
  const excerpt = excerptOf(text, sentencesOf(text), picked)
  const problems: Problem[] = []
  const problem = (field: string, said: string): void => void problems.push({ field, text: said })
  if (!excerpt) problem('pick', words.pick)
  if (!language) problem('language', words.language)
  if (!excerpt || !language) return { ok: false, problems }
  const decided = readDecisions((name) => form.text(name), { text: excerpt, findings: look(excerpt) })
  if (!decided.ok) {
    if (decided.why === 'stale') problem('pick', words.look)
    else problem(suggested(excerpt, []).passagesField, fill(redaction.decide.notThere, { words: decided.words.join(', ') }))
    return { ok: false, problems }
  }
  const said = redact(excerpt, { language, ...decided })
  // What stands in brackets in the place of something taken away is nobody's word.
  if (!hasLetters(said.replace(/\[[^\]]*\]/g, ''))) problem('pick', words.empty)
  if (tooLong(said, longestQuote)) problem('pick', fill(words.long, { limit: longestQuote }))
  return problems.length ? { ok: false, problems } : { ok: true, form: { words: said, picked: picked.toSorted((a, b) => a - b) }, language }
}
