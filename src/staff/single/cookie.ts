// The cookie of a sign-in that was begun at the provider: it ties what comes back to the browser that went. It lasts as long as the
// sign-in may, is out of reach of scripts, and goes to the addresses of signing in only. Lax, since the provider leads back by a
// link from its own pages, with which a browser sends no strict cookie.
export const attemptMinutes = 10

const name = (isSecure: boolean): string => `${isSecure ? '__Secure-' : ''}vastakaiku.single_sign_on`

export const attemptCookie = (secret: string, isSecure: boolean): string =>
  `${name(isSecure)}=${secret}; Max-Age=${attemptMinutes * 60}; Path=/desk/sign-in; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`

export const emptyCookie = (isSecure: boolean): string => attemptCookie('', isSecure).replace(/Max-Age=\d+/, 'Max-Age=0')

export function secretIn(cookies: string, isSecure: boolean): string | null {
  const found = cookies.split(/;\s*/).find((one) => one.startsWith(`${name(isSecure)}=`))
  const secret = found?.slice(found.indexOf('=') + 1) ?? ''
  return /^[\w-]{43}$/.test(secret) ? secret : null
}
