// What was typed from one piece of paper, read into a record: answers, a wish, or feedback in one's own words.
import { kinds as feedbackKinds, longest } from '../../feedback/case.ts'
import { hasLetters } from '../../feedback/draft.ts'
import type { Keys } from '../../privacy/keys.ts'
import { readReceipt } from '../../privacy/read-receipt.ts'
import { receiptCode, receiptFor } from '../../privacy/receipt.ts'
import { typedField } from '../../surveys/paper/sheet.ts'
import { isText, most, type Question } from '../../surveys/question.ts'
import { fill, inFigures, plural } from '../../text/fill.ts'
import { isLanguage, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { longestWish } from '../record.ts'
import { recordIdFor } from '../record-id.ts'
import type { Station } from '../day.ts'
import type { Recorded } from './pages/recorded.ts'
import { readPaper, rowField, type PaperProblem, type Unlikely } from './typed.ts'

type With = { at: { station: Station; serviceLineId: string | null }; questions: readonly Question[]; deck: ReadonlySet<string>; keys: Keys; t: Texts; language: Language }
/** `sure`: what says that this very thing, unlikely as it is, was shown before. */
export type Written = { record: unknown; recorded: Recorded; pieces: number; problems: Problem[]; unlikely: string[]; sure: string }

export function readWritten(form: Form, context: With): Written {
  const { form: kind } = context.at.station
  return kind === 'dream' ? readWish(form, context) : kind === 'feedback' ? readFeedback(form, context) : readAnswered(form, context)
}

function readAnswered(form: Form, { at: { station, serviceLineId }, questions, deck, t, language }: With): Written {
  const { paper: words } = t.dayHolding
  const { answers, sheet, pieces, problems, unlikely } = readPaper(questions, (field) => form.text(field), deck)
  const fields = [rowField, ...questions.map(typedField)]
  const id = recordIdFor(form.text('form-id'), Object.fromEntries([...fields, 'sheet', 'station', 'line'].map((field) => [field, form.text(field)])))
  const texts = unlikely.map((one) => unlikelyText(one, words, language))
  const echo = [form.text(rowField), ...questions.filter(({ kind }) => kind === 'cards').map((question) => form.text(typedField(question)))].filter(Boolean).join(' · ')
  return {
    record: { id, language, kind: 'answers', station: station.id, line: serviceLineId, answers, ...(sheet !== null && { sheet }) },
    recorded: { text: [echo, sheet === null ? '' : fill(words.sheetOf, { number: sheet })].filter(Boolean).join(', ') || words.otherOnly, hasReceipt: null },
    pieces, problems: problems.map((problem) => problemText(problem, questions, words, language)), unlikely: texts, sure: `${texts.join(' ')} ${fields.map((field) => form.text(field)).join('|')}`,
  }
}

function readWish(form: Form, { at, t, language }: With): Written {
  const { paper: words } = t.dayHolding
  const text = form.text('text')
  return {
    record: { id: recordIdFor(form.text('form-id'), { text, theme: form.text('theme') }), language: languageOf(form, language), kind: 'wish', theme: form.text('theme') || null, text },
    recorded: { text: words.wishRecorded, hasReceipt: null }, pieces: 1, problems: textProblems(text, longestWish, words.problems, language), unlikely: [], sure: at.station.id,
  }
}

/** Without a receipt on the paper one is drawn that nobody sees: the case is answered, and its giver cannot read it there. */
function readFeedback(form: Form, { at: { station, serviceLineId }, keys, t, language }: With): Written {
  const { paper: words } = t.dayHolding
  const [text, receipt, pseudonym] = [form.text('text'), form.text('receipt'), form.text('pseudonym')]
  const id = recordIdFor(form.text('form-id'), { text, receipt, pseudonym, kind: form.text('kind') })
  const kind = feedbackKinds.find((one) => one === form.text('kind'))
  return {
    record: { id, language: languageOf(form, language), kind: 'feedback', feedbackKind: kind, line: serviceLineId, text, pseudonym: pseudonym || null, receipt: receipt || receiptCode(receiptFor(keys, id)) },
    recorded: { text: words.feedbackRecorded, hasReceipt: receipt !== '' }, pieces: 1, unlikely: [], sure: station.id,
    problems: [
      ...(kind ? [] : [{ field: 'kind', text: words.problems.kind }]),
      ...textProblems(text, longest.text, words.problems, language),
      ...(pseudonym.length > longest.pseudonym ? [{ field: 'pseudonym', text: fill(words.problems.long, { limit: longest.pseudonym }) }] : []),
      ...(receipt && !readReceipt(receipt).ok ? [{ field: 'receipt', text: words.problems.receipt }] : []),
    ],
  }
}

const languageOf = (form: Form, language: Language): Language => (isLanguage(form.text('language')) ? form.text('language') as Language : language)

type Words = Texts['dayHolding']['paper']

const textProblems = (text: string, limit: number, words: Words['problems'], language: Language): Problem[] =>
  !hasLetters(text) ? [{ field: 'text', text: words.text }] : text.length > limit ? [{ field: 'text', text: fill(words.long, { limit: inFigures(limit, language) }) }] : []

function problemText({ field, why, number = 0, numbers = '' }: PaperProblem, questions: readonly Question[], { problems: words }: Words, language: Language): Problem {
  const asked = questions.find((question) => typedField(question) === field)
  const text = why === 'row' ? plural(words.row, number, language) : why === 'numbers' ? fill(words.numbers, { numbers, last: number }) : why === 'many' ? fill(words.many, { most: number }) : why === 'long' ? '' : words[why]
  return { field, text: asked && isText(asked) && why === 'long' ? fill(words.long, { limit: inFigures(most[asked.kind as 'short' | 'long'], language) }) : text }
}

const unlikelyText = (one: Unlikely, { unlikely: words }: Words, language: Language): string =>
  one.what === 'short' ? fill(words.short, { typed: inFigures(one.typed, language), asked: inFigures(one.asked, language) }) : fill(words[one.what], { numbers: one.numbers })
