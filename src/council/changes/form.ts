// The forms by which whoever leads a council sends a point on, and the staff answer.
import { tooLong } from '../../feedback/draft.ts'
import { fill, inFigures } from '../../text/fill.ts'
import type { Reading } from '../../directory/forms/reading.ts'
import { languages, type Language, type Translated } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { sentKinds, type SentKind } from './outcome.ts'
import { longestWords } from './send-on.ts'

type Reads<Details> = { ok: true; details: Details } | { ok: false; problems: Problem[] }

export function readSendOn(form: Form, t: Texts, language: Language): Reads<{ kind: SentKind; words: string }> {
  const { problems: texts } = t.panelChanges.proposals
  const [kind, words] = [sentKinds.find((one) => one === form.text('kind')), form.text('words')]
  const problems: Problem[] = [...(kind ? [] : [{ field: 'kind', text: texts.kind }]), ...(words ? long('words', words, t, language) : [{ field: 'words', text: texts.words }])]
  return problems.length || !kind ? { ok: false, problems } : { ok: true, details: { kind, words } }
}

export function readWhy(form: Form, t: Texts, language: Language): Reads<string> {
  const why = form.text('why')
  const problems = why ? long('why', why, t, language) : [{ field: 'why', text: t.panelChanges.proposals.problems.why }]
  return problems.length ? { ok: false, problems } : { ok: true, details: why }
}

export function readAnswer(form: Form, t: Texts, language: Language): Reads<string | null> {
  const answer = form.text('answer')
  const problems = long('answer', answer, t, language)
  return problems.length ? { ok: false, problems } : { ok: true, details: answer || null }
}

/** A question as it goes into the draft of a survey. It may be in the council's own language alone: it stands in the place of the Finnish, then, until its writer has put it into Finnish; no round opens before that. */
export function readQuestion(reading: Reading, label: string, own: Language): Translated {
  const text = Object.fromEntries(languages.flatMap((each) => { const words = reading.text(`question-${each}`, label, longestWords); return words ? [[each, words]] : [] })) as Partial<Translated>
  const fi = text.fi ?? text[own]
  if (!fi) reading.problem('question-fi', 'finnishMissing', { label })
  return { ...text, fi: fi ?? '' }
}

const long = (field: string, text: string, t: Texts, language: Language): Problem[] =>
  (tooLong(text, longestWords) ? [{ field, text: fill(t.panelChanges.proposals.problems.long, { limit: inFigures(longestWords, language) }) }] : [])
