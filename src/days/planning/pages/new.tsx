// The form of a new feedback day, and of one that is made of another.
import type { JSX } from 'preact'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { dayDesk, dayPath } from '../../../day-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { ofCode, type Askable } from '../../../surveys/making/may.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { Button, ErrorSummary, Hidden, Select } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { usePage } from '../../../web/page-data.ts'
import { Breadcrumb, Notice } from '../../../web/parts.tsx'
import { PlanForm, PlanPage, type Around } from './shell.tsx'

type Props = { frame: PageFrame; actor: Actor; values: FormValues; problems: Problem[]; refused: string | null; askable: Askable; surveys: { id: string; name: Translated }[] }

export function NewDayPage({ frame, actor, values, problems, refused, askable, surveys }: Props): JSX.Element {
  const { t, language } = frame
  const { newOne: words } = t.dayPlan
  const name = (content: Translated) => inLanguage(content, language)
  const [units, lines] = [askable.places.filter(({ unitId }) => unitId), askable.places.filter(({ unitId }) => !unitId)]
  const of = [...(askable.whole ? [{ value: 'whole', label: t.surveyMaking.whole }] : []), ...[...lines, ...units].map((place) => ({ value: ofCode(place), label: name(place.name) }))]
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} problems={problems} current="days" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: dayDesk.days, label: t.days.title }]} />
        <ErrorSummary t={t} problems={problems} />
        {refused && <div role="alert"><Notice tone="warning">{refused}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <form method="post" action={dayDesk.newDay} class="stack" autocomplete="off" novalidate>
          <Hidden name="key" value={values['key'] ?? ''} />
          <Said values={values} />
          <Select name="survey" label={words.survey} hint={words.surveyHint} value={values['survey']} empty={words.ready} options={surveys.map((survey) => ({ value: survey.id, label: name(survey.name) }))} />
          <Select name="of" label={words.of} hint={words.ofHint} value={values['of']} empty={t.common.chooseOne} options={of} />
          <p><Button>{words.button}</Button></p>
        </form>
      </div>
    </DeskPage>
  )
}

export function DetailsPage({ values, seen, ...around }: Around & { values: FormValues; seen: string }): JSX.Element {
  const { frame: { t }, asked: { day } } = around
  return (
    <PlanPage {...around} current="plan" title={t.dayPlan.details.title}>
      <PlanForm action={dayPath(day.id, '/plan/details')} back={dayPath(day.id, '/plan')} shut={around.asked.state === 'closed'} typed={around.told.refused != null}>
        <Hidden name="seen" value={seen} />
        <Said values={values} />
      </PlanForm>
    </PlanPage>
  )
}

export function CopyDayPage({ values, ...around }: Around & { values: FormValues }): JSX.Element {
  const { frame: { t }, asked: { day } } = around
  const { copy: words } = t.dayPlan
  return (
    <PlanPage {...around} current="plan" title={words.title} lede={words.lede} ofPlan={false}>
      <form method="post" action={dayPath(day.id, '/copy')} class="stack" autocomplete="off" novalidate>
        <Hidden name="key" value={values['key'] ?? ''} />
        <Said values={values} />
        <div class="actions"><Button>{words.button}</Button><a class="button quiet" href={dayPath(day.id)}>{t.common.cancel}</a></div>
      </form>
    </PlanPage>
  )
}

function Said({ values }: { values: FormValues }): JSX.Element {
  const { newOne: words } = usePage().frame.t.dayPlan
  return (
    <>
      <TranslatedFields name="name" legend={words.name} hint={words.nameHint} values={values} />
      <TranslatedFields name="invitation" legend={words.invitation} hint={words.invitationHint} values={values} optional rows={3} />
      <TranslatedFields name="organisers" legend={words.organisers} hint={words.organisersHint} values={values} />
    </>
  )
}
