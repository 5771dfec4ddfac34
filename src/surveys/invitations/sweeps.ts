// What time does to invitations: their hour comes, a week goes by, and addresses and marks are no longer needed.
import type { Sweep } from '../../db/sweeps.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dayOf } from '../../text/dates.ts'
import { forgetQuiet } from './quiet.sql.ts'
import { remindDue, sendDue } from './send-due.ts'

export const invitationSweeps = (keys: Keys): Sweep[] => [
  { name: 'send invitations', everySeconds: 60, run: (tx, now) => sendDue(tx, now) },
  { name: 'remind of invitations and erase their addresses', everySeconds: 300, run: (tx, now) => remindDue(tx, keys, now) },
  { name: 'forget who is quiet', everySeconds: 3600, run: (tx, now) => forgetQuiet(tx, dayOf(now)) },
]
