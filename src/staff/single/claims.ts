// Claims are what a provider says of somebody who has signed in there: who they are, how they proved it, in which groups they are.
import { isLanguage, type Language } from '../../text/language.ts'
import { isEmail } from '../email.ts'

export type Claims = {
  issuer: string
  /** Theirs for good, whatever becomes of their name and address. */
  subject: string
  name: string | null
  email: string | null
  /** Whether the provider answers for it that the address is theirs. */
  emailIsVerified: boolean
  language: Language | null
  /** Null where the provider did not say all of them: then nothing may follow from what it did not say. */
  groups: string[] | null
  secondFactor: boolean
}

export type ClaimNames = { groups: string; emailVerified: string; secondFactor: string }

/** `said`: the claims of the ID token, and what else the provider told of the same subject. */
export function readClaims(said: { readonly [name: string]: unknown; iss: string; sub: string }, names: ClaimNames): Claims {
  const email = textOf(said['email'])
  return {
    issuer: said.iss,
    subject: said.sub,
    name: textOf(said['name']) ?? nameOf(said['given_name'], said['family_name']),
    email: email && isEmail(email) ? email : null,
    emailIsVerified: isYes(said[names.emailVerified]),
    language: languageOf(said['locale']),
    groups: groupsOf(said, names.groups),
    secondFactor: valuesOf(said['acr'], said['amr']).some((value) => listed(names.secondFactor).includes(value)),
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : null)

function nameOf(given: unknown, family: unknown): string | null {
  const parts = [textOf(given), textOf(family)].filter((part) => part !== null)
  return parts.length ? parts.join(' ').slice(0, 200) : null
}

/** A truth value by the standard; some providers write it as a text or a number. */
const isYes = (value: unknown): boolean => value === true || value === 1 || value === 'true' || value === '1'

function languageOf(locale: unknown): Language | null {
  const language = typeof locale === 'string' ? locale.toLowerCase().split(/[-_]/)[0] : undefined
  return isLanguage(language) ? language : null
}

/** A provider that has too many groups to tell says where to ask for them (OpenID Connect Core 5.6.2), as Entra ID does. */
function groupsOf(said: { readonly [name: string]: unknown }, name: string): string[] | null {
  const groups = said[name]
  const elsewhere = said['_claim_names']
  if (groups === undefined && typeof elsewhere === 'object' && elsewhere !== null && Object.hasOwn(elsewhere, name)) return null
  return [...new Set(valuesOf(groups))]
}

const valuesOf = (...claims: unknown[]): string[] => claims.flat().filter((value) => typeof value === 'string')

const listed = (values: string): string[] => values.split(',').map((value) => value.trim()).filter(Boolean)
