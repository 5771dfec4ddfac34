// A thought for the next meeting (ajatus): what a member writes down between meetings about something that they have read. Whoever sits on the council sees it, and
// nobody who wrote it. Whoever leads takes it to a meeting as a point, or sets it aside.
import type { Day } from '../../text/dates.ts'

/** What it is about. drafts: surveys that the council is asked to look at */
export const aboutKinds = ['published', 'changes', 'statistics', 'silence', 'surveys', 'drafts', 'bulletins', 'other'] as const
export type AboutKind = (typeof aboutKinds)[number]

export const asAbout = (value: string | undefined): AboutKind | null => aboutKinds.find((one) => one === value) ?? null

export const thoughtStates = ['waiting', 'taken', 'aside'] as const
export type ThoughtState = (typeof thoughtStates)[number]

export type Thought = { id: string; about: AboutKind; words: string; writtenOn: Day; state: ThoughtState; settledOn: Day | null; pointId: string | null; meetingId: string | null }

/** It is a thought, and no letter. */
export const longestThought = 1000
