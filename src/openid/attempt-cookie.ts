// The cookie of a sign-in that was begun at a provider: it ties what comes back to the browser that went. It lasts as long as the
// sign-in may, is out of reach of scripts, and goes to the addresses of signing in only. Lax, since the provider leads back by a
// link from its own pages, with which a browser sends no strict cookie.
export const attemptMinutes = 10

/** `path`: where the browser shows it; `name`: what this program calls it there. */
export type AttemptCookie = { name: string; path: string; isSecure: boolean }

const nameOf = ({ name, isSecure }: AttemptCookie): string => `${isSecure ? '__Secure-' : ''}vastakaiku.${name}`

export const attemptCookie = (secret: string, cookie: AttemptCookie): string =>
  `${nameOf(cookie)}=${secret}; Max-Age=${attemptMinutes * 60}; Path=${cookie.path}; HttpOnly; SameSite=Lax${cookie.isSecure ? '; Secure' : ''}`

export const emptyCookie = (cookie: AttemptCookie): string => attemptCookie('', cookie).replace(/Max-Age=\d+/, 'Max-Age=0')

export function secretIn(cookies: string, cookie: AttemptCookie): string | null {
  const found = cookies.split(/;\s*/).find((one) => one.startsWith(`${nameOf(cookie)}=`))
  const secret = found?.slice(found.indexOf('=') + 1) ?? ''
  return /^[\w-]{43}$/.test(secret) ? secret : null
}
