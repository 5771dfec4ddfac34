// The promise of a feedback day: its draft, suggested from the stops; and where it stands once there is one.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import { dayPath } from '../../../day-paths.ts'
import { roundPath, surveyPath } from '../../../survey-paths.ts'
import { handlerRoles, type Round } from '../../../surveys/for-planned-days.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, Radios } from '../../../web/fields.tsx'
import { Address, Card, Notice } from '../../../web/parts.tsx'
import { twins, type PromiseDays, type Twin } from '../promise-days.ts'
import { PlanPage, type Around } from './shell.tsx'

type Props = Around & { days: Record<Twin, PromiseDays> | null; values: FormValues; promise: Round | null; outside: boolean; webPage: string }

export function PromiseOfDayPage({ days, values, promise, outside, webPage, ...around }: Props): JSX.Element {
  const { frame: { t, language }, asked: { day } } = around
  const { promise: words } = t.dayAsked
  return (
    <PlanPage {...around} current="promise" title={words.title} lede={words.lede}>
      {promise && (
        <Card title={promise.openedOn ? words.open : words.draft}>
          <p>{promise.openedOn ? fill(words.openText, { day: shortDay(promise.openedOn, language) }) : words.draftText}</p>
          <p><strong>{fill(words.asked, { first: shortDay(promise.firstOn, language), last: shortDay(promise.lastOn, language) })}</strong></p>
          {outside && <Notice tone="warning">{words.outside}</Notice>}
          <p class="actions">
            <a class="button primary" href={roundPath(promise.id)}>{words.toRound}</a>
            {!promise.openedOn && <a href={surveyPath(day.surveyId, '/review')}>{words.toReview}</a>}
          </p>
        </Card>
      )}
      {promise && <Card title={words.web}><p>{words.webText} <a href={webPage}><Address text={webPage} /></a></p></Card>}
      {!promise && !days && <Notice tone="info"><p>{words.noStop} <a href={dayPath(day.id, '/plan/stops/new')}>{t.dayPlan.plan.addStop}</a></p></Notice>}
      {!promise && days && (
        <form method="post" action={dayPath(day.id, '/promise')} class="stack" autocomplete="off" novalidate>
          <h2>{words.days}</h2>
          <Radios
            name="twin" legend={words.twin} hint={words.twinHint} value={values['twin']}
            options={twins.map((twin) => ({ value: twin, label: fill(words.twins[twin], { first: shortDay(days[twin].firstOn, language), last: shortDay(days[twin].lastOn, language) }) }))}
          />
          <h2>{words.words}</h2>
          <p class="hint">{words.wordsHint}</p>
          <TranslatedFields name="purpose" legend={t.surveyRounds.form.purpose} values={values} rows={2} />
          <Radios name="handler" legend={t.surveyRounds.form.handler} hint={t.surveyRounds.form.handlerHint} value={values['handler']} options={handlerRoles.map((role) => ({ value: role, label: t.surveyRounds.promise.roles[role] }))} />
          <TranslatedFields name="gone-through" legend={t.surveyRounds.form.goneThrough} values={values} rows={2} />
          <TranslatedFields name="invests" legend={t.surveyRounds.form.invests} hint={t.surveyRounds.form.investsHint} values={values} rows={2} />
          <p><Button>{words.button}</Button></p>
        </form>
      )}
    </PlanPage>
  )
}
