// A dead end: a way of the routing that ends where nobody near would get the feedback, or nobody who can look at it. Found by
// the very rule that routes, ahead of the feedback that would have to find it.
import { route, type Answerable } from '../../feedback/route.ts'
import { isFar } from '../gap.ts'

export type Reader = 'handler' | 'supervisor'
export const readers: readonly Reader[] = ['handler', 'supervisor']
export type Why = 'nobody' | 'only-coordinator' | 'no-account' | 'mail-refused' | 'worker-there'

/** Who could not look: they have chosen no password, or mail to them is refused. */
export type CannotLook = { withoutAccount: ReadonlySet<string>; mailRefused: ReadonlySet<string> }

export type End = { why: Why; personId: string | null }

/** Null where the way leads to somebody near who can look. */
export function deadEndOf(answerable: Answerable, reader: Reader, { withoutAccount, mailRefused }: CannotLook): End | null {
  const { handlerId, because } = route(answerable, reader)
  if (!handlerId) return { why: 'nobody', personId: null }
  // Everybody is away, and it waits for a coordinator who works there themselves.
  if (reader === 'supervisor' && !answerable.people.get(handlerId)?.supervises) return { why: 'worker-there', personId: handlerId }
  if (isFar({ because })) return { why: 'only-coordinator', personId: null }
  if (withoutAccount.has(handlerId)) return { why: 'no-account', personId: handlerId }
  return mailRefused.has(handlerId) ? { why: 'mail-refused', personId: handlerId } : null
}
