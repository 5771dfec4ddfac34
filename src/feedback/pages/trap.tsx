// A field that people do not see and programs fill in. No browser knows the name, so none fills it in by itself.
import type { JSX } from 'preact'
import { usePage } from '../../web/page-data.ts'

export const trapField = 'vk-extra'

export function Trap(): JSX.Element {
  return (
    <p class="trap" aria-hidden="true">
      <label for={trapField}>{usePage().frame.t.feedback.form.honeypot}</label><input type="text" id={trapField} name={trapField} tabindex={-1} autocomplete="off" />
    </p>
  )
}
