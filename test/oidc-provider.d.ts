// What of the provider for tests is used; the package brings no types.
declare module 'oidc-provider' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
  export type ProviderContext = { oidc: { client: { clientId: string }; session: { accountId: string }; provider: Provider } }
  export class Provider {
    constructor(issuer: string, configuration: object)
    callback(): RequestListener
    use(between: (context: { path: string; body: unknown }, next: () => Promise<void>) => Promise<void>): void
    on(event: string, listener: (...said: unknown[]) => void): void
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>
    Grant: new (of: { clientId: string; accountId: string }) => { addOIDCScope(scopes: string): void; save(): Promise<string> }
  }
}
