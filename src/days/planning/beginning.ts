// What a feedback day begins with, so that nobody sits before an empty page: four stations, themes of wishes. All of it can be changed.
import type { Question } from '../../surveys/question.ts'
import type { Translated } from '../../text/language.ts'
import type { Station, StationForm } from '../day.ts'

/** Kinds of questions that a station of this form can ask; of `main` there is one at least. */
export const asks = {
  statements: { main: ['agree', 'one', 'smileys'], also: [] },
  cards: { main: ['cards'], also: ['short', 'smileys'] },
} as const satisfies Record<Exclude<StationForm, 'dream' | 'feedback'>, { main: readonly Question['kind'][]; also: readonly Question['kind'][] }>

/** Those of a survey that a station of this form can ask, in their order. */
export function askableAt(form: StationForm, questions: readonly Question[]): Question[] {
  if (form === 'dream' || form === 'feedback') return []
  const kinds: readonly string[] = [...asks[form].main, ...asks[form].also]
  return questions.filter(({ kind }) => kinds.includes(kind))
}

/** Whether something of what the station is there for is among them. */
export const hasMain = (form: StationForm, questions: readonly Question[], ids: readonly string[]): boolean =>
  form === 'dream' || form === 'feedback' || questions.some(({ id, kind }) => ids.includes(id) && (asks[form].main as readonly string[]).includes(kind))

/** Statements and cards where the survey has any; each station ends by asking how it felt. */
export function firstStations(questions: readonly Question[]): Pick<Station, 'form' | 'questions'>[] {
  const of = (...kinds: Question['kind'][]) => questions.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
  const [statements, cards] = [of('agree'), of('cards')]
  return [
    ...(statements.length ? [{ form: 'statements' as const, questions: [...statements, ...of('smileys')] }] : []),
    ...(cards.length ? [{ form: 'cards' as const, questions: [...cards, ...of('short', 'smileys')] }] : []),
    { form: 'dream', questions: [] }, { form: 'feedback', questions: [] },
  ]
}

export const firstThemes: readonly Translated[] = [
  { fi: 'Aukioloajat', sv: 'Öppettider', en: 'Opening hours' }, { fi: 'Tilat', sv: 'Lokaler', en: 'Premises' },
  { fi: 'Henkilökunta', sv: 'Personal', en: 'Staff' }, { fi: 'Tarjoilu', sv: 'Servering', en: 'Refreshments' },
]
