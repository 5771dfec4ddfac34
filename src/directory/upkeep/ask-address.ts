// Asks an address of another server whether its page is still there. Nothing of the page is read, and nothing is told but that
// somebody asks. Which machine it is, is decided once: the one that was found to be public is the one that is spoken to.
import { lookup as resolve } from 'node:dns'
import { request as overHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as overHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { troubleOfStatus } from './link.ts'
import { isPublicAddress } from './public-address.ts'

/** `mayAsk`: of an address of the internet. Tests ask their own machine. */
export type Asking = { mayAsk?: (address: string) => boolean; seconds?: number }

const mostRedirects = 5

/** Null where the page is there; else why not: "status 404", "timeout", "unreachable", "not-public", "redirects", "not-web". */
export async function askAddress(address: string, { mayAsk = isPublicAddress, seconds = 10 }: Asking = {}): Promise<string | null> {
  const signal = AbortSignal.timeout(seconds * 1000)
  try {
    const trouble = await follow(address, 'HEAD', { mayAsk, signal }).catch((error: unknown) => {
      if (error instanceof NotPublic || signal.aborted) throw error
      return 'unreachable'
    })
    // Many servers do not know the short question, and some hang up at it.
    return trouble?.startsWith('status') || trouble === 'unreachable' ? await follow(address, 'GET', { mayAsk, signal }) : trouble
  } catch (error) {
    if (error instanceof NotPublic) return 'not-public'
    return signal.aborted ? 'timeout' : 'unreachable'
  }
}

type Limits = { mayAsk: (address: string) => boolean; signal: AbortSignal }

async function follow(address: string, method: 'HEAD' | 'GET', limits: Limits): Promise<string | null> {
  let at = address
  for (let times = 0; times <= mostRedirects; times++) {
    const url = URL.canParse(at) ? new URL(at) : null
    if (!url || !/^https?:$/.test(url.protocol) || url.username) return 'not-web'
    const { statusCode = 0, headers } = await ask(url, method, limits)
    if (statusCode < 300 || statusCode >= 400 || !headers.location) return troubleOfStatus(statusCode)
    at = URL.canParse(headers.location, url.href) ? new URL(headers.location, url).href : ''
  }
  return 'redirects'
}

class NotPublic extends Error {}

function ask(url: URL, method: 'HEAD' | 'GET', { mayAsk, signal }: Limits): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // What is no name is never looked up.
  if (isIP(host) && !mayAsk(host)) return Promise.reject(new NotPublic())
  const options: RequestOptions = { method, signal, agent: false, lookup: guarded(mayAsk), headers: { 'user-agent': 'Vastakaiku (link check)', accept: '*/*' } }
  return new Promise((answered, failed) => {
    const question = (url.protocol === 'https:' ? overHttps : overHttp)(url, options, (answer) => {
      // Whatever comes after the first lines is not waited for.
      answer.destroy()
      answered(answer)
    })
    question.on('error', failed)
    question.end()
  })
}

/** One address that is not public is enough to ask none of them. */
const guarded = (mayAsk: Limits['mayAsk']): LookupFunction => (host, options, done) =>
  resolve(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '', 0)
    if (!found.length || !found.every((one) => mayAsk(one.address))) return done(new NotPublic(), '', 0)
    return options.all ? done(null, found) : done(null, found[0]!.address, found[0]!.family)
  })
