// What every route may need, made once at the start and handed down; no globals.
import type { Kysely } from 'kysely'
import type { Clock } from '../clock.ts'
import type { DB } from '../db/schema.ts'
import type { Keys } from '../privacy/keys.ts'
import type { NameTags } from '../privacy/redaction/name-tags.ts'
import type { ShortCode } from '../privacy/short-code.ts'
import type { Pressure } from '../privacy/pressure.ts'
import type { Settings } from '../settings.ts'
import type { Day } from '../text/dates.ts'
import type { Assets } from './assets.ts'

export type Context = {
  db: Kysely<DB>
  /** As the role of the identified room, which is the only one that reads it, and reads nothing that was told without a name. Null: it is closed. */
  room: Kysely<DB> | null
  settings: Settings
  keys: Keys
  now: Clock
  assets: Assets
  /** True when the demonstration county is loaded: sign-ins and mail are then shown openly. */
  demo: boolean
  /** What a dictionary knows of names; null where there is none. Loaded by the first who asks. */
  nameTags(): Promise<NameTags | null>
  /** How often codes were opened today, by the first of the month, in the memory of this process alone. */
  codesOpened: Map<Day, Map<ShortCode, number>>
  /** How much feedback is being sent, likewise. */
  pressure: Pressure
}
