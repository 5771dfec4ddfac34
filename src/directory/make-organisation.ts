// An organisation that has a name to be changed and the questions to begin with; everything else comes at the desk.
import type { Tx } from '../db/db.ts'
import { kinds } from '../feedback/case.ts'
import { commonQuestions } from './common-questions.ts'
import { insertOrganisation } from './organisation.sql.ts'
import { replaceQuestions } from './questions.sql.ts'

/** Several processes may start at once on an empty database: one of them makes it. */
export async function makeOrganisation(tx: Tx, { now }: { now: Date }): Promise<void> {
  if (!(await insertOrganisation(tx))) return
  for (const kind of kinds) {
    const questions = commonQuestions[kind].map(({ question, hint = null }) => ({ question, hint }))
    await replaceQuestions(tx, { kind, serviceLineId: null, questions }, { now })
  }
}
