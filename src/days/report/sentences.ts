// What the report of a day says in sentences: the same on its page, in the document, on the poster and in the text for a paper.
import { fewForConclusion, daySentences, type DaySentence } from '../../reports/day-sentences.ts'
import { worked } from '../../reports/disclosure/publishable.ts'
import { clockTime, shortDay } from '../../text/dates.ts'
import { fill, inFigures, inPercent, type Plural } from '../../text/fill.ts'
import { inLanguage, type Language, type Translated } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Stop } from '../day.ts'
import { stepOfBands, type Band } from './came.ts'
import type { DayReport, Dream, Rated, ToldOf, Word } from './report.ts'
import { speaksFor, type Spoken } from './speaks-for.ts'
import { wordsTold } from './words-told.ts'
import { stopPlace } from '../stop-place.ts'

export type Speaking = { t: Texts; language: Language }

export const listed = (names: readonly string[], language: Language): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
export const namesIn = (of: readonly { name: Translated | null }[], { language }: Speaking): string[] => of.flatMap(({ name }) => (name ? [inLanguage(name, language)] : []))
/** Its full stop belongs to the sentence around it. */
export const quoted = (text: string, language: Language): string => (language === 'en' ? `“${text.replace(/\.$/, '')}”` : `”${text.replace(/\.$/, '')}”`)
export const statementText = ({ question }: Rated, { language }: Speaking): string => quoted(inLanguage(question.text, language), language)
export const wordText = ({ option }: Word, { language }: Speaking): string => inLanguage(option.text, language)

/** Of one and of several, in each of our languages; what else stands in it is filled in by whoever asks. */
export const formOf = ({ one, other }: Plural, count: number): string => (count === 1 ? one : other)

export const whenAndWhere = (stop: Stop, { language }: Speaking): string =>
  `${shortDay(stop.heldOn, language)} ${clockTime(stop.fromMinute, language)}–${clockTime(stop.untilMinute, language)}, ${stopPlace(stop, language)}`

export function cameText({ came: { all, stops } }: DayReport, { t, language }: Speaking): string {
  const words = t.dayReport.came
  if (!all) return words.unknown
  return [
    all.least === all.most ? fill(formOf(words.counted, all.most), { count: inFigures(all.most, language) }) : fill(words.estimated, { least: inFigures(all.least, language), most: inFigures(all.most, language) }),
    ...(stops.counted < stops.all ? [fill(words.partly, { counted: inFigures(stops.counted, language), all: inFigures(stops.all, language) })] : []),
  ].join(' ')
}

export const answeredText = ({ whole: { answered } }: DayReport, { t, language }: Speaking): string =>
  (answered === null ? t.dayReport.came.answeredHidden : fill(formOf(t.dayReport.came.answered, answered), { count: inFigures(answered, language) }))

export const bandText = (band: Band, { t, language }: Speaking): string =>
  (band === 'few' ? t.dayReport.came.bands.few : fill(t.dayReport.came.bands.range, { least: inFigures(band.least, language), most: inFigures(band.most, language) }))

/** What those agree with or not who are told of: by statements, by words, or that too few answered. */
export const findingsOf = ({ answered, statements, words }: ToldOf): DaySentence[] => daySentences({ answered, statements, cards: words })

export function findingTexts(of: ToldOf, speaking: Speaking): string[] {
  const { t: { caveats: { day } }, language } = speaking
  const names = new Map([...of.statements.map((one) => [one.id, statementText(one, speaking)] as const), ...of.words.map((one) => [one.id, quoted(wordText(one, speaking), language)] as const)])
  // That it is what visitors say stands where the report says whom it can speak for; which words are most stands with the words.
  return findingsOf(of).filter(({ sentence }) => sentence !== 'visitorsOnly' && sentence !== 'most' && sentence !== 'least').map((one) => ('ids' in one ? fill(day[one.sentence], { names: listed(one.ids.map((id) => names.get(id)!), language) }) : day[one.sentence]))
}

