// Has a file made clean in a process of its own, which may do next to nothing and is ended when it takes too long.
import { spawn, type ChildProcess } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keptTypes, lookAt, type Kind, type KeptType, type Why } from './kinds.ts'

export type Asked = { kind: Kind; mostPixels: number; longestSide: number; mostSeconds: number }
/** A line of what the process says; what it made follows it. */
export type Made = { type: KeptType } | { why: Extract<Why, 'type' | 'video' | 'broken' | 'long' | 'pixels'> }
export type Cleaned = { type: KeptType; bytes: Buffer } | { why: Why }

/** A picture of fifty million points takes some 200 MB while it is opened; on paper it would be a metre wide. */
const mostPixels = 50_000_000, longestSide = 2560
const mostMilliseconds = 20_000
/** For everything that the process writes to, in kilobytes; and of it for JavaScript, in MB. */
const mostMemory = 1_000_000, mostHeap = 192
/** At once. What comes besides waits, and of those who wait there are not many. */
const mostAtOnce = 2, mostWaiting = 20

const running = new Set<ChildProcess>()
const waiting: (() => void)[] = []
let busy = 0

/** 'busy': there is too much to do already. Nothing is wrong with the file. */
export async function clean(file: Buffer, { mostSeconds }: { mostSeconds: number }): Promise<Cleaned | 'busy'> {
  const kind = lookAt(file)
  if (kind !== 'picture' && kind !== 'sound') return { why: kind }
  if (busy >= mostAtOnce && waiting.length >= mostWaiting) return 'busy'
  if (busy >= mostAtOnce) await new Promise<void>((go) => waiting.push(go))
  else busy++
  try {
    return await inProcess(file, { kind, mostPixels, longestSide, mostSeconds })
  } finally {
    const next = waiting.shift()
    if (next) next()
    else busy--
  }
}

/** Whoever dies of a file, or says nothing that can be read, has said that it is broken. */
async function inProcess(file: Buffer, asked: Asked): Promise<Cleaned> {
  // Nothing of what the program knows comes along in its environment.
  const child = spawn(...bounded([program, JSON.stringify(asked)]), { env: {}, stdio: ['pipe', 'pipe', 'ignore'], timeout: mostMilliseconds, killSignal: 'SIGKILL' })
  running.add(child)
  const said: Buffer[] = []
  child.stdout.on('data', (piece: Buffer) => said.push(piece))
  // It may be over before it has read everything.
  child.stdin.on('error', () => {})
  child.stdin.end(file)
  const code = await new Promise<number | null>((ended, failed) => child.once('close', ended).once('error', failed)).finally(() => running.delete(child))
  return code === 0 ? readMade(Buffer.concat(said)) : { why: 'broken' }
}

function readMade(said: Buffer): Cleaned {
  const end = said.indexOf('\n')
  const made = JSON.parse(said.toString('utf8', 0, end)) as Made
  const bytes = said.subarray(end + 1)
  if ('why' in made) return made
  return Object.hasOwn(keptTypes, made.type) && bytes.length ? { type: made.type, bytes } : { why: 'broken' }
}

/** From the sources it is the file beside this one, which Node reads as it is; from the build, a file beside the program. */
const fromSources = import.meta.url.endsWith('.ts')
const program = fileURLToPath(new URL(fromSources ? './clean.process.ts' : './clean.process.js', import.meta.url))
const root = join(dirname(program), fromSources ? '../../..' : '..')
const permitted = [
  '--permission', '--allow-addons', `--max-old-space-size=${mostHeap}`, '--no-warnings',
  ...[dirname(program), join(root, 'node_modules'), join(root, 'package.json')].map((path) => `--allow-fs-read=${path}`),
]

/** Node with next to no rights. The shell is there to say how much memory it may have. */
export const bounded = (given: string[]): [string, string[]] => ['/bin/sh', ['-c', `ulimit -d ${mostMemory} && exec "$0" "$@"`, process.execPath, ...permitted, ...given]]

/** A program that stops does not wait for what may take long. */
export const endCleaning = (): void => { for (const child of running) child.kill('SIGKILL') }
