// Opens what somebody sent in a process of its own, which may do next to nothing and is ended when it takes too long. Each such program is a file
// *.process.ts beside its subject, which is handed what was sent, answers with a line of JSON and what it made, and knows no database.
import { spawn, type ChildProcess } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** From the sources a program is the file at this path, which Node reads as it is; from the build a file of the same name beside the program. */
const programs = { clean: 'feedback/attachments/clean.process', open: 'mail-in/open.process' } as const
export type Program = keyof typeof programs

const mostMilliseconds = 20_000
/** For everything that the process writes to, in kilobytes; and of it for JavaScript, in MB. */
const mostMemory = 1_000_000, mostHeap = 192

const running = new Set<ChildProcess>()
/** Ended by us, of which nothing follows about what they were given. */
const ended = new WeakSet<ChildProcess>()

/** What it answered. Null: it died of what it was given. 'ended': this program stops, and what was given is to be opened another time. */
export async function apart(name: Program, asked: unknown, given: Buffer): Promise<{ told: unknown; made: Buffer } | 'ended' | null> {
  const path = pathOf(name)
  // Nothing of what the program knows comes along in its environment.
  const child = spawn(...bounded(name, [path, JSON.stringify(asked)]), { env: {}, stdio: ['pipe', 'pipe', 'ignore'], timeout: mostMilliseconds, killSignal: 'SIGKILL' })
  running.add(child)
  const said: Buffer[] = []
  child.stdout.on('data', (piece: Buffer) => said.push(piece))
  // It may be over before it has read everything.
  child.stdin.on('error', () => {})
  child.stdin.end(given)
  const code = await new Promise<number | null>((over, failed) => child.once('close', over).once('error', failed)).finally(() => running.delete(child))
  if (code !== 0) return ended.has(child) ? 'ended' : null
  const whole = Buffer.concat(said)
  const end = whole.indexOf('\n')
  return { told: JSON.parse(whole.toString('utf8', 0, end)), made: whole.subarray(end + 1) }
}

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..')
const pathOf = (name: Program): string =>
  import.meta.url.endsWith('.ts') ? join(here, `${programs[name]}.ts`) : join(here, `${programs[name].slice(programs[name].lastIndexOf('/') + 1)}.js`)

const permittedTo = (name: Program): string[] => [
  '--permission', '--allow-addons', `--max-old-space-size=${mostHeap}`, '--no-warnings',
  ...[dirname(pathOf(name)), join(root, 'node_modules'), join(root, 'package.json')].map((path) => `--allow-fs-read=${path}`),
]

/** Node with next to no rights. The shell is there to say how much memory it may have. */
export const bounded = (name: Program, given: string[]): [string, string[]] =>
  ['/bin/sh', ['-c', `ulimit -d ${mostMemory} && exec "$0" "$@"`, process.execPath, ...permittedTo(name), ...given]]

/** A program that stops does not wait for what may take long. */
export const endApart = (): void => {
  for (const child of running) {
    ended.add(child)
    child.kill('SIGKILL')
  }
}
