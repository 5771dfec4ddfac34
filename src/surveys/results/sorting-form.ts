// The form in which texts are put under themes: for each text the themes that were ticked.
import type { Form } from '../../web/form.ts'
import { versionOf } from '../../web/version.ts'
import type { Theme } from './themes.sql.ts'

/** In the place of a theme: the text was read, and is about none of them. */
export const noTheme = 'none'

export const textField = (textId: string): string => `about-${textId}`

/** Of what may be ticked: where it is another when the form comes back, what was ticked is looked at again. */
export const themesVersion = (themes: readonly Theme[]): string => versionOf(Object.fromEntries(themes.map(({ id, name }) => [id, name.fi])))

export type Sorted = { textId: string; themeIds: (string | null)[] }

/** `both`: texts that were said to be about a theme and about none. */
export function readSorted(form: Form, { textIds, themes }: { textIds: readonly string[]; themes: readonly Theme[] }): { sorted: Sorted[]; both: string[] } {
  const sorted = form.all('text').filter((id) => textIds.includes(id)).map((textId) => {
    const ticked = form.all(textField(textId))
    return { textId, themeIds: [...themes.filter(({ id }) => ticked.includes(id)).map(({ id }) => id), ...(ticked.includes(noTheme) ? [null] : [])] }
  })
  return { sorted, both: sorted.filter(({ themeIds }) => themeIds.length > 1 && themeIds.includes(null)).map(({ textId }) => textId) }
}
