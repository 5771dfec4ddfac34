// Themes as everybody may see them: those with enough texts, and of the others nothing.
import type { Publishable } from './figures.ts'
import type { Theme } from './themes.sql.ts'

export type ThemeShown = Publishable<Theme>

/** The one with the most texts first. */
export const themesShown = (themes: readonly Theme[], fewest: number): ThemeShown[] =>
  themes.filter(({ texts }) => texts >= fewest).toSorted((a, b) => b.texts - a.texts) as ThemeShown[]
