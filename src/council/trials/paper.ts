// A checklist as it hangs on a wall: the same for the page that a browser prints and for the PDF.
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Panel } from '../panel.ts'
import { wordsIn, type Checklist } from './checklist.ts'

/** In one language: what is not translated stays as the council wrote it. */
export type Said = { text: string; language: Language }
export type ChecklistPaper = { language: Language; title: Said; from: string; items: Said[]; foot: string }

/** Null where there is no such version. */
export function checklistPaper({ name, versions }: Checklist, number: number, panel: Pick<Panel, 'name' | 'language'>, language: Language): ChecklistPaper | null {
  const version = versions.find((one) => one.number === number)
  if (!version) return null
  const { paper: words } = texts[language].panelTrials
  return {
    language, title: wordsIn(name, language, panel.language), from: fill(words.from, { council: inLanguage(panel.name, language) }),
    items: version.items.map((item) => wordsIn(item, language, panel.language)), foot: fill(words.foot, { number, day: shortDay(version.madeOn, language) }),
  }
}
