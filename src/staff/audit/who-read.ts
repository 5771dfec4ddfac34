// Who opened a case, as the page of the case asks for it.
import type { Db } from '../../db/db.ts'
import type { Language } from '../../text/language.ts'
import { readersOf, type CaseReader } from './readers.sql.ts'

export const whoRead = (db: Db, caseId: string, asked: { without: string[]; language: Language }): Promise<CaseReader[]> => readersOf(db, caseId, asked)
