// Types in one sheet that came back: a case by the one intake, with the receipt that its giver tore off.
import { transact, type Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import type { Actor } from '../../staff/actor.ts'
import { dayOf } from '../../text/dates.ts'
import type { Draft } from '../draft.ts'
import { receive } from '../receive.ts'
import { sheetReceipt, sheetToken, type FormRun } from './form-run.ts'
import { enterSheet } from './forms.sql.ts'

export type Entered = { outcome: 'entered'; reference: string } | { outcome: 'not-open' }

/** not-open: entered before, void, or no sheet of the run. */
export const enter = (db: Db, { run, number, draft }: { run: FormRun; number: number; draft: Draft }, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys }): Promise<Entered> =>
  transact(db, async (tx) => {
    if (!(await enterSheet(tx, run.id, number, dayOf(now)))) return { outcome: 'not-open' }
    const taken = await receive(tx, draft, sheetToken(run, number), {
      channel: 'paper', now, keys, receipt: sheetReceipt(keys, run, number), spoken: { answerBy: 'page', helped: 'nobody', by: actor },
    })
    if (taken.outcome !== 'received') throw new Error('a sheet that is open has a case')
    await record(tx, { what: 'forms-changed', by: actor, detail: { step: 'entered' } }, now)
    return { outcome: 'entered', reference: taken.reference }
  })
