// A system of the organisation tells how many client relationships ended and how many changed worker, by unit and month: numbers alone.
// They are set against the slips that were given, so that it is followed whether it is always asked.
import { transact } from '../db/db.ts'
import { readTold, type ToldRow, type WrongRow } from '../surveys/ends/told.ts'
import { takeCounts } from '../surveys/ends/take.ts'
import { placesToCount } from '../surveys/ends/places.ts'
import { dayOf } from '../text/dates.ts'
import { readJson } from './body.ts'
import { operation } from './operation.ts'
import { wrongFields } from './problem.ts'
import { changesInput } from './relationship-schemas.ts'

export const tellRelationshipChanges = operation({
  id: 'tellRelationshipChanges', method: 'POST', path: '/relationship-changes', takes: 'RelationshipChanges', needsKey: 'relationship-changes', hasBudget: true, status: 200, answers: 'RelationshipChangesTaken',
  summary: 'How many client relationships ended, and how many changed worker, by unit and month',
  description: 'Numbers alone: there is no field for anybody. Each takes the place of what was said of the same unit, service line and month before, so that the same may be sent again. '
    + 'All rows are taken, or none: what cannot be is told by row.',
  async handle({ db, now }, c, keyId) {
    const { rows } = await readJson(c, changesInput)
    const today = dayOf(now())
    const read = readTold(rows.map(asTold), { find: await placesToCount(db, today), today })
    if (!read.ok) throw wrongFields(read.wrong.map(({ row, field, ...wrong }) => ({ field: `rows.${row}${field ? `.${wireFields[field]}` : ''}`, detail: inWords(wrong) })))
    const taken = await transact(db, (tx) => takeCounts(tx, read.counts, { came: 'system', by: keyId, on: today }))
    if (taken === 'changed') throw new Error('it was asked for whatever there is')
    return { saved: taken.changes.length, unchanged: taken.unchanged }
  },
})

const asTold = ({ unit, serviceLine, month, ended, workerChanges }: { unit: string; serviceLine?: string | null | undefined; month: string; ended?: number | null | undefined; workerChanges?: number | null | undefined }): ToldRow =>
  ({ unit, line: serviceLine ?? '', month, end: ended ?? null, change: workerChanges ?? null })

const wireFields: Record<'unit' | 'line' | 'month', string> = { unit: 'unit', line: 'serviceLine', month: 'month' }

function inWords({ why, detail }: Pick<WrongRow, 'why' | 'detail'>): string {
  switch (why) {
    case 'unit': return 'There is no such unit.'
    case 'several': return 'More than one unit has this name. Use the id.'
    case 'line': return 'There is no such service line.'
    case 'severalLines': return 'More than one service line has this name. Use the id.'
    case 'notItsLine': return 'The unit does not work in this service line.'
    case 'notNow': return 'Must be the month that goes on now, or one of the 36 before it.'
    case 'endedUnit': return 'The unit had ended before this month.'
    case 'nothing': return 'Must have ended or workerChanges.'
    case 'twice': return `The same unit, service line and month stand in rows.${detail} already.`
  }
}
