// A request about one's own records (omia tietoja koskeva pyyntö): made by somebody who is known by name, about what a unit has written of them,
// and followed to a decision. It is no feedback, and nothing leads from one to the other.
import type { Day } from '../text/dates.ts'
import type { Language, Translated } from '../text/language.ts'

/** GDPR 16, 15 and 18; `own-view` stands beside an entry that stays; `log` asks who has looked (Act 906/2019, section 17). */
export const kinds = ['correction', 'own-view', 'access', 'log', 'restriction'] as const
export type Kind = (typeof kinds)[number]

/** Those that are about something that somebody wrote. */
export const isAboutEntry = (kind: Kind): boolean => kind === 'correction' || kind === 'own-view' || kind === 'restriction'

export const outcomes = ['granted', 'partly', 'refused'] as const
export type Outcome = (typeof outcomes)[number]

/** How it came: by its maker, signed in; told at a desk; or on paper. */
export type Way = 'signed-in' | 'desk' | 'paper'

/** How its maker wants to get the decision. */
export const replies = ['here', 'letter', 'telephone'] as const
export type Reply = (typeof replies)[number]

/** What its maker wrote, all sealed. `checked`: how whoever wrote it down for them knows who they are. */
export type Wording = {
  document: string
  when: string
  wrong: string
  proposed: string
  evidence: string
  reply: Reply
  address: string
  checked: string
}

/** Who somebody is: by the broker, or as it was told at the desk. */
export type Identity = { name: string; code: string | null }

export const longest = { document: 200, when: 100, name: 200, code: 30, address: 300, checked: 200, text: 5000 } as const

export type CorrectionRequest = {
  id: string
  reference: string
  kind: Kind
  language: Language
  way: Way
  unit: { id: string; name: Translated; supervisorId: string | null; handlerIds: string[] } | null
  writtenBy: { id: string; name: string } | null
  arrivedOn: Day
  dueOn: Day
  extendedOn: Day | null
  outcome: Outcome | 'withdrawn' | null
  decidedOn: Day | null
  decidedBy: string | null
  eraseOn: Day | null
}

export const parts = ['identity', 'request', 'message', 'extension', 'decision'] as const
export type Part = (typeof parts)[number]

/** `writer`: of the staff; null: the maker. */
export type Turn = { number: number; part: Part; writer: { id: string; name: string } | null; writtenAt: Date; text: string }

/** A request that was opened: who made it, what they told, and what was written since. */
export type Opened = CorrectionRequest & { identity: Identity; told: Wording; turns: Turn[] }

export const stateOf = ({ outcome, dueOn, extendedOn }: Pick<CorrectionRequest, 'outcome' | 'dueOn' | 'extendedOn'>, today: Day): 'open' | 'extended' | 'late' | NonNullable<CorrectionRequest['outcome']> =>
  outcome ?? (dueOn < today ? 'late' : extendedOn ? 'extended' : 'open')
