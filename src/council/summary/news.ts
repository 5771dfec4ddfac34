// What the town's paper could print of a council's season: made by rules out of the same as its summary; whoever leads may change it before everybody reads it.
// In Finnish and in Swedish.
import { fill, plural } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { chainsOf } from './chain.ts'
import { cannotSentences, countSentences, triedSentence, type Speaking } from './document.ts'
import type { Told } from './summary.ts'

export const newsLanguages = ['fi', 'sv'] as const
export type NewsLanguage = (typeof newsLanguages)[number]

/** As it was changed, or as it is made. `address`: of the summary in that language, where the program knows its own. */
export const newsOf = (told: Told, language: NewsLanguage, address: string | null): string => told.news?.[language] ?? madeNews(told, language, address)

/** What the council wrote stands in it in the council's own language alone: nothing is translated by itself. */
export function madeNews(told: Told, language: NewsLanguage, address: string | null): string {
  const speaking: Speaking = { t: texts[language], language }
  const { news } = speaking.t.panelSummary
  const chains = chainsOf(told.traces)
  const themes = told.meetings.flatMap(({ theme }) => theme ?? [])
  const isOwn = told.language === language
  const paragraphs = [
    chains.length ? plural(news.headline, chains.length, language) : news.headlineNone,
    [fill(told.span.isYear ? news.leadYear : news.lead, { panel: inLanguage(told.panelName, language) }), ...countSentences(told, speaking)].join(' '),
    isOwn ? told.opening : '',
    isOwn && themes.length ? fill(news.themes, { themes: themes.join('; ') }) : '',
    ...chains.flatMap((chain) => {
      const [first, last] = [chain[0]!, chain.at(-1)!]
      const title = chain.flatMap(({ improvement }) => (improvement?.title ? [inLanguage(improvement.title, language)] : []))[0]
      const tried = chain.flatMap(({ trials = [] }) => trials.map((one) => triedSentence(one, told.language, speaking)))
      const shown = isOwn ? first.remark : title
      if (!shown) return []
      const says = last.improvement?.councilSays ? [speaking.t.panelSummary.says[last.improvement.councilSays]] : []
      if (!tried.length) return [[fill(news.item, { remark: shown, came: news.states[last.standing] }), ...says].join(' ')]
      return [[fill(news.item, { remark: shown, came: tried.join(' ') }), ...(isOwn && title ? [fill(speaking.t.panelSummary.titled, { title })] : []), news.states[last.standing], ...says].join(' ')]
    }),
    isOwn ? told.closing : '',
    cannotSentences(told, speaking).join(' '),
    address ? fill(news.more, { address }) : '',
  ]
  return `${paragraphs.map((one) => one.trim()).filter((one) => one !== '').join('\n\n')}\n`
}
