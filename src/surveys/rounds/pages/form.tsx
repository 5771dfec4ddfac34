// The form of a round before it opens: when and how it is asked, and what is promised to whoever answers.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import { desk } from '../../../paths.ts'
import { roundPath, surveyPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden, Radios, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Notice } from '../../../web/parts.tsx'
import { ElsewhereFields } from '../../elsewhere/pages/round-fields.tsx'
import { ways } from '../../rounds.sql.ts'
import type { Survey, SurveyVersion } from '../../surveys.sql.ts'

/** `id`: of a draft that is changed. `refused`: why nothing could be saved. `copied`: the round whose words and lengths it begins with. */
export type RoundFormProps = {
  frame: PageFrame; actor: Actor; survey: Survey; version: Pick<SurveyVersion, 'number' | 'frozenOn'>; id: string | null
  values: FormValues; seen: string; problems: Problem[]; changed: boolean; refused: 'opened' | 'ended' | null
  copied: { firstOn: Day; lastOn: Day } | null
}

export function RoundFormPage(props: RoundFormProps): JSX.Element {
  const { frame, actor, survey, version, id, problems, changed, refused, copied } = props
  const { t, language } = frame
  const { form: words, list } = t.surveyRounds
  const title = id ? words.editTitle : words.newTitle
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="surveys" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.surveys, label: list.all }, { href: surveyPath(survey.id), label: inLanguage(survey.name, language) }, { href: surveyPath(survey.id, '/rounds'), label: list.title }]} />
        <ErrorSummary t={t} problems={problems} />
        {changed && <ChangedMeanwhile />}
        {refused && <div role="alert"><Notice tone="warning">{words.problems[refused]}</Notice></div>}
        {copied && <Notice tone="info">{fill(t.surveyDrafts.copied, { first: shortDay(copied.firstOn, language), last: shortDay(copied.lastOn, language) })}</Notice>}
        <h1>{title}</h1>
        <p class="lede">{words.lede}</p>
        <p>{fill(version.frozenOn ? words.version : words.versionDraft, { number: version.number })} <a href={surveyPath(survey.id)}>{t.surveyRounds.one.toQuestions}</a></p>
        <Fields {...props} />
      </div>
    </DeskPage>
  )
}

function Fields({ frame: { t }, survey, id, values, seen }: RoundFormProps): JSX.Element {
  const { form: words, promise } = t.surveyRounds
  const day = (name: string, label: string, hint?: string, optional = false) =>
    <TextField name={name} label={label} hint={hint} value={values[name]} width="short" optional={optional} />
  return (
    <form method="post" action={id ? roundPath(id, '/edit') : surveyPath(survey.id, '/rounds/new')} class="stack" autocomplete="off" novalidate>
      <Hidden name="seen" value={seen} />
      <h2>{words.how}</h2>
      <Radios
        name="way" legend={words.way} hint={words.wayHint} value={values['way']}
        options={ways.map((value) => ({ value, label: words.waysText[value], hint: words.waysHint[value] }))}
      />
      <ElsewhereFields values={values} />
      {day('first', words.first, words.firstHint)}
      {day('last', words.last, words.lastHint)}
      <TextField name="fewest" label={words.fewest} hint={words.fewestHint} value={values['fewest']} inputMode="numeric" width="short" />
      {!survey.unitId && (
        <Radios
          name="leftover" legend={words.leftover} value={values['leftover']}
          options={(['up', 'erase'] as const).map((value) => ({ value, label: words.leftoverText[value], hint: words.leftoverHint[value] }))}
        />
      )}
      <h2>{words.promise}</h2>
      <TranslatedFields name="purpose" legend={words.purpose} hint={words.purposeHint} values={values} rows={3} />
      <Radios
        name="handler" legend={words.handler} hint={words.handlerHint} value={values['handler']}
        options={(['supervisor', 'coordinator', 'management'] as const).map((value) => ({ value, label: promise.roles[value] }))}
      />
      {day('handled-by', words.handledBy, words.handledByHint)}
      {day('results-by', words.resultsBy, words.resultsByHint)}
      {day('changes-by', words.changesBy, words.changesByHint)}
      <TranslatedFields name="gone-through" legend={words.goneThrough} hint={words.goneThroughHint} values={values} rows={2} />
      <TranslatedFields name="invests" legend={words.invests} hint={words.investsHint} values={values} rows={2} />
      {day('council', words.council, words.councilHint, true)}
      <p class="hint">{words.saveNote}</p>
      <div class="actions">
        <Button>{words.save}</Button>
        <a class="button quiet" href={id ? roundPath(id) : surveyPath(survey.id, '/rounds')}>{t.common.cancel}</a>
      </div>
    </form>
  )
}
