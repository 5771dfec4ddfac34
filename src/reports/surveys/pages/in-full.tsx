// All of one period: the seven dimensions, and each question with how it was answered and where opinions divide.
import type { JSX } from 'preact'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { cellText } from '../../number-text.ts'
import { Explained } from '../../pages/explained.tsx'
import { Picture } from '../../pages/picture.tsx'
import { ReportSection } from '../../pages/report-parts.tsx'
import type { Voice } from '../core.ts'
import { explain } from '../in-words.ts'
import { periodText } from '../period-text.ts'
import { mostDivided, questionReports } from '../question-report.ts'
import type { ToldPoint } from '../series.ts'
import { dimensionSheet, recommendSheet, stepsSheet } from '../sheets.ts'
import { asShown } from '../told.ts'

export function InFull({ voice, point: { period, told, indicator }, frame }: { voice: Voice; point: ToldPoint; frame: PageFrame }): JSX.Element {
  const { t, language } = frame
  const { dimensions: subjects, steps: words } = t.satisfaction
  const reports = questionReports(voice, told.figures)
  const divided = mostDivided(reports.map(({ report }) => report))
  const recommend = recommendSheet(told, reports, words.recommend, frame)
  const explained = <Explained of={explain('steps', told, frame)} name={words.title} frame={frame} />
  return (
    <>
      <ReportSection id="subjects" title={subjects.title} frame={frame}>
        <p>{subjects.text}</p>
        <Picture of={{ kind: 'ranges', sheet: dimensionSheet({ told, indicator }, `${subjects.title}, ${periodText(period, t)}`, frame), of: { value: 'value', low: 'low', high: 'high' } }} frame={frame}>
          <Explained of={explain('indicator', told, frame)} name={subjects.title} frame={frame} />
        </Picture>
      </ReportSection>
      <ReportSection id="questions" title={words.title} frame={frame}>
        {divided && <p>{fill(words.divided, { question: inLanguage(divided.question.text, language), value: cellText(asShown(divided.division, told), 'share', language) })}</p>}
        <p class="hint">{words.divisionHow}</p>
        {(['agree', 'smileys'] as const).map((kind) => {
          const sheet = stepsSheet(kind, told, reports, words[kind], frame)
          return sheet && <Picture of={{ kind: 'parts', sheet, parts: sheet.steps, diverging: true, n: 'said' }} frame={frame}>{explained}</Picture>
        })}
        {recommend && <Picture of={{ kind: 'bars', sheet: recommend, value: 'count' }} frame={frame}>{explained}</Picture>}
      </ReportSection>
    </>
  )
}
