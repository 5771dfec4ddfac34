// What statistics say beside their figures of what was set aside: about how many, and nothing under the fewest.
import type { Db } from '../../db/db.ts'
import type { About } from '../../reports/disclosure/about.ts'
import { aboutSetAside } from './aside.sql.ts'

export const leftOutOfStatistics = (db: Db): Promise<About> => aboutSetAside(db)
