// Themes as everybody may see them: those with enough texts, and of the others nothing. A text is under several themes or none, as whoever read
// it thinks, so that no theme is what is left of the others; and they may go on sorting after everybody has seen them, so that it is no
// number that is decided once. When it changes, it tells that a text was sorted, and of nobody that they wrote it.
import { enough, type Told } from '../../reports/disclosure/publishable.ts'
import type { Theme } from './themes.sql.ts'

export type ThemeShown = Omit<Theme, 'texts'> & { texts: Told }

/** The one with the most texts first. */
export const themesShown = (themes: readonly Theme[], fewest: number): ThemeShown[] =>
  themes.flatMap((theme): ThemeShown[] => {
    const texts = enough(theme.texts, fewest)
    return texts === null ? [] : [{ ...theme, texts }]
  }).toSorted((a, b) => b.texts - a.texts)
