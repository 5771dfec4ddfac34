// A message (viesti) is a notice that something waits. It is kept without content and without address:
// both are found when it is sent, and what it may say is decided in compose.ts.
import type { Day } from '../text/dates.ts'
import type { Language, Translated } from '../text/language.ts'

/** Those about an answer, a question and what came of it go to the contact that a giver left, the others to staff. */
export const messageKinds = [
  'feedback-arrived', 'reply-arrived', 'reopened', 'reminder', 'escalation', 'answer-waits', 'question-waits', 'set-up-link', 'password-reset',
  'password-changed', 'first-password', 'drill-ended', 'someone-asked-for', 'told-above', 'follow-up',
  'confirm-contact', 'dead-ends', 'thanks-arrived', 'answer-proposed', 'answer-sent-back',
  'informed', 'moved-to-you', 'nobody-above', 'lane-permitted', 'lane-reminder', 'lane-late', 'plan-due', 'side-told',
  'stood-in', 'second-factor-changed', 'second-factor-guessed',
  'unusual-reading', 'webhook-stopped', 'sign-in-linked', 'role-opened', 'joined-your-unit', 'nobody-stands-in',
  'upkeep', 'tablet-silent', 'data-export-asked', 'record-request-arrived', 'record-request-due', 'record-request-late', 'copy-asked', 'to-check', 'may-comment', 'piece-reported', 'erasure-asked', 'rights-due', 'rights-late',
  'survey-due', 'survey-late', 'ends-asked',
  'survey-look', 'survey-look-again', 'survey-marked',
  'monitoring-due', 'monitoring-late',
  'improvement-yours', 'improvement-due', 'improvement-late', 'improvement-disputed',
  'trial-asked', 'trial-began', 'trial-comments', 'trial-decided', 'greeting-arrived', 'greeting-waits', 'proposal-arrived', 'proposal-waits',
  'council-homework', 'research-withdrawn',
  'address-change',
  'sms-receipt', 'sms-help', 'sms-stopped', 'sms-started',
  'mail-taken', 'mail-not-taken',
  'invitation', 'invitation-again', 'sms-invitation', 'sms-invitation-again',
  'seat-link', 'seat-days', 'seat-reminder', 'seat-news', 'seat-letters', 'sms-seat-link', 'sms-seat-days', 'sms-seat-reminder', 'sms-seat-news', 'sms-seat-letters',
] as const
export type MessageKind = (typeof messageKinds)[number]

/** About what nobody has reacted to: in office hours only, and one of each a day to a person, however much waits. */
export const reminding: readonly MessageKind[] = ['reminder', 'escalation', 'moved-to-you', 'nobody-above', 'lane-reminder', 'lane-late', 'to-check', 'piece-reported', 'tablet-silent']

/** They lead the clients' council to a draft of a survey: where it is no longer there to be looked at, they need not go out. */
export const lookKinds: readonly MessageKind[] = ['survey-look', 'survey-look-again']

/** To those on a list, who did not ask for it: what they say and to whom is known to src/surveys/invitations alone. */
export const invitationKinds = ['invitation', 'invitation-again', 'sms-invitation', 'sms-invitation-again'] as const satisfies readonly MessageKind[]
export type InvitationKind = (typeof invitationKinds)[number]
export const isInvitation = (kind: MessageKind): kind is InvitationKind => (invitationKinds as readonly MessageKind[]).includes(kind)

/** That there was a second tells that a code had not been used: nobody is shown it. */
export const remindersOfInvitations: readonly MessageKind[] = ['invitation-again', 'sms-invitation-again']

/** To whoever sits on a clients' council: what they say and to whom is known to src/council/panels alone. */
export const seatKinds = ['seat-link', 'seat-days', 'seat-reminder', 'seat-news', 'seat-letters', 'sms-seat-link', 'sms-seat-days', 'sms-seat-reminder', 'sms-seat-news', 'sms-seat-letters'] as const satisfies readonly MessageKind[]
export type SeatKind = (typeof seatKinds)[number]
export const isToSeat = (kind: MessageKind): kind is SeatKind => (seatKinds as readonly MessageKind[]).includes(kind)

