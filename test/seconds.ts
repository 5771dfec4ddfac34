// How many seconds each test file took when it last ran here, so that long ones begin first and the workers end
// together. Nothing depends on it: what is not known yet is taken by its size.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from '../src/db/root.ts'

const kept = join(projectRoot, 'node_modules/.cache/test-seconds.json')
const bytesInASecond = 2000

export function longestFirst(files: string[]): string[] {
  const known = read()
  const seconds = new Map(files.map((file) => [file, known[file] ?? statSync(file).size / bytesInASecond]))
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
