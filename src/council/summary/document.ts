// The summary of a council as a document: its page, what is printed and the tagged PDF are made of the same.
import type { Item, Paragraph, Report, Section } from '../../reports/document/report.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { fill, inFigures, plural, type Plural } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import { fewestMembersTold } from '../panel.ts'
import { wordsIn } from '../trials/checklist.ts'
import { chainsOf } from './chain.ts'
import { fewPresent, type HeldMeeting, type OtherTrace, type Told, type Trace, type TracedTrial } from './summary.ts'

export type Speaking = { t: Texts; language: Language }
type Around = Speaking & { organisation: string; madeOn: Day; address: string | null }

export function documentOf(told: Told, { organisation, madeOn, address, ...speaking }: Around): Report {
  const { t: { panelSummary: words }, language } = speaking
  const { sections } = words
  return {
    language, title: titleOf(told, speaking), place: spanText(told, speaking), period: `${shortDay(told.span.fromOn, language)} – ${shortDay(told.span.untilOn, language)}`, organisation, madeOn, address, figures: [], footnotes: [],
    caveats: { can: [words.can], cannot: cannotSentences(told, speaking) },
    paragraphs: countSentences(told, speaking),
    sections: [
      section('opening', sections.opening, own(told.opening, told.language)), section('meetings', sections.meetings, [], told.meetings.map((one) => meetingItem(one, told, speaking))),
      section('traces', sections.traces, [], chainsOf(told.traces).map((chain, n) => chainItem(chain, n + 1, told, speaking))),
      ...(['trial', 'homework', 'greeting'] as const).map((kind) => section(kind, sections[kind], told.others.filter((one) => one.kind === kind).flatMap((one) => otherParagraphs(one, told)))),
      section('closing', sections.closing, own(told.closing, told.language)),
    ].filter(({ paragraphs, items = [] }) => paragraphs.length + items.length > 0),
  }
}

export const titleOf = (told: Told, { t, language }: Speaking): string => fill(t.panelSummary.report, { panel: inLanguage(told.panelName, language) })

export const spanText = ({ span }: Pick<Told, 'span'>, { t: { panelSummary: words } }: Speaking): string => (span.isYear ? fill(words.year, { year: span.name }) : span.name)

/** How often it met, how many it has where they are not few, and how much of what it said was sent on and is done. */
export function countSentences({ meetings, members, traces }: Told, speaking: Speaking): string[] {
  const { t: { panelSummary: words } } = speaking
  // What came of one remark by way of a trial is one thing.
  const shown = chainsOf(traces)
  const done = shown.filter((chain) => chain.at(-1)!.standing.startsWith('done')).length
  const counted = (forms: Plural, count: number) => plural(forms, count, speaking.language)
  return [
    [...(meetings.length ? [counted(words.met, meetings.length)] : []), ...(members ? [members < fewestMembersTold ? words.membersFew : counted(words.members, members)] : [])].join(' '),
    shown.length ? [counted(words.came, shown.length), ...(done ? [counted(words.doneCount, done)] : [])].join(' ') : words.cameNone,
  ].filter((one) => one !== '')
}

/** Of whom the council cannot speak. */
export function cannotSentences({ members, meetings }: Pick<Told, 'members' | 'meetings'>, { t: { panelSummary: { cannot } }, language }: Speaking): string[] {
  return [
    ...(members ? [members < fewestMembersTold ? cannot.membersFew : plural(cannot.members, members, language)] : []), cannot.absent,
    ...(meetings.some(({ present }) => present !== null && present < fewPresent) ? [cannot.few] : []),
  ]
}

const section = (id: string, title: string, paragraphs: Paragraph[], items: Item[] = []): Section => ({ id, title, paragraphs, items, pictures: [] })

/** What the council wrote, in its own language. */
const own = (text: string, language: Language): Paragraph[] => text.split(/\n+/).filter((line) => line.trim()).map((line) => ({ text: line, language }))

function meetingItem({ number, heldOn, present, theme }: HeldMeeting, told: Told, { t: { panelSummary: words }, language }: Speaking): Item {
  return {
    title: fill(words.meeting, { number, day: shortDay(heldOn, language) }), list: [],
    paragraphs: [...(theme ? [{ text: fill(words.theme, { theme }), language: told.language }] : []), ...(present ? [present < fewPresent ? words.presentFew : plural(words.present, present, language)] : [])],
  }
}

/** From what was said, by what was tried and promised, to how it stands at the end of that. */
function chainItem(chain: Trace[], number: number, told: Told, speaking: Speaking): Item {
  const { t: { panelSummary: words, panelChanges: { kinds, standings } }, language } = speaking
  return {
    title: fill(words.trace, { number: inFigures(number, language), kind: chain.map(({ kind }) => kinds[kind]).join(' → '), standing: standings[chain.at(-1)!.standing].toLowerCase() }),
    list: [...new Set(chain.map(({ remark }) => remark))].flatMap((remark) => own(remark, told.language)), paragraphs: chain.flatMap((one) => stepParagraphs(one, told, speaking)),
  }
}

function stepParagraphs({ standing, improvement, survey, trials = [] }: Trace, told: Told, speaking: Speaking): Paragraph[] {
  const { t: { panelSummary: words }, language } = speaking
  const day = (on: Day): string => shortDay(on, language)
  return [
    ...trials.map((one) => triedSentence(one, told.language, speaking)),
    ...(improvement?.title ? [fill(words.titled, { title: inLanguage(improvement.title, language) })] : []),
    ...(improvement ? [[
      improvement.dueOn === improvement.firstDueOn ? fill(words.promised, { day: day(improvement.dueOn) }) : fill(words.dueMoved, { day: day(improvement.firstDueOn), due: day(improvement.dueOn) }),
      improvement.settledOn && standing.startsWith('done') ? fill(words.doneOn, { day: day(improvement.settledOn) }) : '', improvement.isLate ? words.late : '',
      improvement.because ? fill(words.because, { why: inLanguage(improvement.because, language) }) : '', improvement.councilSays ? words.says[improvement.councilSays] : '',
    ].filter((one) => one !== '').join(' ')] : []),
    ...(survey ? [survey.name ? fill(words.survey[survey.stands], { name: inLanguage(survey.name, language) }) : words.survey[survey.stands]] : []),
  ]
}

/** What was tried, where, until when, and what the council decided of it. Why stands there in the council's own language alone. */
export function triedSentence({ name, fromOn, untilOn, units, decision, why }: TracedTrial, own: Language, { t: { panelSummary: words, panelTrials: { decided } }, language }: Speaking): string {
  const tried = fill(words.tried, { name: wordsIn(name, language, own).text, units: plural(words.units, units, language), from: shortDay(fromOn, language), until: shortDay(untilOn, language) })
  if (!decision) return tried
  const values = { decision: decided[decision].toLowerCase(), why: why ?? '' }
  return `${tried} ${fill(why && own === language ? words.triedWhy : words.triedCame, values)}`
}

const otherParagraphs = ({ remark, came }: OtherTrace, told: Told): Paragraph[] => [...own(remark, told.language), ...(came ? own(came, told.language) : [])]
