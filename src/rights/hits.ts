// What was found for a request, opened for the officer: each original that is shown is a row of the audit. The officer says of each whether it is
// about who asked, and what of it goes before it is given out.
import type { Tx } from '../db/db.ts'
import { readDecisions, suggested, type Suggested } from '../privacy/redaction/decisions.ts'
import type { Ruled } from '../privacy/redaction/rule.ts'
import { seal, unseal, type CaseKey } from '../privacy/sealing.ts'
import { record } from '../staff/audit/audit.sql.ts'
import { namesOfStaff } from '../staff/names.sql.ts'
import { dayOf, startOfDay } from '../text/dates.ts'
import { allowed, change, type By, type Done } from './handle.ts'
import { namedIn, soughtOf, whoseNames, type Named } from './names.ts'
import { findRequest } from './requests.sql.ts'
import type { HitRow, RightsRequest, Search, Verdict, Wording } from './request.ts'
import { hitUse, type Found } from './search.ts'
import { keyOf, openRequest } from './sealed.ts'
import { countHits, findHit, judgeHit, listHits, searchOf } from './searches.sql.ts'
import { isGivers } from './sources.ts'
import type { Gone } from './struck.ts'

/** What was decided of a hit: what goes of it, or why it is not told at all. */
export type Decided = { gone?: Gone[]; because?: string }
export type Hit = Omit<HitRow, 'ciphertext' | 'decided'> & Found & { decided: Decided | null; isGivers: boolean }
/** `own`: where who asked is named. `others`: where a name of the request stands that may be another's. */
export type WholeHit = Hit & { own: Named[]; others: Named[] }
export type Counts = Awaited<ReturnType<typeof countHits>>

export type Page = { request: RightsRequest; search: Search; hits: Hit[]; counts: Counts }

/** One page of them. `paged`: by how many there are. */
export async function hitsOn(tx: Tx, id: string, paged: (count: number) => { from: number; size: number }, by: By): Promise<Page | null> {
  const found = await requestAndSearch(tx, id, by)
  if (!found) return null
  const counts = await countHits(tx, found.search.id)
  const rows = await listHits(tx, found.search.id, paged(counts.all))
  return { ...found, counts, hits: await openAll(tx, found, rows, by) }
}

export async function hitOf(tx: Tx, id: string, number: number, by: By): Promise<{ request: RightsRequest; search: Search; hit: WholeHit } | null> {
  const found = await requestAndSearch(tx, id, by)
  const row = found && await findHit(tx, found.search.id, number)
  if (!found || !row) return null
  const [hit] = await openAll(tx, found, [row], by)
  return { ...found, hit: { ...hit!, ...await whoseIn(tx, hit!.text, found, by) } }
}

async function whoseIn(tx: Tx, text: string, { request, search }: { request: RightsRequest; search: Search }, { keys, now }: By): Promise<Pick<WholeHit, 'own' | 'others'>> {
  const { told } = await openRequest(tx, request, keys)
  const { own, others } = await whoseNamesOf(tx, told, now)
  return { own: namedIn(text, soughtOf(own, search)), others: namedIn(text, soughtOf(others, search)) }
}

export const whoseNamesOf = async (tx: Tx, { names }: Pick<Wording, 'names'>, now: Date) => whoseNames(names, (await namesOfStaff(tx, dayOf(now))).map(({ name }) => name))

async function requestAndSearch(tx: Tx, id: string, by: By): Promise<{ request: RightsRequest; search: Search } | null> {
  const request = await allowed(tx, await findRequest(tx, id), by)
  const search = request && await searchOf(tx, request.id)
  return request && search && { request, search }
}

async function openAll(tx: Tx, { request, search }: { request: RightsRequest; search: Search }, rows: readonly HitRow[], { actor, keys, now }: By): Promise<Hit[]> {
  const key = await keyOf(tx, request.id, keys)
  // What is done in a case that is closed has a day and no time.
  const at = startOfDay(dayOf(now))
  for (const { caseId, source, number } of rows) {
    await record(tx, { what: 'rights-hit-opened', by: actor, ...(caseId && { caseId }), detail: { request: request.reference, source, hit: number } }, caseId ? at : now)
  }
  return rows.map((row) => openHit(key, { request, search }, row))
}

export function openHit(key: CaseKey, { request, search }: { request: Pick<RightsRequest, 'id'>; search: Pick<Search, 'id'> }, { ciphertext, decided, ...row }: HitRow): Hit {
  const use = hitUse(search.id, row.number)
  return {
    ...row, ...JSON.parse(unseal(key, request.id, use, ciphertext)) as Found,
    decided: decided && JSON.parse(unseal(key, request.id, `${use} decided`, decided)) as Decided, isGivers: isGivers(row.source),
  }
}

type Look = (text: string) => Ruled[]

/** What of others is in it. The name of who asked stays: a finding goes unless it is wholly theirs. A sure name of another goes, whoever decides, and so does
 * a name that was added to the request and may be another's. */
export function findingsIn({ text, own, others }: Texted, look: Look): Ruled[] {
  const found = look(text).filter((one) => !isWithin(one, own)).map((one) => (isWithin(one, others) || one.kind === 'name' && one.sure ? { ...one, rule: 'goes' as const } : one))
  const added = others.filter((one) => !isWithin(one, own) && !isWithin(one, found)).map(({ from, to }) => ({ kind: 'name' as const, from, to, sure: true, rule: 'goes' as const }))
  return [...found, ...added].sort((a, b) => a.from - b.from)
}

type Texted = Pick<WholeHit, 'text' | 'own' | 'others'>
type Passage = { from: number; to: number }
const isWithin = ({ from, to }: Passage, these: readonly Passage[]): boolean => these.some((one) => one.from <= from && one.to >= to)

export const suggestedIn = (hit: Texted, look: Look): Suggested => suggested(hit.text, findingsIn(hit, look))

export type Judged = { verdict: Verdict; given: (name: string) => string; because: string }

/** `because`: a reason is missing. Otherwise as readDecisions: the page was another, or these words do not stand in it. */
type Read = { ok: true; decided: Decided | null } | { ok: false; why: 'because' | 'stale' | 'not-there'; words?: string[] }

export function readJudgement(hit: Texted, { verdict, given, because }: Judged, look: Look): Read {
  if (verdict === 'another') return { ok: true, decided: null }
  if (verdict === 'withheld') return because ? { ok: true, decided: { because } } : { ok: false, why: 'because' }
  const read = readDecisions(given, { text: hit.text, findings: findingsIn(hit, look) })
  if (!read.ok) return read
  if (read.passages.length && !because) return { ok: false, why: 'because' }
  return {
    ok: true,
    decided: { gone: [...read.decisions.filter(({ goes }) => goes).map(({ from, to, kind }) => ({ from, to, why: kind })), ...read.passages.map((one) => ({ ...one, why: 'passage' as const, because }))] },
  }
}

export const judge = (tx: Tx, id: string, { searchId, number, verdict, decided }: { searchId: string; number: number; verdict: Verdict; decided: Decided | null }, by: By): Promise<Done> =>
  change(tx, id, verdict, by, async (request) => {
    const hit = await findHit(tx, searchId, number)
    if (!hit || (await searchOf(tx, request.id))?.id !== searchId) return 'too-late'
    const sealed = decided && seal(await keyOf(tx, request.id, by.keys), request.id, `${hitUse(searchId, number)} decided`, JSON.stringify(decided))
    await judgeHit(tx, { searchId, number }, { verdict, decided: sealed, byId: by.actor.personId, on: dayOf(by.now) })
  })
