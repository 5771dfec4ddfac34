// Has a file made clean in a process of its own, which may do next to nothing and is ended when it takes too long.
import { apart } from '../../apart.ts'
import { keptTypes, lookAt, type Kind, type KeptType, type Why } from './kinds.ts'

export type Asked = { kind: Kind; mostPixels: number; longestSide: number; mostSeconds: number }
/** A line of what the process says; what it made follows it. */
export type Made = { type: KeptType } | { why: Extract<Why, 'type' | 'video' | 'broken' | 'long' | 'pixels'> }
export type Cleaned = { type: KeptType; bytes: Buffer } | { why: Why }

/** A picture of fifty million points takes some 200 MB while it is opened; on paper it would be a metre wide. */
const mostPixels = 50_000_000, longestSide = 2560
/** At once. What comes besides waits, and of those who wait there are not many. */
const mostAtOnce = 2, mostWaiting = 20

const waiting: (() => void)[] = []
let busy = 0

/** 'busy': there is too much to do already, or this program stops. Nothing is wrong with the file. */
export async function clean(file: Buffer, { mostSeconds }: { mostSeconds: number }): Promise<Cleaned | 'busy'> {
  const kind = lookAt(file)
  if (kind !== 'picture' && kind !== 'sound') return { why: kind }
  if (busy >= mostAtOnce && waiting.length >= mostWaiting) return 'busy'
  if (busy >= mostAtOnce) await new Promise<void>((go) => waiting.push(go))
  else busy++
  try {
    return await inProcess(file, { kind, mostPixels, longestSide, mostSeconds })
  } finally {
    const next = waiting.shift()
    if (next) next()
    else busy--
  }
}

/** Whoever dies of a file, or says nothing that can be read, has said that it is broken. */
async function inProcess(file: Buffer, asked: Asked): Promise<Cleaned | 'busy'> {
  const answer = await apart('clean', asked, file)
  if (answer === 'ended') return 'busy'
  if (!answer) return { why: 'broken' }
  const told = answer.told as Made
  if ('why' in told) return told
  return Object.hasOwn(keptTypes, told.type) && answer.made.length ? { type: told.type, bytes: answer.made } : { why: 'broken' }
}
