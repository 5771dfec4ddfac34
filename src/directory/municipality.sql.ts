// Which municipality a unit is in: its own, or that of its place.
import { sql } from 'kysely'

/** For a join of `municipality` to `unit` and `place`. */
export const ofUnit = sql<boolean>`municipality.id = coalesce(unit.municipality_id, place.municipality_id)`