/** Of which statements most and fewest agree; of those whose numbers allow it. */
export function extremesIn({ statements }: ToldOf, speaking: Speaking): string[] {
  const { t: { dayReport: { said } }, language } = speaking
  const shares = statements.flatMap((one) => {
    const share = one.answered !== null && one.answered >= fewForConclusion ? worked([one.agreeing, one.answered], (part, all) => part / all) : null
    return share === null ? [] : [{ one, share }]
  }).toSorted((a, b) => b.share - a.share)
  const [most, least] = [shares[0], shares.at(-1)]
  if (!most || !least || most.share === least.share) return []
  const told = (text: string, { one, share }: typeof most): string => fill(text, { name: statementText(one, speaking), share: inPercent(share, language) })
  return [told(said.agreeMost, most), told(said.agreeLeast, least)]
}

export function linesMost({ lines }: DayReport, speaking: Speaking): string[] {
  // Of several of which as many answered none is ahead of the others.
  const [most, least] = [lines[0], lines.at(-1)].map((end) => lines.filter(({ answered }) => answered === end?.answered))
  if (!most?.length || !least?.length || most.length === lines.length) return []
  const names = (of: readonly ToldOf[]): string => listed(namesIn(of, speaking), speaking.language)
  return [fill(speaking.t.dayReport.said.linesMost, { most: names(most), least: names(least) })]
}

/** Of the word cards of a line. Nothing is said where no card was picked that can be told and none was asked. */
export function wordTexts(of: ToldOf, speaking: Speaking): string[] {
  const { t: { dayReport: { line } }, language } = speaking
  if (!of.words.length) return [line.noWords]
  const { praise, also, criticism } = wordsTold(of.words)
  const words = (all: readonly Word[]): string => listed(all.map((one) => wordText(one, speaking)), language)
  return [
    ...(praise.length ? [fill(line.praise, { words: words(praise) })] : []), ...(also.length ? [fill(line.also, { words: words(also) })] : []),
    criticism.length ? fill(formOf(line.criticism, criticism.length), { words: words(criticism) }) : line.noCriticism,
  ]
}

export const withheldText = ({ withheld }: DayReport, speaking: Speaking): string | null =>
  (withheld.length ? fill(formOf(speaking.t.dayReport.withheld.lines, withheld.length), { names: listed(namesIn(withheld, speaking), speaking.language) }) : null)

/** Examples in a language, for a text that is of one language; none where nobody wished for anything in it. */
export const spokenIn = ({ examples }: Dream, language: Language): Dream['examples'] => examples.filter((one) => one.language === language)

export const themeName = ({ theme }: Dream, { t, language }: Speaking): string => (theme ? inLanguage(theme.name, language) : t.dayReport.dreams.noTheme)

/** What the organisation says to the wishes of a theme. */
export function answerText({ theme }: Dream, { t, language }: Speaking): string {
  const { dreams } = t.dayReport
  if (!theme?.answer) return dreams.open
  return [`${dreams.answers[theme.answer]}.`, ...(theme.answerWords ? [inLanguage(theme.answerWords, language)] : [])].join(' ')
}

export const spokenText = ({ rule, names = [] }: Spoken, { t, language }: Speaking): string => {
  const words = t.dayReport.speaks.sentences[rule]
  return fill(typeof words === 'string' ? words : formOf(words, names.length), { names: listed(names.map((name) => inLanguage(name, language)), language), few: fewForConclusion })
}

export const ruleText = ({ rule }: Spoken, { t }: Speaking): string => fill(t.dayReport.speaks.rules[rule], { few: fewForConclusion, step: stepOfBands })

export function caveatsOf(report: DayReport, speaking: Speaking): { can: string[]; cannot: string[]; rule: string } {
  const spoken = speaksFor(report)
  return { can: spoken.filter(({ can }) => can).map((one) => spokenText(one, speaking)), cannot: spoken.filter(({ can }) => !can).map((one) => spokenText(one, speaking)), rule: spoken.map((one) => ruleText(one, speaking)).join(' ') }
}

export function nextTexts({ round }: DayReport, { t, language }: Speaking): string[] {
  const { next } = t.dayReport
  if (round.followed) return [fill(next.followed, { words: inLanguage(round.followed, language) })]
  return [
    ...(round.handledOn ? [] : [fill(next.handled, { day: shortDay(round.handledByOn, language) })]), fill(next.changes, { day: shortDay(round.changesByOn, language) }),
  ]
}
