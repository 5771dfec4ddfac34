// Passwords of the staff, kept as Argon2id (RFC 9106) in PHC string format with the parameters that OWASP
// recommends: 19 MiB, 2 passes, 1 lane. A password is asked to be long, and to be more than what anybody would
// try first here: rules about digits and signs make people choose worse ones (NIST SP 800-63B).
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { isCommonPassword } from './common-passwords.ts'

export const shortestPassword = 12
export const longestPassword = 128

export type PasswordProblem = 'too-short' | 'too-long' | 'tried-first'

/** Wherever the program runs. The names of the organisation, and of whose password it is, are tried as soon. */
const triedFirst = [
  'vastakaiku', 'palaute', 'palvelu', 'asiakasraati', 'salasana', 'tervetuloa', 'respons', 'tjänst', 'klientråd', 'lösenord', 'losenord', 'välkommen',
  'feedback', 'service', 'password', 'welcome', 'qwerty', '123456',
]

/** So much of a password has to be somebody's own. */
const leastOwn = 8

/** Lengths are in characters as people count them, not in UTF-16 units. `names`: of the organisation, and of whose it is, with their address. */
export function passwordProblem(password: string, names: readonly string[]): PasswordProblem | null {
  const { length } = [...password.normalize('NFC')]
  if (length < shortestPassword) return 'too-short'
  if (length > longestPassword) return 'too-long'
  return [...ownPart(password, names)].length < leastOwn || isCommonPassword(password) ? 'tried-first' : null
}

/** What is left of it without the words that are tried first. The longest go first: one may hold another. */
function ownPart(password: string, names: readonly string[]): string {
  const words = [...triedFirst, ...names.flatMap((name) => folded(name).match(/[\p{L}\p{N}]{4,}/gu) ?? [])].sort((a, b) => b.length - a.length)
  return words.reduce((left, word) => left.replaceAll(word, ''), folded(password))
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase()

/** `$argon2id$v=19$m=19456,t=2,p=1$<salt>$<hash>` */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  return encode(today, salt, await derive(password, salt, today))
}

/** False for a wrong password, for one that could not have been chosen, and for a hash that is not ours. */
export async function verifyPassword(hash: string, password: string): Promise<boolean> {
  const stored = decode(hash)
  if (!stored || password.length > 2 * longestPassword) return false
  const derived = await derive(password, stored.salt, stored.cost, stored.hash.length)
  return timingSafeEqual(derived, stored.hash)
}

type Cost = { memory: number; passes: number; parallelism: number }

const today: Cost = { memory: 19_456, passes: 2, parallelism: 1 }

/** NFC, so that the same password typed on another keyboard is the same bytes. */
const derive = (password: string, nonce: Buffer, cost: Cost, tagLength = 32): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const message = Buffer.from(password.normalize('NFC'), 'utf8')
    argon2('argon2id', { message, nonce, tagLength, ...cost }, (error, hash) => (error ? reject(error) : resolve(hash)))
  })

const encode = ({ memory, passes, parallelism }: Cost, salt: Buffer, hash: Buffer): string =>
  `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(hash)}`

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

/** The cost is read from the hash, so that passwords chosen before it was raised go on working. */
function decode(phc: string): { cost: Cost; salt: Buffer; hash: Buffer } | null {
  const found = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([\w+/]{11,86})\$([\w+/]{22,86})$/.exec(phc)
  if (!found) return null
  const [, memory, passes, parallelism, salt = '', hash = ''] = found
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  }
}
