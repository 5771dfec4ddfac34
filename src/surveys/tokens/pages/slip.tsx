// Where somebody types the three words of their slip, or comes to by its picture.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { Button, ErrorSummary, Hidden, TextField } from '../../../web/fields.tsx'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import { slipField } from '../fields.ts'
import { SlipSaid } from './said.tsx'

/** The words are not shown again: whoever looks on has no use for them, and whoever typed them has the paper. */
export function SlipPage({ frame, problems }: { frame: PageFrame; problems: Problem[] }): JSX.Element {
  const { t, language } = frame
  const { slip: words } = t.surveyTokens
  return (
    <PublicPage frame={frame} title={words.title} problems={problems} scripts={['survey-slip']} sheets={['survey-tokens']}>
      <div class="stack">
        <ErrorSummary t={t} problems={problems} kept={false} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <form method="post" action={to('surveySlip', language)} class="stack" autocomplete="off" novalidate data-survey-slip="" data-next={to('survey', language, { id: 'SURVEY' })}>
          <TextField name={slipField} label={words.label} hint={words.hint} width="medium" autocapitalize="none" spellcheck={false} />
          <SlipSaid frame={frame} />
          <p><Button icon="forward">{words.go}</Button></p>
        </form>
        <p><a href={to('surveyPromise', language)}>{words.how}</a></p>
        <p>{words.noSlip} <a href={to('topic', language)}>{words.list}</a></p>
      </div>
    </PublicPage>
  )
}

export type FoundSlip = { surveyId: string; survey: Translated; place: Translated }

/** Without a script: the slip is good, and its words go on to the survey in a form, in nobody's address. */
export function SlipFoundPage({ frame, slip, typed }: { frame: PageFrame; slip: FoundSlip; typed: string }): JSX.Element {
  const { t, language } = frame
  const { found: words, noScript, how } = t.surveyTokens.slip
  return (
    <PublicPage frame={frame} title={words.title}>
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{fill(words.about, { what: inLanguage(slip.place, language), survey: inLanguage(slip.survey, language) })}</p>
        <Notice tone="info">{noScript}</Notice>
        <p>{words.until}</p>
        <form method="post" action={to('surveys', language)}>
          <Hidden name={slipField} value={typed} />
          <p><Button icon="forward">{words.go}</Button></p>
        </form>
        <p><a href={to('surveyPromise', language)}>{how}</a></p>
      </div>
    </PublicPage>
  )
}
