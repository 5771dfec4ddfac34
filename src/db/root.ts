// Where the program's own files are, the same from the sources and from the build.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectRoot: string = (function up(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : up(dirname(folder))
})(dirname(fileURLToPath(import.meta.url)))
