// A meeting of the clients' council. It goes through six parts (opening, agenda, the previous memo, the work, planning and evaluation, closing),
// after the model by which the councils of Kaarina and Raisio meet; what is printed are its sections, numbered.
import type { Day } from '../text/dates.ts'
import type { Texts } from '../text/texts.ts'

export const meetingParts = ['opening', 'agenda', 'previous', 'work', 'planning', 'closing'] as const
export type MeetingPart = (typeof meetingParts)[number]

/** What the page adds to a section by itself. words: nothing · recap: what is carried over, and greetings · dates: the meetings to come · closing-round: what stayed in mind */
export const sectionKinds = ['words', 'recap', 'theme', 'dates', 'other', 'closing-round'] as const
export type SectionKind = (typeof sectionKinds)[number]

/** `fromMinute`, `untilMinute`: of the clock, from midnight; null, as its day is, until it is agreed. `chair`, `secretary`: as they are printed. */
export type MeetingDetails = {
  theme: string | null; heldOn: Day | null; fromMinute: number | null; untilMinute: number | null; where: string | null; chair: string | null; secretary: string | null
}
/** `present`: how many of the members. `version`: counted up by each change of what stands here. */
export type Meeting = MeetingDetails & {
  id: string; seasonId: string; panelId: string; number: number; present: number | null; version: number
  begunOn: Day | null; writtenOn: Day | null; approvedOn: Day | null; approvedInId: string | null; cancelledOn: Day | null; cancelledWhy: string | null
  /** Whether its members write it down too. `turn`: counted up by each change of its points. */
  membersWrite: boolean; turn: number
}

export type SectionDetails = { part: MeetingPart; kind: SectionKind; title: string; lead: string | null }
export type Section = SectionDetails & { id: string; number: number; version: number; questions: Line[]; headings: Line[] }
/** A guiding question, or a heading under which notes are gathered. */
export type Line = { id: string; number: number; words: string }

/** said: it is noted · open: it is gone through again next time · idea: it waits for whoever takes it up · settled: it is done with */
export const pointStates = ['said', 'open', 'idea', 'settled'] as const
export type PointState = (typeof pointStates)[number]
/** What was said, without who said it. `place`: among the others of its section. `carriedFromId`: the point of an earlier meeting that it goes on from. */
export type Point = { id: string; sectionId: string; headingId: string | null; place: number; words: string; version: number; state: PointState; settledOn: Day | null; carriedFromId: string | null }

/** Those to come, the next first and those without a day last; then what is over, the last first. */
export function comingFirst(meetings: readonly Meeting[], today: Day): Meeting[] {
  const day = ({ heldOn }: Meeting): Day => heldOn ?? '9999-12-31'
  const inOrder = meetings.toSorted((a, b) => day(a).localeCompare(day(b)) || (a.fromMinute ?? 0) - (b.fromMinute ?? 0) || a.number - b.number)
  return [...inOrder.filter((one) => day(one) >= today), ...inOrder.filter((one) => day(one) < today).toReversed()]
}

/** planned: its day is not agreed · dated: it is to come · on: it is being written down · written: it waits for the next meeting to approve it */
export type MeetingState = 'planned' | 'dated' | 'on' | 'written' | 'approved' | 'cancelled'

export function meetingState({ heldOn, begunOn, writtenOn, approvedOn, cancelledOn }: Pick<Meeting, 'heldOn' | 'begunOn' | 'writtenOn' | 'approvedOn' | 'cancelledOn'>): MeetingState {
  if (cancelledOn) return 'cancelled'
  if (approvedOn) return 'approved'
  if (writtenOn) return 'written'
  return begunOn ? 'on' : heldOn ? 'dated' : 'planned'
}

/** With which a meeting begins. Opening and agenda stand in its head where nothing is written under them. */
export const usualSections = ({ panels: { usual } }: Texts): SectionDetails[] => [
  { part: 'opening', kind: 'words', title: usual.opening, lead: null },
  { part: 'agenda', kind: 'words', title: usual.agenda, lead: null },
  { part: 'previous', kind: 'recap', title: usual.recap, lead: null },
  { part: 'work', kind: 'theme', title: usual.theme, lead: null },
  { part: 'planning', kind: 'dates', title: usual.dates, lead: null },
  { part: 'planning', kind: 'other', title: usual.other, lead: null },
  { part: 'closing', kind: 'closing-round', title: usual.closingRound, lead: null },
]
