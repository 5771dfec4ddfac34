// A text for newsletters: what moved lately and everybody sees, as plain text and as HTML to paste.
import { inLanguage, type Language } from '../text/language.ts'
import type { Texts } from '../text/texts.ts'
import { fill } from '../text/fill.ts'
import { doesWord } from './feed.ts'
import type { Shown } from './shown.sql.ts'

type About = {
  t: Texts; language: Language
  /** Absolute addresses: of an improvement, and of all of them. */
  addressOf: (id: string) => string; all: string
}

export function plainNewsletter(rows: readonly Shown[], { t, language, addressOf, all }: About): string {
  const { changes: words, improvements: { news } } = t
  const parts = rows.map((one) => [
    `* ${inLanguage(one.title, language)} (${stateWord(one, t)})`,
    `${words.said}: ${inLanguage(one.said, language)}`, `${doesWord(one, words)}: ${inLanguage(one.does, language)}`,
    ...(one.because ? [`${words.why}: ${inLanguage(one.because, language)}`] : []), addressOf(one.id),
  ].join('\n'))
  return [words.title, ...parts, fill(news.more, { address: all })].join('\n\n')
}

export function htmlNewsletter(rows: readonly Shown[], { t, language, addressOf, all }: About): string {
  const { changes: words, improvements: { news } } = t
  const parts = rows.map((one) => [
    `<h3><a href="${escaped(addressOf(one.id))}">${escaped(inLanguage(one.title, language))}</a></h3>`,
    `<p>${escaped(stateWord(one, t))}</p>`,
    `<p><strong>${words.said}:</strong> ${escaped(inLanguage(one.said, language))}</p>`,
    `<p><strong>${doesWord(one, words)}:</strong> ${escaped(inLanguage(one.does, language))}</p>`,
    ...(one.because ? [`<p><strong>${words.why}:</strong> ${escaped(inLanguage(one.because, language))}</p>`] : []),
  ].join('\n'))
  return [`<h2>${words.title}</h2>`, ...parts, `<p>${fill(escaped(news.more), { address: `<a href="${escaped(all)}">${escaped(all)}</a>` })}</p>`].join('\n')
}

/** What the council disputes is told with it, wherever it goes. */
const stateWord = ({ state, late, councilSays }: Shown, { changes: words, council }: Texts): string =>
  `${late ? words.late : words.states[state]}${councilSays === 'not-changed' ? `. ${council.tag}` : ''}`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
