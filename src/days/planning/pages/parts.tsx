// The forms of what a plan is made of: a stop, a guest.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import { dayPath } from '../../../day-paths.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { Button, Hidden, Select, TextField } from '../../../web/fields.tsx'
import type { Stop } from '../../day.ts'
import type { Where } from '../stop-form.ts'
import { PlanForm, PlanPage, type Around } from './shell.tsx'

/** `stop` null: a new one. `fixed`: none goes any more. */
export function StopPage({ values, seen, stop, where, fixed, ...around }: Around & { values: FormValues; seen: string; stop: Pick<Stop, 'id' | 'number'> | null; where: Where; fixed: boolean }): JSX.Element {
  const { frame: { t, language }, asked: { day } } = around
  const { stop: words } = t.dayPlan
  const options = (among: readonly { id: string; name: Translated }[]) => among.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))
  const shut = around.asked.state === 'closed'
  const action = dayPath(day.id, `/plan/stops/${stop?.id ?? 'new'}`)
  return (
    <PlanPage {...around} current="plan" title={stop ? fill(words.title, { number: stop.number }) : words.newTitle} lede={words.lede}>
      <PlanForm {...{ action, shut }} back={dayPath(day.id, '/plan')} typed={around.told.refused != null}>
        <Hidden name="seen" value={seen} />
        <Select name="place" label={words.place} hint={words.placeHint} value={values['place']} optional empty={t.directory.fields.none} options={options(where.places)} />
        <Select name="municipality" label={words.municipality} hint={words.municipalityHint} value={values['municipality']} empty={t.common.chooseOne} options={options(where.municipalities)} />
        <TranslatedFields name="where" legend={words.where} hint={words.whereHint} values={values} optional />
        <TextField name="day" label={words.day} hint={words.dayHint} value={values['day']} width="short" />
        <TextField name="from" label={words.from} hint={words.timeHint} value={values['from']} width="short" />
        <TextField name="until" label={words.until} value={values['until']} width="short" />
      </PlanForm>
      {stop && !fixed && !shut && <Remove {...{ action, seen }} label={words.remove} />}
    </PlanPage>
  )
}

export function GuestPage({ values, seen, guestId, fixed, ...around }: Around & { values: FormValues; seen: string; guestId: string | null; fixed: boolean }): JSX.Element {
  const { frame: { t }, asked: { day } } = around
  const { guest: words } = t.dayPlan
  const shut = around.asked.state === 'closed'
  const action = dayPath(day.id, `/plan/guests/${guestId ?? 'new'}`)
  return (
    <PlanPage {...around} current="plan" title={guestId ? words.title : words.newTitle}>
      <PlanForm {...{ action, shut }} back={dayPath(day.id, '/plan')} typed={around.told.refused != null}>
        <Hidden name="seen" value={seen} />
        <TranslatedFields name="name" legend={words.name} hint={words.nameHint} values={values} />
        <TranslatedFields name="about" legend={words.about} values={values} optional />
      </PlanForm>
      {guestId && !fixed && !shut && <Remove {...{ action, seen }} label={words.remove} />}
    </PlanPage>
  )
}

/** A form of its own, so that what is typed above is not what it asks for. */
export const Remove = ({ action, seen, label }: { action: string; seen: string; label: string }): JSX.Element => (
  <form method="post" action={action}>
    <Hidden name="seen" value={seen} />
    <p><Button look="danger" name="step" value="remove">{label}</Button></p>
  </form>
)
