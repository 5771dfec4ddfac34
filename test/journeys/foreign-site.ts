// The organisation's own website, as it is somewhere else: another origin, with a policy as strict as they come, that knows of us
// no more than a link and a script.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type ForeignSite = { origin: string; close(): void }

/** `foot`: what stands at the foot of its every page; `lang`: what its pages say of their language, if anything. */
export async function foreignSite({ scripts, foot, lang }: { scripts: string; foot: string; lang?: string }): Promise<ForeignSite> {
  const server = createServer((request, response) => {
    if (request.url === '/style.css') {
      response.setHeader('Content-Type', 'text/css')
      return void response.end('body { font-family: sans-serif; max-width: 40rem; margin: 1rem } a { line-height: 2 }')
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Content-Security-Policy', `default-src 'none'; script-src ${scripts}; style-src 'self'; require-trusted-types-for 'script'`)
    response.end(`<!DOCTYPE html>
<html${lang ? ` lang="${lang}"` : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Hemvård</title><link rel="stylesheet" href="/style.css"></head>
<body><main><h1>Maksut</h1><p>Text.</p></main><footer>${foot}</footer></body></html>`)
  }).listen(0, 'localhost')
  await once(server, 'listening')
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => void server.close() }
}
