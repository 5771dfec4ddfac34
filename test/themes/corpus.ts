// A corpus of our own, written by hand and labelled: what somebody might say of social services, and which themes of the demonstration's list it
// is about. Odd lines are for tuning, even ones are held out. Nobody in it is real.
import type { ThemeKey } from '../../demo/themes.ts'
import type { Language } from '../../src/text/language.ts'
import { finnish } from './corpus-fi.ts'
import { swedish } from './corpus-sv.ts'

export type Labelled = { themes: ThemeKey[]; text: string; language: Language }

const read = (lines: string, language: Language): Labelled[] => lines.trim().split('\n').map((line) => {
  const [labels = '', text = ''] = line.split('|')
  return { themes: labels.trim().split(/\s+/).filter((label) => label !== '-') as ThemeKey[], text: text.trim(), language }
})

export const corpus: Record<'fi' | 'sv', Labelled[]> = { fi: read(finnish, 'fi'), sv: read(swedish, 'sv') }

export const halves = (of: readonly Labelled[]): { tuned: Labelled[]; heldOut: Labelled[] } =>
  ({ tuned: of.filter((_, n) => n % 2 === 0), heldOut: of.filter((_, n) => n % 2 === 1) })
