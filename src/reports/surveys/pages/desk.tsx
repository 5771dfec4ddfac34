// Satisfaction at the desk: the same numbers as everybody sees, and those of units besides, which everybody sees on the pages of results.
import type { JSX } from 'preact'
import { aimPath, desk, improvementPath, to } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { PrintButton } from '../../../web/parts.tsx'
import type { OneLine, Overview } from '../read.ts'
import { feedbackReportPath } from '../../feedback/addresses.ts'
import { LineBody } from './line.tsx'
import { OverviewBody } from './overview.tsx'

type Props = { frame: PageFrame; actor: Actor } & ({ overview: Overview } | { of: OneLine; maySetAim: boolean })

export function DeskSatisfactionPage({ frame, actor, ...shown }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.satisfaction
  const address = (query: Record<string, string | undefined>): string => {
    const search = new URLSearchParams(Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]))
    return search.size ? `${desk.satisfaction}?${search}` : desk.satisfaction
  }
  const title = 'of' in shown ? fill(words.ofLine, { line: inLanguage(shown.of.line.name, language) }) : words.title
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="satisfaction" scripts={['print', 'copy']} sheets={['reports']}>
      <div class="stack">
        <h1>{title}</h1>
        {'overview' in shown && <OverviewBody {...{ frame, address }} whom="desk" overview={shown.overview} />}
        {'of' in shown && (
          <LineBody
            {...{ frame, address }} whom="desk" of={shown.of} action={desk.satisfaction} aim={shown.maySetAim ? aimPath(shown.of.line.id) : null}
            statistics={feedbackReportPath(`line.${shown.of.line.id}`, shown.of.chosen.period.name)}
            results={({ id, surveyId }) => to('surveyResults', language, { id: surveyId }, { round: id })} improvement={improvementPath}
          />
        )}
        <p class="no-print"><PrintButton t={t} /></p>
      </div>
    </DeskPage>
  )
}
