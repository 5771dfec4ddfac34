// A passage that whoever is named in it asked to have erased (GDPR 17). The officer who found it asks, or says why it is kept; another person reads it and
// lets it go, and in the same moment it is gone: from the text, from what was made of it, from what was found and from copies. Nobody does so in a matter
// of their own.
import type { Db, Tx } from '../db/db.ts'
import { isOfCase } from '../feedback/aside/of-case.ts'
import { erasePassage, isKept, type Where } from '../feedback/passages/erase-passage.ts'
import type { Gone } from '../feedback/passages/words.ts'
import { enqueue } from '../post/outbox.sql.ts'
import { placesOf } from '../privacy/redaction/decisions.ts'
import { seal, unseal } from '../privacy/sealing.ts'
import { isThemselves } from '../staff/actor.ts'
import { record } from '../staff/audit/audit.sql.ts'
import { holdersOn, readerOn } from '../staff/reader.ts'
import { mayHandleRights, mayLetCopyGo } from '../staff/rights-duties.ts'
import { dayOf, startOfDay } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import type { Lemmas } from '../themes/words/roots.ts'
import { erasuresOf, findErasure, forgetFound, holdErasure, insertErasure, isNeeded, searchGoesOn, setErasure, standingOf, type Erasure, type Standing } from './erasures.sql.ts'
import { allowed, type By } from './handle.ts'
import { hitOf, type WholeHit } from './hits.ts'
import { isSameName, type Named } from './names.ts'
import { findRequest, holdRequest } from './requests.sql.ts'
import type { KeptBecause, Opened, RightsRequest } from './request.ts'
import { keyOf, openRequest } from './sealed.ts'
import type { Place } from './sources.ts'

/** What waits for a second person. */
export type Waiting = { place: Place; text: string; named: Named[]; gone: Gone }
/** 'own': somebody's own matter. 'waits': one of this text waits already. 'held': its case is kept for an authority, a court or a check.
 * 'kept-back': something of it is not finished. 'of-case': whoever would let it go is of the case. */
export type Asked = 'done' | 'not-found' | 'too-late' | 'own' | 'waits' | 'held' | 'kept-back' | 'of-case'
/** 'needed': another request, or a copy, still has it. 'searching': a search is under way. 'changed': it stands there no more. 'declined': the request was refused. */
export type Decided = Asked | 'needed' | 'searching' | 'changed' | 'declined'

const use = (id: string) => `rights erasure ${id}` as const

/** Null where nothing of it can be erased here: what was published, agreed on or given out is put right where it was made. */
export function whereOf({ source, original, caseId }: Pick<Erasure, 'source' | 'original'> & { caseId: string | null }): Where | null {
  if (!caseId) return null
  const [first, second] = original.split(' ')
  return source === 'note' ? { caseId, note: first! } : source === 'body' || source === 'amendment' ? { caseId, turn: Number(second) } : null
}

/** Of a hit that the officer has said to be about who asked. */
export const mayErase = ({ wants, outcome }: RightsRequest, hit: WholeHit): boolean => wants === 'erase' && !outcome && hit.verdict === 'theirs' && whereOf(hit) !== null

export const askToErase = (tx: Tx, id: string, number: number, gone: Gone, by: By): Promise<Asked> =>
  ofHit(tx, id, number, by, async (request, hit) => {
    const kept = await keptNow(tx, hit.caseId!, by)
    if (kept) return kept
    const erasureId = crypto.randomUUID()
    const waiting: Waiting = { place: hit.place, text: hit.text, named: hit.named, gone }
    const ciphertext = seal(await keyOf(tx, request.id, by.keys), request.id, use(erasureId), JSON.stringify(waiting))
    if (!(await insertErasure(tx, { ...newOf(request, hit, by), id: erasureId, state: 'asked', because: null, ciphertext }))) return 'waits'
    await noted(tx, 'erase-asked', { ...request, caseId: hit.caseId! }, by)
    await tellOthers(tx, request, hit.caseId!, by)
    return 'done'
  })

