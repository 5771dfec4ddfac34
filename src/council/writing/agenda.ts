// Planning what a meeting goes through: until all is written, and never what something is written under.
import type { Tx } from '../../db/db.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { versionOf } from '../../web/version.ts'
import { meetingState, usualSections, type Line, type Meeting, type MeetingDetails, type Section, type SectionDetails } from '../meeting.ts'
import { addSections, lockMeeting, sectionsOf } from '../meetings.sql.ts'
import { appendSection, changeDetails, changeSection, dropSection, orderSections, setLines, usedPlaces } from './agenda.sql.ts'
import type { Where } from './save-point.ts'

/** has-points: something is written there · full: there are as many as there may be */
export type Planned = 'done' | 'not-found' | 'closed' | 'changed-meanwhile' | 'has-points' | 'full'

const mostSections = 30

/** For which an agenda can still be changed. */
export const isPlanned = (meeting: Meeting): boolean => ['planned', 'dated', 'on'].includes(meetingState(meeting))

async function plan(tx: Tx, { panelId, meetingId }: Where, work: (meeting: Meeting, sections: Section[]) => Promise<Planned>): Promise<Planned> {
  const meeting = await lockMeeting(tx, panelId, meetingId)
  if (!meeting) return 'not-found'
  return isPlanned(meeting) ? work(meeting, await sectionsOf(tx, meetingId)) : 'closed'
}

/** `version`: of the meeting, as the form was filled in from. */
export const writeDetails = (tx: Tx, where: Where, details: MeetingDetails, version: number): Promise<Planned> => plan(tx, where, async (meeting) => {
  if (meeting.version !== version) return Object.entries(details).every(([name, value]) => meeting[name as keyof MeetingDetails] === value) ? 'done' : 'changed-meanwhile'
  await changeDetails(tx, meeting.id, details)
  return 'done'
})

/** Where nothing is planned yet. */
export const beginAsUsual = (tx: Tx, where: Where, language: Language): Promise<Planned> => plan(tx, where, async (meeting, sections) => {
  if (!sections.length) await addSections(tx, meeting.id, usualSections(texts[language]))
  return 'done'
})

export const seenOfOrder = (sections: readonly Pick<Section, 'id'>[]): string => versionOf({ order: sections.map(({ id }) => id).join(' ') })

/** `order`: as the list stood before whoever pressed. */
export const arrangeSections = (tx: Tx, where: Where, { id, step, order }: { id: string; step: 'up' | 'down' | 'remove'; order: string }): Promise<Planned> => plan(tx, where, async (meeting, sections) => {
  if (step === 'remove' && !sections.some((section) => section.id === id)) return 'done'
  if (seenOfOrder(sections) !== order) return 'changed-meanwhile'
  const ids = sections.map((section) => section.id)
  if (step !== 'remove') {
    await orderSections(tx, moved(ids, id, step))
    return 'done'
  }
  if ((await usedPlaces(tx, meeting.id)).has(id)) return 'has-points'
  await dropSection(tx, id)
  await orderSections(tx, ids.filter((one) => one !== id))
  return 'done'
})

export type LineTyped = { id: string | null; words: string }
export type SectionTyped = { details: SectionDetails; questions: LineTyped[]; headings: LineTyped[] }

/** `id` null: a new one, at the end. `version`: of the section as it was seen; of a new one, which there were, so that pressed twice it is one. */
export async function writeSection(tx: Tx, where: Where, { id, section: { details, questions, headings }, version }: { id: string | null; section: SectionTyped; version: string }): Promise<{ outcome: Planned; id: string | null }> {
  let saved = id
  const outcome = await plan(tx, where, async (meeting, sections) => {
    if (id === null) {
      if (seenOfOrder(sections) !== version) {
        saved = sections.find((one) => isAs(one, { details, questions, headings }))?.id ?? null
        return saved ? 'done' : 'changed-meanwhile'
      }
      if (sections.length >= mostSections) return 'full'
      saved = await appendSection(tx, meeting.id, details)
    } else {
      const was = sections.find((section) => section.id === id)
      if (!was) return 'not-found'
      // Pressed twice it is saved once.
      if (String(was.version) !== version) return isAs(was, { details, questions, headings }) ? 'done' : 'changed-meanwhile'
      const used = await usedPlaces(tx, meeting.id)
      if (was.headings.some((heading) => used.has(heading.id) && !headings.some((one) => one.id === heading.id))) return 'has-points'
      await changeSection(tx, id, details)
    }
    await setLines(tx, 'meeting_question', saved!, questions)
    await setLines(tx, 'meeting_heading', saved!, headings)
    return 'done'
  })
  return { outcome, id: saved }
}

const isAs = ({ title, kind, part, lead, questions, headings }: Section, typed: SectionTyped): boolean => {
  const words = (lines: readonly Pick<Line, 'words'>[]) => lines.map((line) => line.words)
  return versionOf({ of: JSON.stringify([title, kind, part, lead, words(questions), words(headings)]) })
    === versionOf({ of: JSON.stringify([typed.details.title, typed.details.kind, typed.details.part, typed.details.lead, words(typed.questions), words(typed.headings)]) })
}

/** At an end it stays. */
export function moved<Of>(things: readonly Of[], thing: Of, way: 'up' | 'down'): Of[] {
  const at = things.indexOf(thing)
  const to = way === 'up' ? at - 1 : at + 1
  return at < 0 || to < 0 || to >= things.length ? [...things] : things.with(at, things[to]!).with(to, thing)
}
