// Whose address a request came from, for rate budgets only: it is never stored, logged or shown.
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context as HonoContext } from 'hono'
import { BlockList, isIP } from 'node:net'
import type { Settings } from '../settings.ts'

/** A forwarded address is believed only from the proxies that the setting names, from the right inwards. */
export function clientAddress(c: HonoContext, settings: Settings): string {
  const peer = plain(peerOf(c))
  const trusted = trustedBy(settings.TRUSTED_PROXIES)
  const chain = (c.req.header('x-forwarded-for') ?? '').split(',').map((entry) => plain(withoutPort(entry.trim())))
  let address = peer
  // What is no address is not passed over: to its left stands what anybody may have written.
  while (chain.length && isTrusted(trusted, address) && isIP(chain.at(-1)!)) address = chain.pop()!
  return narrow(address)
}

/** A request handed to the app without a connection (a test) counts as from loopback. */
function peerOf(c: HonoContext): string {
  try {
    return getConnInfo(c).remote.address ?? '127.0.0.1'
  } catch {
    return '127.0.0.1'
  }
}

/** Some proxies write 192.0.2.7:4411 or [2001:db8::1]:443. */
const withoutPort = (entry: string): string =>
  /^\[(.+)\](:\d+)?$/.exec(entry)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(entry)?.[1] ?? entry

const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/, '')

/** One home has a /64 of IPv6 addresses: each of them would be a budget of its own. */
function narrow(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const groups = tail === undefined ? left : [...left, ...Array(8 - left.length - right.length).fill('0'), ...right]
  return groups.slice(0, 4).join(':')
}

const lists = new Map<string, BlockList>()

function trustedBy(setting: string): BlockList {
  const known = lists.get(setting)
  if (known) return known
  const list = new BlockList()
  for (const entry of setting.split(',').map((part) => part.trim()).filter(Boolean)) {
    const [address = '', bits] = entry.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  lists.set(setting, list)
  return list
}

const isTrusted = (list: BlockList, address: string): boolean =>
  isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
