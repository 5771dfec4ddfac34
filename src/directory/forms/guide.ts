// What a client is told of a service besides its name and description: for whom it is, how it begins, what it costs, in which
// languages, and whom to ring first.
import type { Choices } from '../choices.sql.ts'
import type { ServiceGuide } from '../directory.ts'
import { commonLanguages, namedLanguage } from '../served-languages.ts'
import type { Texts } from '../../text/texts.ts'
import { longest, translatedValues, type FormValues, type Reading } from './reading.ts'

export const languageField = (tag: string): string => `language-${tag}`

const isCommon = (tag: string): boolean => commonLanguages.some((one) => one === tag)

export const guideValues = ({ forWhom, howToBegin, cost, easyLanguage, languages, telephoneId }: ServiceGuide): FormValues => ({
  ...translatedValues('for-whom', forWhom),
  ...translatedValues('how-to-begin', howToBegin),
  ...translatedValues('cost', cost),
  ...translatedValues('easy', easyLanguage),
  ...Object.fromEntries(languages.filter(isCommon).map((tag) => [languageField(tag), 'yes'])),
  languages: languages.filter((tag) => !isCommon(tag)).join(' '),
  telephone: telephoneId ?? '',
})

export function readGuide(reading: Reading, { telephones }: Choices, { doors: { desk: t } }: Texts): ServiceGuide {
  return {
    forWhom: reading.translatedOrNone('for-whom', t.forWhom, longest.sentence),
    howToBegin: reading.translatedOrNone('how-to-begin', t.howToBegin, longest.text),
    cost: reading.translatedOrNone('cost', t.cost, longest.sentence),
    easyLanguage: reading.translatedOrNone('easy', t.easy, longest.text),
    languages: readLanguages(reading, t.notLanguage),
    telephoneId: reading.chosen('telephone', t.ringFirst, telephones),
  }
}

/** Those that were ticked, then what was typed, each once. */
function readLanguages(reading: Reading, notLanguage: string): string[] {
  const ticked = commonLanguages.filter((tag) => reading.form.text(languageField(tag)))
  const typed = reading.form.text('languages').split(/[\s,;]+/).filter(Boolean)
  const tags = typed.map((one) => commonLanguages.find((tag) => tag === one.toLowerCase()) ?? namedLanguage(one))
  const unknown = typed.filter((_, n) => tags[n] === null)
  if (unknown.length) reading.problems.push({ field: 'languages', text: notLanguage.replace('{typed}', () => unknown.join(', ').slice(0, 60)) })
  return [...new Set([...ticked, ...tags.filter((tag) => tag !== null)])]
}
