// Reads a form that brings large files along (multipart/form-data, RFC 7578) piece by piece as it comes. What is too large or too much is let go
// while it is read and never held, so that a huge body costs no memory, and what was typed beside it is not lost. No name of a file is kept.
import type { Context as HonoContext } from 'hono'
import { gathered, type Gathered } from './gathered.ts'
import { largestForm, parseForm, Refused, type Form } from './form.ts'

export type ReadFile = Buffer | 'large' | 'many'
/** `cut`: more came than anybody reads; what stood before that is here. */
export type ReadMultipart = { form: Form; files: ReadFile[]; cut: boolean }

/**
 * `mostBytes`: of the whole body. `mostFiles` 0: none is held, whatever comes; `largestFile` in bytes. `hold`: whether there is room for so many bytes
 * more; a file for which there is none is let go.
 */
export type Limits = { mostFiles: number; largestFile: number; mostBytes: number; hold?(bytes: number): boolean }

export const isMultipart = (c: HonoContext): boolean => mediaType(c.req.header('content-type')) === 'multipart/form-data'

const mediaType = (given = ''): string => given.split(';')[0]!.trim().toLowerCase()

export async function readMultipart(c: HonoContext, limits: Limits): Promise<ReadMultipart> {
  const boundary = /;\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(c.req.header('content-type') ?? '')
  if (!boundary || !c.req.raw.body) throw new Refused(400, 'no boundary')
  const parts = new Parts(Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`, 'latin1'), limits)
  let read = 0
  for await (const piece of c.req.raw.body) {
    read += piece.byteLength
    if (read > limits.mostBytes) return parts.cutOff()
    parts.add(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength))
  }
  return parts.end()
}

type Part = { name: string; isFile: boolean; hasName: boolean; held: Gathered; size: number; dropped: 'large' | 'many' | null }

/** A class, for there is a state between one piece of the body and the next. */
class Parts {
  private readonly delimiter: Buffer
  private readonly limits: Limits
  private readonly fields: [string, string][] = []
  private readonly files: ReadFile[] = []
  private fieldBytes = 0
  private part: Part | null = null
  private expects: 'delimiter' | 'after-delimiter' | 'headers' | 'nothing' = 'delimiter'
  /** As if a line had ended before the first delimiter, as one ends before the others. */
  private rest: Buffer = Buffer.from('\r\n')

  constructor(delimiter: Buffer, limits: Limits) {
    this.delimiter = delimiter
    this.limits = limits
  }

  add(piece: Buffer): void {
    this.rest = this.rest.length ? Buffer.concat([this.rest, piece]) : piece
    while (this.step()) { /* until more is needed */ }
  }

  end(): ReadMultipart {
    if (this.expects !== 'nothing') throw new Refused(400, 'cut off')
    return { form: this.form(), files: this.files, cut: false }
  }

  cutOff(): ReadMultipart {
    if (this.part?.isFile) this.files.push('large')
    return { form: this.form(), files: this.files, cut: true }
  }

  /** False when more has to come first. */
  private step(): boolean {
    switch (this.expects) {
      case 'nothing': return false
      case 'delimiter': return this.toDelimiter()
      case 'after-delimiter': {
        if (this.rest.length < 2) return false
        const after = this.take(2).toString('latin1')
        if (after !== '--' && after !== '\r\n') throw new Refused(400, 'delimiter')
        this.expects = after === '--' ? 'nothing' : 'headers'
        return true
      }
      case 'headers': {
        const end = this.rest.indexOf('\r\n\r\n')
        if (end < 0 || end > 4096) {
          if (this.rest.length > 4096) throw new Refused(400, 'headers')
          return false
        }
        this.begin(this.take(end + 4).toString('utf8'))
        this.expects = 'delimiter'
        return true
      }
    }
  }

  private toDelimiter(): boolean {
    const at = this.rest.indexOf(this.delimiter)
    // The end of what has come may be the beginning of a delimiter.
    this.keep(this.take(at >= 0 ? at : Math.max(0, this.rest.length - this.delimiter.length + 1)))
    if (at < 0) return false
    this.take(this.delimiter.length)
    this.finish()
    this.expects = 'after-delimiter'
    return true
  }

  private take(length: number): Buffer {
    const taken = this.rest.subarray(0, length)
    this.rest = this.rest.subarray(length)
    return taken
  }

  private begin(headers: string): void {
    const disposition = /^content-disposition:\s*form-data\b(.*)$/im.exec(headers)?.[1] ?? ''
    const name = /;\s*name="([^"]*)"/i.exec(disposition)?.[1] ?? ''
    const fileName = /;\s*filename="([^"]*)"/i.exec(disposition)?.[1]
    const isFile = fileName !== undefined
    const held = this.files.filter((file) => file !== 'many').length
    this.part = { name, isFile, hasName: Boolean(fileName), held: gathered(), size: 0, dropped: isFile && held >= this.limits.mostFiles ? 'many' : null }
  }

  private keep(piece: Buffer): void {
    const { part } = this
    if (!part || !piece.length) return
    part.size += piece.length
    if (!part.isFile && (this.fieldBytes += piece.length) > largestForm) throw new Refused(413, 'too long')
    if (part.isFile && part.size > this.limits.largestFile) part.dropped ??= 'large'
    if (part.isFile && !part.dropped && this.limits.hold?.(piece.length) === false) part.dropped = 'many'
    if (part.dropped) part.held = gathered()
    else part.held.add(piece)
  }

  private finish(): void {
    const { part } = this
    this.part = null
    if (!part) return
    if (!part.isFile) {
      if (this.fields.length > 1000) throw new Refused(400, 'too many fields')
      this.fields.push([part.name, decoded(part.held.whole())])
    // A field in which no file was chosen comes as one without a name and without content.
    } else if (part.hasName || part.size) this.files.push(part.dropped ?? part.held.whole())
  }

  private form(): Form {
    return parseForm(new URLSearchParams(this.fields).toString())
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decoded(bytes: Buffer): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Refused(400, 'encoding')
  }
}
