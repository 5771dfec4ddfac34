// A second factor is what somebody shows besides their password: a code of an authenticator app (TOTP), or a passkey.
import type { Day } from '../../text/dates.ts'
import { versionOf } from '../../web/version.ts'

export type FactorKind = 'totp' | 'passkey'

export type Factor = { id: string; kind: FactorKind; name: string; createdAt: Date; lastUsedOn: Day | null }

/** Nobody needs more, and somebody else could fill the list. */
export const mostFactors = 10
export const longestName = 60

/** So many wrong codes in one sign-in, and it ends. */
export const mostWrongCodes = 5

/** From so many on within an hour the owner of the account is told, however many sign-ins they are spread over. */
export const tellingWrongCodes = 5

/** So many in a day, and the second step waits. It takes the password to get there. */
export const mostWrongCodesInADay = 20

export const recoveryMinutes = 30

/** Where two confirm, each has had their role for so long: nobody makes up a second one on the spot. */
export const seasonedDays = 7

export type NameTrouble = 'missing' | 'long' | 'taken'

export function nameTrouble(name: string, others: readonly Pick<Factor, 'name'>[]): NameTrouble | null {
  if (!name) return 'missing'
  if ([...name].length > longestName) return 'long'
  return others.some((other) => other.name.toLowerCase() === name.toLowerCase()) ? 'taken' : null
}

/** Of the name that a form to change it was filled in from. */
export const nameVersion = ({ name }: Pick<Factor, 'name'>): string => versionOf({ name })

/** The last one stays where a role requires one. */
export const mayBeRemoved = (factors: readonly unknown[], required: boolean): boolean => !required || factors.length > 1
