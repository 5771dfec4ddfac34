// What stands around a page of a survey in a trial: that it is one, in which language, the page as it is on a telephone, and beside it what
// came to mind. All of it belongs to the form of the page.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { surveyPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, languageName, languages } from '../../../text/language.ts'
import { Button, Hidden, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { PageData } from '../../../web/page-data.ts'
import { Breadcrumb, Details, Notice } from '../../../web/parts.tsx'
import type { Around } from '../../answering/pages/form.tsx'
import type { Question } from '../../question.ts'
import type { Survey } from '../../surveys.sql.ts'
import { commentField, seenField } from '../trial.ts'

/** Everything in it belongs to the form of this id. */
const form = 'survey'

export type TrialProps = {
  /** Of the desk, and of the page that is tried, which may be in another language. */
  frame: PageFrame
  tried: PageFrame
  actor: Actor
  survey: Survey
  mayMake: boolean
  /** All questions, and which of them are on the page. */
  questions: readonly Question[]
  here: readonly Question[]
  /** What came to mind, as it was typed; `keeps`: whether it can be kept. */
  comment(question: Question): string
  keeps: boolean
  seen(question: Question): string
}

export const aroundTrial = (props: TrialProps): Around => ({
  frame: props.tried, action: surveyPath(props.survey.id, '/trial'),
  beneath: (question) => (props.keeps ? <Beneath frame={props.frame} question={question} text={props.comment(question)} /> : null),
  Page: ({ title, problems = [], children }) => {
    const { frame, tried, actor, survey } = props
    const { t, language } = frame
    const { surveyTrial: words } = t
    return (
      <DeskPage frame={frame} title={`${fill(words.title, { name: inLanguage(survey.name, language) })} – ${title}`} actor={shownAs(actor)} problems={problems} current={props.mayMake ? 'surveys' : 'survey-review'} sheets={['survey', 'survey-trial']}>
        <div class="stack">
          <Back {...props} />
          <Notice tone="info" title={words.banner}>{words.bannerText}</Notice>
          <Languages {...props} />
        </div>
        <div class="trial">
          <section class="telephone" lang={tried.language === language ? undefined : tried.language} aria-label={words.onPhone}>
            <PageData.Provider value={{ frame: tried, problems }}>{children}</PageData.Provider>
          </section>
          <Minded {...props} />
        </div>
      </DeskPage>
    )
  },
})

export function Back({ frame: { t, language }, survey, mayMake }: Pick<TrialProps, 'frame' | 'survey' | 'mayMake'>): JSX.Element {
  const name = inLanguage(survey.name, language)
  return <Breadcrumb t={t} items={mayMake ? [{ href: desk.surveys, label: t.surveyMaking.title }, { href: surveyPath(survey.id), label: name }] : [{ href: desk.surveyReview, label: t.surveyReview.listTitle }, { href: surveyPath(survey.id, '/review'), label: name }]} />
}

function Languages({ frame: { t, language }, tried }: TrialProps): JSX.Element {
  return (
    <p class="cluster">
      {/* The first button of the form is the one that Enter presses. */}
      <button type="submit" form={form} class="visually-hidden" tabindex={-1} aria-hidden="true" />
      <input type="hidden" name="in" value={tried.language} form={form} />
      <span>{t.surveyTrial.language}:</span>{' '}
      {languages.map((each) => (each === tried.language
        ? <strong>{languageName(each, language)}</strong>
        : <button type="submit" class="button quiet" form={form} name="step" value={`in:${each}`}>{languageName(each, language)}</button>))}
    </p>
  )
}

function Beneath({ frame: { t, language }, question, text }: { frame: PageFrame; question: Question; text: string }): JSX.Element {
  return (
    <div class="minded" lang={language}>
      <Details summary={<>{t.surveyTrial.around}<span class="visually-hidden">: {inLanguage(question.text, language)}</span></>} open={text !== ''}>
        <TextArea name={commentField(question)} label={inLanguage(question.text, language)} hint={t.surveyTrial.commentHint} rows={2} value={text} />
      </Details>
    </div>
  )
}

/** What was said of questions of other pages goes along unseen. */
function Minded({ frame: { t }, questions, here, comment, keeps, seen }: TrialProps): JSX.Element {
  const { surveyTrial: words } = t
  // Also where nothing can be kept any more: what they wrote while it could is shown at the end.
  const elsewhere = questions.filter((question) => comment(question) && !(keeps && here.includes(question)))
  return (
    <section class="stack" aria-labelledby="minded">
      <h2 id="minded">{words.around}</h2>
      <p>{keeps ? words.aroundText : words.noComments}</p>
      {keeps && questions.map((question) => <input type="hidden" name={seenField(question)} value={seen(question)} form={form} />)}
      {elsewhere.map((question) => <input type="hidden" name={commentField(question)} value={comment(question)} form={form} />)}
      <p><Button look="secondary" form={form} name="step" value="summary">{keeps || elsewhere.length ? words.toSummary : words.toEnd}</Button></p>
    </section>
  )
}

/** For the page that ends a trial, which has a form of its own. */
export const Seen = ({ questions, seen }: Pick<TrialProps, 'questions' | 'seen'>): JSX.Element => <>{questions.map((question) => <Hidden name={seenField(question)} value={seen(question)} />)}</>
