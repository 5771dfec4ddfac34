// What signs webhooks, by the convention of Standard Webhooks: an HMAC-SHA256 over the id, the moment and the body, with a secret that
// whoever is told has too. Address and secrets are kept sealed: for their row, so that one put in another's place opens nothing.
import { randomBytes } from 'node:crypto'
import { hmac, type Keys } from './keys.ts'
import { decrypt, encrypt } from './sealing.ts'

/** `earlier`: sign beside the new one for a while, so that whoever is told can change it without a break. `until`: in milliseconds. */
export type Target = { address: string; secret: string; earlier: readonly { secret: string; until: number }[] }

/** 256 random bits behind the letters by which a scanner of sources finds it. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

export const sealTarget = (keys: Keys, endpointId: string, target: Target): Buffer =>
  encrypt(keys.key('webhook', keys.current), Buffer.from(JSON.stringify(target)), `webhook ${endpointId}`)

export function openTarget(keys: Keys, endpointId: string, sealed: Buffer, version: number): Target {
  const { earlier, ...target } = JSON.parse(decrypt(keys.key('webhook', version), sealed, `webhook ${endpointId}`).toString()) as Target
  // What was sealed before there could be several holds one, or null.
  return { ...target, earlier: [earlier ?? []].flat() }
}

/** The value of the header: one signature for each secret that is good now. `seconds`: since 1970, as in the header beside it. */
export const signatures = ({ secret, earlier }: Target, { id, seconds, body }: { id: string; seconds: number; body: string }): string =>
  [secret, ...earlier.filter(({ until }) => until > seconds * 1000).map((one) => one.secret)]
    .map((one) => `v1,${hmac(Buffer.from(one.slice('whsec_'.length), 'base64'), `${id}.${seconds}.${body}`).toString('base64')}`).join(' ')
