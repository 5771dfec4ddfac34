// A code in words: what it is about, and in which language it opens.
import { topicWords } from '../../feedback/topic-words.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { texts, type Texts } from '../../text/texts.ts'
import type { Code } from './code.ts'

/** Null: the giver chooses. Of a survey, for whoever does not see it beside. */
export const aboutOf = (code: Pick<Code, 'line' | 'service' | 'unit' | 'survey'>, language: Language): string | null => {
  const topic = topicOf(code, language)
  const survey = code.survey && fill(texts[language].surveyAnswering.desk.about, { survey: inLanguage(code.survey.name, language) })
  return survey && topic ? `${survey} – ${topic}` : survey ?? topic
}

/** Without the survey. */
export const topicOf = ({ line, service, unit }: Pick<Code, 'line' | 'service' | 'unit'>, language: Language): string | null =>
  topicWords({ lineName: line?.name ?? null, serviceName: service?.name ?? null, unitName: unit?.name ?? null }, language)

export const languageOf = ({ language }: Pick<Code, 'language'>, { codes, directory }: Texts): string =>
  (language ? { fi: directory.fields.inFinnish, sv: directory.fields.inSwedish, en: directory.fields.inEnglish }[language] : codes.desk.ownLanguage)
