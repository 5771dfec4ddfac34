// What others show of bulletins: the newest issues, as everybody may read them.
import type { Db } from '../../db/db.ts'
import { listIssues, type Issue } from './issues.sql.ts'

export const newestIssues = (db: Db, most: number): Promise<Issue[]> => listIssues(db, { size: most, page: 1 })
