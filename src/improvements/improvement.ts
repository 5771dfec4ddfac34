// An improvement (toimenpide) is what an organisation changes because somebody told it something: what was said, what is done
// about it, by which role and by when. It is done, or it is told why not; it is never removed, and what was promised stays told.
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import type { Owner } from './owner.ts'

export const states = ['considered', 'decided', 'under-way', 'done', 'not-done'] as const
export type State = (typeof states)[number]

/** With what it is done: with how one works, with hours of work, or with money. */
export const allMeans = ['practice', 'hours', 'money'] as const
export type Means = (typeof allMeans)[number]

/** What somebody writes of it, for everybody to read. */
export type Words = { title: Translated; said: Translated; does: Translated; origin: Translated | null; means: Means; meansWords: Translated | null }

/** What it is about: a service line, or the whole organisation where that is null; and where of these. */
export type Scope = { serviceLineId: string | null; unitIds: readonly string[]; serviceIds: readonly string[] }

export type Improvement = Words & Scope & {
  id: string
  owner: Owner
  dueOn: Day
  /** As it was said first. It is never altered. */
  firstDueOn: Day
  state: State
  /** Why it is not done. */
  because: Translated | null
  settledOn: Day | null
  /** Since when everybody sees it; null before that. */
  shownOn: Day | null
  takenBackOn: Day | null
  /** When something was last told of it. */
  movedOn: Day
  createdById: string
  createdOn: Day
}

/** From each state to which others. What is settled is taken up again, with a reason, where it turns out otherwise. */
const ways: Record<State, readonly State[]> = {
  'considered': ['decided', 'not-done'],
  'decided': ['under-way', 'done', 'not-done'],
  'under-way': ['done', 'not-done'],
  'done': ['under-way'],
  'not-done': ['considered'],
}

export const nextStates = (state: State): readonly State[] => ways[state]
export const mayBecome = (from: State, to: State): boolean => ways[from].includes(to)

export const isSettled = (state: State): boolean => state === 'done' || state === 'not-done'

/** Why not, and why again, everybody may ask. */
export const needsReason = (from: State, to: State): boolean => to === 'not-done' || isSettled(from)

/** Its day has passed, and it is neither done nor was it told why not. */
export const isLate = ({ state, dueOn }: Pick<Improvement, 'state' | 'dueOn'>, today: Day): boolean => !isSettled(state) && dueOn < today

export const isShown = ({ shownOn, takenBackOn }: Pick<Improvement, 'shownOn' | 'takenBackOn'>): boolean => shownOn !== null && takenBackOn === null

export const eventKinds = ['made', 'moved', 'due', 'owner', 'kept-owner', 'words', 'shown', 'taken-back', 'linked', 'unlinked', 'council', 'council-words', 'place'] as const
export type EventKind = (typeof eventKinds)[number]

/** `before` and `after` are codes: a state, a day, a role with what it is of, a place, or what the clients' council says. */
export type ImprovementEvent = { what: EventKind; before: string | null; after: string | null; because: Translated | null; on: Day }

/** Of these everybody is told. Who links what to it, and how it was put before, is a matter of the desk. */
const told: ReadonlySet<EventKind> = new Set(['moved', 'due', 'owner', 'shown', 'council', 'place'])

/** The history for everybody, the newest month first: a day could be tied to somebody's own. */
export function monthsOf<E extends ImprovementEvent>(events: readonly E[]): { month: string; events: E[] }[] {
  const first = events.findIndex(({ what }) => what === 'shown')
  const shown = events.filter(({ what }, n) => told.has(what) && (what !== 'shown' || n === first))
  return [...Map.groupBy(shown.toReversed(), ({ on }) => on.slice(0, 7))].map(([month, those]) => ({ month, events: those }))
}

/** How often its day was moved. */
export const timesMoved = (events: readonly ImprovementEvent[]): number => events.filter(({ what }) => what === 'due').length
