// Into which machines webhooks may speak.
import { isLoopback } from '../setting-forms.ts'
import type { Settings } from '../settings.ts'
import type { Allowed } from './post.ts'

/**
 * Besides those of the internet: by name, and in a demonstration its own, so that one can try it at home. One that others reach speaks to no port of its own
 * machine: everybody knows the sign-in of its administrator.
 */
export const allowedBy = ({ WEBHOOK_HOSTS, PUBLIC_URL }: Pick<Settings, 'WEBHOOK_HOSTS' | 'PUBLIC_URL'>, demo: boolean): Allowed =>
  ({ hosts: WEBHOOK_HOSTS, loopback: demo && (!PUBLIC_URL || isLoopback(new URL(PUBLIC_URL).hostname)) })
