// What other parts of the council's work add to its summary: trials, homework and greetings. Each says by itself what it has of a span.
import type { Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Day } from '../../text/dates.ts'
import type { OtherTrace } from './summary.ts'

export type SummaryProvider = (db: Db, keys: Keys, of: { panelId: string; fromOn: Day; untilOn: Day }) => Promise<OtherTrace[]>

export const summaryProviders: readonly SummaryProvider[] = []
