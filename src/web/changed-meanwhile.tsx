// What is said above a form that was not saved because somebody else has saved meanwhile; see version.ts.
import type { JSX } from 'preact'
import { usePage } from './page-data.ts'
import { Notice } from './parts.tsx'

export function ChangedMeanwhile(): JSX.Element {
  const { changedTitle, changedText } = usePage().frame.t.common
  return <div role="alert"><Notice tone="warning" title={changedTitle}>{changedText}</Notice></div>
}
