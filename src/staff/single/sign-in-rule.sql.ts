// The table of the rule whether passwords open the desk: one row, or none where nobody has ever switched them off.
import type { Db, Tx } from '../../db/db.ts'

export const arePasswordsOff = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('sign_in_rule').select('passwords_off').executeTakeFirst())?.passwords_off ?? false

export const saveRule = (tx: Tx, passwordsOff: boolean, personId: string, now: Date) => {
  const values = { passwords_off: passwordsOff, changed_by: personId, changed_at: now }
  return tx.insertInto('sign_in_rule').values(values).onConflict((row) => row.column('id').doUpdateSet(values)).execute()
}

export const endSessionsByPassword = (tx: Tx) => tx.deleteFrom('auth_session').where('method', '=', 'password').execute()
