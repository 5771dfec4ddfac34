// What somebody without a mail address signs in with: a name of the form 'oma-482913'. The sign-in library knows addresses only, so it is
// kept as one of a domain that cannot exist (RFC 2606), and no mail is ever sent there.
const nowhere = '@sign-in.invalid'

export const newSignInName = (random: number): string => `oma-${100_000 + (random % 900_000)}${nowhere}`

/** Of an account that nobody signs in with any more: its address has become somebody else's. */
export const formerSignInName = (accountId: string): string => `left-${accountId.toLowerCase()}${nowhere}`

/** As typed at the door: a name without an @ is one of these. */
export const signInAddress = (typed: string): string => (typed && !typed.includes('@') ? `${typed.trim().toLowerCase().replaceAll(' ', '-')}${nowhere}` : typed)

/** As it is shown to whoever signs in with it. */
export const shownSignInName = (email: string): string => (isMailbox(email) ? email : email.slice(0, -nowhere.length))

export const isMailbox = (email: string): boolean => !email.endsWith(nowhere)
