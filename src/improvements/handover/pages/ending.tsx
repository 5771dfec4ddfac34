// In the form by which a unit or a service line is taken out of use: what becomes of each open improvement that is of it.
import type { JSX } from 'preact'
import { improvementPath } from '../../../paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { FieldGroup, Select, TextField } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Details } from '../../../web/parts.tsx'
import type { Choices } from '../../choices.sql.ts'
import type { Found } from '../../improvements.sql.ts'
import { endField, endReason, placesAfter } from '../end-form.ts'
import { placeCode, type Ending, type Place } from '../place.ts'

export type EndingProps = { held: Found[]; choices: Choices; ending: Ending }

/** `open`: something of it has to be put right. */
export function ImprovementsOfEnding({ frame, held, choices, ending, typed, open }: EndingProps & { frame: PageFrame; typed: (name: string) => string; open: boolean }): JSX.Element | null {
  const { t, language } = frame
  const words = t.improvements.handOver
  if (!held.length) return null
  const places = placesAfter(ending, choices).map((place) => ({ value: placeCode(place), label: goesOnAt(place, choices, frame) }))
  return (
    <Details summary={plural(words.ofEnding[ending.kind], held.length, language)} open={open}>
      <div class="stack">
        <p>{words.lede}</p>
        {held.map(({ id, title, dueOn }) => (
          <FieldGroup legend={<><a href={improvementPath(id)}>{inLanguage(title, language)}</a>, {fill(words.due, { day: shortDay(dueOn, language) })}</>}>
            <Select
              name={endField(id)} label={words.decision} empty={t.common.chooseOne} width="full" value={typed(endField(id))}
              options={[{ value: 'not-done', label: words.notDone }, ...places]}
            />
            <TextField name={endReason(id)} label={words.because} hint={t.improvements.becauseHint} value={typed(endReason(id))} optional />
          </FieldGroup>
        ))}
      </div>
    </Details>
  )
}

function goesOnAt(place: Place, { units, lines }: Choices, { t, language }: PageFrame): string {
  const { goesOn } = t.improvements.handOver
  if (place.kind === 'whole') return goesOn.whole
  const name = (place.kind === 'unit' ? units : lines).find(({ id }) => id === place.id)?.name
  return fill(goesOn[place.kind], { place: name ? inLanguage(name, language) : '–' })
}
