// How many seconds each test file took when it last ran here, so that long ones begin first and the workers end
// together. Nothing depends on it: what is not known yet is taken by its size.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from '../src/db/root.ts'

const kept = join(projectRoot, 'node_modules/.cache/test-seconds.json')
const bytesInASecond = (file: string): number => (file.endsWith('.journey.ts') ? 400 : 2000)

/** Much longer than their size tells: where none has run yet, as in a fresh clone, they would be begun last, and waited for alone. */
const slow: Record<string, number> = {
  'test/journeys/27-every-page-of-the-desk.journey.ts': 65, 'test/journeys/58-further-languages.journey.ts': 55,
  'test/build.test.ts': 60, 'test/kills.test.ts': 25, 'test/start.test.ts': 60, 'test/routes-by-role.test.ts': 55, 'demo/load.test.ts': 30, 'src/db/embedded/server.test.ts': 15,
  'src/reports/surveys/hidden.test.ts': 15, 'src/reports/disclosure/protect.test.ts': 15, 'src/feedback/never-unanswered.test.ts': 15, 'src/feedback/random-worlds.test.ts': 10,
}

export function longestFirst(files: string[]): string[] {
  const known = read()
  const seconds = new Map(files.map((file) => [file, known[file] ?? slow[file] ?? statSync(file).size / bytesInASecond(file)]))
  return [...files].sort((a, b) => seconds.get(b)! - seconds.get(a)! || (a < b ? -1 : 1))
}

export function keepSeconds(outcomes: { file?: string; seconds: number }[]): void {
  const taken = outcomes.flatMap(({ file, seconds }) => (file ? [[file, Math.round(seconds * 100) / 100]] : []))
  mkdirSync(dirname(kept), { recursive: true })
  writeFileSync(`${kept}.${process.pid}`, JSON.stringify({ ...read(), ...Object.fromEntries(taken) }, null, 1))
  renameSync(`${kept}.${process.pid}`, kept)
}

function read(): Record<string, number> {
  try {
    return JSON.parse(readFileSync(kept, 'utf8'))
  } catch {
    return {}
  }
}
