// What explains the numbers of the report of surveys: what each means, where it comes from, of how many it is, and what was left out.
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Explanation, KeyFigure } from '../explanation.ts'
import { estimateText, rangeText } from '../number-text.ts'
import type { RoundAt, Since } from './round-at.ts'

type In = { t: Texts; language: Language }

export function explain(what: 'rounds' | 'responses' | 'index' | 'steps' | 'changes', { t, language }: In, of?: RoundAt): Explanation {
  const { explained: words } = t.surveyReport
  const { definition, rule } = what === 'index' ? t.satisfaction.explained.recommendation : what === 'steps' ? t.satisfaction.explained.steps : words[what]
  const recommend = of?.questions.find(({ question }) => question.kind === 'recommend')?.report
  return {
    definition, rule: `${rule} ${t.disclosure.hidden}`, source: of?.round.closedOn ? fill(words.sourceOf, { day: shortDay(of.round.closedOn, language) }) : words.source,
    n: what === 'index' ? recommend?.said ?? null : what === 'responses' && of ? of.responses : words.n, leftOut: [words.leftOut],
  }
}

/** The large numbers of a round: how many answered, and where it was asked whether they would recommend it. */
export function keyFigures(of: RoundAt, speaking: In): KeyFigure[] {
  const { t } = speaking
  const { head } = t.surveyReport
  const recommend = of.questions.find(({ question }) => question.kind === 'recommend')
  const { value = null, low = null, high = null } = recommend?.report?.index ?? {}
  return [
    { name: head.responses, is: 'count', value: of.responses, explanation: explain('responses', speaking, of) },
    ...(recommend ? [{ name: head.index, is: 'index', value, low, high, explanation: explain('index', speaking, of), ...(recommend.since && { note: noteOf(recommend.since, speaking) }) } satisfies KeyFigure] : []),
  ]
}

/** +14 points (−16…+42). This could be chance. */
function noteOf({ change, verdict }: Since, { t, language }: In): string {
  const text = change && estimateText(change.value, rangeText(change.low, change.high, 'index', { t, language }), 'index', language)
  return [...(text ? [fill(t.surveyReport.since, { points: text })] : []), t.surveyCompared.verdicts[verdict]].join(' ')
}
