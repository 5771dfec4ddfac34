// Feedback about a web page as a piece like any other: routed to the page's owner, promised a day, answered; of a kind of its own.
import { fill, inFigures } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Problem } from '../../web/page.ts'
import { longest, type ListedAddress } from '../case.ts'
import { checkDraft, hasLetters, type Draft } from '../draft.ts'

/** `which`: said by the giver of a page whose address is not known. `warned`: of what in their text they have been told. */
export type PageValues = { page: string; service: string; which: string; matter: string; text: string; warned: string }

export function pageDraft(values: PageValues, address: ListedAddress | null, language: Language): { ok: true; draft: Draft } | { ok: false; problems: Problem[] } {
  const { pageFeedback: { form: words }, feedback: { form: { problems: t } } } = texts[language]
  const checked = checkDraft({
    language, kind: 'page', text: values.text, answers: [{ question: words.which, answer: values.which }], page: { address, matter: values.matter },
  })
  const problems: Problem[] = checked.ok ? [] : checked.problems.filter(({ why }) => why !== 'missing').map(({ field, why }) => ({
    field: field.startsWith('answer-') ? 'which' : field,
    text: why === 'too-long' ? fill(t.tooLong, { limit: inFigures(longest.text, language) }) : t.unknown,
  }))
  // Which page it is says nothing of what was wrong with it.
  if (!hasLetters(values.text)) problems.push({ field: 'text', text: words.textMissing })
  return checked.ok && !problems.length ? { ok: true, draft: checked.draft } : { ok: false, problems }
}
