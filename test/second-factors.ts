// An authenticator app and a passkey as a person has them: what a browser would send, made by hand.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { fieldValue } from './app.ts'
import type { Browser } from './staff.ts'

/** The code that an app shows for a secret as it is typed in. */
export const codeOf = (secret: string, now: Date): string => TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: now.getTime() })

/** The secret that stands on a page in groups. */
export const secretOn = (html: string): string => (/<p class="secret">(.*?)<\/p>/s.exec(html)?.[1] ?? '').replace(/<[^>]*>|\s/g, '')

/** Adds an app by the page at `base`. Returns its secret. */
export async function addAppAt(one: Browser, base: string, name: string, now: Date): Promise<{ secret: string; response: Response }> {
  const html = await (await one.get(`${base}/app`)).text()
  const secret = secretOn(html)
  return { secret, response: await one.post(`${base}/app`, { secret: fieldValue(html, 'secret'), code: codeOf(secret, now), name }) }
}

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest()
const uint32 = (number: number): Buffer => { const bytes = Buffer.alloc(4); bytes.writeUInt32BE(number); return bytes }

/** A passkey that signs with P-256 and counts. */
export function passkey({ origin = 'http://localhost', host = 'localhost' } = {}) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x, y } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(16)
  const clientData = (type: string, challenge: string) => Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const common = { id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key', clientExtensionResults: {} }
  return {
    /** Somebody's copy of it would count on by itself. */
    counter: 0,
    create({ challenge }: { challenge: string }): string {
      // In CBOR: { 1: 2, 3: -7, -1: 1, -2: x, -3: y }
      const key = Buffer.concat([Buffer.from('a5010203262001215820', 'hex'), Buffer.from(x!, 'base64url'), Buffer.from('225820', 'hex'), Buffer.from(y!, 'base64url')])
      const length = Buffer.from([0, id.length])
      const data = Buffer.concat([sha256(host), Buffer.of(0x45), uint32(this.counter), Buffer.alloc(16), length, id, key])
      // { fmt: 'none', attStmt: {}, authData: data }
      const object = Buffer.concat([Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'), Buffer.of(data.length), data])
      return JSON.stringify({
        ...common, response: { clientDataJSON: clientData('webauthn.create', challenge).toString('base64url'), attestationObject: object.toString('base64url'), transports: ['usb', 'magic'] },
      })
    },
    get({ challenge }: { challenge: string }): string {
      this.counter += 1
      const data = Buffer.concat([sha256(host), Buffer.of(0x05), uint32(this.counter)])
      const client = clientData('webauthn.get', challenge)
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)
      return JSON.stringify({
        ...common,
        response: { clientDataJSON: client.toString('base64url'), authenticatorData: data.toString('base64url'), signature: signature.toString('base64url') },
      })
    },
  }
}
