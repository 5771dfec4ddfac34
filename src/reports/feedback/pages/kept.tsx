// Whether promises were kept in the quarters of the period, as the page of promises says it.
import type { JSX } from 'preact'
import { ByDay, KeptFacts } from '../../../feedback/promise/pages/kept.tsx'
import { timeOf } from '../../../feedback/promise/say-time.ts'
import { to } from '../../../paths.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Facts } from '../../../web/parts.tsx'
import { Explained } from '../../pages/explained.tsx'
import { ReportSection } from '../../pages/report-parts.tsx'
import { explanation } from '../explain.ts'
import type { FeedbackReport, Kept } from '../report.ts'

/** Of a unit no promise is measured. */
export function KeptPart({ kept, report, frame }: { kept: Kept[] | null; report: FeedbackReport; frame: PageFrame }): JSX.Element | null {
  const { t, language } = frame
  const { feedbackReport: words } = t
  if (!kept) return null
  const { serviceLineId: line } = report.place
  return (
    <ReportSection id="kept" title={words.sections.kept} frame={frame}>
      <p>{kept.length ? words.keptText : words.keptNone}</p>
      {kept.map((one) => (
        <section class="stack tight">
          <h3>{timeOf(one, frame)}</h3>
          {one.line ? <KeptFacts kept={one.line} frame={frame} /> : (
            <Facts
              rows={[
                { term: words.improvementsKept, children: <ByDay t={t} {...one} /> },
                { term: words.surveysKept, children: <ByDay t={t} byDay={one.surveys} byDayShare={one.surveysShare} /> },
              ]}
            />
          )}
        </section>
      ))}
      {kept.length > 0 && <Explained of={{ ...explanation('kept', report, frame), leftOut: [] }} name={words.sections.kept} frame={frame} />}
      <p class="no-print"><a href={line ? to('linePromise', language, { line }) : to('promises', language)}>{words.keptLink}</a></p>
    </ReportSection>
  )
}
