// The words of a request, under its own key: written in turn, each in its place and by its writer, and opened for whoever may.
import type { Db, Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { unwrapRequestKey, wrapRequestKey } from '../privacy/room.ts'
import { newCaseKey, seal, unseal, type CaseKey, type SealedUse } from '../privacy/sealing.ts'
import { findKey, insertKey, insertText, listTexts } from './requests.sql.ts'
import type { CorrectionRequest, Identity, Opened, Part, Wording } from './request.ts'

export async function makeKey(tx: Tx, requestId: string, keys: Keys): Promise<void> {
  await insertKey(tx, requestId, { version: keys.current, wrapped: wrapRequestKey(keys, newCaseKey(), requestId) })
}

type Written = { part: Part; text: string; writerId: string | null; once?: string | null }

/** Whoever calls it holds the request. */
export async function writeText(tx: Tx, requestId: string, { part, text, writerId, once = null }: Written, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const number = ((await listTexts(tx, requestId)).at(-1)?.number ?? 0) + 1
  const sealed = seal(await keyOf(tx, requestId, keys), requestId, useOf({ number, part, writerId }), text)
  await insertText(tx, requestId, { number, part, once, writerId, sealed }, now)
}

export async function openRequest(db: Db, request: CorrectionRequest, keys: Keys): Promise<Opened> {
  const key = await keyOf(db, request.id, keys)
  const texts = (await listTexts(db, request.id)).map(({ sealed, writerName, writerId, ...turn }) => ({
    ...turn, writer: writerId === null ? null : { id: writerId, name: writerName ?? '' }, text: unseal(key, request.id, useOf({ ...turn, writerId }), sealed),
  }))
  const [identity, told, ...turns] = texts
  return { ...request, identity: JSON.parse(identity!.text) as Identity, told: JSON.parse(told!.text) as Wording, turns }
}

async function keyOf(db: Db, requestId: string, keys: Keys): Promise<CaseKey> {
  const { wrapped, version } = await findKey(db, requestId)
  return unwrapRequestKey(keys, wrapped, version, requestId)
}

const useOf = ({ number, part, writerId }: { number: number; part: Part; writerId: string | null }): SealedUse => `correction ${number} ${part} ${writerId ?? 'maker'}`
