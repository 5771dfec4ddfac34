// About how many of those who got a slip or an invitation answered a round that has closed (vastausosuus), in the same three words as while it
// was open. How many slips went out whoever hands them out knows, and how many answered is told; so it tells nothing new, and no share of nearly all.
import type { Shown } from '../../reports/disclosure/publishable.ts'
import { bandOf, type Band } from '../rounds/reach.ts'
import type { Round } from '../rounds.sql.ts'

/** `handed`: of the whole round; of a part of it nobody knows. `answered`: of all of it, as it is told. Null where it is not told, and under twenty slips. */
export const reachedIn = ({ way, closedOn }: Pick<Round, 'way' | 'closedOn'>, { handed, answered }: { handed: number; answered: Shown }): Band | null =>
  (way === 'code' && closedOn && answered !== null ? bandOf({ handed, used: answered }) : null)
