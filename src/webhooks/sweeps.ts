// What time does to webhooks: what happened to feedback is gathered in the morning, and the log is forgotten. Sending goes on beside it (keep-sending.ts).
import type { Sweep } from '../db/sweeps.ts'
import { gather } from './gather.ts'
import { forgetMessages } from './messages.sql.ts'

export const webhookSweeps = ({ keepDays }: { keepDays: number }): Sweep[] => [
  { name: 'gather webhooks', everySeconds: 3600, run: gather },
  { name: 'forget webhooks', everySeconds: 3600, run: (tx, now) => forgetMessages(tx, new Date(now.getTime() - keepDays * 86_400_000)) },
]
