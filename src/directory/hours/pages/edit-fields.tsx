// The fields of hours: a set of seven weekdays, and an exception.
import type { JSX } from 'preact'
import { weekdayName, type Weekday } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Checkbox, FieldGroup, TextField } from '../../../web/fields.tsx'
import { FieldError } from '../../../web/field-parts.tsx'
import { usePage } from '../../../web/page-data.ts'
import { Card, Details } from '../../../web/parts.tsx'
import type { FormValues } from '../../forms/reading.ts'
import { TranslatedFields } from '../../pages/fields.tsx'
import { field, spansIn, weekdays } from '../typed-hours.ts'

/** The hours of the whole year, or of a season. An empty season is folded away. */
export function SetFields({ set, values }: { set: number; values: FormValues }): JSX.Element {
  const { frame, problems } = usePage()
  const { hours: words } = frame.t.placesDesk
  const isOfYear = set === 1
  const isFilled = Object.entries(values).some(([name, value]) => name.startsWith(`${field.set(set)}-`) && value)
  const hasDays = values[field.firstDay(set)] || values[field.lastDay(set)]
  const legend = isOfYear ? words.year : values[field.onHolidays(set)] && !hasDays ? words.yearOnHolidays : words.season
  const day = (name: string, label: string) => <TextField name={name} label={label} value={values[name]} width="short" />
  const fields = (
    <FieldGroup name={field.set(set)} legend={legend} hint={isOfYear ? words.hint : words.seasonHint}>
      {!isOfYear && <div class="side-by-side">{day(field.firstDay(set), words.firstDay)}{day(field.lastDay(set), words.lastDay)}</div>}
      {weekdays.map((weekday) => <DayFields {...{ set, weekday, values }} />)}
      <Checkbox name={field.onHolidays(set)} label={words.onHolidays} checked={!!values[field.onHolidays(set)]} />
    </FieldGroup>
  )
  if (isOfYear || isFilled || problems.some((one) => one.field.startsWith(field.set(set)))) return <Card>{fields}</Card>
  return <Details summary={words.season}>{fields}</Details>
}

/** A weekday in a row: from and to, and once more after a break. What is wrong with any of them is said at the row. */
function DayFields({ set, weekday, values }: { set: number; weekday: Weekday; values: FormValues }): JSX.Element {
  const { frame, problems } = usePage()
  const { hours: words } = frame.t.placesDesk
  const id = field.day(set, weekday)
  const day = weekdayName(weekday, frame.language)
  const problem = problems.find((one) => one.field === id)?.text
  const hour = (span: number, end: 'from' | 'to', label: string) => {
    const name = field.hour(set, weekday, span, end)
    return (
      <input
        class="input" type="text" id={name} name={name} value={values[name]} aria-label={fill(label, { day })} autocomplete="off"
        aria-describedby={problem ? `${id}-error` : undefined} aria-invalid={problem ? true : undefined}
      />
    )
  }
  return (
    <div class={problem ? 'hours-day has-problem' : 'hours-day'} id={id} role="group" aria-label={day} tabindex={-1}>
      {problem && <FieldError id={`${id}-error`} text={problem} />}
      <span class="weekday" aria-hidden="true">{day}</span>
      {Array.from({ length: spansIn(values, set) }, (_, n) => (
        <span class="span">
          {hour(n + 1, 'from', n ? words.opensAgain : words.opens)}
          <span aria-hidden="true">–</span>
          {hour(n + 1, 'to', n ? words.closesAgain : words.closes)}
        </span>
      ))}
    </div>
  )
}

/** What is there already is folded away under its days, unless something is wrong with it. */
export function ExceptionFields({ number, isNew, values }: { number: number; isNew: boolean; values: FormValues }): JSX.Element {
  const { frame, problems } = usePage()
  const { hours: words } = frame.t.placesDesk
  const name = (part: Parameters<typeof field.exception>[1]) => field.exception(number, part)
  const text = (part: 'first' | 'last' | 'from' | 'to', label: string, hint?: string) =>
    <TextField name={name(part)} label={label} hint={hint} value={values[name(part)]} width="short" />
  const fields = (
    <>
      <div class="side-by-side">{text('first', words.firstDay)}{text('last', words.lastDay, words.lastDayHint)}</div>
      <FieldGroup name={name('hours')} legend={words.exceptionHours} hint={words.exceptionHoursHint}>
        <div class="side-by-side">{text('from', words.from)}{text('to', words.to)}</div>
      </FieldGroup>
      <TranslatedFields name={name('reason')} legend={words.reason} hint={words.reasonHint} values={values} optional />
    </>
  )
  const wrong = problems.some((one) => one.field.startsWith(`exception-${number}-`))
  if (isNew) return <Card title={words.newException}>{fields}</Card>
  const summary = `${fill(words.exception, { number })}: ${[values[name('first')], values[name('last')]].filter(Boolean).join(' – ')}`
  return (
    <Details summary={summary} open={wrong}>
      {fields}
      <Checkbox name={name('remove')} label={words.remove} checked={!!values[name('remove')]} />
    </Details>
  )
}
