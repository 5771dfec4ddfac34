// The first page of a trial, as whoever answers will see it; and the last, with what came to mind and how long it took.
import type { JSX } from 'preact'
import { surveyPath } from '../../../survey-paths.ts'
import { shownAs } from '../../../staff/actor.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, ErrorSummary, Hidden, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { Problem } from '../../../web/page.ts'
import { Notice, Tag } from '../../../web/parts.tsx'
import { minutesFor } from '../../answering/course.ts'
import type { Opened } from '../../answering/opened.ts'
import { AlsoIn } from '../../answering/pages/also-in.tsx'
import { Carried, type Around } from '../../answering/pages/form.tsx'
import { Promised } from '../../answering/pages/promised.tsx'
import type { Field } from '../../answering/typed.ts'
import { commentField, goalMinutes } from '../trial.ts'
import { Back, Seen, type TrialProps } from './around.tsx'

export function TrialFirstPage({ around, opened, fields }: { around: Around; opened: Opened & { promised: boolean }; fields: readonly Field[] }): JSX.Element {
  const { frame, action, Page } = around
  const { t } = frame
  return (
    <Page title={t.surveyAnswering.first.promise} problems={[]}>
      <form id="survey" class="survey stack" method="post" action={action} autocomplete="off" novalidate>
        <Carried fields={fields} />
        <AlsoIn frame={frame} opened={opened} />
        <Promised frame={frame} opened={opened} group={null} byCode={false} noPromise={opened.promised ? null : <Notice tone="warning">{t.surveyTrial.noPromise}</Notice>} />
        <p>{t.surveyAnswering.first.leave}</p>
        <p><Button name="step" value="start" icon="forward">{t.surveyAnswering.first.start}</Button></p>
      </form>
    </Page>
  )
}

type SummaryProps = Omit<TrialProps, 'here'> & {
  fields: readonly Field[]
  /** Null: the page was open for so long that it tells nothing. */
  minutes: number | null
  /** When the trial ended, signed. */
  ended: string
  problems: Problem[]
  changed: ReadonlySet<string>
}

export function TrialSummaryPage(props: SummaryProps): JSX.Element {
  const { frame, tried, actor, survey, mayMake, questions, comment, keeps, fields, minutes, ended, problems, changed, seen } = props
  const { t, language } = frame
  const { summary: words, title, changed: changedTitle, changedText } = t.surveyTrial
  const said = questions.filter((question) => comment(question))
  return (
    <DeskPage frame={frame} title={`${fill(title, { name: inLanguage(survey.name, language) })} – ${words.title}`} actor={shownAs(actor)} problems={problems} current={mayMake ? 'surveys' : 'survey-review'} narrow>
      <div class="stack">
        <Back {...props} />
        <ErrorSummary t={t} problems={problems} />
        {changed.size > 0 && <div role="alert"><Notice tone="warning" title={changedTitle}>{changedText}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{minutes === null ? words.tooLong : plural(words.took, minutes, language)}</p>
        <p>{minutes !== null && minutes > goalMinutes && `${words.goal} `}{fill(words.told, { minutes: plural(t.surveyAnswering.first.minutes, minutesFor(questions), language) })}</p>
        <form method="post" action={surveyPath(survey.id, '/trial')} class="stack" autocomplete="off" novalidate>
          <Carried fields={fields} />
          <Hidden name="in" value={tried.language} />
          <Hidden name="ended" value={ended} />
          {keeps ? (
            <>
              <Seen questions={questions} seen={seen} />
              <h2>{words.comments}</h2>
              {!said.length && <p>{words.none}</p>}
              {said.map((question) => (
                <TextArea name={commentField(question)} rows={2} value={comment(question)} label={<>{changed.has(question.id) && <><Tag tone="warning">{t.surveyReview.changedTag}</Tag> </>}{questions.indexOf(question) + 1}. {inLanguage(question.text, language)}</>} />
              ))}
            </>
          ) : (
            <>
              <p>{words.notKept}</p>
              {said.length > 0 && <div role="alert"><Notice tone="warning">{words.notKeptAnyMore}</Notice></div>}
              {said.map((question) => <TextArea name={commentField(question)} rows={2} value={comment(question)} readOnly label={`${questions.indexOf(question) + 1}. ${inLanguage(question.text, language)}`} />)}
            </>
          )}
          <p class="actions">
            {keeps && <Button name="step" value="keep">{said.length ? words.keep : words.keepTime}</Button>}
            <Button look="secondary" name="step" value="on">{words.back}</Button>
            <a href={surveyPath(survey.id, '/review')}>{words.toReview}</a>
          </p>
        </form>
      </div>
    </DeskPage>
  )
}
