// A provider: a server that knows people and lets them sign in (OpenID Connect): the organisation's own for its staff, a broker of strong
// identification for clients. It is asked for what it can do once it is needed, and again where that failed: a provider that is away does
// not keep the program from starting.
import * as client from 'openid-client'
import { challengeOf, type Attempt } from '../privacy/sign-in-attempt.ts'
import { isLoopback } from '../setting-forms.ts'
import type { Settings } from '../settings.ts'

/** Why nobody came back signed in. `denied`: the provider, or they themselves, said no. `stale`: what it gave serves no more. */
export type Trouble = 'away' | 'denied' | 'stale' | 'clock' | 'not-believed'

/** `doing`: what the log calls it. `acr`: how strongly somebody must have signed in there, in the provider's own words; '' where it knows one way only. */
export type At = { issuer: string; clientId: string; secret: string | undefined; scopes: string; acr: string; redirectUri: string; name: string; doing: string }

/** What it says of somebody: the claims of the ID token, and what else it told of the same subject. */
export type Said = { readonly [claim: string]: unknown; iss: string; sub: string }

export type Provider = {
  /** What people call their account there. */
  name: string
  redirectUri: string
  /** Where to send somebody to sign in. */
  begin(attempt: Attempt, language: string): Promise<URL | Trouble>
  /** What became of it; `query` is what the provider sent them back with. */
  finish(attempt: Attempt, query: string): Promise<Said | Trouble>
  /** Where they sign out there; null where the provider has no such address, or does not answer. */
  signOut(): Promise<URL | null>
}

const seconds = 10
/** What the provider says of itself changes rarely, and is asked for anew after a while: its keys the library keeps itself. */
const keptFor = 3_600_000

/** `log` hears why the provider failed: codes, and never what it says. */
export function openProvider({ issuer, clientId, secret, scopes, acr, redirectUri, name, doing: what }: At, now: () => Date, log: (line: string) => void): Provider {
  const server = new URL(issuer)
  let known: { until: number; asked: Promise<client.Configuration> } | null = null

  function configuration(): Promise<client.Configuration> {
    if (known && known.until > now().getTime()) return known.asked
    // Unasked, the library takes the connection's word for who signed a token: the standard lets it.
    const execute = [client.enableNonRepudiationChecks, ...(server.protocol === 'http:' && isLoopback(server.hostname) ? [client.allowInsecureRequests] : [])]
    const metadata = { [client.clockTolerance]: 60 }
    const asked = client.discovery(server, clientId, metadata, authenticationBy(secret), { timeout: seconds, execute })
    known = { until: now().getTime() + keptFor, asked }
    asked.catch(() => { known = null })
    return asked
  }

  /** Runs it, or says what is wrong. */
  async function tried<T>(doing: string, work: (configured: client.Configuration) => Promise<T>): Promise<T | Trouble> {
    try {
      return await work(await configuration())
    } catch (error) {
      const { trouble, code } = troubleOf(error)
      if (trouble !== 'denied') log(`${what}: ${doing} failed (${code})`)
      return trouble
    }
  }

  return {
    name,
    redirectUri,
    begin: ({ state, nonce, verifier }, language) => tried('sending to the provider', async (configured) => client.buildAuthorizationUrl(configured, {
      redirect_uri: redirectUri, scope: scopes, state, nonce, ui_locales: language,
      code_challenge: challengeOf(verifier), code_challenge_method: 'S256', ...(acr && { acr_values: acr }),
    })),
    finish: ({ state, nonce, verifier }, query) => tried('coming back', async (configured) => {
      const tokens = await client.authorizationCodeGrant(configured, new URL(`${redirectUri}${query}`), {
        expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true,
      })
      const signed = tokens.claims()!
      // Many providers put names and groups there and not into the token. What is signed counts first.
      const more = configured.serverMetadata().userinfo_endpoint ? await client.fetchUserInfo(configured, tokens.access_token, signed.sub) : {}
      const { acr: _, amr: __, ...rest } = more as Record<string, unknown>
      // Asked for is not done: a provider may let somebody in by less.
      if (acr && !acr.split(' ').includes(String(signed['acr']))) return 'not-believed'
      return { ...rest, ...signed }
    }),
    async signOut() {
      const url = await tried('signing out', async (configured) => (configured.serverMetadata().end_session_endpoint ? client.buildEndSessionUrl(configured) : null))
      return url instanceof URL ? url : null
    },
  }
}

/** Where people find us: on loopback, without another address, where we listen. */
export const ownAddress = ({ PUBLIC_URL, HOST, PORT }: Pick<Settings, 'PUBLIC_URL' | 'HOST' | 'PORT'>): string =>
  PUBLIC_URL ?? `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`

/** As the standard has it, or as the provider knows it only. */
function authenticationBy(secret: string | undefined): client.ClientAuth {
  if (!secret) return client.None()
  return (as, ...rest) => {
    const known = as.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    return (known.includes('client_secret_basic') ? client.ClientSecretBasic : client.ClientSecretPost)(secret)(as, ...rest)
  }
}

function troubleOf(error: unknown): { trouble: Trouble; code: string } {
  if (error instanceof client.AuthorizationResponseError) {
    return { trouble: denials.has(error.error) ? 'denied' : 'away', code: safe(error.error) }
  }
  if (error instanceof client.ResponseBodyError) return { trouble: error.error === 'invalid_grant' ? 'stale' : 'away', code: safe(error.error) }
  if (error instanceof client.WWWAuthenticateChallengeError) return { trouble: 'away', code: safe(error.cause[0]?.parameters['error'] ?? error.code) }
  const { code = '' } = error as { code?: string }
  if (code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') return { trouble: 'clock', code }
  if (unbelievable.has(code)) return { trouble: 'not-believed', code }
  const cause = (error as Error).cause as { code?: string } | undefined
  return { trouble: 'away', code: safe(code || cause?.code || (error as Error).name) }
}

const denials = new Set(['access_denied', 'login_required', 'interaction_required', 'consent_required', 'account_selection_required'])
const unbelievable = new Set(['OAUTH_JWT_CLAIM_COMPARISON_FAILED', 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED', 'OAUTH_INVALID_RESPONSE', 'OAUTH_KEY_SELECTION_FAILED'])

/** A code, and no sentence: a provider could quote somebody. */
const safe = (code: string): string => (/^[\w.-]{1,60}$/.test(code) ? code : 'no code')
