// Builds the program into dist/main.js, the command for its keys, its threads and processes beside it, and what it loads only sometimes. Most packages stay outside, and so do the files
// that the program reads when it starts: migrations, styles, browser scripts. Node itself runs this file.
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { build } from 'esbuild'

const root = import.meta.dirname

/** Of several hundred small files each. In one with ours they take a quarter of the memory, and the start is sooner. */
const inside = new Set(['better-auth', 'hono', '@hono/node-server', 'kysely', 'valibot', '@valibot/to-json-schema', 'preact', 'preact-render-to-string'])
const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<'dependencies' | 'optionalDependencies', Record<string, string>>
const outside = Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !inside.has(name))

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: Object.fromEntries(['src/main.ts', 'src/keys-command.ts', 'src/migrate-command.ts', ...globSync('src/**/*.{thread,process}.ts', { cwd: root })].map((path) => [basename(path, '.ts'), path])),
  outdir: 'dist',
  bundle: true,
  // What is loaded only sometimes, as the demonstration county is, stays in a file of its own.
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  external: outside,
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
