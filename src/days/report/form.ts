// The form of what the holders of a day write for its report. A text for a paper that was not changed is none: it is made anew with the report.
import { Reading, translatedValues, type FormValues, type Read } from '../../directory/forms/reading.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import { madeNews, newsLanguages, newsOf } from './news.ts'
import type { DayReport, Written } from './report.ts'

const longest = { words: 2000, news: 6000 }

/** `address`: of the report, as it stands in the text. */
export function readWritten(form: Form, report: DayReport, address: string | null, t: Texts, language: Language): Read<Written> {
  const reading = new Reading(form, t.directory, language)
  const { desk } = t.dayReport
  const words = reading.translatedOrNone('words', desk.words, longest.words), talked = reading.translatedOrNone('talked', desk.talked, longest.words)
  const typed = { fi: reading.text('news-fi', desk.newsFi, longest.news), sv: reading.text('news-sv', desk.newsSv, longest.news) }
  // What it would be, were nothing changed: with what is kept now, which was in the form.
  const shown = { fi: newsOf(report, 'fi', address).trim(), sv: newsOf(report, 'sv', address).trim() }
  const anew = { ...report, words, talked }
  const isMade = newsLanguages.every((one) => !typed[one] || (!report.news && typed[one] === shown[one]))
  const made = (one: 'fi' | 'sv') => madeNews(anew, one, address)
  return reading.result({ words, talked, news: isMade ? null : { fi: typed.fi || made('fi'), sv: typed.sv || made('sv') } })
}

export const valuesOf = (report: DayReport, address: string | null): FormValues => ({
  ...translatedValues('words', report.words), ...translatedValues('talked', report.talked), 'news-fi': newsOf(report, 'fi', address).trim(), 'news-sv': newsOf(report, 'sv', address).trim(),
})
