// All surveys: which are open just now, a field for words on a slip or of an answer that was begun, which are held elsewhere, and what came
// of earlier ones.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, shownLanguage, type Language, type Translated } from '../../../text/language.ts'
import { Button, ErrorSummary, TextField } from '../../../web/fields.tsx'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { CardLink, Empty } from '../../../web/parts.tsx'
import { directionOf, ownName } from '../../tongues/tongue.ts'
import type { OpenSurvey, PastSurvey } from '../open.sql.ts'
import { OnDevice } from './on-device.tsx'

type Props = { frame: PageFrame; open: OpenSurvey[]; elsewhere: OpenSurvey[]; past: PastSurvey[]; today: Day; typed: string; problems: Problem[]; isReceipt: boolean }

export function SurveysPage({ frame, open, elsewhere, past, today, typed, problems, isReceipt }: Props): JSX.Element {
  const { t, language } = frame
  const { list, codes } = t.surveyAnswering
  return (
    <PublicPage frame={frame} title={list.title} problems={problems} sheets={['survey']} scripts={['kept']} leave known wide>
      <div class="stack">
        <ErrorSummary t={t} problems={problems} kept={typed !== ''} />
        <h1>{list.title}</h1>
        <p class="lede">{list.lede}</p>
        <h2>{list.open}</h2>
        {open.length ? <OpenSurveys {...{ frame, open }} /> : <Empty title={list.none}>{list.noneText} <a href={to('topic', language)}>{list.give}</a></Empty>}
        <h2 id="words">{list.code}</h2>
        <form method="post" action={to('surveys', language)} class="stack by-words" autocomplete="off" novalidate>
          <TextField name="code" label={list.codeLabel} hint={list.codeHint} value={typed} width="medium" autocapitalize="none" spellcheck={false} />
          {isReceipt && <p><a href={to('conversation', language)}>{codes.openReceipt}</a></p>}
          <p><Button look="secondary" icon="forward">{list.go}</Button></p>
        </form>
        <OnDevice frame={frame} today={today} />
        {elsewhere.length > 0 && <h2>{t.surveyElsewhere.public.list}</h2>}
        {elsewhere.length > 0 && <p>{t.surveyElsewhere.public.listText}</p>}
        {elsewhere.length > 0 && <OpenSurveys frame={frame} open={elsewhere} />}
        {past.length > 0 && <h2>{list.past}</h2>}
        <ul class="choose">
          {past.map(({ id, name, lineName, unitName, resultsOn, toldOn }) => (
            <li>
              <a href={to('surveyResults', language, { id })}><In content={name} language={language} /></a>
              <span class="hint">{[ofWhat({ lineName, unitName }, language), fill(list.resultsOn, { day: shortDay(resultsOn, language) }), toldOn && list.told].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
        {past.length > 0 && <p><a href={to('surveyReport', language)}>{t.surveyReport.title}</a></p>}
        {past.length > 0 && <p><a href={to('satisfaction', language)}>{t.satisfaction.title}</a></p>}
      </div>
    </PublicPage>
  )
}

/** On the front page, too. `fill`: the whole width, where there are few. */
export function OpenSurveys({ frame: { t, language }, open, fill: fills }: Pick<Props, 'frame' | 'open'> & { fill?: boolean }): JSX.Element {
  return (
    <ul class={fills ? 'grid fill' : 'grid'}>
      {open.map((one) => (
        <li>
          <CardLink href={to('survey', language, { id: one.id })} title={<In content={one.name} language={language} />} icon="check">
            {[ofWhat(one, language), fill(t.surveyAnswering.list.until, { day: shortDay(one.lastOn, language) })].filter(Boolean).join(' · ')}
            {one.tongues.map((tag) => <> · <bdi lang={tag} dir={directionOf(tag)}>{ownName(tag)}</bdi></>)}
          </CardLink>
        </li>
      ))}
    </ul>
  )
}

const In = ({ content, language }: { content: Translated; language: Language }): JSX.Element => <span lang={shownLanguage(content, language)}>{inLanguage(content, language)}</span>

const ofWhat = ({ lineName, unitName }: Pick<OpenSurvey, 'lineName' | 'unitName'>, language: Language): string =>
  [lineName, unitName].filter((name) => name !== null).map((name) => inLanguage(name, language)).join(', ')
