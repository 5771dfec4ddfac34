// The program that is measured: the build, as people run it, where there is one that is not older than
// its sources; else the sources through tsx, which start later and take more memory.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../src/db/root.ts'
import { fromSource } from '../test/app-process.ts'

const build = join(projectRoot, 'dist/main.js')

export const isBuilt: boolean = existsSync(build) && newest('src') <= statSync(build).mtimeMs

export const program: readonly string[] = isBuilt ? [build] : fromSource

/** Rates are measured without budgets, which are per address: all clients of a measurement have one. */
export const settings = { BUDGET_FEEDBACK_PER_MINUTE: '0', BUDGET_SURVEY_PER_MINUTE: '0', FORM_MINIMUM_SECONDS: '0' }

function newest(folder: string): number {
  const files = readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  return Math.max(...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs))
}
