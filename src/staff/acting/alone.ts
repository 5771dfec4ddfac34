// Somebody who is away and whose deputy cannot stand in for them: the deputy has left, holds no role that would do, cannot sign in, or is away too.
import { daysAfter, type Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import type { Grant } from '../actor.ts'
import type { Absence } from '../people.ts'
import { awayAround, goTogether } from './acting.ts'

type Days = Pick<Absence, 'firstDay' | 'lastDay'>

/** Somebody else, as of a day. `here`: they hold a role on it, can sign in, and are not away. */
type Near = { id: string; roles: Grant[]; here: boolean; language: Language }

/** Somebody away on a day who has a deputy, or had one who left. `toldOn`: when it was last told that nobody stands in for them. */
export type Away = { personId: string; name: string; roles: Grant[]; absences: Days[]; deputy: Near | null; superior: Near | null; toldOn: Day | null }

/** `superior`: null where nobody above them could read of it. */
export type Alone = { personId: string; name: string; lastDay: Day; superior: Near | null; isTold: boolean }

/** Whether their deputy can work in their name. */
export const hasStandIn = ({ roles, deputy }: Pick<Away, 'roles' | 'deputy'>): boolean => deputy !== null && deputy.here && goTogether(roles, deputy.roles)

export function aloneOf({ personId, name, roles, absences, deputy, superior, toldOn }: Away, day: Day): Alone | null {
  const away = awayAround(absences, day)
  // Whoever holds no role leaves nothing to be done meanwhile.
  if (!away || !roles.length || hasStandIn({ roles, deputy })) return null
  return { personId, name, lastDay: away.lastDay, superior: superior?.here ? superior : null, isTold: toldOn !== null && toldOn >= firstDayOf(absences, away) }
}

/** With what went before without a day between: that is one absence, of which it is told once. */
function firstDayOf(absences: readonly Days[], { firstDay }: Days): Day {
  const earlier = awayAround(absences, daysAfter(firstDay, -1))
  return earlier ? firstDayOf(absences, earlier) : firstDay
}
