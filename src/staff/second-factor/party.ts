// Whom passkeys are bound to: the service at the address that people use.
import { relyingParty, type RelyingParty } from '../../privacy/passkey.ts'
import type { Context } from '../../web/context.ts'

/** `url`: of the request, where no public address is set. Null where the address is a bare number. */
export const partyAt = ({ settings }: Pick<Context, 'settings'>, url: string, name: string): RelyingParty | null =>
  relyingParty(settings.PUBLIC_URL ?? url, name)
