// What an invitation says. It names neither the survey nor a unit or a service: mail is read over shoulders, and an SMS on a locked
// screen. The code stands behind the # of the address, so that no server on the way sees it.
import { wrap } from '../../post/compose.ts'
import { inGsm, partsOf } from '../../post/gsm.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { inLanguage, type Language, type Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'

export type InvitationFacts = {
  language: Language
  organisation: Translated
  /** For questions. */
  phone: string | null
  lastOn: Day
  /** What it takes to answer, about. */
  minutes: number
  opening: Translated | null
  /** The three words of the code, and those that refuse. */
  words: string
  refusal: string
  /** Where it is answered, and where it is refused, without the words. */
  surveyAddress: string
  refusalAddress: string
  /** It is the one reminder. */
  again: boolean
}

export function invitationMail(of: InvitationFacts): { subject: string; text: string } {
  const { language, opening, again } = of
  const { surveyInvitations: { mail: t }, mail: { automatic } } = texts[language]
  const organisation = inLanguage(of.organisation, language)
  const own = opening && inLanguage(opening, language)
  const spoken = (words: string) => words.replaceAll('-', ' ')
  const paragraphs = [
    t.hello, own, fill(t.asks, { organisation }), again && t.again,
    fill(t.when, { day: shortDay(of.lastOn, language), minutes: plural(t.minutes, of.minutes, language) }), t.voluntary,
    `${t.open}\n\n${of.surveyAddress}#${of.words}`, fill(t.words, { words: spoken(of.words) }), t.known, t.weaker, t.list,
    of.phone && fill(t.telephone, { phone: of.phone }),
    `${fill(t.refuse, { words: spoken(of.refusal) })}\n\n${of.refusalAddress}#${of.refusal}`,
    fill(automatic, { organisation }),
  ]
  return { subject: again ? t.subjectAgain : t.subject, text: wrap(paragraphs.filter(Boolean).join('\n\n')) }
}

/** In the alphabet of GSM; whether it is short enough says `smsFits`. */
export function invitationSms({ language, again, ...of }: InvitationFacts): string {
  const { sms: t } = texts[language].surveyInvitations
  return inGsm(fill(again ? t.again : t.text, {
    organisation: inLanguage(of.organisation, language), day: shortDay(of.lastOn, language),
    address: `${of.surveyAddress}#${of.words}`, refuse: `${of.refusalAddress}#${of.refusal}`,
  }))
}

/** More would be cut apart by some telephones, and cost more than it is worth. */
export const mostSmsParts = 2

const longestWords = ['w'.repeat(8), 'w'.repeat(8), 'w'.repeat(8)].join('-')

/** Whether an SMS is short enough whatever its words are. */
export const smsFits = (of: Omit<InvitationFacts, 'words' | 'refusal' | 'again'>): boolean =>
  [false, true].every((again) => (partsOf(invitationSms({ ...of, words: longestWords, refusal: longestWords, again })) ?? 9) <= mostSmsParts)

/** Some seconds for a choice, a minute for one's own words; never said shorter than it is. */
export const minutesFor = (questions: readonly { kind: string }[]): number =>
  Math.max(1, Math.ceil(questions.reduce((seconds, { kind }) => seconds + (kind === 'long' ? 60 : kind === 'short' ? 30 : 12), 0) / 60))