/** It stays, and why: nobody else is asked. */
export const keepPassage = (tx: Tx, id: string, number: number, because: KeptBecause, by: By): Promise<Asked> =>
  ofHit(tx, id, number, by, async (request, hit) => {
    await insertErasure(tx, { ...newOf(request, hit, by), id: crypto.randomUUID(), state: 'kept', because, ciphertext: null })
    await noted(tx, 'erase-kept', { ...request, caseId: hit.caseId! }, by)
    return 'done'
  })

async function ofHit(tx: Tx, id: string, number: number, by: By, work: (request: RightsRequest, hit: WholeHit) => Promise<Asked>): Promise<Asked> {
  const request = await allowed(tx, await holdRequest(tx, id), by)
  const found = request && await hitOf(tx, id, number, by)
  if (!request || !found) return 'not-found'
  if (await isTheirOwn(tx, request, by)) return 'own'
  return mayErase(request, found.hit) ? work(request, found.hit) : 'too-late'
}

const newOf = (request: RightsRequest, { source, original, caseId, monthOn }: WholeHit, { actor, now }: By) =>
  ({ requestId: request.id, source, original, caseId: caseId!, monthOn, madeById: actor.personId, madeOn: dayOf(now) })

const keptNow = async (tx: Tx, caseId: string, { now }: By): Promise<'held' | 'kept-back' | null> =>
  await isKept(tx, caseId, dayOf(now)) ? 'held' : (await standingOf(tx, caseId, dayOf(now))).keptBack ? 'kept-back' : null

export type OpenedErasure = { erasure: Erasure; request: Opened; standing: Standing; waiting: Waiting | null; barred: Barred | null }
/** Why it is not theirs to decide, though their role would let them: then they do not read it here either. */
export type Barred = 'own' | 'of-case'

/** Null where it is not theirs to see, which is written down. Whoever is no officer reads it in order to decide, and not again. */
export async function openErasure(tx: Tx, id: string, by: By): Promise<OpenedErasure | null> {
  const erasure = await findErasure(tx, id)
  const request = erasure && await findRequest(tx, erasure.requestId)
  if (!erasure || !request) return null
  if (!mayHandleRights(by.actor) && !(erasure.state === 'asked' && mayLetCopyGo(by.actor, erasure))) {
    await record(tx, { what: 'rights-refused', by: by.actor, detail: { request: erasure.reference } }, by.now)
    return null
  }
  const barred = erasure.state === 'asked' ? await barredFrom(tx, request, erasure, by) : null
  if (!barred) await record(tx, { what: 'rights-hit-opened', by: by.actor, caseId: erasure.caseId, detail: { request: erasure.reference, step: 'erase-opened' } }, startOfDay(dayOf(by.now)))
  const standing = await standingOf(tx, erasure.caseId, dayOf(by.now))
  return { erasure, request: await openRequest(tx, request, by.keys), standing, waiting: barred ? null : await waitingIn(tx, erasure, by), barred }
}

const waitingIn = async (tx: Tx, { id, requestId, ciphertext }: Erasure, { keys }: By): Promise<Waiting | null> =>
  ciphertext && JSON.parse(unseal(await keyOf(tx, requestId, keys), requestId, use(id), ciphertext)) as Waiting

export async function decideOnErasure(tx: Tx, id: string, says: 'let-go' | 'refused', { lemmas, ...by }: By & { lemmas: Lemmas | null }): Promise<Decided> {
  const erasure = await holdErasure(tx, id)
  const request = erasure && await holdRequest(tx, erasure.requestId)
  if (!erasure || !request || !mayLetCopyGo(by.actor, erasure)) return 'not-found'
  if (erasure.state !== 'asked') return 'too-late'
  const barred = await barredFrom(tx, request, erasure, by)
  if (barred) return barred
  const decided = { byId: by.actor.personId, on: dayOf(by.now) }
  if (says === 'refused') await setErasure(tx, id, { state: 'refused', decided, ciphertext: null })
  else {
    if (request.outcome === 'refused') return 'declined'
    const outcome = await eraseNow(tx, erasure, decided, lemmas, by)
    if (outcome !== 'done') return outcome
  }
  await noted(tx, says === 'refused' ? 'erase-refused' : 'erased', erasure, by, erasure.madeById)
  return 'done'
}

