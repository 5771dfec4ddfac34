// Headers and checks that every response and request has. Pages hold no inline script or style, load
// nothing from elsewhere, and stand in nobody's frame.
import type { Context as HonoContext, MiddlewareHandler } from 'hono'
import type { Settings } from '../settings.ts'

/** What whatever is no page may do, if somebody opens it: most of that are styles and scripts, and each byte of theirs is waited for on a telephone. */
const least = [
  "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'", "connect-src 'self'",
  "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
].join('; ')

/**
 * What a page may do. A page that needs more sets a policy of its own, made of this. No script of ours makes markup or code of a text: a browser
 * that knows Trusted Types sees to it.
 */
export const policy = `${least}; require-trusted-types-for 'script'; trusted-types 'none'`

/** A tablet at a feedback day opens its pages without a network. The address of what lets it is the one that its script may name. */
export const kioskPolicy = `${policy.replace("trusted-types 'none'", 'trusted-types tablet')}; worker-src 'self'`

/** What of the device a page may ask for: nothing, but for the microphone where somebody can record what they have to say. */
export const permissions = (microphone: '()' | '(self)'): string => `camera=(), microphone=${microphone}, geolocation=(), interest-cohort=()`

/**
 * A page opened from elsewhere gets a process of its own where somebody is signed in: what a window's opener can learn
 * comes from that. Public pages know nobody, and on a telephone that process costs the first of them a fifth of a second.
 */
export function securityHeaders(settings: Settings): MiddlewareHandler {
  const behindTls = settings.PUBLIC_URL?.startsWith('https://') ?? false
  return async (c, next) => {
    await next()
    const headers = c.res.headers
    if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', /^\/kiosk(\/|$)/.test(c.req.path) ? kioskPolicy : isPage(headers) ? policy : least)
    headers.set('X-Content-Type-Options', 'nosniff')
    // Not no-referrer: browsers would then send "Origin: null" with a plain form.
    if (!headers.has('Referrer-Policy')) headers.set('Referrer-Policy', 'same-origin')
    if (c.req.path.startsWith('/desk')) headers.set('Cross-Origin-Opener-Policy', 'same-origin')
    // Other than the one script that pages of the organisation's website load, nothing of ours stands on anybody else's pages.
    if (!headers.has('Cross-Origin-Resource-Policy')) headers.set('Cross-Origin-Resource-Policy', 'same-origin')
    if (!headers.has('Permissions-Policy')) headers.set('Permissions-Policy', permissions('()'))
    if (behindTls) headers.set('Strict-Transport-Security', 'max-age=31536000')
  }
}

const isPage = (headers: Headers): boolean => headers.get('content-type')?.startsWith('text/html') ?? false

/**
 * A form of ours is posted from a page of ours. Browsers tell so in Sec-Fetch-Site, older ones in Origin; what tells neither is
 * no browser with somebody's cookies. `refuse` answers the others. At the doors for programs no cookie counts.
 */
export const sameOrigin = (settings: Settings, refuse: (c: HonoContext) => Promise<Response>): MiddlewareHandler => async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD' || /^\/(api|open311)\//.test(c.req.path)) return next()
  if (isFromElsewhere(c)) return refuse(c)
  const origin = c.req.header('origin')
  if (origin !== undefined && !c.req.header('sec-fetch-site') && !ours(origin, c.req.header('host'), settings.PUBLIC_URL)) return refuse(c)
  return next()
}

/** Whether a page of another site, or of another host of ours, leads here: as far as the browser says so. */
export const isFromElsewhere = (c: HonoContext): boolean => ['cross-site', 'same-site'].includes(c.req.header('sec-fetch-site') ?? '')

function ours(origin: string, host: string | undefined, publicUrl: string | undefined): boolean {
  try {
    return new URL(origin).host === host || (publicUrl !== undefined && origin === new URL(publicUrl).origin)
  } catch {
    return false
  }
}
