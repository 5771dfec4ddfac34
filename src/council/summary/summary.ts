// The summary of a season or a calendar year (yhteenveto): the trace from what was said to what was tried, promised and done. It is made by itself; whoever leads the
// council words what was said for everybody, and adds a beginning and an end. What is published stands as it was on that day.
import type { InWords } from '../trials/checklist.ts'
import type { Decision } from '../trials/trial.ts'
import type { Standing, OutcomeKind } from '../changes/outcome.ts'
import type { Day } from '../../text/dates.ts'
import type { Language, Translated } from '../../text/language.ts'

/** Of a season, or of a year. */
export type Span = { key: string; seasonId: string | null; year: number | null; name: string; fromOn: Day; untilOn: Day }

/** Of an improvement as everybody reads it, or how far one is that nobody but the council knows of. */
export type TracedImprovement = {
  id: string | null; title: Translated | null; isSettled: boolean; isLate: boolean; because: Translated | null; dueOn: Day; firstDueOn: Day; settledOn: Day | null; councilSays: 'changed' | 'not-changed' | null
}
/** `units`: how many tried it; none by name. `why`: of the decision, in the council's language. */
export type TracedTrial = { name: InWords; fromOn: Day; untilOn: Day; units: number; decision: Decision | null; why: string | null }
export type Trace = {
  /** Of the outcome. */
  id: string; remark: string; kind: OutcomeKind; standing: Standing
  improvement: TracedImprovement | null
  survey: { name: Translated | null; stands: 'draft' | 'asked' | 'gone' } | null
  /** How a checklist of it was tried; and what it goes on from. What was published before there were chains has neither. */
  trials?: TracedTrial[]
  after?: string
}
/** What other parts of the council's work tell of: a trial, homework, or greetings. */
export type OtherTrace = { kind: 'trial' | 'homework' | 'greeting'; remark: string; came: string | null }

export type HeldMeeting = { number: number; heldOn: Day; present: number | null; theme: string | null }

export type Told = {
  panelName: Translated; language: Language; span: { name: string; isYear: boolean; fromOn: Day; untilOn: Day }; members: number
  opening: string; closing: string; meetings: HeldMeeting[]; traces: Trace[]; others: OtherTrace[]
  /** As somebody changed it, or as it was made when it was published. */
  news: { fi: string; sv: string } | null
}

/** What whoever leads has written. `remarks`: by the id of what came of them; one that is empty is left out. */
export type Draft = { opening: string; closing: string; remarks: Record<string, string>; news: { fi: string; sv: string } | null }

export const emptyDraft: Draft = { opening: '', closing: '', remarks: {}, news: null }

/** What is left out stands nowhere. */
export const shownTraces = (traces: readonly Trace[]): Trace[] => traces.filter(({ remark }) => remark !== '')

/** Fewer than so many at a table are a few. */
export const fewPresent = 5

export const yearsOf = (days: readonly Day[]): number[] => [...new Set(days.map((day) => Number(day.slice(0, 4))))].sort((a, b) => b - a)

export const spanOfYear = (year: number): Span => ({ key: String(year), seasonId: null, year, name: String(year), fromOn: `${year}-01-01`, untilOn: `${year}-12-31` })
