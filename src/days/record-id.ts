// The id of a record that a page of the desk makes: of the form that was shown, and of what was typed into it. Sent twice it is one record;
// whoever goes back to an old page and types something else has made another.
import { versionOf } from '../web/version.ts'

/** `formId`: drawn when the form was shown, and kept nowhere, so that nothing of what was typed can be guessed from the id. */
export function recordIdFor(formId: string, typed: Readonly<Record<string, string>>): string {
  const [hex, more] = [versionOf({ formId, ...typed }), versionOf({ ...typed, formId, more: '1' })].map((mark) => Buffer.from(mark, 'base64url').toString('hex')) as [string, string]
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 24) + more.slice(0, 8)].join('-')
}
