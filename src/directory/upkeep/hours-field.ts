// Hours as one field of a change: kept as they were, so that they can be told and put back.
import type { Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { FormValues } from '../forms/reading.ts'
import { hoursOfEntries } from '../hours/hours.sql.ts'
import type { Exception, Hours } from '../hours/hours.ts'

export const hoursField = 'hours'

type Kept = Pick<Hours, 'openings' | 'exceptions'>

/** Of an entry, as they stand now; exceptions that are over are not among them. */
export async function hoursAsField(tx: Tx, entryId: string, today: Day): Promise<FormValues> {
  const hours = (await hoursOfEntries(tx, [entryId], today)).get(entryId)
  return { [hoursField]: hours ? asField(hours) : '' }
}

/** Empty where nothing is told. In one order, whatever that of the rows is: what is compared is what they say. */
export const asField = ({ openings, exceptions }: Kept): string =>
  (openings.length || exceptions.length ? JSON.stringify({ openings: inOrder(openings), exceptions: inOrder(exceptions) }) : '')

const inOrder = <T,>(rows: readonly T[]): T[] => rows.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))

/** As they were, but for exceptions that are over since: these stay where they are, whatever is put back. */
export function fromField(value: string, today: Day): Kept {
  const kept = value ? JSON.parse(value) as Kept : { openings: [], exceptions: [] }
  return { openings: kept.openings, exceptions: kept.exceptions.filter(({ lastDay }: Exception) => lastDay >= today) }
}
