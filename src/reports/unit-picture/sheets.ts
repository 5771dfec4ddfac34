// The tables of the page on which all that is said of a unit stands together, with their pictures.
import { fill } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import { askedExplained, askedPicture, askedSheet } from '../asked-sheet.ts'
import { worked } from '../disclosure/publishable.ts'
import type { Drawn } from '../monitoring/sheets.ts'
import type { Sheet } from '../sheet.ts'
import { periodText } from '../statistics/period-text.ts'
import type { Pictured } from './pictured.ts'

type Speaking = { t: Texts; language: Language }

/** Null before a period is published. */
export function periodsDrawn({ periods, fewest }: Pictured, speaking: Speaking): Drawn | null {
  const { unitPicture: words, feedbackReport, disclosure } = speaking.t
  const { head, explain } = words
  if (!periods.length) return null
  const sheet: Sheet = {
    id: 'periods', title: words.periodsTable,
    columns: [
      { id: 'period', name: head.period, is: 'name' }, { id: 'came', name: head.came, is: 'count' }, { id: 'thanks', name: head.thanks, is: 'count' }, { id: 'criticism', name: head.criticism, is: 'count' },
      { id: 'in-time', name: head.inTime, is: 'share' }, { id: 'changed', name: head.changed, is: 'count' },
    ],
    rows: periods.map(({ period, told }) => [
      periodText(period, speaking), told('came'), told('kind', 'thanks'), told('kind', 'criticism'),
      worked([told('in-time', 'in-time'), told('due')], (inTime, due) => inTime / due), told('came-of-it', 'changed'),
    ]),
  }
  return {
    sheet, picture: { kind: 'balance', sheet, good: 'thanks', bad: 'criticism' },
    explanation: { ...explain.feedback, leftOut: feedbackReport.leftOut, rule: `${disclosure.hidden} ${fill(feedbackReport.how[2]!, { fewest })}` },
  }
}

export function roundsDrawn(rounds: Pictured['asked'], of: { id: string; title: string }, speaking: Speaking): Drawn | null {
  if (!rounds.length) return null
  const sheet = askedSheet(rounds, of, speaking)
  return { sheet, picture: askedPicture(sheet), explanation: askedExplained(speaking) }
}
