// Where the key file comes from: a file, or what a program prints, as one that asks a vault or a KMS. Of what it prints nothing is ever told
// to a log or in an error, and neither is the command, which may hold a secret itself.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureKeyFile, parseKeyFile, readKeyFile, type KeyFile } from './keys.ts'

export type KeySource = {
  /** As it is called in messages. */
  name: string
  /** Null where there is no file that could be watched or written. */
  path: string | null
  read(): KeyFile
  /** Makes one where there is none, if that can be done there. */
  ensure(): KeyFile
}

type Places = { KEY_FILE?: string | undefined; KEY_COMMAND?: string | undefined; DATA_DIR: string }

export const keySource = ({ KEY_FILE, KEY_COMMAND, DATA_DIR }: Places): KeySource =>
  KEY_COMMAND ? ofCommand(KEY_COMMAND) : ofFile(KEY_FILE ?? join(DATA_DIR, 'keys.json'))

const ofFile = (path: string): KeySource => ({ name: path, path, read: () => readKeyFile(path), ensure: () => ensureKeyFile(path) })

function ofCommand(command: string): KeySource {
  const read = () => parseKeyFile(printedBy(command), 'what KEY_COMMAND prints')
  return { name: 'KEY_COMMAND', path: null, read, ensure: read }
}

/** Nothing else is done meanwhile, so that it must not take long. */
const mostMs = 5_000

function printedBy(command: string): string {
  try {
    return execFileSync('/bin/sh', ['-c', command], { encoding: 'utf8', timeout: mostMs, killSignal: 'SIGKILL', maxBuffer: 65_536, stdio: ['ignore', 'pipe', 'ignore'] })
  } catch (error) {
    const { code, status } = error as { code?: string; status?: number | null }
    throw new Error(code === 'ETIMEDOUT' ? `KEY_COMMAND did not end within ${mostMs / 1000} seconds`
      : code === 'ENOBUFS' ? 'what KEY_COMMAND prints is not a key file'
        : `KEY_COMMAND ended with ${status ?? 'a signal'}: run it by hand, as the user of the program, to see why`)
  }
}
