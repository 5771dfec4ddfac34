// What some givers of the demonstration added to what they wrote: a photograph of a way in, and a recording. Both are drawn by numbers, as nobody's.
import { crc32, deflateSync } from 'node:zlib'
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { sealed } from '../src/feedback/attachments/attachment.ts'
import { addAttachment } from '../src/feedback/attachments/attachments.sql.ts'
import { clean } from '../src/feedback/attachments/clean.ts'
import type { KeptType } from '../src/feedback/attachments/kinds.ts'
import { findCase, findCaseByReceipt } from '../src/feedback/cases.sql.ts'
import { caseKey } from '../src/feedback/conversation.ts'
import { demoReceipt } from '../src/feedback/demo-receipt.ts'
import { contentMark } from '../src/privacy/content-mark.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { receiptHashes } from '../src/privacy/receipt.ts'
import { dayOf } from '../src/text/dates.ts'

export async function loadAttachments(tx: Kysely<DB>, { keys }: { keys: Keys }): Promise<void> {
  const told = await findCaseByReceipt(tx, receiptHashes(keys, demoReceipt(keys)))
  const waiting = await tx.selectFrom('feedback_case').select('id').where('state', '=', 'waiting-for-handler').where('kind', '=', 'criticism').where('reader', '=', 'handler')
    .where('id', '<>', told!.id).orderBy('created_at', 'desc').orderBy('reference').limit(2).execute()
  const picture = await clean(wayIn(480, 320), { mostSeconds: 60 })
  if (picture === 'busy' || 'why' in picture) throw new Error('the picture of the demonstration cannot be made')
  const recording = { type: 'audio/wav' as const, bytes: humming(3) }
  const toAdd = [[told!.id, [picture, recording]], [waiting[0]?.id, [picture]], [waiting[1]?.id, [recording]]] as const
  for (const [caseId, files] of toAdd) if (caseId) await add(tx, keys, caseId, files)
}

async function add(tx: Kysely<DB>, keys: Keys, caseId: string, files: readonly { type: KeptType; bytes: Buffer }[]): Promise<void> {
  const one = (await findCase(tx, caseId))!
  for (const [n, { type, bytes }] of files.entries()) {
    const id = crypto.randomUUID()
    await addAttachment(tx as Parameters<typeof addAttachment>[0], {
      id, caseId, number: n + 1, turn: 1, type, state: 'kept', addedOn: dayOf(one.createdAt), mark: contentMark(keys, `attachment ${caseId}`, `${n}`), pieces: sealed(caseKey(keys, one), id, bytes),
    })
  }
}

/** A door at the top of three steps, and snow where a ramp should be: a PNG (ISO/IEC 15948) of so many points. */
function wayIn(width: number, height: number): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows.set(colourAt(x / width, y / height), y * (width * 3 + 1) + 1 + x * 3)
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

function colourAt(x: number, y: number): [number, number, number] {
  const step = Math.floor((y - 0.66) / 0.06)
  if (x > 0.42 && x < 0.6 && y > 0.25 && y < 0.66) return x > 0.57 && Math.abs(y - 0.47) < 0.015 ? [220, 190, 90] : [92, 64, 48]
  if (step >= 0 && step < 3 && Math.abs(x - 0.51) < 0.13 + step * 0.03) return [150 - step * 14, 150 - step * 14, 152 - step * 14]
  if (y > 0.66 + 0.04 * Math.sin(x * 7)) return [236, 240, 246]
  const brick = (Math.floor(y * 40) % 2 ? x + 0.02 : x) % 0.04 < 0.003 || y % 0.025 < 0.003
  return brick ? [176, 150, 138] : [164, 96, 78]
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(data.length)
  around.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)])
}

/** Somebody hums, quietly: a WAV file with 8000 points a second of 16 bits. */
function humming(seconds: number): Buffer {
  const rate = 8000
  const data = Buffer.alloc(seconds * rate * 2)
  for (let n = 0; n < seconds * rate; n++) {
    const at = n / rate
    const breath = Math.max(0, Math.sin(at * Math.PI * 1.3)) ** 0.5
    data.writeInt16LE(Math.round(6000 * breath * Math.sin(2 * Math.PI * (170 + 12 * Math.sin(at * 5)) * at)), n * 2)
  }
  const head = Buffer.alloc(44)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(36 + data.length, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(data.length, 40)
  return Buffer.concat([head, data])
}
