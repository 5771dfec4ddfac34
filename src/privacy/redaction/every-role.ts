// What introduces a name in any of the languages: people mix them, and write in another than that of the page.
import type { Roles } from './introduced.ts'
import { english } from './roles.en.ts'
import { finnish } from './roles.fi.ts'
import { swedish } from './roles.sv.ts'

export const everyRole: readonly Roles[] = [finnish, swedish, english]
