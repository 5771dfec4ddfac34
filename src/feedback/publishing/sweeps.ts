// What passes with time: what was checked becomes public.
import type { Sweep } from '../../db/sweeps.ts'
import type { Keys } from '../../privacy/keys.ts'
import { publishDue } from './publish-due.ts'

export const publishingSweeps = (keys: Keys): Sweep[] => [{ name: 'publishing', everySeconds: 300, run: (tx, now) => publishDue(tx, now, keys) }]
