// The comparison as everybody sees it: of rounds whose results have been shown.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { PublicPage } from '../../../web/layout.tsx'
import { PrintButton } from '../../../web/parts.tsx'
import type { Survey } from '../../surveys.sql.ts'
import { Compared, type ComparedProps } from './compared.tsx'

export function PublicComparedPage({ survey, ...props }: Omit<ComparedProps, 'surveyId'> & { survey: Survey }): JSX.Element {
  const { frame } = props
  const words = frame.t.surveyCompared
  const title = fill(words.title, { name: inLanguage(survey.name, frame.language) })
  return (
    <PublicPage frame={frame} title={title} sheets={['compared']} scripts={['print']} wide>
      <div class="stack">
        <h1>{title}</h1>
        <p class="lede">{words.lede}</p>
        <Compared {...props} surveyId={survey.id} />
        <p><a href={to('surveyResults', frame.language, { id: survey.id })}>{words.toResults}</a></p>
        <p class="no-print"><PrintButton t={frame.t} /></p>
      </div>
    </PublicPage>
  )
}
