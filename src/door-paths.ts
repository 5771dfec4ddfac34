// The addresses at the desk of the doors by which feedback and other systems come in, as paths.ts has the others.
import { exchangeDesk } from './exchange-paths.ts'

export const doorDesk = {
  keys: '/desk/organisation/keys',
  key: '/desk/organisation/keys/:id',
  // Of other systems that are told that something has happened.
  webhooks: '/desk/organisation/webhooks',
  webhook: '/desk/organisation/webhooks/:id',
  ...exchangeDesk,
} as const

export const keyPath = (id: string): string => doorDesk.key.replace(':id', id)
export const webhookPath = (id: string): string => doorDesk.webhook.replace(':id', id)
