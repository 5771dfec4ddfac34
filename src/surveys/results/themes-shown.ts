// Themes as everybody may see them: those with enough texts, and of the others nothing. Whoever sorts the texts may go on after everybody has
// seen them, so that this is no number that is decided once: when it changes, it tells that a text was sorted, and of nobody who wrote it.
import { toldOfTwo } from '../../reports/disclosure/two-valued.ts'
import type { Shown, Told } from '../../reports/disclosure/publishable.ts'
import type { Theme } from './themes.sql.ts'

export type ThemeShown = Omit<Theme, 'texts'> & { texts: Told }

/** `written`: of each question in how many texts it was answered, where that is told. The one with the most texts first. */
export const themesShown = (themes: readonly Theme[], { fewest, written }: { fewest: number; written: (question: string) => Shown }): ThemeShown[] =>
  themes.flatMap((theme): ThemeShown[] => {
    const texts = toldOfTwo(theme.texts, written(theme.question), fewest)
    return texts === null ? [] : [{ ...theme, texts }]
  }).toSorted((a, b) => b.texts - a.texts)
