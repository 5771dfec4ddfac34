// Why a mail became no feedback. Each is a code with a sentence at the desk. Of some whoever wrote is told, unless a machine did.

/** `large`: more than is opened. `long`: more words than a message may have. `unreadable`: broken, locked by a key, or made to harm. */
const toldToSender = ['large', 'long', 'no-words', 'unreadable'] as const
/** `parts`: more than anybody writes by hand. `own`: from an address of ours. `many`: more in ten minutes from one address than anybody writes. */
export const reasons = [...toldToSender, 'parts', 'automatic', 'list', 'own', 'many'] as const
export type Reason = (typeof reasons)[number]

export const isToldToSender = (why: Reason): boolean => (toldToSender as readonly Reason[]).includes(why)
