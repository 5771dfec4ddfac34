// The tables of the page on which all that is said of a unit stands together, with their pictures.
import { fill } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import { askedExplained, askedPicture, askedSheet } from '../asked-sheet.ts'
import { worked } from '../disclosure/publishable.ts'
import type { Drawn } from '../monitoring/sheets.ts'
import { at } from '../pictures/pictured.ts'
import type { Sheet } from '../sheet.ts'
import { periodText, shortPeriod } from '../statistics/period-text.ts'
import type { Pictured } from './pictured.ts'

type Speaking = { t: Texts; language: Language }

/** What came, to how much of it an answer went out, and after how much something was changed. */
const lines = ['came', 'answered', 'changed'] as const

/** Null before a period is published. */
export function periodsDrawn({ periods, fewest }: Pictured, speaking: Speaking): Drawn | null {
  const { unitPicture: words, feedbackReport, disclosure } = speaking.t
  const { head, explain } = words
  if (!periods.length) return null
  const sheet: Sheet = {
    id: 'periods', title: words.periodsTable,
    columns: [
      { id: 'period', name: head.period, is: 'name' }, { id: 'came', name: head.came, is: 'count' }, { id: 'thanks', name: head.thanks, is: 'count' }, { id: 'criticism', name: head.criticism, is: 'count' },
      { id: 'answered', name: head.answered, is: 'count' }, { id: 'in-time', name: head.inTime, is: 'share' }, { id: 'changed', name: head.changed, is: 'count' },
    ],
    rows: periods.map(({ period, told }) => [
      periodText(period, speaking), told('came'), told('kind', 'thanks'), told('kind', 'criticism'), told('answered'),
      worked([told('in-time', 'in-time'), told('due')], (inTime, due) => inTime / due), told('came-of-it', 'changed'),
    ]),
  }
  // Of a small unit nothing may be told in any of them.
  const isDrawn = sheet.rows.some((row) => lines.some((id) => row[at(sheet, id)] !== null))
  return {
    sheet, picture: isDrawn ? { kind: 'line', sheet, lines: lines.map((value) => ({ value })), short: periods.map(({ period }) => shortPeriod(period)) } : null,
    explanation: { ...explain.feedback, leftOut: feedbackReport.leftOut, rule: `${disclosure.hidden} ${fill(feedbackReport.how[2]!, { fewest })}` },
  }
}

export function roundsDrawn(rounds: Pictured['asked'], id: string, speaking: Speaking): Drawn | null {
  if (!rounds.length) return null
  const { agreeTable, roundsTable } = speaking.t.unitPicture
  const sheet = askedSheet(rounds, { id, title: rounds.some(({ agree }) => agree !== null) ? agreeTable : roundsTable }, speaking)
  return { sheet, picture: askedPicture(sheet), explanation: askedExplained(speaking) }
}
