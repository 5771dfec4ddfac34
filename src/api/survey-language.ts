// A survey in one of its further languages, as it goes over the wire: everything that whoever answers reads, under the ids of the survey.
import type * as v from 'valibot'
import type { OpenSurvey } from '../surveys/open-survey.ts'
import { directionOf } from '../surveys/tongues/tongue.ts'
import { placeOf, type AskedIn } from '../surveys/tongues/words.ts'
import type { surveyLanguage } from './survey-schemas.ts'

export function inLanguageOf({ survey, questions }: Pick<OpenSurvey, 'survey' | 'questions'>, { tag, words }: AskedIn): v.InferOutput<typeof surveyLanguage> {
  const at = (place: string, finnish: string) => words[place] ?? finnish
  return {
    language: tag, direction: directionOf(tag), name: at('name', survey.name.fi), ...(survey.about ? { about: at('about', survey.about.fi) } : {}),
    promise: { purpose: words['purpose'] ?? '', goneThrough: words['gone-through'] ?? '', invests: words['invests'] ?? '' }, scales: scalesIn(words),
    questions: questions.map(({ id, text, help, options }) => ({
      id, text: at(placeOf.text(id), text.fi), ...(help ? { help: at(placeOf.help(id), help.fi) } : {}),
      ...(options.length ? { options: options.map((option) => ({ id: option.id, text: at(placeOf.option(id, option.id), option.text.fi) })) } : {}),
    })),
  }
}

function scalesIn(words: AskedIn['words']): Record<string, Record<string, string>> {
  const scales: Record<string, Record<string, string>> = {}
  for (const [place, said] of Object.entries(words)) {
    const [, kind, value] = /^scale\.(\w+)\.([\w-]+)$/.exec(place) ?? []
    if (kind && value) (scales[kind] ??= {})[value] = said
  }
  return scales
}
