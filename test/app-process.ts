// The program as a process of its own: started on a data folder, watched, told to stop, killed.
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { projectRoot } from '../src/db/root.ts'

export type AppProcess = {
  pid: number
  /** Where it listens; throws, with what it printed, when it ends without listening. */
  listening(): Promise<string>
  /** Everything it has printed. */
  output(): string
  kill(signal: NodeJS.Signals): void
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>
}

/** What stands after `node` on the command line: the sources, or another build of the program. */
export const fromSource = ['--import', 'tsx', join(projectRoot, 'src/main.ts')]

let built: string[] | undefined

/** As it is started in use, which loads in half the time that the sources take. */
function asInUse(): string[] {
  if (!built) execFileSync(process.execPath, ['build.ts'], { cwd: projectRoot })
  return (built ??= [join(projectRoot, 'dist/main.js')])
}

/** On any free port. Nothing of this process's own settings reaches it. */
export function runApp(settings: Record<string, string>, program: readonly string[] = asInUse()): AppProcess {
  const { PATH, HOME, TMPDIR } = process.env
  const child = spawn(process.execPath, program, {
    cwd: projectRoot,
    env: { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed: string[] = []
  const ended = new Promise<number | NodeJS.Signals | null>((end, failed) =>
    child.on('error', failed).on('close', (code, signal) => end(code ?? signal)))
  const listening = new Promise<string>((found) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        printed.push(line)
        const url = /^listening on (http:\S+)$/.exec(line)?.[1]
        if (url) found(url)
      })
    }
  })
  const output = () => printed.join('\n')
  return {
    pid: child.pid!,
    output,
    ended,
    kill: (signal) => void child.kill(signal),
    listening: () => Promise.race([listening, ended.then((code) => {
      throw new Error(`the program ended with ${code}:\n${output()}`)
    })]),
  }
}

/** The embedded server of a data folder, as it says itself: its process, and where to connect as its administrator. */
export function embeddedServer(dataDir: string): { pid: number; host: string; port: number; user: string } {
  const cluster = readdirSync(dataDir).find((name) => /^postgres-\d+$/.test(name))!
  const lines = readFileSync(join(dataDir, cluster, 'postmaster.pid'), 'utf8').split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]), host: lines[4]!, user: 'postgres' }
}

