// The page of a survey that is held elsewhere: where it is answered, what is promised there and by whom, and what we promise. No form.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, shownLanguage } from '../../../text/language.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Card, Icon, Notice } from '../../../web/parts.tsx'
import { SurveyPromise } from '../../rounds/pages/promise-words.tsx'
import type { Round } from '../../rounds.sql.ts'
import type { Survey } from '../../surveys.sql.ts'
import { hostOf } from '../elsewhere.ts'
import { Held, Theirs } from './held.tsx'

export function HeldElsewherePage({ frame, survey, round }: { frame: PageFrame; survey: Survey; round: Round }): JSX.Element {
  const { t, language } = frame
  const { public: words, link, linkHint } = t.surveyElsewhere
  const { over, list } = t.surveyAnswering
  const elsewhere = round.elsewhere!
  return (
    <PublicPage frame={frame} title={inLanguage(survey.name, language)} sheets={['survey']} leave>
      <div class="stack">
        <h1><span lang={shownLanguage(survey.name, language)}>{inLanguage(survey.name, language)}</span></h1>
        {survey.about && <p class="lede" lang={shownLanguage(survey.about, language)}>{inLanguage(survey.about, language)}</p>}
        <Notice tone="info" title={words.title}>{words.text}</Notice>
        <section class="stack">
          <h2>{words.where}</h2>
          <Held frame={frame} round={round} withPromise={false} />
          {elsewhere.address && (
            <>
              <p><a class="button secondary" href={elsewhere.address} rel="external noopener noreferrer">{fill(link, { host: hostOf(elsewhere.address) })}<Icon name="forward" /></a></p>
              <p class="hint">{linkHint}</p>
            </>
          )}
        </section>
        <Card title={words.theirs}><Theirs elsewhere={elsewhere} frame={frame} /></Card>
        <section class="stack">
          <h2>{words.ours}</h2>
          <p>{words.oursText}</p>
          <SurveyPromise round={round} ofUnit={survey.unitId !== null} frame={frame} />
        </section>
        <p>{over.more}</p>
        <p class="buttons"><a class="button primary" href={to('topic', language)}>{list.give}</a> <a href={to('surveys', language)}>{list.all}</a></p>
      </div>
    </PublicPage>
  )
}
