// The organisation's own website, as it is somewhere else: another origin, with a policy as strict as they come, that knows of us
// no more than a link and a script.
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { to } from '../../src/paths.ts'
import type { Language } from '../../src/text/language.ts'
import { texts } from '../../src/text/texts.ts'
import type { Program } from './program.ts'
import { worker } from './steps.ts'

type Pages = {
  /** What stands at the foot of its every page. */
  foot: string
  /** What its pages say of their language, if anything. */
  lang?: string
}

const open: { origin: string; server: Server }[] = []

/** `scripts`: from where its pages may load any. */
export async function foreignSite({ scripts, foot, lang }: Pages & { scripts: string }): Promise<string> {
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
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  open.push({ origin, server })
  return origin
}

/** One that is on the list; its pages under /palvelut are the worker's. */
export async function ourSite({ url, db }: Program, pages: Pages): Promise<string> {
  const origin = await foreignSite({ scripts: url, ...pages })
  const { id } = await db.insertInto('web_site').values({ origin }).returning('id').executeTakeFirstOrThrow()
  const { id: owner } = await db.selectFrom('person').select('id').where('email', '=', worker).executeTakeFirstOrThrow()
  await db.insertInto('web_page_owner').values({ site_id: id, path_prefix: '/palvelut', person_id: owner }).execute()
  return origin
}

export const linkHere = ({ url }: Program, language: Language, more: string): string => `<a href="${url}${to('aboutPage', language)}"${more}>${texts[language].pageFeedback.linkText}</a>`

export const scriptOfOurs = ({ url }: Program): string => `<script src="${url}/embed.js" defer></script>`

export async function closeSites({ db }: Program): Promise<void> {
  for (const { server } of open) server.close()
  await db.deleteFrom('web_site').where('origin', 'in', open.map(({ origin }) => origin)).execute()
}
