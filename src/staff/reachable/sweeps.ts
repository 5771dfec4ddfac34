// What time does to contact details: they are asked about, and who did not answer is seen.
import type { Sweep } from '../../db/sweeps.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { inOfficeHours } from '../../feedback/reminder.ts'
import { ask, type Asking } from './ask.ts'

export const reachableSweeps = ({ mail, passAfterDays }: Pick<Asking, 'mail' | 'passAfterDays'>): Sweep[] => [
  {
    name: 'ask about contact details', everySeconds: 600,
    run: async (tx, now) => {
      const { officeOpens: opens, officeCloses: closes, closedDays } = await organisation(tx)
      await ask(tx, { mail, passAfterDays, officesAreOpen: inOfficeHours(now, { opens, closes, closedDays }) }, { now })
    },
  },
]
