// Tablets of a feedback day to test with: taken into use as somebody does it, and sealing as a browser does.
import assert from 'node:assert/strict'
import { inGroups } from '../src/outreach/codes/code.ts'
import { readShortCode, type ShortCode } from '../src/privacy/short-code.ts'
import type { SealedRecord } from '../src/privacy/day-keys.ts'
import type { Answer, testApp } from './app.ts'

type App = ReturnType<typeof testApp>

const cookieOf = ({ headers }: Answer): string => headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')

/** Its cookie while it waits, and the code that it shows. */
export async function waitingTablet(app: App): Promise<{ cookie: string; code: ShortCode }> {
  const cookie = cookieOf(await app.post('/kiosk/pair', {}))
  return { cookie, code: codeOn((await app.get('/kiosk', cookie)).text) }
}

export function codeOn(html: string): ShortCode {
  const code = readShortCode(/class="shown-code"[^>]*>(?:<span.*?<\/span>)?([^<]+)</.exec(html)?.[1] ?? '')
  assert.ok(code && html.includes(inGroups(code)), 'no code is shown')
  return code
}

/** The cookie by which it is known from then on. `desk`: of whoever holds the day. */
export const tabletInUse = (app: App, dayId: string, desk: string, name: string): Promise<string> => tabletInUseAt(app, `/desk/days/${dayId}/tablets`, desk, name)

/** `address`: where its code is typed. */
export async function tabletInUseAt(app: App, address: string, desk: string, name: string): Promise<string> {
  const { cookie, code } = await waitingTablet(app)
  const given = await app.post(address, { code, name }, desk)
  assert.equal(given.status, 303, given.text)
  return cookieOf(await app.get('/kiosk', cookie))
}

export async function packOf(app: App, tablet: string): Promise<{ dayId: string; publicKey: string; closed: boolean }> {
  return JSON.parse((await app.get('/kiosk/pack', tablet)).text)
}

export const sendJson = (app: App, path: string, body: unknown, cookie?: string): Promise<Answer> =>
  app.request(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers: { 'content-type': 'application/json' }, ...(cookie ? { cookie } : {}) })

/** Seals as a browser does, by its own cryptography. `publicKey`: Base64, as a tablet gets it. */
export async function sealer(publicKey: string): Promise<(record: { id: string }) => Promise<SealedRecord>> {
  const day = await crypto.subtle.importKey('spki', new Uint8Array(Buffer.from(publicKey, 'base64')), { name: 'RSA-OAEP', hash: 'SHA-256' }, false, ['encrypt'])
  return async (record) => {
    const own = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt'])
    const nonce = crypto.getRandomValues(new Uint8Array(12))
    const text = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(record.id) }, own, new TextEncoder().encode(JSON.stringify(record)))
    const key = await crypto.subtle.encrypt({ name: 'RSA-OAEP' }, day, await crypto.subtle.exportKey('raw', own))
    return { id: record.id, key: base64(key), nonce: base64(nonce.buffer), text: base64(text) }
  }
}

const base64 = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('base64')

type Chaos = { app: App; tablet: string; records: readonly { id: string }[]; random: () => number }

/**
 * Hands all of them in as a tablet does with a bad network: in any order, some again though they are held, some twice at once, some cut off
 * half-way, and with answers that never arrive. It forgets what was named to it, and nothing else. Returns how many requests it took.
 */
export async function handInThroughChaos({ app, tablet, records, random }: Chaos): Promise<number> {
  const kept = new Map(records.map((record) => [record.id, record])), gone: { id: string }[] = []
  let requests = 0
  while (kept.size) {
    const batch = shuffled([...kept.values()], random).slice(0, 1 + Math.floor(random() * 49))
    if (gone.length && random() < 0.3) batch[Math.floor(random() * batch.length)] = gone[Math.floor(random() * gone.length)]!
    const body = JSON.stringify({ records: batch, waiting: kept.size })
    if (random() < 0.1) {
      const cut = await sendJson(app, '/kiosk/records', body.slice(0, Math.floor(random() * body.length)), tablet)
      assert.equal(cut.status, 400)
    }
    const answers = await Promise.all(Array.from({ length: random() < 0.1 ? 2 : 1 }, () => sendJson(app, '/kiosk/records', body, tablet)))
    requests += answers.length
    if (random() < 0.15) continue
    const { held } = JSON.parse(answers.at(-1)!.text) as { held: string[] }
    assert.deepEqual(new Set(held), new Set(batch.map(({ id }) => id)))
    for (const id of held) {
      const record = kept.get(id)
      if (record) gone.push(record)
      kept.delete(id)
    }
  }
  return requests
}

/** Fisher–Yates. */
function shuffled<T>(all: T[], random: () => number): T[] {
  for (let n = all.length - 1; n > 0; n--) {
    const other = Math.floor(random() * (n + 1))
    ;[all[n], all[other]] = [all[other]!, all[n]!]
  }
  return all
}

/** Mulberry32: the same numbers for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
