// What explains the numbers of themes, and whom they can speak for.
import { fill, inFigures } from '../../text/fill.ts'
import { caveatsIn } from '../caveats-in.ts'
import { caveatsOf } from '../caveats.ts'
import type { Caveats, Explanation } from '../explanation.ts'
import type { Speaking as Said } from '../number-text.ts'
import type { Texts } from '../../text/texts.ts'
import type { ThemesReport } from './report.ts'

type Speaking = Said & { t: Pick<Texts, 'themes' | 'feedbackReport' | 'caveats'> }

export function explanationOfThemes({ closed }: Pick<ThemesReport, 'closed'>, fewest: number, { t: { feedbackReport: words, disclosure } }: Speaking): Explanation {
  return { ...words.explain.themes, n: closed, leftOut: words.leftOut, rule: `${disclosure.hidden} ${fill(words.how[2]!, { fewest })}` }
}

/** They speak of what closed; of what nobody has marked they say nothing. */
export function themesCaveats({ closed, unmarked }: ThemesReport, fewest: number, speaking: Speaking): Caveats {
  const { caveats: words } = speaking.t.themes.report
  const { can, cannot, rule = '' } = caveatsIn(caveatsOf({ came: closed, fewest }), speaking)
  if (unmarked === null) return { can, cannot, rule }
  return { can, cannot: [fill(words.unmarked, { count: inFigures(unmarked, speaking.language) }), ...cannot], rule: `${words.rule} ${rule}` }
}
