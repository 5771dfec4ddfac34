// What several pages of trials show alike: a checklist's items, the days of a trial, and how far it is.
import type { JSX } from 'preact'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import type { Language } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Tag } from '../../../web/parts.tsx'
import { wordsIn, type InWords } from '../checklist.ts'
import type { Period, TrialState } from '../trial.ts'

/** `own`: the language of the council. */
export const Items = ({ items, own, language }: { items: readonly InWords[]; own: Language; language: Language }): JSX.Element => (
  <ol>{items.map((item) => { const said = wordsIn(item, language, own); return <li lang={said.language}>{said.text}</li> })}</ol>
)

export const InItsLanguage = ({ words, own, language }: { words: InWords; own: Language; language: Language }): JSX.Element => {
  const said = wordsIn(words, language, own)
  return <span lang={said.language}>{said.text}</span>
}

export const daysOf = ({ fromOn, untilOn }: Pick<Period, 'fromOn' | 'untilOn'>, language: Language): string => `${shortDay(fromOn, language)}–${shortDay(untilOn, language)}`

const tones = { asked: 'warning', 'to-come': 'info', on: 'good', comments: 'warning', 'to-decide': 'warning', decided: 'neutral', withdrawn: 'neutral' } as const

export const TrialStateTag = ({ frame: { t }, state }: { frame: PageFrame; state: TrialState }): JSX.Element => <Tag tone={tones[state]}>{t.panelTrials.states[state]}</Tag>

/** 'Checklist for visits, version 2', as a title; in the reader's language where it is. */
export const titleOf = (name: InWords, version: number, own: Language, { t, language }: PageFrame): string => fill(t.panelTrials.titled, { name: wordsIn(name, language, own).text, version })
