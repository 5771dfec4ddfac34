// Writes the part of docs/export.md that follows from the program, file by file: node --import tsx test/export-format.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../src/db/root.ts'
import { fieldsOf } from '../src/exchange/export/format.ts'
import { allKinds } from '../src/exchange/export/kinds.ts'
import { leftOutOfExport } from './left-out-of-export.ts'

export function described(): string {
  const files = allKinds.map((kind) => `**\`${kind.file}\`** (${code(kind.table)}). ${kind.of}\n\n${fieldsOf(kind).map(([name, field]) => `${code(name)} ${field}`).join(' · ')}\n`)
  const left = Object.entries(leftOutOfExport).map(([why, tables]) => `- ${why}: ${tables.map(code).join(', ')}.`)
  const columns = allKinds.filter(({ left: gone }) => Object.keys(gone).length).map(({ table, left: gone }) => `- ${code(table)}: ${Object.entries(gone).map(([name, why]) => `${code(name)} (${why})`).join(', ')}.`)
  return `## Files\n\n${files.join('\n')}\n## What is not in it\n\n${left.join('\n')}\n\nAnd of the tables above these columns:\n\n${[...new Set(columns)].join('\n')}\n`
}

const code = (name: string): string => `\`${name}\``

if (import.meta.main) {
  const path = join(projectRoot, 'docs/export.md')
  const page = readFileSync(path, 'utf8')
  writeFileSync(path, page.slice(0, page.indexOf('## Files')) + described())
}
