// What was done for the promise of a round, each with its day.
import type { Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

/** By whom it was ended before its last day: after this one. */
export const noteEndAsked = (tx: Tx, id: string, { by, on }: { by: string; on: Day }): Promise<unknown> =>
  tx.updateTable('survey_round').set({ closed_by: by, end_asked_on: on }).where('id', '=', id).execute()

/** By whom it was withdrawn before its first day. */
export const noteClosedBy = (tx: Tx, id: string, { by, on }: { by: string; on: Day }): Promise<unknown> =>
  tx.updateTable('survey_round').set({ closed_by: by, closed_on: on }).where('id', '=', id).execute()

export const noteHandled = (tx: Tx, id: string, on: Day): Promise<unknown> => tx.updateTable('survey_round').set({ handled_on: on }).where('id', '=', id).execute()

export const noteGoneThrough = (tx: Tx, id: string, on: Day): Promise<unknown> => tx.updateTable('survey_round').set({ gone_through_on: on }).where('id', '=', id).execute()

export const noteResultsShown = (tx: Tx, id: string, on: Day): Promise<unknown> => tx.updateTable('survey_round').set({ results_on: on }).where('id', '=', id).execute()

/** The day stays that of the first words; the words may be put better. */
export const noteFollowed = (tx: Tx, id: string, followed: Translated, on: Day): Promise<unknown> =>
  tx.updateTable('survey_round').set((e) => ({ followed, followed_on: e.fn.coalesce('followed_on', e.val(on)) })).where('id', '=', id).execute()
