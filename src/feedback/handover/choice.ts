// What becomes of a case whose handler leaves, or may read it no longer: it goes to their deputy, to somebody who is named, or
// back to the rule, to whoever answers for it then.
import type { Actor } from '../../staff/actor.ts'
import { mayReadCase, type CaseForAccess } from '../../staff/roles.ts'

export const ways = ['deputy', 'person', 'route'] as const
export type Way = (typeof ways)[number]

/** `receiverId`: whom it goes to; null for the rule. */
export type Choice = { way: Way; receiverId: string | null }

type Given = CaseForAccess & { about: readonly { personId: string; how: 'concerns' | 'thanks' }[] }

/** Whether a case may come to somebody as its handler: they may read it, and it does not concern themselves. */
export const mayReceive = (receiver: Actor, one: Given): boolean =>
  mayReadCase(receiver, { ...one, handlerId: receiver.personId }) && !concerns(one, receiver.personId)

/** Also after their supervisor has talked with them: they do not answer what is about themselves. */
export const concerns = ({ about }: Pick<Given, 'about'>, personId: string): boolean =>
  about.some((each) => each.personId === personId && each.how === 'concerns')
