// The comparison at the desk, for whoever asked the survey.
import type { JSX } from 'preact'
import { surveyPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import { Breadcrumb, PrintButton } from '../../../web/parts.tsx'
import { placeCode } from '../place.ts'
import type { Survey } from '../../surveys.sql.ts'
import { Compared, type ComparedProps } from './compared.tsx'

export function DeskComparedPage({ actor, survey, ...props }: Omit<ComparedProps, 'surveyId'> & { actor: Actor; survey: Survey }): JSX.Element {
  const { frame, comparison: { place, chosen } } = props
  const words = frame.t.surveyCompared
  const name = inLanguage(survey.name, frame.language)
  const title = fill(words.title, { name })
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="surveys" scripts={['print']} sheets={['compared']}>
      <div class="stack">
        <Breadcrumb t={frame.t} items={[{ href: surveyPath(survey.id), label: words.back }]} />
        <h1>{title}</h1>
        <p class="lede">{words.lede}</p>
        <Compared {...props} surveyId={survey.id} />
        {chosen && place && <p class="no-print"><a href={`${surveyPath(survey.id, '/compared/file')}?${new URLSearchParams({ group: placeCode(place) })}`} download>{words.file.get}</a></p>}
        <p class="no-print"><PrintButton t={frame.t} /></p>
      </div>
    </DeskPage>
  )
}
