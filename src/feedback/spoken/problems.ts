// What is missing or wrong in what somebody wrote down for a giver, in words, field by field.
import { fill, inFigures } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Problem } from '../../web/page.ts'
import { longest } from '../case.ts'
import type { checkDraft, DraftProblem } from '../draft.ts'
import { fieldOf } from '../form-values.ts'
import type { TopicChoice } from './find-topic.ts'
import { addressField, type ReadWay, type Written } from './written.ts'

type Found = { values: Written; way: ReadWay; checked: ReturnType<typeof checkDraft>; asked: ReadonlyMap<string, string>; offered: TopicChoice[] | null }

export function problemsOf({ values, way, checked, asked, offered }: Found, t: Texts, language: Language): Problem[] {
  const { problems: words } = t.spoken
  const found = checked.ok ? [] : checked.problems
  return [
    ...(way.how ? [] : [{ field: 'how', text: words.how }]),
    ...(offered ? [{ field: offered.length ? 'topic' : 'about', text: offered.length ? words.which : words.notFound }] : []),
    ...found.filter(({ field }) => field !== 'contact').map((problem) => ({ field: fieldOf(problem, values, asked), text: inWords(problem, { values, t, language }) })),
    ...(way.helped ? [] : [{ field: 'helped', text: words.helped }]),
    ...answerProblems({ values, way, why: found.find(({ field }) => field === 'contact')?.why ?? null }, t, language),
  ]
}

/** Of the way in which the answer is to come. `why`: what is wrong with the contact that goes with it. */
export function answerProblems({ values, way: { answerBy }, why }: { values: Written; way: Pick<ReadWay, 'answerBy'>; why: DraftProblem['why'] | null }, t: Texts, language: Language): Problem[] {
  const { problems: words } = t.spoken
  const field = answerBy && addressField[answerBy]
  const needed = answerBy === 'phone' || answerBy === 'letter'
  return [
    ...(answerBy ? [] : [{ field: 'answerBy', text: words.answerBy }]),
    ...(why ? [{ field: field ?? 'mail', text: inWords({ field: 'contact', why }, { values, t, language }) }] : []),
    ...(needed && field && !values[field].trim() ? [{ field, text: words[answerBy === 'phone' ? 'number' : 'address'] }] : []),
    ...(answerBy === 'phone' && values.number.includes('@') ? [{ field: 'number', text: words.number }] : []),
  ]
}

function inWords({ field, why }: DraftProblem, { values, t, language }: { values: Written; t: Texts; language: Language }): string {
  const { problems: form } = t.feedback.form
  if (field === 'contact' && why !== 'too-long') return t.spoken.problems[values.answerBy === 'phone' ? 'number' : values.answerBy === 'letter' ? 'address' : 'mail']
  switch (why) {
    case 'missing': return field === 'kind' ? form.kindMissing : t.spoken.problems.text
    case 'too-long': {
      const limit = field === 'contact' ? (values.answerBy === 'letter' ? longest.postal : longest.contact) : field === 'pseudonym' ? longest.pseudonym : longest.text
      return fill(form.fieldTooLong, { limit: inFigures(limit, language) })
    }
    case 'not-contact':
    case 'phone-not-shared': return form.contact
    case 'unknown': return form.unknown
  }
}
