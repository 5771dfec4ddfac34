// One survey: its questions page by page as they are asked, what can be done with them, and in which version they stand.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { surveyPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, shownLanguage } from '../../../text/language.ts'
import { Button, Hidden } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { usePage } from '../../../web/page-data.ts'
import { Breadcrumb, Details, Empty, Facts, Notice } from '../../../web/parts.tsx'
import { pagesOf } from '../../answers.ts'
import { hintsOfSurvey, manyQuestions } from '../../asking-well/of-question.ts'
import type { Question } from '../../question.ts'
import { findSet } from '../../ready/sets.ts'
import type { Survey } from '../../surveys.sql.ts'
import type { Difference } from '../differences.ts'
import type { WrittenVersion } from '../versions.sql.ts'
import { Differences } from './differences.tsx'
import { ofWords } from './list.tsx'
import { QuestionCard } from './question-card.tsx'

type Props = {
  frame: PageFrame
  actor: Actor
  survey: Survey
  shown: WrittenVersion
  isNewest: boolean
  /** Of the newest against what was asked last; null where nothing was. */
  since: Difference[] | null
  /** What of it nobody was asked, so that it can be thrown away by whoever may. */
  thrownAway: 'survey' | 'questions' | null
  /** Of what has ended nothing is changed until it is brought back. */
  mayEdit: boolean
  maySettle: boolean
  /** Of questions and of their order, as the forms carry them. */
  seen: { order: string; of(question: Question): string }
  news: { tone: 'good' | 'warning'; title?: string; text: string } | null
  mayMake: boolean
}

export function SurveyPage(props: Props): JSX.Element {
  const { frame, actor, survey, shown, isNewest, since, mayEdit, maySettle, news, mayMake, thrownAway } = props
  const { t, language } = frame
  const { one: words, title } = t.surveyMaking
  const set = findSet(survey.template)
  const name = inLanguage(survey.name, language)
  return (
    <DeskPage frame={frame} title={name} actor={shownAs(actor)} current="surveys" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.surveys, label: title }]} />
        {news && <div role={news.tone === 'good' ? 'status' : 'alert'}><Notice tone={news.tone} title={news.title}>{news.text}</Notice></div>}
        <h1 lang={shownLanguage(survey.name, language)}>{name}</h1>
        {survey.about && <p class="lede" lang={shownLanguage(survey.about, language)}>{inLanguage(survey.about, language)}</p>}
        <Facts
          rows={[
            { term: words.of, children: ofWords(survey, frame) }, ...(set ? [{ term: words.madeFrom, children: inLanguage(set.name, language) }] : []),
            { term: t.surveyMaking.versions.title, children: <>{fill(words.writtenBy, { name: shown.writtenBy, day: shortDay(shown.writtenOn, language) })} <a href={surveyPath(survey.id, '/versions')}>{words.versions}</a></> },
          ]}
        />
        <p class="actions">
          <a class="button secondary" href={surveyPath(survey.id, '/rounds')}>{words.rounds}</a>
          <a href={surveyPath(survey.id, '/review')}>{words.review}</a>
          {maySettle && <a href={surveyPath(survey.id, '/compared')}>{t.surveyCompared.link}</a>}
          <a href={surveyPath(survey.id, '/trial')}>{t.surveyTrial.link}</a>
          <a href={surveyPath(survey.id, '/tongues')}>{t.surveyTongues.link}</a>
          {mayEdit && <a href={surveyPath(survey.id, '/edit')}>{words.editWords}</a>}
          {mayMake && <a href={`${desk.newSurvey}?copy=${survey.id}`}>{words.copy}</a>}
        </p>
        <State {...props} />
        {isNewest && since && since.length > 0 && <Details summary={words.changedSince}><Differences list={since} /></Details>}
        {set?.check && <Notice tone="warning" title={t.surveyMaking.newOne.check}>{t.surveyMaking.newOne.checkText}</Notice>}
        <Questions {...props} />
        {maySettle && isNewest && <Settle {...{ survey, thrownAway }} />}
      </div>
    </DeskPage>
  )
}

