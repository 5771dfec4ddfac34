// The form of a member: what they are called, how they are reached, what they need. The secretary fills it in, or they do themselves.
import { longest, Reading, type FormValues, type Read } from '../../directory/forms/reading.ts'
import { isEmail } from '../../staff/email.ts'
import { readAddress } from '../../surveys/invitations/address.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import { canBeReached, needNames, reminders, waysToReach, type Choices, type Member, type Needs, type Confided } from './member.ts'

export type MemberDetails = { choices: Choices; told: Confided }

export const memberValues = ({ called, reached, reminded, news, largeText }: Choices, { phone, post, needs }: Confided): FormValues =>
  ({ called, reached, reminded, 'news': news ? 'yes' : '', 'large-text': largeText ? 'yes' : '', phone, post, ...Object.fromEntries(needNames.map((name) => [name, needs[name]])) })

/** `sms`: there is a gateway. `mailbox`: mail can go to the address that they sign in with. */
export function readMember(form: Form, { mailbox, sms, language }: Pick<Member, 'mailbox'> & { sms: boolean; language: Language }): Read<MemberDetails> {
  const { member: words, needs: names } = texts[language].panelPeople
  const reading = new Reading(form, texts[language].directory, language)
  const say = (field: string, text: string): void => { reading.problems.push({ field, text }) }
  const called = reading.text('called', words.called, 80)
  if (!called) say('called', words.problems.called)
  const phone = reading.phone('phone', words.phone) ?? ''
  const post = reading.text('post', words.post, longest.sentence)
  const needs = Object.fromEntries(needNames.map((name) => [name, reading.text(name, names[name], longest.sentence)])) as Needs
  const reached = waysToReach.find((one) => one === form.text('reached'))
  if (!reached) say('reached', words.problems.reached)
  else if (!canBeReached(reached, { mailbox, told: { phone, post }, sms })) say({ mail: 'reached', sms: 'phone', phone: 'phone', letter: 'post', none: 'reached' }[reached], words.problems.way[reached === 'none' ? 'mail' : reached])
  // A number to which SMS go is written in one way.
  const number = reached === 'sms' && phone ? readAddress(phone) : null
  if (reached === 'sms' && phone && number?.channel !== 'sms') say('phone', words.problems.mobile)
  return reading.result({
    choices: { called, reached: reached ?? 'none', reminded: reminders.find((one) => one === form.text('reminded')) ?? 'two-days', news: form.text('news') === 'yes', largeText: form.text('large-text') === 'yes' },
    told: { phone: number?.address ?? phone, post, needs },
  })
}

export const signInWays = ['link', 'letter', 'none'] as const
/** link: it goes by mail, or by SMS to whoever has no mail · letter: it is printed · none: they take part at the table, by telephone or on paper */
export type SignInWay = (typeof signInWays)[number]
export type NewMember = MemberDetails & { email: string | null; signIn: SignInWay; language: Language }

export function readNewMember(form: Form, { sms, language, meetsIn }: { sms: boolean; language: Language; meetsIn: Language }): Read<NewMember> {
  const { member: words } = texts[language].panelPeople
  const email = form.text('email').toLowerCase()
  const signIn = signInWays.find((one) => one === form.text('sign-in'))
  const read = readMember(form, { mailbox: isEmail(email) && signIn !== 'none', sms, language })
  const phone = readAddress(form.text('phone'))
  const problems = [
    ...(read.ok ? [] : read.problems), ...(email && !isEmail(email) ? [{ field: 'email', text: words.problems.email }] : []), ...(signIn ? [] : [{ field: 'sign-in', text: words.problems.signIn }]),
    ...(signIn === 'letter' && email ? [{ field: 'email', text: words.problems.letterNoMail }] : []),
    ...(signIn === 'link' && !email && !(sms && phone?.channel === 'sms') ? [{ field: 'email', text: words.problems.linkWhere }] : []),
  ]
  return !read.ok || problems.length ? { ok: false, problems } : { ok: true, details: { ...read.details, email: email || null, signIn: signIn!, language: meetsIn } }
}
