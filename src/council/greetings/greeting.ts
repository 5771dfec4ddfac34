// A greeting (terveiset, hälsning) goes between a council and a unit's own meetings, both ways: it is presented there, and what was said comes
// back. A note is for whoever answers for a unit, or the coordinator, and for no meeting. Both go to a role, whoever holds it.
import { daysAfter, type Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

export type GreetingKind = 'greeting' | 'note'
export const answersTo = { greeting: ['presented', 'not-presented'], note: ['answered', 'acknowledged'] } as const
export type GreetingAnswer = (typeof answersTo)[GreetingKind][number]

/** To one unit, or to the coordinator where there is none. `reply`: what was said or agreed, or why not. */
export type GreetingTo = {
  id: string; unitId: string | null; unitName: Translated | null; supervisorId: string | null; toldOn: Day | null; readOn: Day | null
  answer: GreetingAnswer | null; presentedOn: Day | null; answeredOn: Day | null; reply: string | null
}
/** `fromUnitId`: of a unit to the council; it has nobody that it goes to, then. */
export type Greeting = {
  id: string; panelId: string; kind: GreetingKind; fromUnitId: string | null; fromUnitName: Translated | null; pointId: string | null
  words: string; madeOn: Day; correctedOn: Day | null; version: number; withdrawnOn: Day | null; to: GreetingTo[]
}

/** withdrawn · waits: nobody has read it · read · answered: by all */
export type GreetingState = 'withdrawn' | 'waits' | 'read' | 'answered'

/** To how many it went, and how many of them have read and answered it. */
export type HowFar = { withdrawnOn: Day | null; all: number; read: number; answered: number }

export function stateFrom({ withdrawnOn, all, read, answered }: HowFar): GreetingState {
  if (withdrawnOn) return 'withdrawn'
  if (all > 0 && answered === all) return 'answered'
  return read > 0 ? 'read' : 'waits'
}

type Sent = { withdrawnOn: Day | null; to: readonly Pick<GreetingTo, 'readOn' | 'answer'>[] }

export const greetingState = ({ withdrawnOn, to }: Sent): GreetingState =>
  stateFrom({ withdrawnOn, all: to.length, read: to.filter(({ readOn }) => readOn !== null).length, answered: to.filter(({ answer }) => answer !== null).length })

/** Once somebody has read it, it has been said. */
export const mayWithdraw = (greeting: Sent): boolean => greetingState(greeting) === 'waits'

export const remindAfterDays = 21

/** Nothing has come back for three weeks, and nobody was reminded: once. */
export const isToRemind = ({ toldOn, remindedOn, answer }: { toldOn: Day | null; remindedOn: Day | null; answer: GreetingAnswer | null }, today: Day): boolean =>
  answer === null && remindedOn === null && toldOn !== null && today >= daysAfter(toldOn, remindAfterDays)

export const longestGreeting = 2000
export const longestReply = 2000
