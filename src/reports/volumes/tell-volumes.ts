// Tells everybody what numbers of clients were entered since the last time, and what of them was put right; or holds what would betray somebody, by
// itself or beside what was told before. Some minutes after they were entered: until then a wrong number can be put right without having been told.
import type { Tx } from '../../db/db.ts'
import type { Sweep } from '../../db/sweeps.ts'
import { dayOf } from '../../text/dates.ts'
import { fewestTold } from '../statistics/counted.sql.ts'
import { tellingOf, type Entered, type Telling } from './telling.ts'
import { addTelling, enteredVolumes, heldVolumes, hold, toldVolumes, type LineAndPeriod } from './told.sql.ts'

export async function tellVolumes(tx: Tx, now: Date): Promise<void> {
  const [fewest, today] = [await fewestTold(tx), dayOf(now)]
  const told = Map.groupBy(await toldVolumes(tx), keyOf)
  const held = new Map((await heldVolumes(tx)).map((one) => [keyOf(one), one.entered]))
  for (const [key, entered] of Map.groupBy(await enteredVolumes(tx), keyOf)) {
    const before: Telling[] = [...Map.groupBy(told.get(key) ?? [], ({ number }) => number).values()]
    const of = entered[0]!, mark = markOf(entered)
    const isTold = before.length > 0 && markOf(before.at(-1)!) === mark
    if (isTold ? !held.has(key) : held.get(key) === mark) continue
    // Nothing is told without all together, and nothing of it need be remembered.
    if (!isTold && !before.length && entered.every(({ municipalityId }) => municipalityId !== null)) continue
    const shown = isTold ? null : tellingOf(before, entered, fewest)
    if (shown) await addTelling(tx, of, before.length + 1, entered.map((one, n) => ({ ...one, shown: shown[n] !== null })), today)
    await hold(tx, of, isTold || shown ? null : mark, today)
  }
}

export const volumeSweeps = (): Sweep[] => [{ name: 'tell numbers of clients', everySeconds: 600, run: tellVolumes }]

const keyOf = ({ lineId, year, quarter }: LineAndPeriod): string => `${lineId} ${year} ${quarter ?? ''}`
const markOf = (entered: readonly Entered[]): string => entered.map(({ municipalityId, clients }) => `${municipalityId ?? ''} ${clients}`).sort().join()
