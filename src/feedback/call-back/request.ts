// A call-back request as a piece like any other: a question with a number to ring, so that it is routed, promised a day, answered and
// never lost on a slip of paper.
import { fill, inFigures } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Problem } from '../../web/page.ts'
import { longest } from '../case.ts'
import { checkDraft, isMailAddress, tooLong, type Draft } from '../draft.ts'

export type CallBackValues = { service: string; unit: string; line: string; municipality: string; number: string; name: string; when: string; about: string }

/** Longest that is read of when it suits. */
export const longestWhen = 200

/** Only the number is needed. What was typed of the rest goes into the text of the piece, in the language of the page. */
export function callBackDraft(values: CallBackValues, language: Language): { ok: true; draft: Draft } | { ok: false; problems: Problem[] } {
  const words = texts[language].callBack
  const { name, when, about } = values
  const number = values.number.trim()
  const problems: Problem[] = []
  const long = (field: string, text: string, limit: number) => {
    if (tooLong(text, limit)) problems.push({ field, text: fill(words.tooLong, { limit: inFigures(limit, language) }) })
  }
  if (!number || isMailAddress(number)) problems.push({ field: 'number', text: words.numberMissing })
  long('name', name, longest.pseudonym)
  long('when', when, longestWhen)
  long('about', about, longest.text - 500)
  const parts = [words.asked, when.trim() && fill(words.askedWhen, { when: when.trim() }), about.trim() && fill(words.askedAbout, { about: about.trim() })]
  const checked = checkDraft({
    language, kind: 'question', text: parts.filter(Boolean).join('\n'), pseudonym: name, contact: number, contactShared: true,
    line: values.line, service: values.service, unit: values.unit, municipality: values.municipality,
  })
  if (!checked.ok && checked.problems.some(({ field }) => field === 'contact') && !problems.some(({ field }) => field === 'number')) {
    problems.push({ field: 'number', text: words.notNumber })
  }
  return problems.length || !checked.ok ? { ok: false, problems } : { ok: true, draft: checked.draft }
}