/** To whoever wrote an SMS to us, and waits for it with the telephone in their hand: whatever the hour, and also where they want no SMS else. */
export const smsAnswerKinds = ['sms-receipt', 'sms-help', 'sms-stopped', 'sms-started'] as const satisfies readonly MessageKind[]
export type SmsAnswerKind = (typeof smsAnswerKinds)[number]
export const isSmsAnswer = (kind: MessageKind): kind is SmsAnswerKind => (smsAnswerKinds as readonly MessageKind[]).includes(kind)
/** To whoever wrote to our mailbox, once: what they say and to whom is known to src/mail-in alone. */
export const senderKinds = ['mail-taken', 'mail-not-taken'] as const satisfies readonly MessageKind[]
export type SenderKind = (typeof senderKinds)[number]
export const isToSender = (kind: MessageKind): kind is SenderKind => (senderKinds as readonly MessageKind[]).includes(kind)

/** They go by the SMS gateway, all others by mail. */
export const smsKinds: readonly MessageKind[] = [...smsAnswerKinds, 'sms-invitation', 'sms-invitation-again', 'sms-seat-link', 'sms-seat-days', 'sms-seat-reminder', 'sms-seat-news', 'sms-seat-letters']
export const isSms = (kind: MessageKind): boolean => smsKinds.includes(kind)

/** With these goes a link that opens a page where a password is chosen, or details or an address are confirmed; it is made when the mail goes out. */
export const carriesLink = (kind: MessageKind): boolean => kind === 'set-up-link' || kind === 'confirm-contact' || kind === 'seat-link' || kind === 'sms-seat-link' || kind === 'address-change' || isAskedFor(kind)

/** By anybody who wrote the address, whoever they are; a set-up link is sent by an administrator. */
export const isAskedFor = (kind: MessageKind): boolean => kind === 'password-reset' || kind === 'first-password'

export const messageStates = ['waiting', 'failed', 'sent'] as const
export type MessageState = (typeof messageStates)[number]

export type Delivery = 'delivered' | 'not-delivered'

export type Message = {
  id: string
  kind: MessageKind
  language: Language
  state: MessageState
  caseId: string | null
  reference: string | null
  /** Of the case; or until when the clients' council is asked to look at a draft. */
  dueOn: Day | null
  /** What it leads to, where it is about a survey or one time of asking it. */
  surveyId: string | null
  roundId: string | null
  /** Of a member of a clients' council no name is told here: it is ''. */
  person: { id: string; name: string; email: string; leftOn: Day | null } | null
  /** Who sits on a council; and the meeting that it is about. */
  seatId: string | null
  meetingId: string | null
  /** Who asked the clients' council for volunteers: where what is about that goes. */
  researcherMail: string | null
  /** Of those on a list; null too where its address has been erased. */
  invitationId: string | null
  /** What goes back to whoever wrote an SMS; null too where it has gone. */
  smsAnswerId: string | null
  /** What the gateway told of an SMS after it took it; null where it told nothing, or nothing final. */
  delivery: Delivery | null
  /** The mail that it answers. */
  mailId: string | null
  organisation: Translated | null
  createdAt: Date
  sentAt: Date | null
  failedAt: Date | null
  attempts: number
  /** A reason below, or the server's code and nodemailer's: "550 EENVELOPE", "ECONNECTION". */
  lastError: string | null
}

/** The contact was erased, or the person left. */
export const noRecipient = 'no-recipient'
/** No mail server is set. */
export const noServer = 'no-smtp'

/** The number wants no SMS. */
export const stopped = 'stopped'

export type Trouble = 'stopped' | 'no-recipient' | 'no-server' | 'refused' | 'sign-in' | 'unreachable' | 'later'

/** What went wrong, as far as somebody can do something about it. */
export function troubleOf(lastError: string): Trouble {
  if (lastError === noRecipient) return 'no-recipient'
  if (lastError === noServer) return 'no-server'
  if (lastError === stopped) return 'stopped'
  if (lastError.startsWith('SMPP ')) return troubleOfSmpp(lastError.slice(5))
  if (lastError.includes('EAUTH') || /^HTTP 40[13]$/.test(lastError)) return 'sign-in'
  if (lastError === 'HTTP 429') return 'later'
  if (/^HTTP 4(?!0[4578]$|25$)\d\d$/.test(lastError)) return 'refused'
  if (/^5\d\d /.test(lastError)) return 'refused'
  return /^4\d\d /.test(lastError) ? 'later' : 'unreachable'
}

/** Codes of SMPP 3.4 (5.1.3), in figures. */
function troubleOfSmpp(status: string): Trouble {
  if (['5', '13', '14', '15'].includes(status)) return 'sign-in'
  if (['20', '88'].includes(status)) return 'later'
  return /^\d+$/.test(status) ? 'refused' : 'unreachable'
}
