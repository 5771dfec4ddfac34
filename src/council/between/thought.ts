// A thought for the next meeting (ajatus): what a member writes down between meetings about something that they have read. Whoever sits on the council sees it, and
// nobody who wrote it. Whoever leads takes it to a meeting as a point, or sets it aside.
import type { Day } from '../../text/dates.ts'

/** What it is about. drafts: surveys that the council is asked to look at */
export const aboutKinds = ['published', 'changes', 'statistics', 'silence', 'surveys', 'drafts', 'bulletins', 'other'] as const
export type AboutKind = (typeof aboutKinds)[number]

/** `item`: which of that kind, by its id; null: of the kind as a whole. */
export type About = { about: AboutKind; item: string | null }

/** As it is chosen in a form: 'published', or 'published:' with an id. */
export function asAbout(value: string | undefined): About | null {
  const [kind, item = ''] = (value ?? '').split(':')
  const about = aboutKinds.find((one) => one === kind)
  return about ? { about, item: /^[0-9a-zA-Z-]{1,60}$/.test(item) ? item : null } : null
}

export const typedAbout = ({ about, item }: About): string => (item ? `${about}:${item}` : about)

export const thoughtStates = ['waiting', 'taken', 'aside'] as const
export type ThoughtState = (typeof thoughtStates)[number]

export type Thought = About & { id: string; words: string; writtenOn: Day; state: ThoughtState; settledOn: Day | null; pointId: string | null; meetingId: string | null }

/** It is a thought, and no letter. */
export const longestThought = 1000
