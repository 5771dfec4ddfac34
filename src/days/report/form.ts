// The form of what the holders of a day write for its report. A text for a paper that was not changed is none: it is made anew with the report.
import { Reading, translatedValues, type FormValues, type Read } from '../../directory/forms/reading.ts'
import { languages, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import { versionOf } from '../../web/version.ts'
import { madeNews, newsLanguages, newsOf } from './news.ts'
import type { DayReport, Written } from './report.ts'
import { holdsWordsOf } from './withheld-words.ts'

const longest = { words: 2000, news: 6000 }

/** `address`: of the report, as it stands in the text. `stored`: what is kept now. `withheld`: of which wishes no words may stand in it. */
type Around = { address: string | null; stored: Written | null; withheld: readonly string[] }

export function readWritten(form: Form, report: DayReport, { address, stored, withheld }: Around, t: Texts, language: Language): Read<Written> {
  const reading = new Reading(form, t.directory, language)
  const { desk } = t.dayReport
  const words = reading.translatedOrNone('words', desk.words, longest.words), talked = reading.translatedOrNone('talked', desk.talked, longest.words)
  const typed = { fi: reading.text('news-fi', desk.newsFi, longest.news), sv: reading.text('news-sv', desk.newsSv, longest.news) }
  const anew = { ...report, words, talked }
  // As it was made for the page that was sent: what it is made of may have changed since, and the text is not somebody's own for that.
  const isMade = newsLanguages.every((one) => !typed[one]) || (!stored?.news && form.text('made') === versionOf(typed))
  const made = (one: 'fi' | 'sv') => madeNews(anew, one, address)
  for (const field of [...languages.flatMap((one) => [`words-${one}`, `talked-${one}`]), 'news-fi', 'news-sv']) {
    if (withheld.some((wish) => holdsWordsOf(form.text(field), wish))) reading.problems.push({ field, text: desk.withheldWords })
  }
  return reading.result({ words, talked, news: isMade ? null : { fi: typed.fi || made('fi'), sv: typed.sv || made('sv') } })
}

/** `made`: of the text for a paper as the program made it for this page. */
export function valuesOf(report: DayReport, stored: Written | null, address: string | null): FormValues {
  const own = { ...report, ...stored }
  const news = { fi: newsOf(own, 'fi', address).trim(), sv: newsOf(own, 'sv', address).trim() }
  return { ...translatedValues('words', own.words), ...translatedValues('talked', own.talked), 'news-fi': news.fi, 'news-sv': news.sv, 'made': versionOf(news) }
}
