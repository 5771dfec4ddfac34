// Bulletins go out in the morning of their day, on any day of the week: what the night measures is there by then, and nobody need be at work.
import type { Sweep } from '../../db/sweeps.ts'
import { hourOf } from '../../text/dates.ts'
import { issueDue } from './issue-due.ts'

const morning = '06:00'

export const bulletinSweeps = ({ publicUrl }: { publicUrl: string }): Sweep[] => [{
  name: 'issue bulletins', everySeconds: 300,
  run: async (tx, now) => { if (hourOf(now) >= morning) await issueDue(tx, { publicUrl }, now) },
}]
