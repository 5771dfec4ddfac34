// Says that something has just been done, on the page that a form leads back to.
import type { JSX } from 'preact'
import { Notice } from '../../web/parts.tsx'

export function Done({ text }: { text: string | null }): JSX.Element | null {
  return text === null ? null : <div role="status"><Notice tone="good">{text}</Notice></div>
}
