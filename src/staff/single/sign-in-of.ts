// How somebody comes in, as the page about them says it.
import type { Context } from '../../web/context.ts'
import { hasPassword } from '../accounts.sql.ts'
import type { Person } from '../people.ts'
import { doorsOf } from './doors.ts'
import { arePasswordsOff } from './sign-in-rule.sql.ts'
import { hasSubject, isFromProvider } from './subjects.sql.ts'

export async function signInOf({ db, settings }: Pick<Context, 'db' | 'settings'>, { id, accountId }: Person) {
  const issuer = settings.OIDC_ISSUER
  return {
    fromProvider: await isFromProvider(db, id),
    comesBy: {
      password: accountId !== null && await hasPassword(db, accountId),
      single: accountId !== null && issuer !== undefined && await hasSubject(db, accountId, issuer),
      passwordsAreOff: !doorsOf(settings, await arePasswordsOff(db)).passwords,
    },
  }
}
