// Doors are the ways in: single sign-on where the program has a provider, and passwords unless the organisation has switched them
// off. While there is no provider passwords open whatever was decided: nobody may be locked out.
import type { Settings } from '../../settings.ts'

type Given = Pick<Settings, 'OIDC_ISSUER' | 'OIDC_NAME' | 'LOCAL_SIGN_IN'>

/** `single`: what people call their account at the provider; null where there is none. */
export type Doors = { single: string | null; passwords: boolean }

export const doorsOf = (settings: Given, passwordsAreOff: boolean): Doors => ({
  single: accountName(settings),
  passwords: !passwordsAreOff || !settings.OIDC_ISSUER || settings.LOCAL_SIGN_IN === 'always',
})

const accountName = ({ OIDC_ISSUER, OIDC_NAME }: Given): string | null => (OIDC_ISSUER ? OIDC_NAME ?? new URL(OIDC_ISSUER).hostname : null)
