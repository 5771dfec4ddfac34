// Keys that are learnt anew while the program runs: when the file changes, at SIGHUP, and once when somebody else has written under a version
// that is unknown here. So a key is added and made current while people work.
import { statSync } from 'node:fs'
import type { KeySource } from './key-source.ts'
import { makeKeys, type Keys } from './keys.ts'

export type LiveKeys = Keys & {
  /** True where something is other than before. What cannot be read, or is another key under a known number, is told to the log and changes nothing. */
  reread(): boolean
}

type Told = { log: (line: string) => void; changed?: () => void }

export function liveKeys(source: KeySource, first: Keys, { log, changed = () => {} }: Told): LiveKeys {
  let held = first
  let triedAt = -Infinity

  function reread(): boolean {
    const found = read(source, held, log)
    if (!found || described(found) === described(held)) return false
    held = found
    log(`keys: ${described(held)}`)
    changed()
    return true
  }

  return {
    get current() { return held.current },
    get versions() { return held.versions },
    get staffSecret() { return held.staffSecret },
    key(purpose, version) {
      // Once in a while: a row that names no version of ours must not have the file read at each look.
      if (!held.versions.includes(version) && performance.now() - triedAt > 5_000) {
        triedAt = performance.now()
        reread()
      }
      return held.key(purpose, version)
    },
    reread,
  }
}

/** Without any key: which versions there are, and which is used. */
const described = ({ current, versions }: Keys): string => `version ${current} is current, of ${versions.toReversed().join(', ')}`

function read(source: KeySource, held: Keys, log: Told['log']): Keys | null {
  try {
    const found = makeKeys(source.read())
    const other = found.versions.find((version) => held.versions.includes(version) && !found.key('check', version).equals(held.key('check', version)))
    if (other === undefined) return found
    log(`keys: version ${other} in ${source.name} is another than before; nothing is changed`)
  } catch (error) {
    log(`keys: ${(error as Error).message}; nothing is changed`)
  }
  return null
}

/** Looks every second whether the file is another. What a program prints cannot be watched. */
export function watchKeys({ path }: KeySource, keys: LiveKeys): { stop(): void } {
  if (path === null) return { stop: () => {} }
  let before = lookOf(path)
  const looking = setInterval(() => {
    const now = lookOf(path)
    if (now === before) return
    before = now
    // While it is being replaced there may be none.
    if (now !== '') keys.reread()
  }, 1_000)
  looking.unref()
  return { stop: () => clearInterval(looking) }
}

function lookOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? `${found.ino} ${found.mtimeMs} ${found.size}` : ''
}