function State({ survey, shown, isNewest, thrownAway, frame: { t, language } }: Props): JSX.Element {
  const { one: words, versions } = t.surveyMaking
  if (!isNewest) return <Notice tone="warning" title={fill(versions.old, { number: shown.number })}><p><a href={surveyPath(survey.id)}>{versions.toNewest}</a></p></Notice>
  if (survey.endedOn) return <Notice tone="info" title={fill(words.endedOn, { day: shortDay(survey.endedOn, language) })}>{words.endedText}</Notice>
  if (shown.frozenOn) return <Notice tone="info" title={words.frozen}>{words.frozenText}</Notice>
  return (
    <Notice tone="info" title={fill(words.draft, { number: shown.number })}>
      <p>{words.draftText}</p>
      {thrownAway === 'questions' && <p><a href={surveyPath(survey.id, '/throw-away')}>{t.surveyDrafts.throwAway.questions.link}</a></p>}
    </Notice>
  )
}

function Questions({ survey, shown: { questions }, isNewest, mayEdit, seen, frame }: Props): JSX.Element {
  const { t } = frame
  const { one: words } = t.surveyMaking
  const pages = pagesOf(questions)
  const edits = mayEdit && isNewest
  const add = edits && <a class="button primary" href={surveyPath(survey.id, '/questions/new')}>{words.add}</a>
  return (
    <section class="stack">
      <h2 id="questions">{words.questions}</h2>
      {hintsOfSurvey(questions).map((hint) => <p class="hint">{fill(t.surveyHints.survey[hint], { most: manyQuestions })}</p>)}
      {!questions.length && <Empty title={words.nothing}>{words.nothingText}</Empty>}
      {pages.length > 1 && <p class="hint">{words.pageHint}</p>}
      {pages.map((page, at) => (
        <section class="stack">
          <h3 class={pages.length > 1 ? undefined : 'visually-hidden'}>{fill(words.page, { page: at + 1, pages: pages.length })}</h3>
          {page.map((question) => {
            const number = questions.indexOf(question) + 1
            return (
              <QuestionCard question={question} number={number} all={questions}>
                {edits && <Acts {...{ survey, question, seen, number }} last={number === questions.length} />}
              </QuestionCard>
            )
          })}
        </section>
      ))}
      {add && <p>{add}</p>}
    </section>
  )
}

function Acts({ survey, question, number, last, seen }: Pick<Props, 'survey' | 'seen'> & { question: Question; number: number; last: boolean }): JSX.Element {
  const { frame: { t: { surveyMaking: { one: words }, surveyDrafts: drafts }, language } } = usePage()
  const of = <span class="visually-hidden">: {inLanguage(question.text, language)}</span>
  const path = (rest = '') => surveyPath(survey.id, `/questions/${question.id}${rest}`)
  return (
    <form method="post" action={surveyPath(survey.id)} class="actions">
      <a class="button secondary" href={path()}>{words.edit}{of}</a>
      {number > 1 && <a href={path('/condition')}>{words.condition}{of}</a>}
      <Hidden name="question" value={question.id} />
      <Hidden name="seen" value={seen.of(question)} />
      <Hidden name="order" value={seen.order} />
      {number > 1 && <Button look="quiet" name="step" value="up">{words.up}{of}</Button>}
      {!last && <Button look="quiet" name="step" value="down">{words.down}{of}</Button>}
      <Button look="quiet" name="step" value="duplicate">{drafts.duplicate}{of}</Button>
      <Button look="quiet" name="step" value="remove">{words.remove}{of}</Button>
    </form>
  )
}

function Settle({ survey, thrownAway }: Pick<Props, 'survey' | 'thrownAway'>): JSX.Element {
  const { surveyMaking: { one: words }, surveyDrafts: { throwAway } } = usePage().frame.t
  return (
    <form method="post" action={surveyPath(survey.id)} class="stack tight">
      {!survey.endedOn && <p class="hint">{words.endHint} {thrownAway === 'survey' && throwAway.survey.hint}</p>}
      <p class="actions"><Button look={survey.endedOn ? 'secondary' : 'quiet'} name="step" value={survey.endedOn ? 'take-back' : 'end'}>{survey.endedOn ? words.takeBack : words.end}</Button>{thrownAway === 'survey' && <a href={surveyPath(survey.id, '/throw-away')}>{throwAway.survey.link}</a>}</p>
    </form>
  )
}
