// The broker of strong identification, such as Suomi.fi's behind OpenID Connect: what it is asked, and what of its answer is used. Its tokens are
// never kept.
import { ownAddress, openProvider, type Provider, type Said } from '../openid/provider.ts'
import { recordsBack } from '../record-paths.ts'
import type { Settings } from '../settings.ts'
import type { SignedIn } from './session.ts'

/** Null where none is set: then nobody can sign in. */
export function makeBroker(settings: Settings, now: () => Date, log: (line: string) => void): Provider | null {
  const { RECORDS_OIDC_ISSUER: issuer, RECORDS_OIDC_CLIENT_ID: clientId } = settings
  if (!issuer || !clientId) return null
  return openProvider({
    issuer, clientId, secret: settings.RECORDS_OIDC_CLIENT_SECRET, scopes: settings.RECORDS_OIDC_SCOPES, acr: settings.RECORDS_OIDC_ACR,
    redirectUri: `${ownAddress(settings)}${recordsBack}`, name: new URL(issuer).hostname, doing: 'strong sign-in',
  }, now, log)
}

/** Null where it does not say who they are: a request by nobody cannot be decided. */
export function whoIs(said: Said, codeClaim: string): SignedIn | null {
  const name = textOf(said['name']) ?? [textOf(said['given_name']), textOf(said['family_name'])].filter(Boolean).join(' ')
  return name ? { issuer: said.iss, subject: said.sub, name: name.slice(0, 200), code: textOf(said[codeClaim])?.slice(0, 30) ?? null } : null
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)
