// Changes of the key file: a version is added, made current, dropped. The file is replaced whole, as what it holds must never be half there.
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { KeyFile } from '../keys.ts'

/** With one more version, which nothing uses yet. */
export function withAnother(file: KeyFile): KeyFile {
  const next = Math.max(...Object.keys(file.keys).map(Number)) + 1
  return { ...file, keys: { ...file.keys, [next]: randomBytes(32).toString('base64') } }
}

export const withCurrent = (file: KeyFile, version: number): KeyFile => ({ ...file, current: version })

export const without = (file: KeyFile, version: number): KeyFile =>
  ({ ...file, keys: Object.fromEntries(Object.entries(file.keys).filter(([name]) => Number(name) !== version)) })

/** Whose it was and who may read it stays. */
export function replaceKeyFile(path: string, file: KeyFile): void {
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  const { uid, gid, mode } = statSync(path)
  try {
    writeFileSync(draft, JSON.stringify(file), { mode: 0o600, flush: true })
    const own = statSync(draft)
    if (own.uid !== uid || own.gid !== gid) chownSync(draft, uid, gid)
    chmodSync(draft, mode & 0o777)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw new Error(`the key file ${path} cannot be replaced (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`)
  }
}
