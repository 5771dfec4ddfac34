// Makes a tablet ready for a day without a network: loads everything, keeps it, and really tries out what the day depends on. It runs in browsers.
import { canSeal, newId, sealForDay } from '../../../privacy/tablet.ts'
import type { KioskFiles } from '../files.ts'
import { isReady, leastRoom, type Check, type Found } from './checks.ts'
import { keepOwn, tryKeeping } from './kept.ts'
import { packOf, problemIn } from './sending.ts'

/** `refused`: why the server gives this tablet nothing; null where it does, or cannot be asked. */
export type Made = { found: Found; ready: boolean; files: number; languages: number; refused: Refused }
export type Refused = 'ended' | 'unknown' | null

export async function makeReady(): Promise<Made> {
  const { listed, refused } = await listedFiles()
  const pack = listed ? await packOf({ fresh: true }) : null
  const sealed = pack && canSeal() ? await attempt(() => sealForDay(pack.publicKey, newId(), 'x')) : null
  const found: Found = {
    network: listed !== null || refused !== null,
    worker: await tried(worker),
    files: listed !== null && await tried(() => load(listed)),
    store: await tried(() => tryKeeping({ id: newId(), day: '', sealed: sealed ?? { id: '', key: '', nonce: '', text: 'x' } })),
    seal: sealed !== null && atob(sealed.text).length === 'x'.length + 16 && atob(sealed.key).length === 256,
    room: await tried(async () => { const { quota = 0, usage = 0 } = await navigator.storage.estimate(); return quota - usage >= leastRoom }),
    lasting: await tried(async () => await navigator.storage.persisted() || await navigator.storage.persist()),
    awake: 'wakeLock' in navigator,
  }
  const made = { found, ready: isReady(found), files: listed?.files.length ?? 0, languages: listed?.languages ?? 0, refused }
  if (made.ready && listed) {
    await keepOwn('ready', { files: made.files, languages: made.languages, version: listed.version })
    await attempt(() => fetch('/kiosk/ready', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ files: made.files, languages: made.languages }) }))
  }
  return made
}

/** In the order in which they are told. */
export const inOrder = (found: Found): [Check, boolean][] => Object.entries(found) as [Check, boolean][]

/** What is to be loaded, as it is now. Null where the server cannot be asked, or does not say. */
export async function listedFiles(): Promise<{ listed: KioskFiles | null; refused: Refused }> {
  const response = await attempt(() => fetch('/kiosk/files.json', { cache: 'no-store', headers: { 'x-kept': 'yes' } }))
  const refused = response?.status === 401 ? await attempt(() => problemIn(response)) : null
  if (refused) await keepOwn('said', refused)
  return { refused, listed: response?.ok ? await attempt(() => response.json() as Promise<KioskFiles>) : null }
}

/** All or nothing: what was kept before stays until all of it is there anew. */
async function load({ version, files }: KioskFiles): Promise<boolean> {
  const loaded = await Promise.all(files.map(async (address) => {
    // Past the worker, which would answer with what it has.
    const response = await fetch(address, { cache: 'reload', headers: { 'x-kept': 'yes' } })
    if (!response.ok || response.redirected) throw new Error(address)
    return { address, response }
  }))
  const name = `kiosk-${version}`
  const kept = await caches.open(name)
  await Promise.all(loaded.map((each) => kept.put(each.address, each.response)))
  const there = await Promise.all(files.map((address) => kept.match(address)))
  if (there.some((each) => !each)) return false
  for (const other of await caches.keys()) if (other !== name) await caches.delete(other)
  return true
}

async function worker(): Promise<boolean> {
  const registered = await navigator.serviceWorker.register(workerAddress, { scope: '/kiosk' })
  await registered.update().catch(() => undefined)
  registered.waiting?.postMessage('take-over')
  const active = await Promise.race([navigator.serviceWorker.ready, new Promise<null>((done) => setTimeout(() => done(null), 10_000))])
  return active !== null
}

type Factory = { createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string } }

/** Under Trusted Types an address of a script has to come out of a policy, which a page may make once. */
const workerAddress = (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('tablet', { createScriptURL: () => '/kiosk/sw.js' }).createScriptURL('') ?? '/kiosk/sw.js'

async function attempt<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try { return await work() } catch { return null }
}

const tried = async (work: () => Promise<boolean>): Promise<boolean> => (await attempt(work)) ?? false
