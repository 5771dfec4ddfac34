// What is told of improvements to feed readers. Times are those of a month's beginning: the day on which something moved is told to nobody.
import { inLanguage, type Language } from '../text/language.ts'
import type { Texts } from '../text/texts.ts'
import type { Entry } from '../web/feed.ts'
import type { Shown } from './shown.sql.ts'

/** At noon, so that it is the same month wherever it is read. */
export const startOfMonth = (month: string): Date => new Date(`${month}-01T12:00:00Z`)

/** `addressOf`: the absolute address of an improvement's page. */
export const entryOf = (one: Shown, { t, language, addressOf }: { t: Texts; language: Language; addressOf: (id: string) => string }): Entry => ({
  address: addressOf(one.id), title: inLanguage(one.title, language), text: textOf(one, t, language),
  tags: [one.late ? t.changes.late : t.changes.states[one.state], one.lineName ? inLanguage(one.lineName, language) : t.changes.whole],
  published: startOfMonth(one.shownMonth), updated: startOfMonth(one.month),
})

/** What was said and what is done, as plain text. */
export function textOf(one: Shown, { changes: words, council }: Texts, language: Language): string {
  const state = one.late ? `${words.states[one.state]}. ${words.late}.` : `${words.states[one.state]}.`
  return [
    `${words.said}: ${inLanguage(one.said, language)}`, `${doesWord(one, words)}: ${inLanguage(one.does, language)}`,
    ...(one.because ? [`${words.why}: ${inLanguage(one.because, language)}`] : []), state, ...(one.councilSays ? [council.shown[one.councilSays]] : []),
  ].join('\n\n')
}

export const doesWord = ({ state }: Pick<Shown, 'state'>, words: Texts['changes']): string =>
  state === 'done' ? words.did : state === 'considered' ? words.considering : state === 'not-done' ? words.notDoing : words.doing
