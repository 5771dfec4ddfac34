// Whoever asks a survey is reminded of each day that was promised: two weeks before, and once it has passed; in the hours of an office.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { inOfficeHours } from '../../feedback/reminder.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { isLanguage } from '../../text/language.ts'
import { promiseLines, promiseStates } from '../promise.ts'
import { noteReminded, toRemind } from './remind.sql.ts'

const daysBefore = 14

export async function remindOwners(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  const { officeOpens: opens, officeCloses: closes, closedDays } = await organisation(tx)
  if (!inOfficeHours(now, { opens, closes, closedDays })) return
  for (const { id, owner, reminded, ...days } of await toRemind(tx, today)) {
    const states = promiseStates(days, today)
    for (const line of promiseLines) {
      const { by, on, state } = states[line]
      const step = state === 'broken' ? 'missed' : on === null && by <= daysAfter(today, daysBefore) ? 'before' : null
      if (!step || reminded.includes(`${line} ${step}`)) continue
      await noteReminded(tx, { roundId: id, line, step, on: today })
      if (owner) await enqueue(tx, { kind: step === 'missed' ? 'survey-late' : 'survey-due', personId: owner.id, roundId: id, language: isLanguage(owner.language) ? owner.language : 'fi', now })
    }
  }
}
