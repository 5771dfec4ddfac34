// The tables of a report and their pictures, in the reader's language: what page, print, file and document show alike. A table that is never
// told of such a place in such a period is not there.
import { kinds, channels } from '../../feedback/case.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, languageName } from '../../text/language.ts'
import { worked, type Shown } from '../disclosure/publishable.ts'
import { leftInFinnish, type Sheet } from '../sheet.ts'
import { valuesOf } from '../statistics/figure.ts'
import { columns, type Drawn, type Speaking } from './drawn.ts'
import { changesSheet, overTime } from './over-time.ts'
import { themesOf } from './themes.ts'
import { toldOf } from './told.ts'
import type { ReportPlace } from './places.sql.ts'
import type { FeedbackReport } from './report.ts'
import { shareIn } from './shares.ts'

/** In the order in which the page has them. */
export function drawnOf(report: FeedbackReport, speaking: Speaking): Drawn[] {
  const told = toldOf(report)
  return [
    ...(report.lines.length ? [linesSheet(report, speaking, told('in-time'))] : []),
    ...(['kind', 'channel', 'language'] as const).filter(told).map((part) => partsSheet(part, report, speaking)),
    ...themesOf(report, speaking),
    ...(told('answered') ? [timesSheet(report, speaking)] : []),
    ...(told('came-of-it') ? [outcomesSheet(report, speaking)] : []),
    ...(told('heard') ? [heardSheet(report, speaking)] : []),
    ...(report.lines.length && told('kind') ? [balanceOfLines(report, speaking)] : []),
    ...overTime(report, speaking, told),
    ...(report.compared.length && told('in-time') ? [changesSheet(report, speaking)] : []),
  ]
}

/** All tables of a report, as files and documents have them. */
export const sheetsOf = (report: FeedbackReport, speaking: Speaking): Sheet[] => drawnOf(report, speaking).map(({ sheet }) => sheet)

export const placeName = ({ name, ended }: ReportPlace, { t, language }: Speaking): string => {
  if (!name) return t.feedbackReport.whole
  return ended ? fill(t.feedbackReport.ended, { name: inLanguage(name, language) }) : inLanguage(name, language)
}

const share = (part: Shown, all: Shown): Shown => worked([part, all === 0 ? null : all], (one, whole) => one / whole)

function linesSheet({ lines, look }: FeedbackReport, speaking: Speaking, withInTime: boolean): Drawn {
  const { sheets, sum } = speaking.t.feedbackReport
  const all = look('came')
  const sheet: Sheet = {
    id: 'lines', title: sheets.lines, columns: columns(speaking, { 'line': 'name', 'came': 'count', 'share': 'share', ...(withInTime && { 'in-time': 'share' }) }),
    rows: [
      ...lines.map((place) => {
        const came = look('came', '', { place })
        return [placeName(place, speaking), came, share(came, all), ...(withInTime ? [share(look('in-time', 'in-time', { place }), look('due', '', { place }))] : [])]
      }),
      [sum, all, share(all, all), ...(withInTime ? [shareIn(look, 'in-time').value] : [])],
    ],
    ...leftInFinnish(lines.map(({ name }) => name), speaking.language),
  }
  return { id: 'lines', sheet, picture: { kind: 'bars', sheet, value: 'came', without: [sum] }, sum }
}

/** What each part can say, by what people call it. */
function partsSheet(part: 'kind' | 'channel' | 'language', { look }: FeedbackReport, speaking: Speaking): Drawn {
  const { t, language } = speaking
  const { sheets, sum, otherLanguage } = t.feedbackReport
  const values: Record<typeof part, readonly (readonly [value: string, name: string])[]> = {
    kind: kinds.map((kind) => [kind, t.feedback.kinds[kind].name]), channel: channels.map((channel) => [channel, t.overview.channels[channel]]),
    language: valuesOf.language.map((tag) => [tag, tag === 'other' ? otherLanguage : languageName(tag, language)]),
  }
  const all = look('came')
  const sheet: Sheet = {
    id: part, title: sheets[part], columns: columns(speaking, { [part]: 'name', count: 'count', share: 'share' }),
    rows: [...values[part].map(([value, name]) => [name, look(part, value), share(look(part, value), all)]), [sum, all, share(all, all)]],
  }
  return { id: part, sheet, picture: { kind: 'bars', sheet, value: 'count', without: [sum] }, sum }
}

function timesSheet({ look }: FeedbackReport, speaking: Speaking): Drawn {
  const { sheets, times } = speaking.t.feedbackReport
  const sheet: Sheet = {
    id: 'times', title: sheets.times, columns: columns(speaking, { what: 'name', n: 'count', median: 'days', p90: 'days' }),
    rows: (['reacted', 'answered'] as const).map((what) => [times[what], what === 'answered' ? look(what) : null, look(`${what}-median`), look(`${what}-p90`)]),
  }
  return { id: 'times', sheet, picture: null }
}

function outcomesSheet({ look }: FeedbackReport, speaking: Speaking): Drawn {
  const { t } = speaking
  const { sheets, sum } = t.feedbackReport
  const all = look('closed')
  const sheet: Sheet = {
    id: 'outcomes', title: sheets.outcomes, columns: columns(speaking, { outcome: 'name', count: 'count', share: 'share' }),
    rows: [...(['changed', 'not-changed', 'nothing-asked'] as const).map((value) => [t.feedbackReport.outcomes[value], look('came-of-it', value), share(look('came-of-it', value), all)]), [sum, all, share(all, all)]],
  }
  return { id: 'outcomes', sheet, picture: { kind: 'bars', sheet, value: 'count', without: [sum] }, sum }
}

function heardSheet({ look }: FeedbackReport, speaking: Speaking): Drawn {
  const { sheets, heard, sum } = speaking.t.feedbackReport
  const all = look('closed')
  const sheet: Sheet = {
    id: 'heard', title: sheets.heard, columns: columns(speaking, { heard: 'name', count: 'count', share: 'share' }),
    rows: [...(['heard', 'unsaid'] as const).map((value) => [heard[value], look('heard', value), share(look('heard', value), all)]), [sum, all, share(all, all)]],
  }
  return { id: 'heard', sheet, picture: { kind: 'bars', sheet, value: 'count', without: [sum] }, sum }
}

function balanceOfLines({ lines, look }: FeedbackReport, speaking: Speaking): Drawn {
  const sheet: Sheet = {
    id: 'balance-lines', title: speaking.t.feedbackReport.sheets['balance-lines'], columns: columns(speaking, { line: 'name', criticism: 'count', thanks: 'count' }),
    rows: lines.map((place) => [placeName(place, speaking), look('kind', 'criticism', { place }), look('kind', 'thanks', { place })]),
    ...leftInFinnish(lines.map(({ name }) => name), speaking.language),
  }
  return { id: 'balance-lines', sheet, picture: { kind: 'balance', sheet, good: 'thanks', bad: 'criticism' } }
}
