// The 41 services of the county, each in its line. A service's description is one plain sentence, and its
// everyday words are those that people search with: how they say it at home, not how the law does.
import { lines, type LineKey } from './lines.ts'
import type { Trilingual } from './organisation.ts'
import { childWelfare } from './services/child-welfare.ts'
import { disability } from './services/disability.ts'
import { families } from './services/families.ts'
import { familyLaw } from './services/family-law.ts'
import { older } from './services/older.ts'
import { substance } from './services/substance.ts'
import { workingAge } from './services/working-age.ts'

export type ServiceContent = { name: Trilingual; description: Trilingual; everydayWords: Trilingual }
export type DemoService = ServiceContent & { key: ServiceKey; line: LineKey }

const ofLine = {
  'working-age': workingAge,
  families,
  'child-welfare': childWelfare,
  'family-law': familyLaw,
  substance,
  disability,
  older,
} satisfies Record<LineKey, Record<string, ServiceContent>>

type KeysOf<T> = T extends unknown ? keyof T : never
export type ServiceKey = KeysOf<(typeof ofLine)[LineKey]>

export const services: DemoService[] = lines.flatMap(({ key: line }) =>
  Object.entries<ServiceContent>(ofLine[line]).map(([key, content]) => ({ key: key as ServiceKey, line, ...content })),
)
