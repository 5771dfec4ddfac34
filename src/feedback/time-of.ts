// What happens to a closed case keeps its day and not its hour, like everything else in it.
import { dayOf, startOfDay } from '../text/dates.ts'
import type { Case } from './cases.sql.ts'

export const asTimeOf = ({ state }: Pick<Case, 'state'>, now: Date): Date => (state === 'closed' ? startOfDay(dayOf(now)) : now)
