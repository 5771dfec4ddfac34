// A first draft of what was found, out of published numbers: sentences that say what the numbers say and no more. What they mean is for those to
// write who know the unit.
import { fill, inFigures, plural } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import { kinds } from '../../feedback/case.ts'
import type { Shown } from '../disclosure/publishable.ts'
import type { Facts } from './facts.ts'

export type Draft = { findings: string; actions: string }

/** So many of those that were talked about most, and of the newest surveys. */
const mostThemes = 3
const mostSurveys = 5

export function draftOf({ told, before, place, period, gone, stood, themes, asked }: Facts & { place: string; period: string }, t: Texts, language: Language): Draft {
  const { draft: words } = t.monitoring
  const number = (shown: Shown): string => inFigures(shown ?? 0, language)
  const [came, earlier] = [told('came'), before('came')]
  const named = <T extends string>(values: readonly T[], figure: Parameters<typeof told>[0], names: Record<T, string>): string =>
    values.flatMap((value) => { const shown = told(figure, value); return shown === null ? [] : [`${names[value]} ${number(shown)}`] }).join(', ')
  const [ofKinds, ofOutcomes] = [named(kinds, 'kind', words.kinds), named(['changed', 'not-changed', 'nothing-asked'], 'came-of-it', words.outcomes)]
  const [due, inTime] = [told('due'), told('in-time', 'in-time')]
  const [heard, median] = [told('heard', 'heard'), told('answered-median')]
  const sentences = [
    came === null ? fill(words.notTold, { place, period }) : fill(words.came, { place, period, count: number(came) }),
    came !== null && earlier !== null && fill(words.before, { count: number(earlier) }),
    ofKinds && fill(words.ofKinds, { list: ofKinds }),
    due !== null && inTime !== null && fill(words.inTime, { due: number(due), inTime: number(inTime) }),
    median !== null && plural(words.median, median, language),
    ofOutcomes && fill(words.ofOutcomes, { list: ofOutcomes }),
    heard !== null && fill(words.heard, { count: number(heard) }),
    ...themes.map(({ line, report }) => {
      const list = report.themes.slice(0, mostThemes).map(({ theme, count }) => `${inLanguage(theme.name, language)} ${number(count)}`).join(', ')
      return line ? fill(words.themesOfLine, { line: inLanguage(line, language), list }) : fill(words.themes, { list })
    }),
    ...asked.slice(0, mostSurveys).flatMap(({ name, answers }) => (answers === null ? [] : [fill(words.survey, { name: inLanguage(name, language), count: number(answers) })])),
    gone > 0 && plural(words.gone, gone, language),
  ].filter((sentence) => typeof sentence === 'string' && sentence)
  const actions = stood.map(({ title, state }) => `${inLanguage(title, language)}: ${t.improvements.states[state]}`)
  return { findings: sentences.join(' '), actions: actions.length ? actions.join('\n') : t.monitoring.report.noImprovements }
}
