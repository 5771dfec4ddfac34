// The memo of a meeting as everybody reads it. The page, the paper, the PDF and the document that can be edited are all made of this, so
// that they say the same in the same order. Members are a number in it; the chair and the secretary stand there as they wanted to be printed.
import { clockTime, shortDay, weekdayName, weekdayOf, type Day } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { inLanguage, type Language, type Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Meeting, Point, Section } from '../meeting.ts'

/** `term`: '' where there is none. `leftOut`: how many points the council keeps to itself. */
export type Memo = { language: Language; panel: string; title: string; heldOn: Day; head: { term: string; words: string }[]; sections: MemoSection[]; end: string; leftOut: number }
/** In the order in which they stand: points without a heading before those under one. `last`: a sentence that stands under everything. */
export type MemoSection = { number: number; title: string; lead: string; asked: string; questions: string[]; discussed: string; points: string[]; parts: { title: string; points: string[] }[]; last: string }

/** `later`: the meetings that were still to come in its season. `perspective`: what runs through all of them. */
export type MemoSource = { panel: { name: Translated; language: Language }; meeting: Meeting; sections: readonly Section[]; points: readonly Point[]; later: readonly Meeting[]; perspective: string | null }

/** Something that a person wrote, one by one, as it is looked through. `of`: of which section; null in the head. */
export type MemoLine = { key: string; is: 'where' | 'chair' | 'secretary' | 'title' | 'lead' | 'question' | 'heading' | 'point' | 'date' | 'perspective'; words: string; of: string | null }

/** What was decided of the lines: other words, or none. */
export type Edits = { changed: Record<string, string>; out: readonly string[] }

/** In the order in which they are read. */
export function linesOf(source: MemoSource): MemoLine[] {
  const { where, chair, secretary } = source.meeting
  const head = ([['where', where], ['chair', chair], ['secretary', secretary]] as const).flatMap(([is, words]) => (words ? [{ key: is, is, words, of: null }] : []))
  return [...head, ...shownSections(source).flatMap((section) => linesOfSection(section, source))]
}

/** As the lines are, with what was decided of them. Opening and agenda are in the head where nothing is written under them. */
export function memoOf(source: MemoSource, { changed, out }: Edits): Memo {
  const { panel: { language, name }, meeting, points } = source
  const { panels, panelMinutes: { memo: words } } = texts[language]
  const said = (key: string, written: string | null): string => (written === null || out.includes(key) ? '' : changed[key] ?? written)
  const all = (lines: readonly { key: string; words: string }[]): string[] => lines.map(({ key, words: written }) => said(key, written)).filter(Boolean)
  const term = (of: string, written: string) => (written ? [{ term: of, words: written }] : [])
  const secretary = said('secretary', meeting.secretary)
  return {
    language, panel: inLanguage(name, language), title: fill(words.title, { number: meeting.number }), heldOn: meeting.heldOn!,
    head: [
      { term: words.when, words: `${named(meeting.heldOn!, language)} ${fill(panels.clock, { from: clockTime(meeting.fromMinute!, language), until: clockTime(meeting.untilMinute!, language) })}` },
      ...term(words.where, said('where', meeting.where)), ...term(words.chair, said('chair', meeting.chair)), ...term(words.secretary, secretary),
      ...(meeting.present === null ? [] : term(words.present, plural(words.members, meeting.present, language))),
    ],
    sections: shownSections(source).map((section, at) => {
      const { kind, id } = section
      const questions = all(questionsOf(section))
      const parts = section.headings.map((heading) => ({ title: said(`heading-${heading.id}`, heading.words), points: all(pointsOf(source, id, heading.id)) })).filter(({ title, points: those }) => title || those.length)
      const dates = datesOf(section, source).flatMap(({ key, words: theme, meeting: one }) => (out.includes(key) ? [] : [`${one.heldOn ? named(one.heldOn, language) : words.noDay}: ${said(key, theme)}`]))
      const notes = all(pointsOf(source, id, null))
      return {
        number: at + 1, title: said(`title-${id}`, section.title), lead: said(`lead-${id}`, section.lead), asked: questions.length && !said(`lead-${id}`, section.lead) ? words.asked : '', questions,
        discussed: questions.length && (notes.length || parts.length) ? words.discussed : '', points: [...notes, ...dates], parts,
        last: kind === 'dates' ? said('perspective', source.perspective) : '',
      }
    }),
    end: secretary ? fill(words.by, { name: secretary }) : '',
    leftOut: points.filter(({ id }) => out.includes(`point-${id}`)).length,
  }
}

/** The same as words alone, one line after the other: for feeds, and for whoever searches. */
export const wordsOfMemo = ({ head, sections, end }: Memo): string => [
  ...head.map(({ term, words }) => `${term}: ${words}`),
  ...sections.flatMap((one) => [`\n${one.number}. ${one.title}`, one.lead, one.asked, ...one.questions.map(bulleted), one.discussed, ...one.points.map(bulleted), ...one.parts.flatMap(({ title, points }) => [title, ...points.map(bulleted)]), one.last]),
  end && `\n${end}`,
].filter(Boolean).join('\n')

/** In a list a day is named, and does not say that something happened on it. */
const named = (day: Day, language: Language): string => `${weekdayName(weekdayOf(day), language)} ${shortDay(day, language)}`

const bulleted = (words: string): string => `– ${words}`

const shownSections = (source: MemoSource): Section[] => source.sections.filter((section) =>
  !['opening', 'agenda'].includes(section.part) || section.lead !== null || section.questions.length > 0 || section.headings.length > 0 || source.points.some(({ sectionId }) => sectionId === section.id))

function linesOfSection(section: Section, source: MemoSource): MemoLine[] {
  const { id, kind, title, lead } = section
  const of = (is: MemoLine['is'], lines: readonly { key: string; words: string }[]): MemoLine[] => lines.map(({ key, words }) => ({ key, is, words, of: id }))
  return [
    ...of('title', [{ key: `title-${id}`, words: title }]), ...(lead ? of('lead', [{ key: `lead-${id}`, words: lead }]) : []), ...of('question', questionsOf(section)), ...of('point', pointsOf(source, id, null)),
    ...of('date', datesOf(section, source)),
    ...section.headings.flatMap((heading) => [...of('heading', [{ key: `heading-${heading.id}`, words: heading.words }]), ...of('point', pointsOf(source, id, heading.id))]),
    ...(kind === 'dates' && source.perspective ? of('perspective', [{ key: 'perspective', words: source.perspective }]) : []),
  ]
}

const questionsOf = ({ questions }: Section) => questions.map(({ id, words }) => ({ key: `question-${id}`, words }))

const pointsOf = ({ points }: MemoSource, sectionId: string, headingId: string | null) =>
  points.filter((point) => point.sectionId === sectionId && point.headingId === headingId).map(({ id, words }) => ({ key: `point-${id}`, words }))

/** Where nobody wrote the meetings to come, they stand there by themselves: their themes as they were planned. */
const datesOf = ({ kind, id }: Section, { points, later }: MemoSource) =>
  (kind !== 'dates' || points.some(({ sectionId }) => sectionId === id) ? [] : later.flatMap((meeting) => (meeting.theme ? [{ key: `date-${meeting.id}`, words: meeting.theme, meeting }] : [])))
