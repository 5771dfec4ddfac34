// Days that were proposed for a meeting, and how they suit members.
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { DateAnswer, ProposedDate, Suits } from './dates.ts'

export const datesOf = (db: Db, meetingId: string): Promise<ProposedDate[]> =>
  db.selectFrom('panel_date').select(['id', 'held_on as heldOn', 'from_minute as fromMinute', 'until_minute as untilMinute', 'held_where as where'])
    .where('meeting_id', '=', meetingId).orderBy('held_on').orderBy('from_minute').execute()

export const answersOf = (db: Db, meetingId: string): Promise<DateAnswer[]> =>
  db.selectFrom('panel_date_answer as a').innerJoin('panel_date as d', 'd.id', 'a.date_id').select(['a.date_id as dateId', 'a.member_id as memberId', 'a.says']).$narrowType<{ says: Suits }>()
    .where('d.meeting_id', '=', meetingId).execute()

/** False where that day and hour is proposed already. */
export const addDate = async (tx: Tx, meetingId: string, { heldOn, fromMinute, untilMinute, where }: Omit<ProposedDate, 'id'>): Promise<boolean> =>
  (await tx.insertInto('panel_date').values({ meeting_id: meetingId, held_on: heldOn, from_minute: fromMinute, until_minute: untilMinute, held_where: where })
    .onConflict((on) => on.columns(['meeting_id', 'held_on', 'from_minute']).doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows === 1n

export const removeDate = async (tx: Tx, meetingId: string, id: string): Promise<boolean> =>
  isId(id) && (await tx.deleteFrom('panel_date').where('id', '=', id).where('meeting_id', '=', meetingId).executeTakeFirst()).numDeletedRows === 1n

export const setAnswer = (tx: Tx, { dateId, memberId, says }: DateAnswer) =>
  tx.insertInto('panel_date_answer').values({ date_id: dateId, member_id: memberId, says }).onConflict((on) => on.columns(['date_id', 'member_id']).doUpdateSet({ says })).execute()

/** Once a day or its meeting is over, or will not be, nobody needs to know whom it suited. */
export const forgetAnswers = (tx: Tx, today: Day) =>
  tx.deleteFrom('panel_date_answer').where((row) => row.exists(row.selectFrom('panel_date as d').innerJoin('panel_meeting as m', 'm.id', 'd.meeting_id').select('d.id')
    .whereRef('d.id', '=', 'panel_date_answer.date_id').where((of) => of.or([of('d.held_on', '<', today), of('m.held_on', '<', today), of('m.cancelled_on', 'is not', null)])))).execute()
