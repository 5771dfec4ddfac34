// Addresses typed with a slash at the end lead to those without. The redirect names no host: behind a
// proxy the program does not know its own name.
import type { MiddlewareHandler } from 'hono'

export const withoutTrailingSlash: MiddlewareHandler = async (c, next) => {
  await next()
  const { pathname, search } = new URL(c.req.url)
  const isTyped = c.req.method === 'GET' || c.req.method === 'HEAD'
  // Not //elsewhere, which a browser takes for another host.
  if (c.res.status === 404 && isTyped && /^\/[^/].*[^/]\/$/.test(pathname)) {
    c.res = new Response(null, { status: 301, headers: { location: pathname.slice(0, -1) + search } })
  }
}
