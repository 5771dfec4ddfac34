// The keys that live outside the database, in one file that all processes share. Whoever has a dump of
// the database and not this file can read no text, try no receipt and recognise no address.
// The file is versioned: a new key is added and made current, old ones stay for what they sealed.
import { createHmac, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto'
import { chownSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as v from 'valibot'

/** What a key is for. Each purpose has a key of its own, derived by HKDF-SHA-256 (RFC 5869). */
export type Purpose = 'receipt' | 'receipt-lookup' | 'idempotency' | 'form-token' | 'pass' | 'budget' | 'wrap' | 'message' | 'check' | 'staff' | 'team-words' | 'private-note' | 'search' | 'theme-words' | 'second-factor' | 'recovery' | 'survey' | 'slip' | 'survey-draft' | 'blind-signing' | 'invitation' | 'api-key' | 'report-export' | 'feedback-day' | 'tablet' | 'council' | 'webhook' | 'sms' | 'mail-in' | 'feedback-import' | 'corrections' | 'rights' | 'sealed'

export type Keys = {
  current: number
  /** Newest first: what is looked up is likeliest under the current key. */
  versions: readonly number[]
  /** A key object and not its bytes: with bytes, an HMAC or a cipher takes Node five times as long to begin. */
  key(purpose: Purpose, version: number): KeyObject
  /** Signs the cookies of the staff's sign-in. */
  staffSecret: string
}

const fileSchema = v.object({
  current: v.number(),
  keys: v.record(v.pipe(v.string(), v.regex(/^\d+$/)), v.pipe(v.string(), v.base64(), v.length(44))),
})

export type KeyFile = v.InferOutput<typeof fileSchema>

export function makeKeys(file: KeyFile): Keys {
  const versions = Object.keys(file.keys).map(Number).sort((a, b) => b - a)
  if (!versions.includes(file.current)) throw new Error('the key file names a current key that it does not hold')
  const derived = new Map<string, KeyObject>()
  const key = (purpose: Purpose, version: number): KeyObject => {
    const name = `${purpose} ${version}`
    const known = derived.get(name)
    if (known) return known
    const root = file.keys[version]
    if (!root) throw new Error(`the key file holds no key of version ${version}`)
    const made = createSecretKey(Buffer.from(hkdfSync('sha256', Buffer.from(root, 'base64'), 'vastakaiku', purpose, 32)))
    derived.set(name, made)
    return made
  }
  return { current: file.current, versions, key, staffSecret: key('staff', versions.at(-1)!).export().toString('base64') }
}

export const newKeyFile = () => ({ current: 1, keys: { '1': randomBytes(32).toString('base64') } })

/** Throws when it is no key file, and says nothing of what is in it. `name`: where it came from. */
export function parseKeyFile(text: string, name: string): KeyFile {
  try {
    const file = v.parse(fileSchema, JSON.parse(text))
    makeKeys(file)
    return file
  } catch {
    throw new Error(`${name} is not a key file`)
  }
}

/** Throws when the file is missing or is not a key file; never prints what is in it. */
export function readKeyFile(path: string): KeyFile {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new Error(`the key file ${path} cannot be read; without it nothing that was written can be opened`)
  }
  return parseKeyFile(text, path)
}

/** Makes a key file where there is none. Two processes that start at once end with the same one. */
export function ensureKeyFile(path: string): KeyFile {
  if (existsSync(path)) return readKeyFile(path)
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, JSON.stringify(newKeyFile()), { mode: 0o600 })
  try {
    // Made by root in somebody's folder, it must still be theirs to read.
    const folder = statSync(dirname(path))
    if (process.getuid?.() === 0 && folder.uid !== 0) chownSync(draft, folder.uid, folder.gid)
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  return readKeyFile(path)
}

export const hmac = (key: KeyObject | Buffer, ...parts: (string | Buffer)[]): Buffer => {
  const mac = createHmac('sha256', key)
  for (const part of parts) mac.update(part)
  return mac.digest()
}
