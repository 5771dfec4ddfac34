// A checklist (muistilista, minneslista): short sentences that a council wants the units to remember. It is written in the council's language,
// and may be translated; each change of it is a version of its own, and older ones are kept.
import { tooLong } from '../../feedback/draft.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { languages, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'

/** In the council's language always, in the others where somebody has translated it. */
export type InWords = Record<Language, string | null>
export type Checklist = { id: string; panelId: string; name: InWords; versions: ChecklistVersion[] }
export type ChecklistVersion = { number: number; madeOn: string; items: InWords[] }
export type ChecklistDraft = { name: InWords; items: InWords[] }

export const longestName = 120
export const longestItem = 200
export const mostItems = 15

/** In this language, or else as the council wrote it: with the language that it is in. */
export const wordsIn = (words: InWords, language: Language, own: Language): { text: string; language: Language } => {
  const shown = words[language] ? language : words[own] ? own : languages.find((each) => words[each])!
  return { text: words[shown]!, language: shown }
}

export const latestOf = ({ versions }: Pick<Checklist, 'versions'>): ChecklistVersion => versions.at(-1)!

export type ReadChecklist = { ok: true; draft: ChecklistDraft } | { ok: false; problems: Problem[] }

/** One sentence on a line. A translation is a translation of all of them, in the same order. `own`: of the council. */
export function readChecklist(form: Form, own: Language, t: Texts, language: Language): ReadChecklist {
  const { problems: words } = t.panelTrials
  const problems: Problem[] = []
  const names = perLanguage((each) => form.text(`name-${each}`) || null)
  const lines = perLanguage((each) => linesOf(form.text(`items-${each}`)))
  if (!names[own]) problems.push({ field: `name-${own}`, text: words.name })
  if (!lines[own].length) problems.push({ field: `items-${own}`, text: words.items })
  for (const each of languages) {
    if (names[each] && tooLong(names[each], longestName)) problems.push({ field: `name-${each}`, text: fill(words.nameLong, { limit: inFigures(longestName, language) }) })
    if (lines[each].length > mostItems) problems.push({ field: `items-${each}`, text: fill(words.itemsMany, { most: inFigures(mostItems, language) }) })
    if (lines[each].some((line) => tooLong(line, longestItem))) problems.push({ field: `items-${each}`, text: fill(words.itemLong, { limit: inFigures(longestItem, language) }) })
    if (each !== own && lines[each].length && lines[each].length !== lines[own].length) problems.push({ field: `items-${each}`, text: fill(words.itemsUneven, { count: lines[own].length }) })
  }
  if (problems.length) return { ok: false, problems }
  return { ok: true, draft: { name: names, items: lines[own].map((_, n) => perLanguage((each) => lines[each][n] ?? null)) } }
}

/** As they are typed again. */
export const typedItems = (items: readonly InWords[]): Record<Language, string> => perLanguage((each) => items.map((item) => item[each]).filter(Boolean).join('\n'))

const perLanguage = <T>(make: (language: Language) => T): Record<Language, T> => ({ fi: make('fi'), sv: make('sv'), en: make('en') })

/** Whoever lists things begins a line with a dash or a number: the paper numbers them itself. */
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.replace(/^\s*(?:[-–•*]|\d{1,2}[.)])\s+/, '').trim()).filter(Boolean)
