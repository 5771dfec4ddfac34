// Content as somebody meets it who reads a further language: the same content, with the words of that language beside ours. Whatever
// shows it through `Said` shows those; ids, kinds and conditions stay what they were, so that nothing else need know of it.
import type { Translated } from '../../text/language.ts'
import type { Question } from '../question.ts'
import { placeOf, scaleText, type AskedIn, type Promised, type ScaleKind } from './words.ts'

export type Spoken = Translated & { tongue?: { tag: string; words: string } }

const spoken = (content: Translated, asked: AskedIn | null, place: string): Spoken => {
  const words = asked?.words[place]
  return asked && words ? { ...content, tongue: { tag: asked.tag, words } } : content
}

export const questionsIn = (questions: readonly Question[], asked: AskedIn | null): Question[] =>
  questions.map((question) => {
    const { id, text, help, prompt, options } = question
    return {
      ...question, text: spoken(text, asked, placeOf.text(id)), ...(help && { help: spoken(help, asked, placeOf.help(id)) }), ...(prompt && { prompt: spoken(prompt, asked, placeOf.prompt(id)) }),
      options: options.map((option) => ({ ...option, text: spoken(option.text, asked, placeOf.option(id, option.id)) })),
    }
  })

export const surveyIn = <Of extends { name: Translated; about: Translated | null }>(survey: Of, asked: AskedIn | null): Of =>
  ({ ...survey, name: spoken(survey.name, asked, 'name'), about: survey.about && spoken(survey.about, asked, 'about') })

export const roundIn = <Of extends Promised>(round: Of, asked: AskedIn | null): Of =>
  ({ ...round, purpose: spoken(round.purpose, asked, 'purpose'), goneThrough: spoken(round.goneThrough, asked, 'gone-through'), invests: spoken(round.invests, asked, 'invests') })

export const scaleIn = (kind: ScaleKind, value: string, asked: AskedIn | null): Spoken => spoken(scaleText(kind, value), asked, placeOf.scale(kind, value))
