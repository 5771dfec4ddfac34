// A real OpenID provider on loopback. It signs in at once whoever the test says, and can be told to refuse.
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider, type ProviderContext } from 'oidc-provider'

export type AtProvider = {
  sub: string
  name?: string
  email?: string
  email_verified?: boolean
  locale?: string
  groups?: string[]
  acr?: string
  amr?: string[]
  /** By the clock of the provider, from when on what it says is good. */
  nbf?: number
  [claim: string]: unknown
}

type Said = { [claim: string]: unknown }

export type TestProvider = Awaited<ReturnType<typeof testProvider>>

/** `redirectUri`: where it may send people back to. */
export async function testProvider({ port = 0, redirectUri, secret = 'sopimus' }: { port?: number; redirectUri: string; secret?: string | null }) {
  let listener: RequestListener = () => undefined
  const server = createServer((request, response) => void listener(request, response))
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const people = new Map<string, AtProvider>()
  const state = {
    /** Who sits at the browser. */
    who: '',
    says: 'yes' as 'yes' | 'no',
    /** What somebody makes of its ID tokens on their way, without its key. */
    alters: null as ((said: Said) => Said) | null,
  }

  const provider = new Provider(issuer, {
    clients: [{
      client_id: 'vastakaiku', redirect_uris: [redirectUri], grant_types: ['authorization_code'], response_types: ['code'],
      ...(secret ? { client_secret: secret } : { token_endpoint_auth_method: 'none' }),
    }],
    claims: { openid: ['sub', 'acr', 'amr', 'nbf'], profile: ['name', 'locale', 'groups', 'given_name', 'family_name', '_claim_names', 'personal_identity_code'], email: ['email', 'email_verified', 'xms_edov'] },
    cookies: { keys: ['loopback'] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    interactions: { url: () => '/decide' },
    pkce: { required: () => true },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => people.get(id) ?? { sub: id } }),
    async loadExistingGrant({ oidc }: ProviderContext) {
      const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
  })
  provider.use(async (context, next) => {
    await next()
    const { body } = context
    if (state.alters && context.path === '/token' && isAnswer(body)) context.body = { ...body, id_token: altered(body.id_token, state.alters) }
  })
  const itself = provider.callback()
  listener = (request, response) => {
    if (!request.url?.startsWith('/decide')) return void itself(request, response)
    const person = people.get(state.who)
    const result = state.says === 'no' || !person
      ? { error: 'access_denied', error_description: 'Virtanen ei halunnut' }
      : { login: { accountId: person.sub, acr: person.acr, amr: person.amr } }
    void provider.interactionFinished(request, response, result)
  }

  return {
    issuer,
    state,
    /** From now on this is who signs in. */
    knows(person: AtProvider): void {
      people.set(person.sub, person)
      state.who = person.sub
    },
    /** As a browser with no cookies of the provider goes through it; returns where it is sent in the end. */
    async walk(from: string): Promise<URL> {
      const cookies = new Map<string, string>()
      let url = new URL(from)
      while (url.origin === issuer) {
        const response = await fetch(url, { redirect: 'manual', headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') } })
        for (const line of response.headers.getSetCookie()) {
          const pair = line.split(';')[0]!
          cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
        }
        const location = response.headers.get('location')
        if (!location) throw new Error(`the provider answered ${response.status} at ${url.pathname}: ${await response.text()}`)
        url = new URL(location, url)
      }
      return url
    },
    async close(): Promise<void> {
      server.closeAllConnections()
      await new Promise<void>((closed) => server.close(() => closed()))
    },
  }
}

const isAnswer = (body: unknown): body is { id_token: string } => typeof (body as { id_token?: unknown } | null)?.id_token === 'string'

/** Its head and its signature stay. */
function altered(token: string, alter: (said: Said) => Said): string {
  const [head, said, signature] = token.split('.')
  const claims = JSON.parse(Buffer.from(said!, 'base64url').toString()) as Said
  return [head, Buffer.from(JSON.stringify(alter(claims))).toString('base64url'), signature].join('.')
}
