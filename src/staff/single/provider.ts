// The provider of single sign-on: the server of the organisation that knows its people, with the settings of the desk and what it says of them.
import { ownAddress, openProvider, type Provider as OpenProvider, type Trouble } from '../../openid/provider.ts'
import { desk } from '../../paths.ts'
import type { Attempt } from '../../privacy/sign-in-attempt.ts'
import type { Settings } from '../../settings.ts'
import { readClaims, type Claims } from './claims.ts'

export type Provider = Omit<OpenProvider, 'finish'> & {
  /** What became of it; `query` is what the provider sent them back with. */
  finish(attempt: Attempt, query: string): Promise<Claims | Trouble>
}

/** Null where single sign-on is not set up. */
export function makeProvider(settings: Settings, now: () => Date, log: (line: string) => void): Provider | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = settings
  if (!issuer || !clientId) return null
  const names = { groups: settings.OIDC_GROUPS_CLAIM, emailVerified: settings.OIDC_EMAIL_VERIFIED_CLAIM, secondFactor: settings.OIDC_SECOND_FACTOR }
  const { finish, ...provider } = openProvider({
    issuer, clientId, secret: settings.OIDC_CLIENT_SECRET, scopes: settings.OIDC_SCOPES, acr: '', redirectUri: `${ownAddress(settings)}${desk.singleBack}`,
    name: settings.OIDC_NAME ?? new URL(issuer).hostname, doing: 'single sign-on',
  }, now, log)
  return {
    ...provider,
    async finish(attempt, query) {
      const said = await finish(attempt, query)
      return typeof said === 'string' ? said : readClaims(said, names)
    },
  }
}
