// A request about what feedback says of somebody (GDPR 15, 17 and 18; Act 621/1999): made by whoever is named in it, as a worker or a neighbour is.
// It is written down with its purpose before anything is looked for, and followed to a decision within a month.
import type { Day } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import type { AsFound } from './names.ts'

export const wants = ['see', 'copy', 'erase'] as const
export type Wants = (typeof wants)[number]

export const ways = ['desk', 'letter', 'mail'] as const
export type Way = (typeof ways)[number]

export const outcomes = ['granted', 'partly', 'refused'] as const
export type Outcome = (typeof outcomes)[number]

export const verdicts = ['theirs', 'another', 'withheld'] as const
export type Verdict = (typeof verdicts)[number]

/** On what a copy is given out: the right of access (GDPR 15), a party's right or the public part (Act 621/1999, sections 12 and 10). */
export const grounds = ['access', 'party', 'public-part'] as const
export type Ground = (typeof grounds)[number]

export const hows = ['posted', 'fetched', 'secure-mail'] as const
export type How = (typeof hows)[number]

/** Why a passage is kept: a duty by law or a public task (GDPR 17(3)(b)), legal claims (e), archives, research and statistics (d), freedom of expression (a), or none of the grounds for erasing it (17(1)). */
export const keptBecauses = ['duty', 'claims', 'archive', 'expression', 'no-ground'] as const
export type KeptBecause = (typeof keptBecauses)[number]

/** Who asks and what for, all sealed. `names`: what they are called in texts, the whole name first. */
export type Wording = { names: string[]; checked: string; purpose: string; address: string }

export const longest = { name: 80, names: 500, checked: 200, address: 300, purpose: 1000, text: 5000, passages: 3000 } as const

/** `names`: by how many it is looked for, the first with them. */
export type RightsRequest = {
  id: string; reference: string; wants: Wants; way: Way; language: Language; writtenById: string; writtenBy: string; names: number | null
  arrivedOn: Day; dueOn: Day; extendedOn: Day | null; outcome: Outcome | null; decidedOn: Day | null; decidedBy: string | null; eraseOn: Day | null
}

/** A request that was opened. `extension` and `decision`: the reasons, where there are any. */
export type Opened = RightsRequest & { told: Wording; extension: string | null; decision: string | null }

export const stateOf = ({ outcome, dueOn, extendedOn }: Pick<RightsRequest, 'outcome' | 'dueOn' | 'extendedOn'>, today: Day): 'open' | 'extended' | 'late' | Outcome =>
  outcome ?? (dueOn < today ? 'late' : extendedOn ? 'extended' : 'open')

export type SearchState = 'running' | 'ready' | 'full' | 'stopped' | 'failed' | 'erased'

export type Search = {
  id: string; requestId: string; begunById: string; begunBy: string; begunAt: Date; lastAlone: boolean; state: SearchState
  source: number; after: string[] | null; looked: number; unread: number; hits: number; faults: number; endedAt: Date | null
}

/** `source`: its table; `original`: its row there. */
export type HitRow = {
  searchId: string; number: number; source: string; original: string; caseId: string | null; reference: string | null; monthOn: Day | null; asFound: AsFound; verdict: Verdict | null
  ciphertext: Buffer; decided: Buffer | null
}

/** How long what was found, and a copy that nobody fetched, is kept. */
export const keptDays = 30
