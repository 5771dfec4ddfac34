// Somebody asks for everything that the organisation owns, another of the other role lets it go or refuses, and who asked fetches the file.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { has, isThemselves, type Actor } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { holdersOn } from '../../staff/reader.ts'
import { mayAskForData, mayLetDataGo } from '../../staff/exchange-duties.ts'
import { dayOf } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { addDataExport, decideDataExport, endDataExport, lockDataExport, noteFetched, type DataExport } from './exports.sql.ts'

/** So often it may be fetched: a connection may break. */
export const mostFetches = 3

type By = { actor: Actor; now: Date }
type Told = 'done' | 'not-found' | 'too-late'

export async function askForData(
  tx: Tx, { because, withContacts }: { because: string; withContacts: boolean }, { actor, now, keys }: By & { keys: Pick<Keys, 'current'> },
): Promise<{ id: string } | 'under-way' | 'not-theirs'> {
  if (!mayAskForData(actor)) return 'not-theirs'
  const askedAs = has(actor, 'administrator') ? 'administrator' : 'data-protection'
  const id = await addDataExport(tx, { personId: actor.personId, askedAs, because, withContacts, language: actor.language, keyVersion: keys.current }, now)
  if (!id) return 'under-way'
  await told(tx, 'asked', { actor, now }, { contacts: withContacts })
  for (const one of await holdersOn(tx, askedAs === 'administrator' ? 'data-protection' : 'administrator', dayOf(now))) {
    if (!isThemselves(actor, one.id)) await enqueue(tx, { kind: 'data-export-asked', personId: one.id, language: one.language as Language, now })
  }
  return { id }
}

export async function decide(tx: Tx, id: string, says: 'let-go' | 'refused', { actor, now }: By): Promise<Told> {
  const one = await lockDataExport(tx, id)
  if (!one || !mayLetDataGo(actor, one)) return 'not-found'
  if (one.state !== 'asked') return 'too-late'
  await decideDataExport(tx, id, says === 'let-go' ? 'waiting' : 'refused', actor.personId, now)
  await told(tx, says, { actor, now }, { contacts: one.withContacts }, one.askedById)
  return 'done'
}

/** Whoever asked takes it back, and whoever may let it go stops it, until it is ready and afterwards: the file is gone at once. */
export async function takeBack(tx: Tx, id: string, { actor, now }: By): Promise<Told> {
  const one = await lockDataExport(tx, id)
  if (!one || !mayTakeBack(actor, one)) return 'not-found'
  if (!open.has(one.state)) return 'too-late'
  await endDataExport(tx, id, one.state === 'ready' ? 'erased' : 'cancelled', now)
  await told(tx, 'taken-back', { actor, now }, {}, one.askedById)
  return 'done'
}

const open: ReadonlySet<DataExport['state']> = new Set(['asked', 'waiting', 'running', 'ready'])

export const mayTakeBack = (actor: Actor, one: DataExport): boolean => mayFetch(actor, one) || mayLetDataGo(actor, one)

/** In one's own name only. */
export const mayFetch = (actor: Actor, { askedById }: DataExport): boolean => mayAskForData(actor) && actor.personId === askedById

export async function fetchData(tx: Tx, id: string, { actor, now }: By): Promise<DataExport | 'not-found' | 'too-late'> {
  const one = await lockDataExport(tx, id)
  if (!one || !mayFetch(actor, one)) return 'not-found'
  if (one.state !== 'ready' || one.fetched >= mostFetches) return 'too-late'
  await noteFetched(tx, id, now)
  await told(tx, 'fetched', { actor, now }, { contacts: one.withContacts })
  return one
}

const told = (tx: Tx, step: string, { actor, now }: By, detail: Record<string, boolean>, subjectId?: string) =>
  record(tx, { what: 'data-export', by: actor, ...(subjectId && subjectId !== actor.personId ? { subjectId } : {}), detail: { step, ...detail } }, now)
