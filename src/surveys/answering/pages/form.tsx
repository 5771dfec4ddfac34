// What every page of a survey's form has in common: what goes along unseen, how far one has come, and the ways on.
import type { ComponentChildren, JSX } from 'preact'
import { Danger } from '../../../lanes/pages/danger.tsx'
import { to } from '../../../paths.ts'
import type { Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, ErrorSummary, Hidden } from '../../../web/fields.tsx'
import type { PageProps } from '../../../web/document.tsx'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import type { Question } from '../../question.ts'
import type { Survey } from '../../surveys.sql.ts'
import type { AskedIn } from '../../tongues/words.ts'
import { tongueStep, type Field } from '../typed.ts'
import { Said } from './controls.tsx'

export type InForm = {
  frame: PageFrame
  survey: Pick<Survey, 'id' | 'name'>
  /** What goes along unseen. */
  fields: readonly Field[]
  problems: Problem[]
  /** Whom to call, where what they have written may tell of danger. */
  danger: string | null
  /** What there is to say first. */
  news: string | null
  /** It is kept on their device, and kept anew with every page. */
  keptHere: KeptHere | null
  /** The further language in which the questions are. */
  asked: AskedIn | null
  around: Around | null
}
/** What stands around the form and beneath each question where it is no public page, and where the form goes: ../../trial. */
export type Around = { frame: PageFrame; action: string; beneath(question: Question): JSX.Element | null; Page(props: Pick<PageProps, 'title' | 'problems' | 'children'>): JSX.Element }
/** By days, so that the browser need not know the time. */
export type KeptHere = { today: Day; until: Day }

type Props = InForm & {
  /** Null: the survey's name. */
  heading: ComponentChildren
  title: string
  /** Before everything else. */
  first?: ComponentChildren
  progress: { at: number; count: number } | null
  scripts?: string[]
  /** On the page that sends: which fields hold texts, whether a browser may send by a token, and for how long the round is open still. */
  sends?: { texts: readonly string[]; byToken: boolean; secondsLeft: number }
  children: ComponentChildren
}

export function SurveyForm(props: Props): JSX.Element {
  const { frame, problems, keptHere, title, progress, scripts = [], sends, around } = props
  const shownTitle = `${progress ? `${fill(frame.t.surveyAnswering.pages.progress, progress)} – ` : ''}${title}`
  if (around) return <around.Page title={shownTitle} problems={problems}><Form {...props} /></around.Page>
  return (
    <PublicPage
      frame={frame} title={shownTitle} problems={problems} switchForm="survey" leave="survey" noindex
      sheets={sends?.byToken ? ['survey', 'survey-tokens'] : ['survey']} scripts={[...scripts, ...(keptHere ? ['kept'] : []), ...(sends?.byToken ? ['send-survey'] : [])]}
    >
      <Form {...props} />
    </PublicPage>
  )
}

function Form({ frame, survey, fields, problems, danger, news, keptHere, heading, first, progress, sends, around, asked, children }: Props): JSX.Element {
  const { t, language } = frame
  const { pages, later } = t.surveyAnswering
  return (
    <form
      id="survey" class="survey stack" method="post" action={around?.action ?? to('survey', language, { id: survey.id })} autocomplete="off" novalidate
      data-survey-send={sends ? survey.id : undefined} data-texts={sends?.byToken ? sends.texts.join(' ') : undefined} data-seconds-left={sends?.byToken ? sends.secondsLeft : undefined} data-keep-until={keptHere?.until}
    >
      <Carried fields={fields} />
      {heading && <p class="of-survey"><Said content={survey.name} frame={frame} /></p>}
      {progress && (
        <div class="far">
          <p id="far">{fill(pages.progress, progress)}</p>
          <progress value={progress.at} max={progress.count} aria-labelledby="far" />
        </div>
      )}
      <h1>{heading ?? <Said content={survey.name} frame={frame} />}</h1>
      <ErrorSummary t={t} problems={problems} />
      {danger && <Danger t={t} help={danger} />}
      {first}
      {news && <div role="status" tabindex={-1} autofocus><Notice tone="info">{news}</Notice></div>}
      {children}
      {asked && <Ours frame={frame} />}
      {keptHere && (
        <p class="small"><span>{later.autosaved}</span> <button type="button" class="button quiet" data-kept-erase data-erased={t.surveyAnswering.first.erasedHere} hidden>{t.surveyAnswering.first.eraseHere}</button></p>
      )}
    </form>
  )
}

/** Where several were chosen they are boxes, as they were on their page: of hidden fields a name stands for one. */
export function Carried({ fields }: { fields: readonly Field[] }): JSX.Element {
  const isOneOf = (name: string) => fields.filter(([each]) => each === name).length > 1
  return <>{fields.map(([name, value]) => (isOneOf(name) ? <input type="checkbox" name={name} value={value} checked hidden /> : <Hidden name={name} value={value} />))}</>
}

/** The button that leads on comes first, so that it is what Enter would press. */
export function Ways({ frame: { t }, children }: { frame: PageFrame; children: ComponentChildren }): JSX.Element {
  const { pages } = t.surveyAnswering
  return (
    <>
      <p class="buttons ways-on">
        {children}
        <Button look="secondary" name="step" value="back" icon="back">{pages.back}</Button>
      </p>
      <p><Button look="quiet" name="step" value="later">{pages.later}</Button></p>
    </>
  )
}

/** Back to the language of the page, from a further one. */
const Ours = ({ frame: { t } }: { frame: PageFrame }): JSX.Element => <p><Button look="quiet" name="step" value={tongueStep('')}>{t.surveyTongues.answering.ours}</Button></p>

/** A part of the page's title. */
export const nameOf = ({ name }: Pick<Survey, 'name'>, { language }: PageFrame): string => inLanguage(name, language)
