// Whoever leads a council writes its summary, as often as they like; publishes it, and with that it stands as it is on that day; or takes it away again.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { panelKey, seal } from '../../privacy/sealing.ts'
import type { Actor } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { mayLeadPanel } from '../../staff/council-duties.ts'
import { dayOf } from '../../text/dates.ts'
import type { Panel } from '../panel.ts'
import { newsOf } from './news.ts'
import { openDraft, readSummary } from './read-summary.ts'
import { insertSummary, lockSummary, publishSummary, rewriteSummary, withdrawSummary } from './summaries.sql.ts'
import type { Draft, Span } from './summary.ts'

type By = { actor: Actor; now: Date; keys: Keys }

/** `version`: of what the form was filled in from; 0 where nothing was stored. `publish`: for everybody, as it stands now. `addresses`: of the summary, for the text that is frozen. */
type Written = { draft: Draft; version: number; publish: boolean; addresses: Record<'fi' | 'sv', string | null> }

export async function writeSummary(tx: Tx, panel: Panel, span: Span, { draft, version, publish, addresses }: Written, { actor, now, keys }: By): Promise<'done' | 'not-found' | 'changed-meanwhile'> {
  if (!mayLeadPanel(actor, panel)) return 'not-found'
  const stored = await lockSummary(tx, panel.id, span)
  const on = dayOf(now)
  const isSame = stored && JSON.stringify(openDraft(keys, panel.id, stored)) === JSON.stringify(draft)
  // Pressed twice it is written once.
  if (!isSame && version !== (stored?.version ?? 0)) return 'changed-meanwhile'
  const id = stored?.id ?? crypto.randomUUID()
  const sealed = { ciphertext: seal(panelKey(keys, panel.id, keys.current), panel.id, `summary ${id}`, JSON.stringify(draft)), keyVersion: keys.current }
  if (!stored) await insertSummary(tx, panel.id, { id, seasonId: span.seasonId, year: span.year, ...sealed }, on)
  else if (!isSame) await rewriteSummary(tx, id, sealed, on)
  if (publish) {
    await record(tx, { what: 'panel-published', by: actor, detail: { step: 'summary' } }, now)
    const told = await readSummary({ db: tx, keys, today: on }, panel, span, draft)
    const news = { fi: newsOf(told, 'fi', addresses.fi), sv: newsOf(told, 'sv', addresses.sv) }
    await publishSummary(tx, id, { ...told, traces: told.traces.filter(({ id: each, remark }) => remark !== '' && each in draft.remarks), news }, on)
  }
  return 'done'
}

export async function takeAwaySummary(tx: Tx, panel: Panel, span: Span, { actor, now }: { actor: Actor; now: Date }): Promise<'done' | 'not-found'> {
  const stored = mayLeadPanel(actor, panel) ? await lockSummary(tx, panel.id, span) : null
  if (!stored?.publishedOn) return 'not-found'
  await withdrawSummary(tx, stored.id, dayOf(now))
  await record(tx, { what: 'panel-published', by: actor, detail: { step: 'summary-back' } }, now)
  return 'done'
}
