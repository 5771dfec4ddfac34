// What a page of a survey says first: that something was done, or why it was not.
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { texts, type Texts } from '../../text/texts.ts'
import { most } from '../question.ts'
import type { Refusal } from './edit-questions.ts'

export type News = { tone: 'good' | 'warning'; title?: string; text: string }

const done = {
  'made': 'made', 'saved': 'saved', 'added': 'added', 'mended': 'mended', 'other': 'becameOther', 'moved': 'moved', 'removed': 'removed', 'condition': 'conditionSaved', 'ended': 'ended', 'back': 'back',
} as const

/** Of an address: anybody may write anything there. */
export function newsOf(named: string | undefined, { surveyMaking: { one: words }, surveyDrafts }: Texts): News | null {
  if (named === 'thrown') return { tone: 'good', text: surveyDrafts.throwAway.questions.done }
  if (named === 'kind') return { tone: 'good', text: surveyDrafts.kind.done }
  const key = named && Object.hasOwn(done, named) ? done[named as keyof typeof done] : null
  return key ? { tone: 'good', text: words[key] } : null
}

export function refusalNews(refusal: Refusal | { why: 'still-open' }, language: Language): News {
  const { surveyMaking: { one: words, question }, surveyDrafts } = texts[language]
  switch (refusal.why) {
    case 'hangs': return { tone: 'warning', text: fill(words.hangs, { question: inLanguage(refusal.question.text, language) }) }
    case 'full': return { tone: 'warning', text: fill(words.full, { most: most.questions }) }
    case 'still-open': return { tone: 'warning', text: words.stillOpen }
    case 'gone': return { tone: 'warning', text: words.gone }
    case 'ended': return { tone: 'warning', text: words.endedText }
    case 'backgrounds': return { tone: 'warning', text: question.backgrounds }
    case 'conditions': return { tone: 'warning', text: surveyDrafts.kind.hangText }
    case 'same': return { tone: 'warning', text: question.sameMissing }
    case 'changed-meanwhile': case 'not-found': return { tone: 'warning', title: words.changed, text: words.changedText }
  }
}
