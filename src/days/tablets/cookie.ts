// The one cookie of a tablet: while it waits, its secret; then its token. It is out of reach of scripts, goes to the addresses of tablets
// only, never along with anything that another site asks for, and says nothing of anybody. The tablet is the organisation's own.
import { kiosk } from '../../day-paths.ts'
import type { Settings } from '../../settings.ts'

/** For as long as somebody may be on their way to the desk; and as long as a browser keeps any. */
const waitingSeconds = 60 * 60, keptSeconds = 400 * 86_400

type Secure = Pick<Settings, 'PUBLIC_URL'>
export type InCookie = { secret: string } | { token: string }

export const waitingCookie = (secret: string, settings: Secure): string => cookie(`waits.${secret}`, waitingSeconds, settings)
export const tabletCookie = (token: string, settings: Secure): string => cookie(`tablet.${token}`, keptSeconds, settings)

export function readCookie(cookies: string, settings: Secure): InCookie | null {
  const found = cookies.split(/;\s*/).find((one) => one.startsWith(`${name(settings)}=`))
  const [, kind, value] = /^(waits|tablet)\.([\w-]{43})$/.exec(found?.slice(found.indexOf('=') + 1) ?? '') ?? []
  return !value ? null : kind === 'waits' ? { secret: value } : { token: value }
}

const isSecure = ({ PUBLIC_URL }: Secure): boolean => PUBLIC_URL?.startsWith('https://') ?? false

const name = (settings: Secure): string => `${isSecure(settings) ? '__Secure-' : ''}vastakaiku.tablet`

const cookie = (value: string, seconds: number, settings: Secure): string =>
  `${name(settings)}=${value}; Max-Age=${seconds}; Path=${kiosk}; HttpOnly; SameSite=Strict${isSecure(settings) ? '; Secure' : ''}`
