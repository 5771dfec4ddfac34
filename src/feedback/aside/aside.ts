// What came through the form and is not meant as feedback is set aside (siirtää sivuun): hidden from work and from every count, and never deleted.
// Criticism, however rude, is feedback; so nobody sets aside alone what is about where they work.

/** What it is instead. Nothing here describes an opinion. */
export const reasons = ['advertisement', 'trial', 'mash'] as const
/** `again`: one piece many times, as a coordinator has decided of all of them together; see bursts. */
export type Reason = (typeof reasons)[number] | 'again'

/** `asked`: it waits for a second look, and is work like any other until then. */
export type AsideState = 'asked' | 'aside'

/** How it is now. `byIds`: who asked for it and who decided, and by whose hands: for whoever must not have the last word on it again. */
export type Aside = { number: number; state: AsideState; because: Reason; askedBy: string | null; askedByIds: string[]; decidedBy: string | null; byIds: string[] }

/** Why something is not set aside; null where it may be. */
export type Hindrance = 'closed' | 'answered' | 'spoken' | 'meant' | 'drafting'

/** Whoever is answered aloud or by letter has no page on which they could say that it was meant; and what was answered was feedback. */
export const hindrance = (one: { state: string; answeredAt: Date | null }, { spoken, meant }: { spoken: boolean; meant: boolean }): Hindrance | null =>
  one.state === 'closed' ? 'closed' : one.answeredAt ? 'answered' : spoken ? 'spoken' : meant ? 'meant' : null
