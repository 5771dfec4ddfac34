// The field for a code of an authenticator app. A phone shows figures for it, and offers a code that it has at hand.
import type { JSX } from 'preact'
import { TextField } from '../../../web/fields.tsx'

export const CodeField = ({ label, hint }: { label: string; hint?: string }): JSX.Element => (
  <TextField name="code" label={label} {...(hint ? { hint } : {})} inputMode="numeric" autocomplete="one-time-code" width="short" spellcheck={false} maxLength={20} />
)
