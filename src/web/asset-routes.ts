// Serves the stylesheet, the icon and the scripts. Their names change with their content, so a browser
// may keep them for a year. One script has besides a name that stays: pages of the organisation's website load it.
import { Hono, type Context } from 'hono'
import type { AssetFile, Assets } from './assets.ts'

export function assetRoutes(assets: Assets): Hono {
  const routes = new Hono()
  routes.get('/assets/:file', (c) => {
    const file = assets.files.get(c.req.param('file'))
    return file ? serve(c, file, forGood) : c.notFound()
  })

  // Whoever names the version gets it to keep; whoever does not asks once a day whether it is still the same.
  routes.get('/embed.js', (c) => {
    const { name, version } = embedded(assets)
    const tag = `W/"${version}"`
    c.header('ETag', tag)
    c.header('Cross-Origin-Resource-Policy', 'cross-origin')
    // For pages that check its hash.
    c.header('Access-Control-Allow-Origin', '*')
    const kept = c.req.query('v') === version ? forGood : 'public, max-age=86400, stale-while-revalidate=604800'
    const has = c.req.header('if-none-match')?.split(',').some((each) => each.trim() === tag)
    if (!has) return serve(c, assets.files.get(name)!, kept)
    c.header('Cache-Control', kept)
    c.header('Vary', 'Accept-Encoding')
    return c.body(null, 304)
  })
  return routes
}

const forGood = 'public, max-age=31536000, immutable'

/** The script for the pages of the organisation's website, as it is called now. */
function embedded(assets: Assets): { name: string; version: string } {
  const name = assets.script('embed').replace('/assets/', '')
  return { name, version: name.replace(/^embed-|\.js$/g, '') }
}

function serve(c: Context, file: AssetFile, cacheControl: string): Response {
  const [body, encoding] = best(file, c.req.header('accept-encoding') ?? '')
  c.header('Content-Type', file.type)
  c.header('Cache-Control', cacheControl)
  c.header('Vary', 'Accept-Encoding')
  if (encoding) c.header('Content-Encoding', encoding)
  return c.body(new Uint8Array(body))
}

/** The smallest form that the browser says it can read. An encoding with q=0 is refused by it. */
function best(file: AssetFile, accepted: string): [Buffer, string | null] {
  const takes = (encoding: string) =>
    accepted.split(',').some((part) => {
      const [name, ...parameters] = part.toLowerCase().split(';').map((one) => one.trim())
      return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
    })
  if (takes('br')) return [file.brotli, 'br']
  if (takes('gzip')) return [file.gzip, 'gzip']
  return [file.body, null]
}
