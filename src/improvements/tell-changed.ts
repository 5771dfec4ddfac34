// An improvement that everybody sees has changed, is new to them, or is gone: other systems that want to know are told, in the transaction in which it did.
import type { Tx } from '../db/db.ts'
import { to } from '../paths.ts'
import { dayOf } from '../text/dates.ts'
import { tellWebhooks } from '../webhooks/tell.sql.ts'

export const tellChanged = (tx: Tx, id: string, now: Date): Promise<void> =>
  tellWebhooks(tx, { type: 'improvement.changed', on: dayOf(now), of: { reference: id, page: to('change', 'fi', { change: id }) } }, now)
