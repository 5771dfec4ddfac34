// What would go by a day, kind by kind, before anything does: for the page that shows it, its file, and whoever is about to change a time.
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Texts } from '../../text/texts.ts'
import { byteOrderMark, csvLine } from '../../csv.ts'
import { dueByMonth, type InMonth } from './erase.sql.ts'
import type { Erasing } from './log.sql.ts'
import { closedBefore, keptKinds, timesOf, type Chosen, type KeptKind } from './retention.ts'

/** `months`: null as long as no time was chosen for it. */
export type Goes = { kind: KeptKind; months: InMonth[] | null }

/** By the times that hold on that day. */
export async function goesBy(db: Db, chosen: readonly Chosen[], day: Day): Promise<Goes[]> {
  const times = timesOf(chosen, day)
  return Promise.all(keptKinds.map(async (kind) => {
    const { holds } = times[kind]
    return { kind, months: holds && await dueByMonth(db, kind, closedBefore(holds.months, day), day) }
  }))
}

export const sumOf = (months: readonly InMonth[], of: 'goes' | 'kept'): number => months.reduce((all, one) => all + one[of], 0)

export const goesFile = (goes: readonly Goes[], { retention: { kinds, dry, head } }: Texts): string => byteOrderMark + csvLine([head.kind, dry.month, dry.goes, dry.kept], ';')
  + goes.flatMap(({ kind, months }) => (months ?? []).map((one) => csvLine([kinds[kind], one.month, { figure: String(one.goes) }, { figure: String(one.kept) }], ';'))).join('')

export const logFile = (erasings: readonly Erasing[], { retention: { kinds, log: { head } } }: Texts): string =>
  byteOrderMark + csvLine([head.day, head.kind, head.erased, head.oldest, head.newest, head.kept, head.left], ';')
  + erasings.map((one) => csvLine([
    one.ranOn, kinds[one.kind], { figure: String(one.erased) }, one.oldestOn?.slice(0, 7) ?? '', one.newestOn?.slice(0, 7) ?? '', { figure: String(one.kept) }, { figure: String(one.leftOver) },
  ], ';')).join('')
