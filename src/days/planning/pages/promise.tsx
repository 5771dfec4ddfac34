// The promise of a feedback day: its draft, suggested from the stops; and where it stands once there is one.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import { dayPath } from '../../../day-paths.ts'
import { roundPath, surveyPath } from '../../../survey-paths.ts'
import { handlerRoles, type Round } from '../../../surveys/for-planned-days.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, Hidden, Radios } from '../../../web/fields.tsx'
import { Address, Card, Notice } from '../../../web/parts.tsx'
import { twins, type PromiseDays, type Twin } from '../promise-days.ts'
import { PlanForm, PlanPage, type Around } from './shell.tsx'

/** `apart`: the draft gives other days than the stops suggest. `passed`: there are stops, and no promise can be written for them any more. */
type Props = Around & { days: Record<Twin, PromiseDays> | null; values: FormValues; promise: Round | null; outside: boolean; apart: boolean; seen: string; passed: boolean; webPage: string }

export function PromiseOfDayPage({ days, values, promise, outside, apart, seen, passed, webPage, ...around }: Props): JSX.Element {
  const { frame: { t, language }, asked: { day } } = around
  const { promise: words } = t.dayAsked
  const shut = around.asked.state === 'closed'
  const kept = around.told.refused != null && Object.hasOwn(values, 'purpose-fi')
  const options = days ? twins.map((twin) => ({ value: twin, label: fill(words.twins[twin], { first: shortDay(days[twin].firstOn, language), last: shortDay(days[twin].lastOn, language) }) })) : []
  return (
    <PlanPage {...around} current="promise" title={words.title} lede={words.lede}>
      {promise && (
        <Card title={promise.openedOn ? words.open : words.draft}>
          <p>{promise.openedOn ? fill(words.openText, { day: shortDay(promise.openedOn, language) }) : words.draftText}</p>
          <p><strong>{fill(words.asked, { first: shortDay(promise.firstOn, language), last: shortDay(promise.lastOn, language) })}</strong></p>
          {outside && <Notice tone="warning">{words.outside}</Notice>}
          {apart && !shut && (
            <form method="post" action={dayPath(day.id, '/promise')} class="stack">
              <Hidden name="seen" value={seen} />
              <Radios name="twin" legend={words.again} hint={words.againHint} value="before" {...{ options }} />
              <p><Button look="secondary" name="step" value="days">{words.againButton}</Button></p>
            </form>
          )}
          <p class="actions">
            <a class="button primary" href={roundPath(promise.id)}>{words.toRound}</a>
            {!promise.openedOn && <a href={surveyPath(day.surveyId, '/review')}>{words.toReview}</a>}
          </p>
        </Card>
      )}
      {promise && <Card title={words.web}><p>{words.webText} <a href={webPage}><Address text={webPage} /></a></p></Card>}
      {!promise && !days && !shut && <Notice tone="info"><p>{passed ? words.passed : words.noStop} <a href={dayPath(day.id, '/plan/stops/new')}>{t.dayPlan.plan.addStop}</a></p></Notice>}
      {!promise && (days || kept) && (
        <PlanForm action={dayPath(day.id, '/promise')} back={dayPath(day.id)} shut={shut || !days} typed={kept} buttons={<p><Button>{words.button}</Button></p>}>
          <h2>{words.days}</h2>
          <Radios
            name="twin" legend={words.twin} hint={words.twinHint} value={values['twin']}
            {...{ options }}
          />
          <h2>{words.words}</h2>
          <p class="hint">{words.wordsHint}</p>
          <TranslatedFields name="purpose" legend={t.surveyRounds.form.purpose} values={values} rows={2} />
          <Radios name="handler" legend={t.surveyRounds.form.handler} hint={t.surveyRounds.form.handlerHint} value={values['handler']} options={handlerRoles.map((role) => ({ value: role, label: t.surveyRounds.promise.roles[role] }))} />
          <TranslatedFields name="gone-through" legend={t.surveyRounds.form.goneThrough} values={values} rows={2} />
          <TranslatedFields name="invests" legend={t.surveyRounds.form.invests} hint={t.surveyRounds.form.investsHint} values={values} rows={2} />
        </PlanForm>
      )}
    </PlanPage>
  )
}
