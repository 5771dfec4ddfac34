// What greetings say, sealed under the key of their council, each bound to itself; replies to their way to one unit.
import type { Keys } from '../../privacy/keys.ts'
import { panelKey, seal, unseal } from '../../privacy/sealing.ts'
import type { Greeting } from './greeting.ts'
import type { SealedGreeting, SealedWords } from './greetings.sql.ts'

/** `to`: a greeting, or its way to a unit. */
export const sealGreeting = (keys: Keys, panelId: string, to: string, words: string): SealedWords =>
  ({ ciphertext: seal(panelKey(keys, panelId, keys.current), panelId, `greeting ${to}`, words), keyVersion: keys.current })

const open = (keys: Keys, panelId: string, to: string, { ciphertext, keyVersion }: SealedWords): string => unseal(panelKey(keys, panelId, keyVersion), panelId, `greeting ${to}`, ciphertext)

export const openGreeting = (keys: Keys, { ciphertext, keyVersion, to, ...greeting }: SealedGreeting): Greeting => ({
  ...greeting, words: open(keys, greeting.panelId, greeting.id, { ciphertext, keyVersion }),
  to: to.map(({ reply, replyKeyVersion, ...one }) => ({ ...one, reply: reply !== null && replyKeyVersion !== null ? open(keys, greeting.panelId, one.id, { ciphertext: Buffer.from(reply, 'hex'), keyVersion: replyKeyVersion }) : null })),
})

/** As a list has it, without what came back. */
export const openListed = <T extends SealedWords & { id: string }>(keys: Keys, panelId: string, { ciphertext, keyVersion, ...one }: T) => ({ ...one, words: open(keys, panelId, one.id, { ciphertext, keyVersion }) })
