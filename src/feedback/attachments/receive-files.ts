// Takes in the files that a giver sent: each is told from others by what is in it, made clean, looked at by the scanner and kept, or it is said why not.
// All that takes long is done before the transaction.
import { transact, type Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Receipt } from '../../privacy/receipt.ts'
import type { Settings } from '../../settings.ts'
import type { ReadFile } from '../../web/multipart.ts'
import { attach, sentBefore, type Ready } from './attach.ts'
import { scan, scannerOf } from './clamd.ts'
import { clean } from './clean.ts'
import type { Why } from './kinds.ts'

export const largestFile = ({ ATTACHMENT_MB }: Pick<Settings, 'ATTACHMENT_MB'>): number => ATTACHMENT_MB * 1_000_000

export const filesOf = (settings: Settings): { mostFiles: number; largestFile: number } =>
  ({ mostFiles: settings.ATTACHMENT_MB ? settings.ATTACHMENTS_PER_MESSAGE : 0, largestFile: largestFile(settings) })

/** `number`: which of those that were sent, from 1. `done`: how many came in now; the others had come before. */
export type Received = { done: number; refused: { number: number; why: Why }[] }

type Sent = { receipt: Receipt; caseId: string; files: ReadFile[] }

export async function receiveFiles(
  db: Db, { receipt, caseId, files }: Sent, { keys, settings, now }: { keys: Keys; settings: Settings; now: Date },
): Promise<Received | 'busy' | 'not-found'> {
  const refused: Received['refused'] = []
  const ready: { number: number; file: Ready }[] = []
  for (const [n, file] of files.entries()) {
    const made = typeof file === 'string' ? { why: file } : await makeReady(db, keys, caseId, file, settings)
    if (made === 'busy') return 'busy'
    if (made === 'repeated') continue
    if ('why' in made) refused.push({ number: n + 1, why: made.why })
    else ready.push({ number: n + 1, file: made })
  }
  const kept = await transact(db, (tx) => attach(tx, { receipt, files: ready.map(({ file }) => file) }, { now, keys, perMessage: settings.ATTACHMENTS_PER_MESSAGE }))
  if (kept === 'not-found') return kept
  for (const [n, outcome] of kept.entries()) if (outcome !== 'done' && outcome !== 'repeated') refused.push({ number: ready[n]!.number, why: outcome })
  return { done: kept.filter((outcome) => outcome === 'done').length, refused: refused.sort((one, other) => one.number - other.number) }
}

/** Scanned is what was sent: what is harmful may be in what is left out of it. */
async function makeReady(db: Db, keys: Keys, caseId: string, file: Buffer, settings: Settings): Promise<Ready | { why: Why } | 'busy' | 'repeated'> {
  if (await sentBefore(db, keys, caseId, file)) return 'repeated'
  const made = await clean(file, { mostSeconds: settings.ATTACHMENT_SOUND_MINUTES * 60 })
  if (made === 'busy' || 'why' in made) return made
  const scanner = scannerOf(settings)
  return { sent: file, ...made, verdict: scanner && (await scan(scanner, file)) }
}
