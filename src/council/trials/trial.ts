// A trial (kokeilu, försök): units try out a checklist of the clients' council for a time, their workers mark how it goes and say what they
// think of it, and the council decides what becomes of it. Nobody is made to try: each unit's supervisor says yes, or no and why.
import { weekdayOf, daysAfter, type Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

export const decisions = ['adopt', 'change', 'drop'] as const
export type Decision = (typeof decisions)[number]

/** Why it was not used: ready words, and 'unsaid'. */
export const reasons = ['fit', 'time', 'forgot', 'other', 'unsaid'] as const
export type Reason = (typeof reasons)[number]

/** `commentsUntilOn`: before the meeting that talks about it. */
export type Period = { fromOn: Day; untilOn: Day; commentsUntilOn: Day }
/** `acceptedOn`: for the first time; whatever was marked since then stays counted. `why`: why not. */
export type TrialUnit = { unitId: string; name: Translated; supervisorId: string | null; answer: 'accepted' | 'refused' | null; answeredOn: Day | null; acceptedOn: Day | null; why: string | null }
export type Trial = Period & {
  id: string; panelId: string; checklistId: string; version: number; begunInId: string | null; meetingId: string | null; madeOn: Day; withdrawnOn: Day | null
  decision: Decision | null; why: string | null; decidedOn: Day | null; afterId: string | null; units: TrialUnit[]
}

/** asked: no unit has said yes yet · comments: it is over, and workers may still say what they think · to-decide: that is over, too */
export type TrialState = 'asked' | 'to-come' | 'on' | 'comments' | 'to-decide' | 'decided' | 'withdrawn'
type ForState = Period & Pick<Trial, 'withdrawnOn' | 'decision'> & { units: readonly Pick<TrialUnit, 'answer'>[] }

export function trialState({ fromOn, untilOn, commentsUntilOn, withdrawnOn, decision, units }: ForState, today: Day): TrialState {
  if (withdrawnOn) return 'withdrawn'
  if (decision) return 'decided'
  if (today > commentsUntilOn) return 'to-decide'
  if (!units.some(({ answer }) => answer === 'accepted')) return 'asked'
  if (today > untilOn) return 'comments'
  return today < fromOn ? 'to-come' : 'on'
}

export const isSettled = (state: TrialState): boolean => state === 'decided' || state === 'withdrawn'

const goesOnIn = (trial: ForState, { answer }: Pick<TrialUnit, 'answer'>): boolean => answer === 'accepted' && !trial.withdrawnOn && !trial.decision

/** Whether it can be marked today in this unit that it was used. */
export const mayTapOn = (trial: ForState, unit: Pick<TrialUnit, 'answer'>, today: Day): boolean => goesOnIn(trial, unit) && trial.fromOn <= today && today <= trial.untilOn

/** Whether workers of this unit may still say what they think of it. */
export const mayCommentOn = (trial: ForState, unit: Pick<TrialUnit, 'answer'>, today: Day): boolean => goesOnIn(trial, unit) && trial.fromOn <= today && today <= trial.commentsUntilOn

/** So many days before the last for comments. */
const daysToComment = 4

/** Of which of the two times its workers are told now: each once, whoever is away that day is left in peace. */
export function tellNow(trial: ForState, unit: Pick<TrialUnit, 'answer'> & { begunToldOn: Day | null; commentsToldOn: Day | null }, today: Day): 'began' | 'comments' | null {
  if (!mayCommentOn(trial, unit, today)) return null
  if (!unit.commentsToldOn && today >= daysAfter(trial.commentsUntilOn, -daysToComment)) return 'comments'
  return !unit.begunToldOn && today <= trial.untilOn ? 'began' : null
}

/** The weeks of the calendar that it touches, cut to its days. */
export function weeksOf({ fromOn, untilOn }: Pick<Period, 'fromOn' | 'untilOn'>): { from: Day; until: Day }[] {
  const weeks: { from: Day; until: Day }[] = []
  for (let from = fromOn; from <= untilOn;) {
    const sunday = daysAfter(from, 7 - weekdayOf(from))
    const until = sunday < untilOn ? sunday : untilOn
    weeks.push({ from, until })
    from = daysAfter(until, 1)
  }
  return weeks
}
