// Attaching a photograph of paper, and those that were attached, for whoever holds the day.
import type { JSX } from 'preact'
import { dayPath } from '../../../day-paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, inBytes } from '../../../text/fill.ts'
import { Button, Hidden, TextField } from '../../../web/fields.tsx'
import { FileField } from '../../../web/file-field.tsx'
import { Details } from '../../../web/parts.tsx'
import { keepPhotosDays, largestPhoto } from '../photos.ts'
import type { PaperProps } from './paper.tsx'

export function Photos({ frame, day, state, mayHold, photos, problems }: PaperProps): JSX.Element | null {
  const { t, language } = frame
  const words = t.dayHolding.photos
  if (state !== 'on' && !photos.length) return null
  return (
    <Details summary={words.title} open={problems.some(({ field }) => field === 'photo' || field.startsWith('sheets'))}>
      <p>{fill(words.about, { days: keepPhotosDays })}</p>
      {state === 'on' && (
        <form method="post" action={dayPath(day.id, '/paper/photos')} enctype="multipart/form-data" class="stack">
          <FileField name="photo" label={words.field} hint={fill(words.hint, { size: inBytes(largestPhoto, language) })} accept="image/jpeg,image/png" multiple />
          <TextField name="sheets" label={words.sheets} hint={words.sheetsHint} width="short" optional />
          <p class="buttons"><Button look="secondary">{words.attach}</Button></p>
        </form>
      )}
      {mayHold && photos.length > 0 && (
        <ul>
          {photos.map(({ id, number, addedOn, sheets }) => (
            <li class="stack tight">
              <form method="post" action={dayPath(day.id, `/paper/photos/${id}`)} class="actions">
                <a href={dayPath(day.id, `/paper/photos/${id}`)}>{fill(words.one, { number, day: shortDay(addedOn, language) })}{sheets.length > 0 && `: ${fill(words.shows, { numbers: sheets.join(', ') })}`}</a>
                <Button look="quiet">{words.remove}<span class="visually-hidden"> {number}</span></Button>
              </form>
              <Details summary={<>{words.tie}<span class="visually-hidden"> {number}</span></>} open={problems.some(({ field }) => field === `sheets-${id}`)}>
                <form method="post" action={dayPath(day.id, `/paper/photos/${id}`)} class="stack tight">
                  <Hidden name="step" value="tie" />
                  <label class="field" for={`sheets-${id}`}><span class="label">{words.sheets}</span> <input class="input medium" id={`sheets-${id}`} name="sheets" value={sheets.join(', ')} autocomplete="off" /></label>
                  <p class="buttons"><Button look="secondary">{frame.t.common.save}</Button></p>
                </form>
              </Details>
            </li>
          ))}
        </ul>
      )}
    </Details>
  )
}
