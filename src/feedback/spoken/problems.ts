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
  const field = way.answerBy && addressField[way.answerBy]
  const needed = way.answerBy === 'phone' || way.answerBy === 'letter'
  return [
    ...(way.how ? [] : [{ field: 'how', text: words.how }]),
    ...(offered ? [{ field: offered.length ? 'topic' : 'about', text: offered.length ? words.which : words.notFound }] : []),
    ...(checked.ok ? [] : checked.problems.map((problem) => ({ field: problem.field === 'contact' ? field ?? 'mail' : fieldOf(problem, values, asked), text: inWords(problem, { values, t, language }) }))),
    ...(way.helped ? [] : [{ field: 'helped', text: words.helped }]),
    ...(way.answerBy ? [] : [{ field: 'answerBy', text: words.answerBy }]),
    ...(needed && field && !values[field].trim() ? [{ field, text: words[way.answerBy === 'phone' ? 'number' : 'address'] }] : []),
    ...(way.answerBy === 'phone' && values.number.includes('@') ? [{ field: 'number', text: words.number }] : []),
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
