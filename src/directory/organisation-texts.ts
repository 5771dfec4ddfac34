// The texts that an organisation may put into its own words: how to get urgent help, what feedback is not,
// what becomes of what is written, on what law that stands, its statement of accessibility, where to go with a decision about one's own records, and what staff do who are threatened. Until it does, the program's own texts are shown.
import type { Language, Translated } from '../text/language.ts'
import type { Texts } from '../text/texts.ts'

export const organisationTexts = ['urgentHelp', 'notAComplaint', 'privacy', 'dataProtection', 'legalBasis', 'ombudsperson', 'accessibility', 'recordsAppeal', 'threatHelp', 'rightsReasons'] as const
export type OrganisationTextKey = (typeof organisationTexts)[number]

/** `t` is the texts of `language`. */
export const organisationText = (
  organisation: { texts: Partial<Record<string, Translated>> }, t: Texts, key: OrganisationTextKey, language: Language,
): string => organisation.texts[key]?.[language] ?? t.legal.editable[key]

/** What the desk calls a text is what stands above it on the public page. */
export function titleOfText({ legal: { promise, accessibility }, privacyNotice, records, rights, threats }: Texts, key: OrganisationTextKey): string {
  switch (key) {
    case 'urgentHelp': return promise.urgentTitle
    case 'notAComplaint': return promise.notTitle
    case 'privacy': return promise.privacyTitle
    case 'dataProtection': return privacyNotice.officer
    case 'legalBasis': return privacyNotice.basis
    case 'ombudsperson': return promise.ombudspersonTitle
    case 'accessibility': return accessibility.title
    case 'threatHelp': return threats.desk.title
    case 'recordsAppeal': return `${records.letter.title}: ${records.letter.further}`
    case 'rightsReasons': return rights.reasonsTitle
  }
}
