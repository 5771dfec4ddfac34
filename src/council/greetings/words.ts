// What greetings say, sealed under the key of their council, each bound to itself; replies to their way to one unit.
import type { Keys } from '../../privacy/keys.ts'
import { panelKey, seal, unseal } from '../../privacy/sealing.ts'
import type { Greeting } from './greeting.ts'
import type { SealedGreeting, SealedWords } from './greetings.sql.ts'

/** `to`: a greeting, or its way to a unit. */
export const sealGreeting = (keys: Keys, panelId: string, to: string, words: string): SealedWords =>
  ({ ciphertext: seal(panelKey(keys, panelId, keys.current), panelId, `greeting ${to}`, words), keyVersion: keys.current })

export function openGreeting(keys: Keys, { ciphertext, keyVersion, to, ...greeting }: SealedGreeting): Greeting {
  const open = (id: string, sealed: Buffer, version: number) => unseal(panelKey(keys, greeting.panelId, version), greeting.panelId, `greeting ${id}`, sealed)
  return {
    ...greeting, words: open(greeting.id, ciphertext, keyVersion),
    to: to.map(({ reply, replyKeyVersion, ...one }) => ({ ...one, reply: reply !== null && replyKeyVersion !== null ? open(one.id, Buffer.from(reply, 'hex'), replyKeyVersion) : null })),
  }
}
