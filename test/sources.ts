// The project's own files, for laws about how they are written.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../src/db/root.ts'

export type Source = { path: string; text: string; lines: string[] }

export const isTest = (path: string): boolean => /[.]test[.]tsx?$/.test(path)

/** All TypeScript files under these folders, sorted. */
export function sources(...folders: string[]): Source[] {
  return folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: projectRoot })).sort().map((path) => {
    const text = readFileSync(join(projectRoot, path), 'utf8')
    return { path, text, lines: text.trimEnd().split('\n') }
  })
}

/** 'src/x.ts:12: the line', for each line that matches; comments are not code. */
export function places(files: Source[], pattern: RegExp): string[] {
  return files.flatMap(({ path, lines }) =>
    lines.flatMap((line, at) => (pattern.test(withoutComment(line)) ? [`${path}:${at + 1}: ${line.trim()}`] : [])))
}

const withoutComment = (line: string): string => (/^\s*(\/\/|\/?\*)/.test(line) ? '' : line.replace(/\s\/\/ .*$/, ''))
