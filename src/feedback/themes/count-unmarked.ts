// About how much closed feedback waits for its themes: so many at most are counted.
import type { Db } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import { seerOf } from '../sight.sql.ts'
import { unmarkedCases } from './marked.sql.ts'

export const mostCounted = 100

export const countUnmarked = async (db: Db, actor: Actor): Promise<number> => (await unmarkedCases(db, await seerOf(db, actor), { after: null, size: mostCounted + 1 })).length
