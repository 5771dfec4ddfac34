// Files of a form are held in memory while they are looked at. There is room for so much at once, and whoever sends slowly takes no more of it than has
// come: for what finds none the form is read and its files are let go, so that they are told to send them again and have lost nothing that they typed.
import type { Context as HonoContext } from 'hono'
import type { Form } from './form.ts'
import { readMultipart, type ReadFile } from './multipart.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** Of a form with files, what else was in it: its body can be read once only. */
    typedBeside?: Form['entries']
  }
}

/** 'busy': others send so much at this moment that these were not held. */
export type SentFiles = ReadFile[] | 'busy'

/** In one process as much as so many people send at most, and of that from one address. A service point has one address. */
const roomFor = 8, roomForOne = 4

const held = new Map<string, number>()

type Asked = { mostFiles: number; largestFile: number; from: string }

/** `largestFile` in bytes; `from`: an address, which is forgotten when it is done. */
export async function withFiles<Answer>(
  c: HonoContext, { mostFiles, largestFile, from }: Asked, handle: (form: Form, files: SentFiles) => Promise<Answer>,
): Promise<Answer> {
  const most = mostFiles * largestFile
  let own = 0, isFull = false
  const hold = (bytes: number): boolean => {
    const [ofOne, ofAll] = [held.get(from) ?? 0, [...held.values()].reduce((sum, one) => sum + one, 0)]
    isFull ||= ofOne + bytes > roomForOne * most || ofAll + bytes > roomFor * most
    if (isFull) return false
    held.set(from, ofOne + bytes)
    own += bytes
    return true
  }
  try {
    // What is too much is read on for a while, since a browser that is cut off while it sends shows no page.
    const mostBytes = 4 * mostFiles * largestFile + 4_000_000
    const { form, files } = await readMultipart(c, { mostFiles, largestFile, mostBytes, hold })
    c.set('typedBeside', form.entries)
    return await handle(form, isFull ? 'busy' : files)
  } finally {
    const left = (held.get(from) ?? 0) - own
    if (left > 0) held.set(from, left)
    else held.delete(from)
  }
}
