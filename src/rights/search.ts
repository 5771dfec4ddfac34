// Looks for the name of a request through everything that is kept readable: a bounded number of rows is opened, read and left again in each step,
// and how far it is is saved with what was found, so that any process can go on. What is found lies sealed under the request's own key.
import type { Tx } from '../db/db.ts'
import { faultName, type Log } from '../db/faults.ts'
import { apart } from '../db/savepoint.ts'
import { lineOf } from '../exchange/export/line.ts'
import { rowsAfter, type SealedRow } from '../exchange/export/rows.sql.ts'
import type { Row } from '../exchange/export/kind.ts'
import type { Keys } from '../privacy/keys.ts'
import { seal, type CaseKey } from '../privacy/sealing.ts'
import { record } from '../staff/audit/audit.sql.ts'
import { dayOf, type Day } from '../text/dates.ts'
import { change, type By, type Done } from './handle.ts'
import { asFounds, namedIn, soughtOf, type Named, type Sought } from './names.ts'
import { findRequest } from './requests.sql.ts'
import type { RightsRequest, Search } from './request.ts'
import { keyOf, openRequest } from './sealed.ts'
import { endSearch, insertHit, insertSearch, nextSearch, noteFault, saveStep, searchOf } from './searches.sql.ts'
import { sources, type Place, type Source } from './sources.ts'

const rowsInPage = 250, pagesInStep = 8
const mostFaults = 3
/** With more, the name is too common: nobody could go through them. */
export const mostHits = 1000

/** What lies in a hit; of a contact no text. */
export type Found = { place: Place; text: string; named: Named[] }

export const begin = (tx: Tx, id: string, { lastAlone }: { lastAlone: boolean }, by: By): Promise<Done> =>
  searched(tx, id, 'begun', by, async (request) => {
    if (request.outcome || !(await insertSearch(tx, request.id, { byId: by.actor.personId, lastAlone }, by.now))) return 'too-late'
  })

export const stop = (tx: Tx, id: string, by: By): Promise<Done> =>
  searched(tx, id, 'stopped', by, async (request) => {
    const search = await searchOf(tx, request.id)
    if (!search || !(await endSearch(tx, search.id, 'stopped', by.now))) return 'too-late'
  })

const searched = (tx: Tx, id: string, step: string, by: By, work: (request: RightsRequest) => Promise<void | 'too-late'>): Promise<Done> =>
  change(tx, id, `search-${step}`, by, async (request) => {
    if ((await work(request)) === 'too-late') return 'too-late'
    await record(tx, { what: 'rights-searched', by: by.actor, detail: { request: request.reference, step } }, by.now)
  })

type Around = { keys: Keys; now: Date; log: Log; rows?: number; most?: number }

/** False where nothing is to be done. */
export async function stepSearches(tx: Tx, { keys, now, log, rows = rowsInPage, most = mostHits }: Around): Promise<boolean> {
  const search = await nextSearch(tx)
  if (!search) return false
  const fault = await apart(tx, () => stepOne(tx, search, { keys, now, rows, most }))
  if (fault === null) return true
  log(`search for a request: ${faultName(fault)}`)
  if (search.faults + 1 >= mostFaults) await endSearch(tx, search.id, 'failed', now)
  else await noteFault(tx, search.id)
  return true
}

async function stepOne(tx: Tx, search: Search, { keys, now, rows, most }: Required<Omit<Around, 'log'>>): Promise<void> {
  const request = (await findRequest(tx, search.requestId))!
  const { told } = await openRequest(tx, request, keys)
  const around = { keys, key: await keyOf(tx, request.id, keys), sought: soughtOf(told.names, search), rows }
  let far: Far = search
  for (let pages = 0; pages < pagesInStep && far.source < sources.length && far.hits < most; pages++) far = await readPage(tx, { ...search, ...far }, around)
  await saveStep(tx, search.id, far)
  const end = far.hits >= most && far.source < sources.length ? 'full' : far.source >= sources.length ? 'ready' : null
  if (!end) return
  await endSearch(tx, search.id, end, now)
  await record(tx, { what: 'rights-searched', by: { personId: search.begunById }, detail: { request: request.reference, step: 'ended', looked: far.looked, hits: far.hits } }, now)
}

type Far = Pick<Search, 'source' | 'after' | 'looked' | 'unread' | 'hits'>

async function readPage(tx: Tx, search: Search, { keys, key, sought, rows: limit }: { keys: Keys; key: CaseKey; sought: Sought; rows: number }): Promise<Far> {
  const source = sources[search.source]!
  const rows = await rowsAfter(tx, source.kind, search.after, limit)
  let { hits, unread } = search
  for (const sealed of rows) {
    const row = opened(source, sealed, keys)
    if (!row) unread++
    for (const { text, named, original } of row ? foundIn(source, row, sealed, sought) : []) {
      hits++
      // That a contact holds the name is enough: it goes when its time is over, and what was found would stay.
      const found: Found = { place: source.place(row!), ...(source.isGivers ? { text: '', named: [] } : { text, named }) }
      await insertHit(tx, {
        searchId: search.id, number: hits, source: source.kind.table, original, caseId: caseOf(row!), monthOn: monthOf(source, row!), asFound: surest(named),
        ciphertext: seal(key, search.requestId, hitUse(search.id, hits), JSON.stringify(found)),
      })
    }
  }
  const isWhole = rows.length < limit
  return { source: search.source + Number(isWhole), after: isWhole ? null : rows.at(-1)!.at, looked: search.looked + rows.length, hits, unread }
}

export const hitUse = (searchId: string, number: number) => `rights hit ${searchId} ${number}` as const

/** Null where it cannot be opened: that is counted, and holds up nothing else. */
function opened({ kind }: Source, sealed: SealedRow, keys: Keys): Row | null {
  try {
    return JSON.parse(lineOf(kind, sealed, keys)) as Row
  } catch {
    return null
  }
}

const foundIn = (source: Source, row: Row, { at }: SealedRow, sought: Sought): { text: string; named: Named[]; original: string }[] =>
  source.says(row).flatMap((text, n) => {
    const named = namedIn(text, sought)
    return named.length ? [{ text, named, original: [...at, ...(n ? [n + 1] : [])].join(' ') }] : []
  })

const surest = (named: readonly Named[]) => asFounds.find((as) => named.some((one) => one.as === as))!

const caseOf = (row: Row): string | null => (typeof row['case_id'] === 'string' ? row['case_id'] : null)

/** The month, and no more: a day tells who. */
function monthOf({ at }: Source, row: Row): Day | null {
  const when = at === null ? null : row[at]
  return typeof when === 'string' ? `${(when.length > 10 ? dayOf(new Date(when)) : when).slice(0, 7)}-01` : null
}
