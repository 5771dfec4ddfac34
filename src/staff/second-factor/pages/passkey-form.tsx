// A form that a passkey answers. It needs the script passkey.browser.ts; where that does not run, it says so.
import type { ComponentChildren, JSX } from 'preact'
import { Button, Hidden } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'

type PasskeyFormProps = {
  frame: PageFrame
  purpose: 'add' | 'prove'
  action: string
  /** Where the script asks for what is to be signed. */
  options: string
  submit: string
  look?: 'primary' | 'secondary' | 'danger'
  children?: ComponentChildren
}

export const passkeyScripts = ['passkey']

export function PasskeyForm({ frame, purpose, action, options, submit, look = 'primary', children }: PasskeyFormProps): JSX.Element {
  const texts = frame.t.secondFactors.step
  return (
    <form method="post" action={action} class="stack" data-passkey={purpose} data-options={options}>
      <p class="hint" data-without>{texts.needsScript}</p>
      <div class="stack" data-with hidden>
        {children}
        <Hidden name="passkey" value="" />
        <div data-trouble role="alert" hidden><Notice tone="warning">{texts.broken}</Notice></div>
        <Button look={look}>{submit}</Button>
      </div>
    </form>
  )
}
