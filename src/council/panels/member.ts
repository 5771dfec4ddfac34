// A member of a council, as the council and its secretary know them: how they are reached, and what they need in order to come.
import type { Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import type { PanelSeat } from '../panel.ts'

/** By what a member is told of a meeting. phone, letter: by the secretary · none: at the meetings alone */
export const waysToReach = ['mail', 'sms', 'phone', 'letter', 'none'] as const
export type WayToReach = (typeof waysToReach)[number]

/** When they are reminded of a meeting, once at most. */
export const reminders = ['week', 'two-days', 'never'] as const
export type Reminder = (typeof reminders)[number]

export const needNames = ['access', 'interpreter', 'travel', 'food', 'other'] as const
export type NeedName = (typeof needNames)[number]
/** `access`: a way in without stairs, a loop, somebody with them · `interpreter`: between which languages. */
export type Needs = Record<NeedName, string>

/** What a member has told of themselves: sealed, for themselves and the secretary. */
export type Confided = { phone: string; post: string; needs: Needs }
export const nothingTold: Confided = { phone: '', post: '', needs: { access: '', interpreter: '', travel: '', food: '', other: '' } }

/** As they choose it themselves. `news`: they are told between meetings when something came of what was said, by mail or SMS. */
export type Choices = { called: string; reached: WayToReach; reminded: Reminder; news: boolean; largeText: boolean }

/**
 * `mailbox`: whether they sign in with an address to which mail goes · `signsIn`: they have set up a sign-in;
 * of a client since they sign in for this seat: that they had one before would tell that they are known elsewhere ·
 * `isClient`: they are no staff, or nobody here is to know that they are · `changesOwnMail`: they truly are none, and change their address
 * themselves · `language`: their own, or null for who does not sign in
 */
export type Member = PanelSeat & Choices & { version: number; mailbox: boolean; signsIn: boolean; isClient: boolean; changesOwnMail: boolean; language: Language | null }

/** The way is open to them: mail needs a sign-in by address, SMS and calls a telephone number, a letter an address. */
export const canBeReached = (way: WayToReach, { mailbox, told, sms }: { mailbox: boolean; told: Pick<Confided, 'phone' | 'post'>; sms: boolean }): boolean =>
  ({ mail: mailbox, sms: sms && told.phone !== '', phone: told.phone !== '', letter: told.post !== '', none: true })[way]

/** The link of a client without a mailbox may stand on paper; of whoever else it could be a key to what they have. */
export const linkMayBePrinted = ({ personId, isClient, mailbox }: Pick<Member, 'personId' | 'isClient' | 'mailbox'>): boolean =>
  personId !== null && isClient && !mailbox

/** The days from which on, and until when, somebody is reminded of a meeting; null for who is not. */
export const remindFrom = (reminded: Reminder, heldOn: Day, daysBefore: (day: Day, days: number) => Day): Day | null =>
  (reminded === 'never' ? null : daysBefore(heldOn, reminded === 'week' ? 7 : 2))
