// The form in which texts are put under themes: for each text the themes that were ticked.
import type { Form } from '../../web/form.ts'
import { versionOf } from '../../web/version.ts'
import type { Theme } from './themes.sql.ts'

/** In the place of a theme: the text was read, and is about none of them. */
export const noTheme = 'none'

/** Of the fields of a text together; each of its boxes has the name that `boxesOf` says. */
export const textField = (textId: string): string => `about-${textId}`
export const boxesOf = (textId: string): string => `${textField(textId)}[]`

/** Of what may be ticked: where it is another when the form comes back, what was ticked is looked at again. */
export const themesVersion = (themes: readonly Theme[]): string => versionOf(Object.fromEntries(themes.map(({ id, name }) => [id, name.fi])))

/** Those that stood on the page: of the others nothing was said. */
export const textsShown = (form: Form): string[] => form.text('texts').split(' ')

export type Sorted = { textId: string; themeIds: (string | null)[] }

/** `both`: texts that were said to be about a theme and about none. */
export function readSorted(form: Form, { textIds, themes }: { textIds: readonly string[]; themes: readonly Theme[] }): { sorted: Sorted[]; both: string[] } {
  const sorted = textsShown(form).filter((id) => textIds.includes(id)).map((textId) => {
    const ticked = form.all(boxesOf(textId))
    return { textId, themeIds: [...themes.filter(({ id }) => ticked.includes(id)).map(({ id }) => id), ...(ticked.includes(noTheme) ? [null] : [])] }
  })
  return { sorted, both: sorted.filter(({ themeIds }) => themeIds.length > 1 && themeIds.includes(null)).map(({ textId }) => textId) }
}
