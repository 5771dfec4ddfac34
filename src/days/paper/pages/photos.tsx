// Attaching a photograph of paper, and those that were attached, for whoever holds the day.
import type { JSX } from 'preact'
import { dayPath } from '../../../day-paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, inBytes } from '../../../text/fill.ts'
import { Button } from '../../../web/fields.tsx'
import { FileField } from '../../../web/file-field.tsx'
import { Details } from '../../../web/parts.tsx'
import { keepPhotosDays, largestPhoto } from '../photos.ts'
import type { PaperProps } from './paper.tsx'

export function Photos({ frame: { t, language }, day, state, mayHold, photos, problems }: PaperProps): JSX.Element | null {
  const words = t.dayHolding.photos
  if (state !== 'on' && !photos.length) return null
  return (
    <Details summary={words.title} open={problems.some(({ field }) => field === 'photo')}>
      <p>{fill(words.about, { days: keepPhotosDays })}</p>
      {state === 'on' && (
        <form method="post" action={dayPath(day.id, '/paper/photos')} enctype="multipart/form-data" class="stack">
          <FileField name="photo" label={words.field} hint={fill(words.hint, { size: inBytes(largestPhoto, language) })} accept="image/jpeg,image/png" multiple />
          <p class="buttons"><Button look="secondary">{words.attach}</Button></p>
        </form>
      )}
      {mayHold && photos.length > 0 && (
        <ul>
          {photos.map(({ id, number, addedOn }) => (
            <li>
              <form method="post" action={dayPath(day.id, `/paper/photos/${id}`)} class="actions">
                <a href={dayPath(day.id, `/paper/photos/${id}`)}>{fill(words.one, { number, day: shortDay(addedOn, language) })}</a>
                <Button look="quiet">{words.remove}<span class="visually-hidden"> {number}</span></Button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </Details>
  )
}
