// What of a survey has to be put into a further language: each text with its place. A translation belongs to a place and to the Finnish
// words that stand there. Where these are changed it is missing again, and where they come back so does it.
import { languages, type Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { versionOf } from '../../web/version.ts'
import { agreeValues, most, smileyValues, type Question } from '../question.ts'
import type { RoundDetails } from '../rounds.sql.ts'
import type { Survey } from '../surveys.sql.ts'
import type { Tongue } from './tongue.ts'

export type Part = 'name' | 'about' | 'purpose' | 'gone-through' | 'invests' | 'text' | 'statement' | 'help' | 'prompt' | 'option' | 'scale'

/**
 * section: what stands together on the page: 'survey', 'promise', 'scale', or the id of a question · madeFrom: the fingerprint of its
 * Finnish · needed: without it nobody is asked in the language · most: how long it may be
 */
export type Source = { place: string; section: string; part: Part; text: Translated; madeFrom: string; needed: boolean; most: number }

export type Promised = Pick<RoundDetails, 'purpose' | 'goneThrough' | 'invests'>

/** What somebody is asked in a further language: its words, by place. */
export type AskedIn = { tag: Tongue; words: Readonly<Record<string, string>> }

/** As it is stored: by place and the Finnish that it was made from. */
export type Stored = ReadonlyMap<string, string>

/** Of one text, in a form and in what is stored. */
export const keyOf = ({ place, madeFrom }: Pick<Source, 'place' | 'madeFrom'>): string => `${place}.${madeFrom}`

/** The places of a question. */
export const placeOf = {
  text: (id: string) => `q.${id}.text`, help: (id: string) => `q.${id}.help`, prompt: (id: string) => `q.${id}.prompt`, option: (id: string, option: string) => `q.${id}.o.${option}`,
  scale: (kind: ScaleKind, value: string) => `scale.${kind}.${value}`,
}

export const scaleKinds = ['agree', 'recommend', 'smileys'] as const
export type ScaleKind = (typeof scaleKinds)[number]

/** The scale on which a question is answered; null where its choices are its own, or there are none. */
export const scaleOf = ({ kind }: Pick<Question, 'kind'>): ScaleKind | null => scaleKinds.find((scale) => scale === kind) ?? null

/** What a step of a scale is called in our languages; of a recommendation the two ends. */
export function scaleText(kind: ScaleKind, value: string): Translated {
  const of = (language: keyof typeof texts) => (texts[language].surveyScale[kind] as Record<string, string>)[value] ?? value
  return { fi: of('fi'), sv: of('sv'), en: of('en') }
}
const scaleValues: Record<ScaleKind, readonly string[]> = { agree: agreeValues, recommend: ['least', 'most', 'cannot-say'], smileys: smileyValues }

/** Other languages take more room than Finnish. */
const room = 2

/** All of a survey, in the order of its pages. `promises`: of the rounds that are written and have not opened. */
export function sourcesOf({ name, about }: Pick<Survey, 'name' | 'about'>, questions: readonly Question[], promises: readonly Promised[]): Source[] {
  const source = (section: string, place: string, part: Part, text: Translated | null | undefined, limit: number): Source[] =>
    (text ? [{ place, section, part, text, madeFrom: versionOf({ fi: text.fi }), needed: part !== 'prompt', most: limit * room }] : [])
  const all = [
    ...source('survey', 'name', 'name', name, most.name), ...source('survey', 'about', 'about', about, most.text),
    ...promises.flatMap(({ purpose, goneThrough, invests }) => [
      ...source('promise', 'purpose', 'purpose', purpose, 3000), ...source('promise', 'gone-through', 'gone-through', goneThrough, most.text), ...source('promise', 'invests', 'invests', invests, most.text),
    ]),
    ...questions.flatMap(({ id, kind, text, help, prompt, options }) => [
      ...source(id, placeOf.text(id), kind === 'agree' ? 'statement' : 'text', text, most.text), ...source(id, placeOf.help(id), 'help', help, most.text),
      ...options.flatMap((option) => source(id, placeOf.option(id, option.id), 'option', option.text, most.name)), ...source(id, placeOf.prompt(id), 'prompt', prompt, most.text),
    ]),
    ...scaleKinds.filter((kind) => questions.some((question) => question.kind === kind)).flatMap((kind) =>
      scaleValues[kind].flatMap((value) => source('scale', placeOf.scale(kind, value), 'scale', scaleText(kind, value), most.name))),
  ]
  // Two rounds may promise in the same words.
  return all.filter((one, at) => all.findIndex((other) => keyOf(other) === keyOf(one)) === at)
}

export const lacking = (sources: readonly Source[], stored: Stored): Source[] => sources.filter((one) => one.needed && !stored.has(keyOf(one)))

/** By place, of these texts. */
export const wordsFor = (sources: readonly Source[], stored: Stored): Record<string, string> =>
  Object.fromEntries(sources.flatMap((one) => { const words = stored.get(keyOf(one)); return words ? [[one.place, words]] : [] }))

/** Whether somebody sent back what was to be translated. Easy Finnish may be the Finnish that is there already. */
export const isUntranslated = ({ text }: Pick<Source, 'text'>, words: string, tag: Tongue): boolean =>
  words.length > alikeAnyway && languages.some((language) => !tag.startsWith(`${language}-`) && text[language] === words)

/** A name, a number or 'Ok' may be the same in two languages. */
const alikeAnyway = 12
