// What a form was filled in from, in a few characters. It travels in a hidden field: where something else is
// stored by then, saving the form would silently undo what somebody else has saved.
import { createHash } from 'node:crypto'
import type { Form } from './form.ts'

type Values = Readonly<Record<string, string | boolean>>

export const versionOf = (values: Values): string =>
  createHash('sha256').update(JSON.stringify(Object.entries(values).sort())).digest('base64url').slice(0, 16)

/** Whether what is stored is no longer what the form was filled in from. One without a version is taken as it is. */
export function hasChangedSince(form: Form, stored: Values): boolean {
  const version = form.text('version')
  return version !== '' && version !== versionOf(stored)
}

/** Whether whoever asks has this one already, by their If-None-Match. */
export const isKnownTo = (ifNoneMatch: string | undefined, mark: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === mark)
