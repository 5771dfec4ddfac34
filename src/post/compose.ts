// What a message says. A notice tells that something waits and where, never what: mail is read over
// shoulders, and in mailboxes that are shared. It names neither the service nor its kind, and what goes
// to a giver does not even say that it is about feedback.
import { proposalPath } from '../council-paths.ts'
import { casePath, desk, to } from '../paths.ts'
import { roundPath, surveyPath } from '../survey-paths.ts'
import { shortDay, type Day } from '../text/dates.ts'
import { fill } from '../text/fill.ts'
import { inLanguage, type Language, type Translated } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import { carriesLink, isInvitation, isSmsAnswer, isToSeat, isToSender, reminding, type InvitationKind, type MessageKind, type SeatKind, type SenderKind, type SmsAnswerKind } from './message.ts'

/** All that a notice may be made of. */
export type Notice = {
  kind: MessageKind
  language: Language
  caseId: string | null
  reference: string | null
  dueOn: Day | null
  surveyId?: string | null
  roundId?: string | null
  organisation: Translated | null
}

/** Plain text. `setUpLink` is needed for a message of that kind, and used for no other. */
export function compose(
  notice: Notice, { publicUrl, setUpLink }: { publicUrl: string; setUpLink?: string | undefined },
): { subject: string; text: string } {
  const { kind, language } = notice
  const { mail } = texts[language]
  if (isInvitation(kind) || isToSeat(kind) || isSmsAnswer(kind) || isToSender(kind) || kind === 'address-change') throw new Error('it is no notice')
  const values = {
    organisation: notice.organisation ? inLanguage(notice.organisation, language) : '',
    reference: notice.reference ?? '',
    due: notice.dueOn ? shortDay(notice.dueOn, language) : '',
    link: publicUrl + linkOf(notice, kind),
    list: publicUrl + desk.cases,
    ...(carriesLink(kind) && setUpLink ? { link: setUpLink } : {}),
  }
  const { subject, text } = mail.messages[kind]
  const whole = [text, ...(reminding.includes(kind) && !ofNoCase.includes(kind) ? [mail.moreMayWait] : []), mail.automatic].join('\n\n')
  return { subject: fill(subject, values), text: wrap(fill(whole, values)) }
}

/** These lead to what waits themselves. */
const ofNoCase: readonly Notice['kind'][] = ['nobody-above', 'to-check', 'piece-reported', 'tablet-silent']

function linkOf({ caseId, surveyId, roundId, language }: Notice, kind: Exclude<MessageKind, InvitationKind | SeatKind | SenderKind | SmsAnswerKind | 'address-change'>): string {
  switch (kind) {
    case 'feedback-arrived':
    case 'reply-arrived':
    case 'reopened':
    case 'reminder':
    case 'escalation':
    case 'drill-ended':
    case 'someone-asked-for':
    case 'answer-proposed':
    case 'answer-sent-back':
    case 'informed':
    case 'moved-to-you':
    case 'plan-due':
    case 'lane-permitted':
    case 'lane-reminder':
    case 'lane-late':
    case 'side-told':
      return casePath(caseId ?? '')
    case 'answer-waits':
    case 'question-waits':
    case 'follow-up':
      return to('conversation', language)
    case 'set-up-link':
    case 'password-reset':
    case 'first-password':
      return ''
    case 'confirm-contact':
      return ''
    case 'dead-ends':
      return desk.rehearsal
    case 'nobody-above':
      return desk.people
    case 'stood-in':
      return desk.account
    case 'password-changed':
      return desk.forgotPassword
    case 'told-above':
      return desk.cases
    case 'thanks-arrived':
      return desk.thanks
    case 'second-factor-changed':
      return desk.secondFactors
    case 'second-factor-guessed':
      return desk.forgotPassword
    case 'unusual-reading':
      return desk.unusual
    case 'webhook-stopped':
      return desk.webhooks
    case 'sign-in-linked':
      return desk.account
    case 'role-opened':
      return desk.rolesGiven
    case 'joined-your-unit':
      return desk.who
    case 'nobody-stands-in':
      return desk.cases
    case 'upkeep':
      return desk.upkeep
    case 'tablet-silent':
      return desk.rooms
    case 'data-export-asked':
      return desk.dataExports
    case 'record-request-arrived':
    case 'record-request-due':
    case 'record-request-late':
      return desk.records
    case 'copy-asked':
    case 'erasure-asked':
    case 'rights-due':
    case 'rights-late':
      return desk.rights
    case 'to-check':
    case 'piece-reported':
      return desk.publishing
    case 'may-comment':
      return desk.casePublishing.replace(':id', caseId ?? '')
    case 'survey-due':
    case 'survey-late':
      return roundId ? roundPath(roundId) : desk.rounds
    case 'ends-asked':
      return desk.ends
    case 'survey-look':
    case 'survey-look-again':
      return surveyId ? surveyPath(surveyId, '/review') : desk.surveyReview
    case 'survey-marked':
      return surveyId ? surveyPath(surveyId, '/review') : desk.surveys
    case 'improvement-yours':
    case 'improvement-due':
    case 'improvement-late':
      return `${desk.improvements}?state=mine`
    case 'monitoring-due':
    case 'monitoring-late':
      return desk.monitoring
    case 'improvement-disputed':
      return desk.improvements
    case 'trial-asked':
    case 'trial-began':
    case 'trial-comments':
    case 'trial-decided':
      return desk.unitTrials
    case 'greeting-arrived':
    case 'greeting-waits':
      return desk.unitGreetings
    case 'proposal-arrived':
    case 'proposal-waits':
      return proposalPath()
    case 'council-homework':
      return desk.panels
    case 'research-withdrawn':
      return ''
  }
}

const widest = 72

/** Breaks long lines between words. A link is never broken: it would not open. */
export const wrap = (text: string): string =>
  text.split('\n').map((line) => line.split(' ').reduce((lines, word) => {
    const last = lines.slice(lines.lastIndexOf('\n') + 1)
    return lines + (last && last.length + 1 + word.length > widest ? '\n' : last && ' ') + word
  }, '')).join('\n').trim() + '\n'