async function eraseNow(tx: Tx, erasure: Erasure, decided: { byId: string; on: ReturnType<typeof dayOf> }, lemmas: Lemmas | null, by: By): Promise<Decided> {
  const where = whereOf(erasure)!
  if (await searchGoesOn(tx)) return 'searching'
  if (await isNeeded(tx, where, erasure.requestId)) return 'needed'
  const kept = await keptNow(tx, erasure.caseId, by)
  if (kept) return kept
  const { gone } = (await waitingIn(tx, erasure, by))!
  await setErasure(tx, erasure.id, { state: 'let-go', decided, ciphertext: null })
  const outcome = await erasePassage(tx, erasure.id, where, gone, { keys: by.keys, today: decided.on, lemmas, byId: decided.byId })
  if (outcome === 'changed') await setErasure(tx, erasure.id, { state: 'lapsed', decided: null, ciphertext: null })
  if (outcome === 'held') await setErasure(tx, erasure.id, { state: 'asked', decided: null, ciphertext: erasure.ciphertext })
  if (outcome !== 'done') return outcome
  await forgetFound(tx, where)
  await setErasure(tx, erasure.id, { state: 'done', decided, ciphertext: null })
  return 'done'
}

/** Whoever is called as whoever asked: somebody else does it, though it were a namesake. */
async function isTheirOwn(tx: Tx, request: RightsRequest, { actor, keys }: By): Promise<boolean> {
  const { told } = await openRequest(tx, request, keys)
  return told.names.some((name) => isSameName(name, actor.name))
}

/** Whoever asked for it has found it, and read it already. */
async function barredFrom(tx: Tx, request: RightsRequest, { caseId, madeById }: Pick<Erasure, 'caseId' | 'madeById'>, by: By): Promise<Barred | null> {
  if (await isTheirOwn(tx, request, by)) return 'own'
  return !isThemselves(by.actor, madeById) && await isOfCase(tx, caseId, by.actor) ? 'of-case' : null
}

/** Whoever may let it go: that one waits, and never whose. */
async function tellOthers(tx: Tx, request: RightsRequest, caseId: string, { actor, now, keys }: By): Promise<void> {
  const holders = [...await holdersOn(tx, 'administrator', dayOf(now)), ...await holdersOn(tx, 'data-protection', dayOf(now))]
  for (const { id, language } of holders.filter((one) => !isThemselves(actor, one.id))) {
    const reader = (await readerOn(tx, id, dayOf(now)))!
    if (!(await barredFrom(tx, request, { caseId, madeById: actor.personId }, { actor: reader, keys, now }))) await enqueue(tx, { kind: 'erasure-asked', personId: id, language: language as Language, now })
  }
}

const noted = (tx: Tx, step: string, { reference, caseId }: { reference: string; caseId: string }, { actor, now }: By, subjectId?: string) =>
  record(tx, { what: 'rights-changed', by: actor, caseId, ...(subjectId && { subjectId }), detail: { request: reference, step } }, startOfDay(dayOf(now)))

/** What was done with the text of a hit already. */
export const doneWith = async (db: Db, { requestId, original }: { requestId: string; original: string }): Promise<Erasure[]> =>
  (await erasuresOf(db, requestId)).filter((one) => one.original === original)

/** Where what goes stands in the text, in its order and none over another. */
export function goneIn({ text, gone }: Waiting): Named[] {
  if (gone === 'all') return [{ from: 0, to: text.length, as: 'written' }]
  const places = gone.flatMap((passage) => placesOf(passage, text)).map((place) => ({ ...place, as: 'written' as const }))
  return places.sort((a, b) => a.from - b.from || b.to - a.to).filter(({ from }, at, all) => !all.slice(0, at).some((one) => from < one.to))
}
