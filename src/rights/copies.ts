// A copy to give out: made of what is about who asked, without what is of others; let go by a second person; and noted in the log once it was given.
// How its giver is reached is in none. An original that was erased meanwhile makes the copy another: it is not let go, and not given.
import type { Tx } from '../db/db.ts'
import { enqueue } from '../post/outbox.sql.ts'
import { seal, unseal } from '../privacy/sealing.ts'
import { isThemselves } from '../staff/actor.ts'
import { record } from '../staff/audit/audit.sql.ts'
import { holdersOn } from '../staff/reader.ts'
import { mayHandleRights, mayLetCopyGo } from '../staff/rights-duties.ts'
import { dayOf, type Day } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import { allowed, type By } from './handle.ts'
import { openHit, whoseNamesOf } from './hits.ts'
import { findRequest, holdRequest } from './requests.sql.ts'
import type { Ground, How, Opened } from './request.ts'
import { keyOf, openRequest } from './sealed.ts'
import { searchOf, theirHits } from './searches.sql.ts'
import type { Place } from './sources.ts'
import { struck, type Piece } from './struck.ts'
import { decideCopy, findCopy, holdCopy, insertCopy, insertDisclosure, insertPart, partsOf, setGiven, type Copy } from './copies.sql.ts'

export type CopyPart = { number: number; monthOn: Day | null; place: Place; pieces: Piece[] }
/** 'declined': the request was refused. */
export type CopyDone = 'done' | 'not-found' | 'too-late' | 'changed' | 'declined'

const partUse = (copyId: string, number: number) => `rights copy ${copyId} ${number}` as const

/** 'nothing': nothing that was found is about who asked, as far as somebody has said. */
export async function makeCopy(tx: Tx, id: string, ground: Ground, by: By): Promise<{ id: string } | 'not-found' | 'nothing' | 'declined'> {
  const request = await allowed(tx, await holdRequest(tx, id), by)
  if (!request) return 'not-found'
  if (request.outcome === 'refused') return 'declined'
  const search = await searchOf(tx, request.id)
  const key = await keyOf(tx, request.id, by.keys)
  const hits = search ? (await theirHits(tx, search.id)).map((row) => openHit(key, { request, search }, row)).filter((hit) => !hit.isGivers) : []
  if (!hits.length) return 'nothing'
  const copyId = await insertCopy(tx, { requestId: request.id, ground, madeById: by.actor.personId, parts: hits.length }, by.now)
  for (const [at, { source, original, caseId, monthOn, place, text, decided }] of hits.entries()) {
    const number = at + 1
    const ciphertext = seal(key, request.id, partUse(copyId, number), JSON.stringify({ place, pieces: struck(text, decided?.gone ?? []) }))
    await insertPart(tx, { copyId, number, source, original, caseId, monthOn, ciphertext })
  }
  await noted(tx, 'made', request.reference, by)
  await tellOthers(tx, by)
  return { id: copyId }
}

/** Whoever may let it go: that one waits, and never whose. */
async function tellOthers(tx: Tx, { actor, now }: By): Promise<void> {
  const holders = [...await holdersOn(tx, 'administrator', dayOf(now)), ...await holdersOn(tx, 'data-protection', dayOf(now))]
  for (const { id, language } of holders.filter((one) => !isThemselves(actor, one.id))) await enqueue(tx, { kind: 'copy-asked', personId: id, language: language as Language, now })
}

/** Null where it is not theirs to see, which is written down. `others`: names of the request that are struck out, for they may be another's. */
export async function openCopy(tx: Tx, id: string, by: By): Promise<{ copy: Copy; request: Opened; parts: CopyPart[]; others: string[] } | null> {
  const copy = await findCopy(tx, id)
  const request = copy && await findRequest(tx, copy.requestId)
  if (!copy || !request) return null
  // Whoever is no officer reads it in order to decide, and not again.
  if (!mayHandleRights(by.actor) && !(copy.state === 'asked' && mayLetCopyGo(by.actor, copy))) {
    await record(tx, { what: 'rights-refused', by: by.actor, detail: { request: copy.reference } }, by.now)
    return null
  }
  await noted(tx, 'opened', copy.reference, by)
  const key = await keyOf(tx, request.id, by.keys)
  const parts = (await partsOf(tx, id)).map(({ number, monthOn, ciphertext }) =>
    ({ number, monthOn, ...JSON.parse(unseal(key, request.id, partUse(id, number), ciphertext)) as Pick<CopyPart, 'place' | 'pieces'> }))
  const opened = await openRequest(tx, request, by.keys)
  return { copy, request: opened, parts, others: (await whoseNamesOf(tx, opened.told, by.now)).others }
}

export async function decideOnCopy(tx: Tx, id: string, says: 'let-go' | 'refused', by: By): Promise<CopyDone> {
  const copy = await holdCopy(tx, id)
  if (!copy || !mayLetCopyGo(by.actor, copy)) return 'not-found'
  if (copy.state !== 'asked') return 'too-late'
  if (says === 'let-go' && await wasRefused(tx, copy)) return 'declined'
  if (says === 'let-go' && !isWhole(copy)) return 'changed'
  await decideCopy(tx, id, { state: says, byId: by.actor.personId }, by.now)
  await noted(tx, says, copy.reference, by, copy.madeById)
  return 'done'
}

/** Nobody decides on the request until the end of the transaction. */
const wasRefused = async (tx: Tx, { requestId }: Copy): Promise<boolean> => (await holdRequest(tx, requestId))?.outcome === 'refused'

/** It was given out: the log says so for good. 'too-early': not before it was let go. */
export async function noteGiven(tx: Tx, id: string, { how, on }: { how: How; on: Day }, by: By): Promise<CopyDone | 'too-early'> {
  const copy = await holdCopy(tx, id)
  if (!copy || !mayHandleRights(by.actor)) return 'not-found'
  if (copy.state !== 'let-go') return 'too-late'
  if (await wasRefused(tx, copy)) return 'declined'
  if (!isWhole(copy)) return 'changed'
  if (on < dayOf(copy.decidedAt!)) return 'too-early'
  const originals = (await partsOf(tx, id)).map(({ source, original }) => `${source} ${original}`)
  await insertDisclosure(tx, {
    requestReference: copy.reference, ground: copy.ground, how, givenOn: on, madeById: copy.madeById, letGoById: copy.decidedById!, givenById: by.actor.personId, originals, copyId: id,
  })
  await setGiven(tx, id)
  await noted(tx, 'given', copy.reference, by)
  return 'done'
}

export const isWhole = ({ parts, partsLeft }: Copy): boolean => parts === partsLeft

const noted = (tx: Tx, step: string, reference: string, { actor, now }: By, subjectId?: string) =>
  record(tx, { what: 'rights-copy', by: actor, ...(subjectId && { subjectId }), detail: { request: reference, step } }, now)
