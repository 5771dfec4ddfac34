// Makes the silence map of a year once the year is published: it is said then of which lines few came, and never again otherwise.
import type { Tx } from '../../db/db.ts'
import type { Sweep } from '../../db/sweeps.ts'
import { dayOf } from '../../text/dates.ts'
import { fewestTold } from '../statistics/counted.sql.ts'
import { volumeSweeps } from '../volumes/tell-volumes.ts'
import { fewLines } from './few.ts'
import { addMap, countedByLine, linesIn, yearsToMap } from './silence.sql.ts'

export async function makeMaps(tx: Tx, now: Date): Promise<void> {
  for (const year of await yearsToMap(tx)) {
    const fewest = await fewestTold(tx)
    const { lines, noLine } = await countedByLine(tx, year, await linesIn(tx, year))
    await addMap(tx, { year, fewest, few: fewLines(lines, noLine, fewest) }, dayOf(now))
  }
}

export const silenceSweeps = (): Sweep[] => [...volumeSweeps(), { name: 'make silence maps', everySeconds: 3600, run: makeMaps }]
