// For whoever sees what was said of a draft: how long it took those who tried it.
import type { JSX } from 'preact'
import { surveyPath } from '../../../survey-paths.ts'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import { usePage } from '../../../web/page-data.ts'
import { goalMinutes, typicalOf } from '../trial.ts'

export function Trials({ surveyId, trials }: { surveyId: string; trials: readonly number[] }): JSX.Element {
  const { t: { surveyTrial }, language } = usePage().frame
  const { maker: words } = surveyTrial
  const typical = typicalOf(trials)
  return (
    <>
      <h2>{words.title}</h2>
      {typical === null ? <p>{words.none}</p> : (
        <p>
          <strong>{plural(words.typical, typical, language)}</strong>{' '}
          ({trials.length === 1 ? plural({ one: words.range.one, other: words.range.one }, 1, language) : fill(words.range.other, { count: inFigures(trials.length, language), least: trials[0]!, most: trials.at(-1)! })}).
          {typical > goalMinutes && ` ${surveyTrial.summary.goal}`}
        </p>
      )}
      <p><a href={surveyPath(surveyId, '/trial')}>{surveyTrial.link}</a></p>
    </>
  )
}
