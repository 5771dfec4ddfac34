// What in a text could tell who somebody is, and the text once a person has decided what of it goes. The two are types of their
// own: what a giver wrote is a string, and only `redact` makes of it what may be shown to everybody.

/** `worker`: a name of somebody of the staff. `place`: one so rare that it tells who is meant. */
export const findingKinds = ['name', 'worker', 'personal-code', 'phone', 'email', 'address', 'plate', 'iban', 'date', 'place'] as const
export type FindingKind = (typeof findingKinds)[number]

/** `from` and `to` are offsets in UTF-16 units, as in `slice`. `sure`: the shape alone says it, as of an e-mail address. */
export type Finding = { kind: FindingKind; from: number; to: number; sure: boolean }

/** Words that everybody may read. */
export type Redacted = string & { readonly redacted: unique symbol }
