// The stations of a feedback day: all of them in their order, and the form of one.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import { dayPath } from '../../../day-paths.ts'
import { surveyPath } from '../../../survey-paths.ts'
import type { Question } from '../../../surveys/question.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { Button, Checkbox, FieldGroup, Hidden, Select } from '../../../web/fields.tsx'
import { CardLink } from '../../../web/parts.tsx'
import { stationForms, type Station, type StationForm } from '../../day.ts'
import { askableAt } from '../beginning.ts'
import { Remove } from './parts.tsx'
import { PlanForm, PlanPage, type Around } from './shell.tsx'
import { stationName } from './station-name.ts'

type Line = { id: string; name: Translated }
type StationsProps = Around & { stations: Station[]; questions: Question[]; lines: Line[]; order: string; fixed: boolean }

export function StationsPage({ stations, questions, lines, order, ...around }: StationsProps): JSX.Element {
  const { frame: { t, language }, asked: { day, state } } = around
  const { stations: words } = t.dayAsked
  const [fixed, closed] = [around.fixed || state === 'closed', state === 'closed']
  const action = dayPath(day.id, '/stations')
  return (
    <PlanPage {...around} current="stations" title={words.title} lede={words.lede} fixed={fixed}>
      {!stations.length && <p>{words.none}</p>}
      <div class="stack">
        {stations.map((station, at) => {
          const name = stationName(station, t, language)
          const line = lines.find(({ id }) => id === station.serviceLineId)
          const gone = station.questions.filter((id) => !questions.some((question) => question.id === id)).length
          return (
            <section class="card stack tight">
              <h2>{at + 1}. {name}</h2>
              <p>{words.forms[station.form].about}{station.questions.length > 0 && ` ${plural(words.questions, station.questions.length - gone, language)}.`}</p>
              {station.form !== 'dream' && <p class="hint">{line ? fill(words.asksLine, { line: inLanguage(line.name, language) }) : words.asksAll}</p>}
              {gone > 0 && <p><strong>{plural(words.gone, gone, language)}</strong></p>}
              <div class="actions">
                {!closed && <a href={`${action}/${station.id}`}>{words.edit}<span class="visually-hidden"> {name}</span></a>}
                {!fixed && (
                  <form method="post" action={action} class="actions">
                    <Hidden name="order" value={order} /><Hidden name="id" value={station.id} />
                    {at > 0 && <Step value="up" label={words.up} of={name} />}
                    {at < stations.length - 1 && <Step value="down" label={words.down} of={name} />}
                  </form>
                )}
              </div>
            </section>
          )
        })}
      </div>
      {!fixed && (
        <>
          <h2>{words.add}</h2>
          <ul>{stationForms.filter((form) => hasAnything(form, questions)).map((form) => <li><a href={`${action}/new?form=${form}`}>{fill(words.addForm, { form: words.forms[form].name })}</a></li>)}</ul>
        </>
      )}
      <ul class="grid">
        <li><CardLink href={dayPath(day.id, '/decks')} title={words.decks}>{words.decksAbout}</CardLink></li>
        <li><CardLink href={dayPath(day.id, '/themes')} title={words.themes}>{words.themesAbout}</CardLink></li>
        {!fixed && <li><CardLink href={surveyPath(day.surveyId)} title={words.survey}>{words.surveyAbout}</CardLink></li>}
      </ul>
    </PlanPage>
  )
}

/** `of`: what is moved or taken away, for who hears the buttons one after the other. */
export const Step = ({ value, label, of }: { value: string; label: string; of: string }): JSX.Element => <Button look="quiet" name="step" value={value}>{label}<span class="visually-hidden">: {of}</span></Button>

/** Whether the survey has anything that a station of this form could ask. */
const hasAnything = (form: StationForm, questions: readonly Question[]): boolean => form === 'dream' || form === 'feedback' || askableAt(form, questions).length > 0

type StationProps = Around & { values: FormValues; seen: string; form: StationForm; station: Pick<Station, 'id' | 'number'> | null; questions: Question[]; lines: Line[]; fixed: boolean }

/** `station` null: a new one. `fixed`: only its name may change. */
export function StationPage({ values, seen, form, station, questions, lines, fixed, ...around }: StationProps): JSX.Element {
  const { frame: { t, language }, asked: { day } } = around
  const { station: words, stations: { forms } } = t.dayAsked
  const shut = around.asked.state === 'closed' || (fixed && !station)
  const action = dayPath(day.id, `/stations/${station?.id ?? 'new'}`)
  const asked = askableAt(form, questions)
  const title = station ? fill(words.title, { number: station.number, form: forms[form].name }) : fill(words.newTitle, { form: forms[form].name })
  return (
    <PlanPage {...around} current="stations" title={title} lede={forms[form].about} fixed={fixed}>
      <PlanForm {...{ action, shut }} back={dayPath(day.id, '/stations')} typed={around.told.refused != null}>
        <Hidden name="seen" value={seen} /><Hidden name="form" value={form} />
        <TranslatedFields name="name" legend={words.name} hint={words.nameHint} values={values} optional />
        {!fixed && form !== 'dream' && (
          <Select name="line" label={words.line} hint={words.lineHint} value={values['line']} empty={words.anyLine} options={lines.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))} />
        )}
        {!fixed && asked.length > 0 && (
          <FieldGroup name="asks" legend={words.asks} hint={words.asksHint}>
            {asked.map(({ id, text, kind }) => <Checkbox name={`asks-${id}`} id={`asks-${id}`} label={inLanguage(text, language)} checked={values[`asks-${id}`] === 'yes'} {...(kind === 'short' && { hint: words.ownWord })} />)}
          </FieldGroup>
        )}
      </PlanForm>
      {station && !fixed && !shut && <Remove {...{ action, seen }} label={words.remove} />}
    </PlanPage>
  )
}
