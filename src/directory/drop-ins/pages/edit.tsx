// What happens at a place again and again, on the desk.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { weekdayName } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { FieldGroup, Select, TextField } from '../../../web/fields.tsx'
import { hoursPath } from '../../addresses.ts'
import { weekdays } from '../../hours/typed-hours.ts'
import { EditPage, type EditProps } from '../../pages/edit-page.tsx'
import { ThingSelect, TranslatedFields } from '../../pages/fields.tsx'
import { frequencies, type Frequency } from '../form.ts'

export function DropInPage(props: EditProps): JSX.Element {
  const { values, choices, id, endedOn, frame: { t, language } } = props
  const { directory: { fields }, dropIns: words, placesDesk: { hours, place } } = t
  const ways = id && (
    <p class="actions">
      <a href={hoursPath('drop-in', id)}>{hours.link['drop-in']}</a>
      {!endedOn && values['place'] && <a href={to('place', language, { place: values['place'] })}>{place.onPage}</a>}
    </p>
  )
  const often = (frequency: Frequency) => {
    const [every, number] = [frequency.replace(/-.*/, ''), frequency.replace(/^[a-z]+-/, '')]
    return every === 'week' ? (number === '1' ? words.everyWeek : fill(words.everyWeeks, { interval: number })) : fill(words.inMonth, { nth: t.places.nth[names[number]!] })
  }
  return (
    <EditPage {...props} thing="drop-in" ending="drop-in" beside={ways}>
      <TranslatedFields name="name" legend={fields.name} hint={words.nameHint} values={values} />
      <TranslatedFields name="description" legend={fields.description} hint={words.descriptionHint} values={values} rows={2} optional />
      <ThingSelect name="place" label={words.place} values={values} among={choices.places} />
      <FieldGroup name="rule" legend={words.when}>
        <div class="stack">
          <Select name="often" label={words.often} value={values['often']} empty={t.common.chooseOne} options={frequencies.map((one) => ({ value: one, label: often(one) }))} />
          <Select name="weekday" label={words.weekday} value={values['weekday']} empty={t.common.chooseOne} options={weekdays.map((one) => ({ value: String(one), label: weekdayName(one, language) }))} />
          <div class="side-by-side">
            <TextField name="starts" label={words.starts} value={values['starts']} width="short" spellcheck={false} />
            <TextField name="ends" label={words.ends} value={values['ends']} width="short" spellcheck={false} />
          </div>
          <div class="side-by-side">
            <TextField name="first-day" label={words.firstDay} hint={words.firstDayHint} value={values['first-day']} width="short" spellcheck={false} />
            <TextField name="last-day" label={words.lastDay} hint={words.lastDayHint} value={values['last-day']} width="short" spellcheck={false} optional />
          </div>
        </div>
      </FieldGroup>
      <ThingSelect name="unit" label={words.unit} values={values} among={choices.units} optional />
      <ThingSelect name="service" label={words.service} values={values} among={choices.services ?? []} optional />
    </EditPage>
  )
}

const names: Record<string, 'first' | 'second' | 'third' | 'fourth' | 'last'> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', '-1': 'last' }
