// The outline of a mail: what it is known by when it comes again, told from its bytes without opening it. So a mail that cannot be opened is
// known again too, and one that can be is known whatever becomes of how we read it.

export type Outline = { messageId: string; from: string; body: Buffer }

/** Headers that are longer are no letter's. */
export const mostHeader = 256_000

/** Without what makes it one of several parts, of which there are none. */
export const headOf = (raw: Buffer): Buffer => {
  const start = raw.subarray(0, mostHeader)
  const end = /\r?\n\r?\n/.exec(start.toString('latin1'))
  return end ? start.subarray(0, end.index + end[0].length) : start
}

export function outlineOf(raw: Buffer): Outline {
  const start = raw.subarray(0, mostHeader).toString('latin1')
  const end = /\r?\n\r?\n/.exec(start)
  // A header goes on where the next line begins with a space.
  const lines = start.slice(0, end?.index ?? start.length).replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const valueOf = (name: string) => lines.find((line) => line.slice(0, name.length + 1).toLowerCase() === `${name}:`)?.slice(name.length + 1).trim() ?? ''
  const messageId = valueOf('message-id').replace(/\s+/g, '')
  // Without a name of its own it is known by all of it.
  return messageId ? { messageId, from: valueOf('from'), body: end ? raw.subarray(end.index + end[0].length) : Buffer.alloc(0) } : { messageId: '', from: '', body: raw }
}
