// Serves the stylesheet, the icon and the scripts. Their names change with their content, so a browser
// may keep them for a year.
import { Hono } from 'hono'
import type { AssetFile, Assets } from './assets.ts'

export function assetRoutes(assets: Assets): Hono {
  const routes = new Hono()
  routes.get('/assets/:file', (c) => {
    const file = assets.files.get(c.req.param('file'))
    if (!file) return c.notFound()
    const [body, encoding] = best(file, c.req.header('accept-encoding') ?? '')
    c.header('Content-Type', file.type)
    c.header('Cache-Control', 'public, max-age=31536000, immutable')
    c.header('Vary', 'Accept-Encoding')
    if (encoding) c.header('Content-Encoding', encoding)
    return c.body(new Uint8Array(body))
  })
  return routes
}

/** The smallest form that the browser says it can read. An encoding with q=0 is refused by it. */
function best(file: AssetFile, accepted: string): [Buffer, string | null] {
  const takes = (encoding: string) =>
    accepted.split(',').some((part) => {
      const [name, ...parameters] = part.trim().toLowerCase().split(/\s*;\s*/)
      return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
    })
  if (takes('br')) return [file.brotli, 'br']
  if (takes('gzip')) return [file.gzip, 'gzip']
  return [file.body, null]
}
