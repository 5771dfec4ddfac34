// Looking through questions: the list of what waits, the questions with room for what somebody thinks of each, and for whoever makes
// the survey, what was said.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { surveyPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage, shownLanguage, type Translated } from '../../../text/language.ts'
import { Button, Checkbox, ErrorSummary, FieldGroup, Radios, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { usePage } from '../../../web/page-data.ts'
import { Breadcrumb, Card, Empty, Notice, Tag } from '../../../web/parts.tsx'
import type { Question } from '../../question.ts'
import type { InReview } from '../versions.sql.ts'
import { AskedQuestion } from './asked.tsx'
import { MakersPart, type MakersProps } from './said.tsx'

export function ToReviewPage({ frame, actor, waiting, thanks }: { frame: PageFrame; actor: Actor; waiting: InReview[]; thanks: boolean }): JSX.Element {
  const { t, language } = frame
  const { surveyReview: words } = t
  return (
    <DeskPage frame={frame} title={words.listTitle} actor={shownAs(actor)} current="survey-review" narrow>
      <div class="stack">
        {thanks && <div role="status"><Notice tone="good">{words.thanks}</Notice></div>}
        <h1>{words.listTitle}</h1>
        <p class="lede">{words.listLede}</p>
        {!waiting.length && <Empty title={words.none}>{words.noneText}</Empty>}
        {waiting.map(({ id, name, about, questions, sinceOn, untilOn }) => (
          <Card title={<a href={surveyPath(id, '/review')} lang={shownLanguage(name, language)}>{inLanguage(name, language)}</a>}>
            {about && <p lang={shownLanguage(about, language)}>{inLanguage(about, language)}</p>}
            <p class="hint">{plural(t.surveyMaking.count, questions, language)}. {fill(words.since, { day: shortDay(sinceOn, language) })}.{untilOn && <> <strong>{fill(t.surveyDrafts.council.forMember, { day: shortDay(untilOn, language) })}.</strong></>}</p>
          </Card>
        ))}
      </div>
    </DeskPage>
  )
}

type Props = {
  frame: PageFrame
  actor: Actor
  survey: { id: string; name: Translated; about: Translated | null }
  questions: readonly Question[]
  /** Null where it is not shown to those who look through it just now. */
  inReview: InReview | null
  /** Why a question is asked though it was found unclear. */
  reasons: ReadonlyMap<string, string>
  seen(question: Question): string
  typed(name: string): string
  problems: Problem[]
  /** Whose words have changed since the page was opened. */
  changed: ReadonlySet<string>
  /** Null for those who only look through it. */
  makers: MakersProps | null
  news: string | null
}

export function ReviewPage(props: Props): JSX.Element {
  const { frame, actor, survey, questions, inReview, problems, changed, makers, news } = props
  const { t, language } = frame
  const { surveyReview: words } = t
  const name = inLanguage(survey.name, language)
  return (
    <DeskPage frame={frame} title={fill(words.title, { name })} actor={shownAs(actor)} problems={problems} current={makers ? 'surveys' : 'survey-review'} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={makers ? [{ href: desk.surveys, label: t.surveyMaking.title }, { href: surveyPath(survey.id), label: name }] : [{ href: desk.surveyReview, label: words.listTitle }]} />
        {news && <div role="status"><Notice tone="good">{news}</Notice></div>}
        <ErrorSummary t={t} problems={problems} />
        {changed.size > 0 && <div role="alert"><Notice tone="warning" title={words.changed}>{words.changedText}</Notice></div>}
        <h1>{fill(words.title, { name })}</h1>
        {survey.about && <p class="lede" lang={shownLanguage(survey.about, language)}>{inLanguage(survey.about, language)}</p>}
        {makers && <MakersPart {...makers} surveyId={survey.id} questions={questions} reasons={props.reasons} />}
        {inReview && (
          <>
            {!makers && inReview.untilOn && <p><strong>{fill(t.surveyDrafts.council.forMember, { day: shortDay(inReview.untilOn, language) })}</strong></p>}
            <h2>{words.try}</h2>
            <p>{words.lede} {words.tryText} <a href={surveyPath(survey.id, '/trial')}>{t.surveyTrial.link}</a></p>
            <Notice tone="info">{words.anonymous}</Notice>
            {questions.map((question, at) => <ToMark {...props} question={question} number={at + 1} />)}
            <form id="marks" method="post" action={surveyPath(survey.id, '/review')}>
              <p><Button name="step" value="mark">{words.button}</Button></p>
            </form>
          </>
        )}
      </div>
    </DeskPage>
  )
}

/** The question belongs to no form; what is said of it to the one at the end. */
function ToMark({ question, number, seen, typed, reasons, changed }: Props & { question: Question; number: number }): JSX.Element {
  const { frame: { t: { surveyReview: words }, language } } = usePage()
  const { id } = question
  const own = { form: 'marks' } as const
  const reason = reasons.get(id)
  return (
    <section class="card stack to-mark" id={`q-${id}`}>
      {changed.has(id) && <p><Tag tone="warning">{words.changedTag}</Tag></p>}
      <AskedQuestion question={question} number={number} language={language} />
      {reason && <p class="hint">{fill(words.maker.reasonIs, { reason })}</p>}
      <input type="hidden" name={`seen-${id}`} value={seen(question)} form="marks" />
      <div class="said stack">
        <Radios {...own} name={`clear-${id}`} legend={words.clear} look="row" optional value={typed(`clear-${id}`)} options={[{ value: 'yes', label: words.clearYes }, { value: 'no', label: words.clearNo }]} />
        <FieldGroup legend={words.also} optional>
          <div class="choices list">
            {(['important', 'upsetting'] as const).map((what) => <Checkbox {...own} name={`${what}-${id}`} label={words[what]} checked={typed(`${what}-${id}`) === 'yes'} />)}
          </div>
        </FieldGroup>
        <TextArea {...own} name={`comment-${id}`} label={words.comment} hint={words.commentHint} optional rows={2} value={typed(`comment-${id}`)} />
      </div>
    </section>
  )
}

