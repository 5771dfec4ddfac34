// Builds the program into dist/main.js and what it loads only sometimes. Packages stay outside, and so do the files
// that the program reads when it starts: migrations, styles, browser scripts. Node itself runs this file.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { build } from 'esbuild'

const root = import.meta.dirname

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  // What is loaded only sometimes, as the demonstration county is, stays in a file of its own.
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
  write: false,
})

// Another start may be reading the same folder: a file appears whole or not at all, what is right already is left
// alone, and what no build of the last hour has made goes.
for (const { path, contents } of outputFiles) {
  if (existsSync(path) && readFileSync(path).equals(contents)) continue
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.${process.pid}`, contents)
  renameSync(`${path}.${process.pid}`, path)
}
const made = new Set(outputFiles.map(({ path }) => basename(path)))
const anHourAgo = Date.now() - 3_600_000
for (const name of readdirSync(join(root, 'dist'))) {
  const path = join(root, 'dist', name)
  if (!made.has(name) && statSync(path).mtimeMs < anHourAgo) rmSync(path, { recursive: true, force: true })
}
