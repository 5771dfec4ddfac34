// Sends one message to one address. Which machine it is, is decided once: the one that was found to be allowed is the one that is spoken to.
// No redirect is followed, and nothing of the answer is read but its status and for how long whoever answers wants to be left alone.
import { lookup as resolve } from 'node:dns'
import { request as overHttp, type RequestOptions } from 'node:http'
import { request as overHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from '../directory/upkeep/public-address.ts'
import { isLoopback } from '../setting-forms.ts'
import type { Trouble } from './messages.sql.ts'
import { attemptSeconds } from './schedule.ts'

/** Into which machines it may speak besides those of the internet: by name, or its own in a demonstration. */
export type Allowed = { hosts: readonly string[]; loopback: boolean }

export type Letter = { address: string; headers: Record<string, string>; body: string }
/** `retryAfter`: the header of that name, as it came. */
export type Outcome = { status: number; retryAfter?: string } | { trouble: Exclude<Trouble, 'status'> }

/** `stop`: the program is being stopped. Then it throws, since nothing is known of what became of it. */
export async function post({ address, headers, body }: Letter, { allowed, stop, seconds = attemptSeconds }: { allowed: Allowed; stop?: AbortSignal; seconds?: number }): Promise<Outcome> {
  const late = AbortSignal.timeout(seconds * 1000)
  const url = new URL(address)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const may = mayReach(url.hostname, allowed)
  // What is no name is never looked up.
  if (isIP(host) && !may(host)) return { trouble: 'not-public' }
  const options: RequestOptions = { method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) }, signal: AbortSignal.any([late, ...(stop ? [stop] : [])]), agent: false, lookup: guarded(may) }
  try {
    return await answered(url, options, body)
  } catch (error) {
    stop?.throwIfAborted()
    if (error instanceof NotPublic) return { trouble: 'not-public' }
    return { trouble: late.aborted ? 'timeout' : 'unreachable' }
  }
}

class NotPublic extends Error {}

const mayReach = (hostname: string, { hosts, loopback }: Allowed): ((address: string) => boolean) =>
  hosts.includes(hostname.toLowerCase()) ? () => true : (address) => isPublicAddress(address) || (loopback && isLoopback(address))

const answered = (url: URL, options: RequestOptions, body: string): Promise<{ status: number; retryAfter?: string }> =>
  new Promise((done, failed) => {
    const question = (url.protocol === 'https:' ? overHttps : overHttp)(url, options, (answer) => {
      // However much it is, it is not waited for.
      answer.destroy()
      const { 'retry-after': retryAfter } = answer.headers
      done({ status: answer.statusCode ?? 0, ...(retryAfter && { retryAfter }) })
    })
    // Whoever answers that they would rather speak something else has not taken the message, and never says more.
    question.on('upgrade', (answer, socket) => {
      socket.destroy()
      done({ status: answer.statusCode ?? 0 })
    })
    question.on('error', failed)
    // However it ends, it ends: one that was waited for in vain would hold up all the others.
    question.on('close', () => failed(new Error('ended without an answer')))
    question.end(body)
  })

/** One address that is not allowed is enough to speak to none of them. */
const guarded = (may: (address: string) => boolean): LookupFunction => (host, options, done) =>
  resolve(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '', 0)
    if (!found.length || !found.every((one) => may(one.address))) return done(new NotPublic(), '', 0)
    return options.all ? done(null, found) : done(null, found[0]!.address, found[0]!.family)
  })
