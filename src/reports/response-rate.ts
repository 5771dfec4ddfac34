// What part of those who were asked have answered (vastausosuus): of a round that is closed, by slips that were handed out or invitations that were sent.
import { worked, type Shown } from './disclosure/publishable.ts'

/** Of fewer it says nothing: one more or less moves it by five points of a hundred. As while a round is open (surveys/rounds/reach.ts). */
export const leastAsked = 20

/** `asked`: how many slips were handed out or invitations sent, which whoever hands them out knows. `answered`: as it is shown in the results. */
export type Asked = { isClosed: boolean; asked: number; answered: Shown; fewest: number }

/**
 * Null while it is open, of few, and where so few did not answer that each who was asked would nearly be known to have answered: then `nearlyAll` says so.
 */
export function responseRate({ isClosed, asked, answered, fewest }: Asked): { rate: Shown; nearlyAll: boolean } {
  if (!isClosed || asked < leastAsked || answered === null) return { rate: null, nearlyAll: false }
  return asked - answered < fewest ? { rate: null, nearlyAll: true } : { rate: worked([answered], (count) => count / asked), nearlyAll: false }
}
