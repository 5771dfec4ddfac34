// The forms that settings come in: numbers, flags, addresses, networks. Each says in a few words what it must be.
import { isIP } from 'node:net'
import * as v from 'valibot'

export const whole = (fallback: string, least = 0) =>
  v.pipe(v.optional(v.string(), fallback), v.regex(/^\d+$/, 'must be a whole number'), v.transform(Number), v.minValue(least))
export const flag = (fallback: '0' | '1') => v.pipe(v.optional(v.picklist(['0', '1'], 'must be 0 or 1'), fallback), v.transform((on) => on === '1'))
export const text = (fallback: string) => v.optional(v.string(), fallback)
export const port = v.pipe(v.string(), v.regex(/^\d+$/, 'must be a whole number'), v.transform(Number), v.maxValue(65_535, 'must be 65535 at most'))
export const days = (fallback: string, least = 0) => v.pipe(whole(fallback, least), v.maxValue(36_500, 'must be 36500 at most'))
// To another machine it goes in the clear unless it says otherwise: so it has to say which.
export const database = v.optional(v.pipe(
  v.string(), v.regex(/^(postgres(ql)?:\/\/|socket:)/, 'must be like postgres://user:password@host/database'),
  v.check((given) => saysHow(given), 'must say how it goes to another machine: ?sslmode=verify-full, or ?sslmode=disable in a closed network'),
))

/** What has no host, or a folder for one, is a socket of this machine. */
function saysHow(given: string): boolean {
  if (!URL.canParse(given)) return true
  const { hostname, searchParams } = new URL(given)
  const host = searchParams.get('host') ?? decodeURIComponent(hostname)
  return !host || host.startsWith('/') || isLoopback(host) || searchParams.has('sslmode')
}

export const maybe = v.optional(v.pipe(v.string(), v.nonEmpty()))

// Its origin, in the form in which browsers write it.
export const address = v.optional(v.pipe(
  v.string(), v.regex(/^https?:\/\/[^/?#\s]+\/?$/i, 'must be an address without a path, like https://palaute.example.fi'),
  v.check((given) => URL.canParse(given), 'must be an address'), v.transform((given) => new URL(given).origin),
))
export const mailServer = v.optional(v.pipe(
  v.string(), v.check((given) => /^smtps?:\/\/[^/]/i.test(given) && URL.canParse(given), 'must be like smtp://user:password@host:587'),
))
export const smsCentre = v.optional(v.pipe(
  v.string(), v.check((given) => /^smpps?:\/\/[^/]/i.test(given) && URL.canParse(given) && new URL(given).username !== '' && new URL(given).port !== '', 'must be like smpps://name:password@host:3550'),
))
// Its path has no meaning: folders are settings of their own.
export const mailbox = v.optional(v.pipe(
  v.string(), v.check((given) => /^imaps?:\/\/[^/]/i.test(given) && URL.canParse(given) && /^\/?$/.test(new URL(given).pathname) && !/[?#]/.test(given), 'must be like imaps://user:password@imap.example.fi, with signs of a password that an address may not hold written as %40'),
))
// Numbers and the token go there: without TLS only on the same machine.
export const gateway = v.optional(v.pipe(
  v.string(), v.check((given) => URL.canParse(given) && isGateway(new URL(given)), 'must be an https address without # or a password, like https://sms.example.fi/send; http only on loopback'),
))

const isGateway = ({ protocol, hostname, hash, username }: URL): boolean =>
  (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) && !hash && !username

export const networks = v.pipe(
  text(''),
  v.check((given) => given.split(',').every((entry) => isNetwork(entry.trim())), 'must be addresses or networks, like 10.0.0.1, 10.0.0.0/8'),
)

function isNetwork(entry: string): boolean {
  if (entry === '') return true
  const [host = '', bits, ...rest] = entry.split('/')
  const family = isIP(host)
  return family > 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 6 ? 128 : 32)))
}

// Who the provider is, is believed because of TLS: without it only on the same machine.
export const issuer = v.optional(v.pipe(
  v.string(), v.check((given) => URL.canParse(given) && isFitting(new URL(given)), 'must be an https address without ? or #, like https://login.example.fi/realm; http only on loopback'),
))

const isFitting = ({ protocol, hostname, search, hash, username }: URL): boolean =>
  (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) && !search && !hash && !username

/** Names of machines, in small letters. */
export const hosts = v.pipe(
  text(''), v.transform((given) => given.split(',').map((one) => one.trim().toLowerCase()).filter(Boolean)),
  v.check((names) => names.every((one) => /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$|^\[[0-9a-f:.]+\]$/.test(one)), 'must be names of hosts, like intranet.example.fi'),
)

export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)
