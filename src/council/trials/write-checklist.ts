// A checklist is written because of what was said at a meeting: so what comes of trying it can be followed from there.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dayOf } from '../../text/dates.ts'
import { noteOutcome } from '../changes/send-on.ts'
import type { ChecklistDraft } from './checklist.ts'
import { addChecklist } from './checklists.sql.ts'

type Given = { panelId: string; draft: ChecklistDraft; point: { id: string; meetingId: string; words: string } | null }

/** `point`: from which it comes; null: from nothing that stands in a memo. */
export async function writeChecklist(tx: Tx, { panelId, draft, point }: Given, { keys, now }: { keys: Keys; now: Date }): Promise<string> {
  const id = await addChecklist(tx, panelId, draft, dayOf(now))
  if (point) await noteOutcome(tx, keys, { panelId, meetingId: point.meetingId, pointId: point.id, words: point.words, kind: 'trial', target: id }, now)
  return id
}
