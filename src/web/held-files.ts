// Files of a form are held in memory while they are looked at. Of those who send them at once only so many are served; from the others the form is
// read and their files are let go, so that they are told to send them again and have lost nothing that they typed.
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

/** At once in one process, and from one address. A service point has one address. */
const mostAtOnce = 8, mostFromOne = 4

const served: string[] = []

type Asked = { mostFiles: number; largestFile: number; from: string }

/** `largestFile` in bytes; `from`: an address, which is forgotten when it is done. */
export async function withFiles<Answer>(
  c: HonoContext, { mostFiles, largestFile, from }: Asked, handle: (form: Form, files: SentFiles) => Promise<Answer>,
): Promise<Answer> {
  const isServed = served.length < mostAtOnce && served.filter((one) => one === from).length < mostFromOne
  if (isServed) served.push(from)
  try {
    // What is too much is read on for a while, since a browser that is cut off while it sends shows no page.
    const mostBytes = 4 * mostFiles * largestFile + 4_000_000
    const { form, files } = await readMultipart(c, { mostFiles: isServed ? mostFiles : 0, largestFile, mostBytes })
    c.set('typedBeside', form.entries)
    return await handle(form, isServed ? files : 'busy')
  } finally {
    if (isServed) served.splice(served.indexOf(from), 1)
  }
}
