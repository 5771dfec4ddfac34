// A second factor is what somebody shows besides their password: a code of an authenticator app (TOTP), or a passkey.
import type { Day } from '../../text/dates.ts'

export type FactorKind = 'totp' | 'passkey'

export type Factor = { id: string; kind: FactorKind; name: string; createdAt: Date; lastUsedOn: Day | null }

/** Nobody needs more, and somebody else could fill the list. */
export const mostFactors = 10
export const longestName = 60

/** So many wrong codes in one sign-in, and it ends. */
export const mostWrongCodes = 5

export const recoveryMinutes = 30

export type NameTrouble = 'missing' | 'long' | 'taken'

export function nameTrouble(name: string, others: readonly Pick<Factor, 'name'>[]): NameTrouble | null {
  if (!name) return 'missing'
  if ([...name].length > longestName) return 'long'
  return others.some((other) => other.name.toLowerCase() === name.toLowerCase()) ? 'taken' : null
}

/** The last one stays where a role requires one. */
export const mayBeRemoved = (factors: readonly unknown[], required: boolean): boolean => !required || factors.length > 1
