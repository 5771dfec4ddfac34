// A code in words: what it is about, and in which language it opens.
import { topicWords } from '../../feedback/topic-words.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Code } from './code.ts'

/** Null: the giver chooses. */
export const aboutOf = ({ line, service, unit }: Pick<Code, 'line' | 'service' | 'unit'>, language: Language): string | null =>
  topicWords({ lineName: line?.name ?? null, serviceName: service?.name ?? null, unitName: unit?.name ?? null }, language)

export const languageOf = ({ language }: Pick<Code, 'language'>, { codes, directory }: Texts): string =>
  (language ? { fi: directory.fields.inFinnish, sv: directory.fields.inSwedish, en: directory.fields.inEnglish }[language] : codes.desk.ownLanguage)
