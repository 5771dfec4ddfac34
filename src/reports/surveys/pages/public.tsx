// Satisfaction as everybody sees it.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import type { Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { PrintButton } from '../../../web/parts.tsx'
import { ReportFoot } from '../../pages/report-parts.tsx'
import type { OneLine, Overview } from '../read.ts'
import { LineBody } from './line.tsx'
import { OverviewBody } from './overview.tsx'

type Props = { frame: PageFrame; today: Day } & ({ overview: Overview } | { of: OneLine })

export function PublicSatisfactionPage({ frame, today, ...shown }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.satisfaction
  const address = (query: Record<string, string | undefined>): string => to('satisfaction', language, {}, query)
  const title = 'of' in shown ? fill(words.ofLine, { line: inLanguage(shown.of.line.name, language) }) : words.title
  return (
    <PublicPage frame={frame} title={title} sheets={['reports']} scripts={['print', 'copy']} wide>
      <div class="stack">
        <h1>{title}</h1>
        {'overview' in shown && <OverviewBody {...{ frame, address }} whom="everybody" overview={shown.overview} />}
        {'of' in shown && (
          <LineBody
            {...{ frame, address }} whom="everybody" of={shown.of} action={to('satisfaction', language)} aim={null}
            statistics={to('statisticsOfLine', language, { line: shown.of.line.id }, { period: shown.of.chosen.period.name })}
            results={({ id, surveyId }) => to('surveyResults', language, { id: surveyId }, { round: id })} improvement={(id) => to('change', language, { change: id })}
          />
        )}
        <p class="no-print"><PrintButton t={t} /></p>
        {frame.publicUrl && <ReportFoot address={`${frame.publicUrl}${frame.alternates[language]}`} on={today} frame={frame} />}
      </div>
    </PublicPage>
  )
}
