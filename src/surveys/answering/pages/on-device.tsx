// What the browser itself keeps of an answer that was begun: unseen until its script has found something.
import type { JSX } from 'preact'
import type { Day } from '../../../text/dates.ts'
import { Button, TextField } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'

export function OnDevice({ frame: { t }, today }: { frame: PageFrame; today: Day }): JSX.Element {
  const { first } = t.surveyAnswering
  return (
    <section class="card stack on-device" data-kept-open data-today={today} hidden>
      <h2>{first.onDevice}</h2>
      <p>{first.onDeviceText}</p>
      <form class="stack" autocomplete="off" novalidate>
        <TextField name="kept-words" label={first.begunText} width="medium" autocapitalize="none" spellcheck={false} />
        <p role="status" data-wrong={first.onDeviceWrong} />
        <p class="buttons">
          <Button look="secondary">{first.open}</Button>
          <button type="button" class="button quiet" data-kept-erase data-erased={first.erasedHere}>{first.eraseHere}</button>
        </p>
      </form>
    </section>
  )
}
