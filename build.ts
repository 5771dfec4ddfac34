// Builds the program into one file, dist/main.js. Packages stay outside, and so do the files that the
// program reads when it starts: migrations, styles, browser scripts. Node itself runs this file.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = import.meta.dirname

rmSync(join(root, 'dist'), { recursive: true, force: true })
await build({
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
})
