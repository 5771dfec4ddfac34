import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Hono } from 'hono'
import { Refused } from './form.ts'
import { isMultipart, readMultipart, type Limits, type ReadMultipart } from './multipart.ts'

const limits: Limits = { mostFiles: 3, largestFile: 1000, mostBytes: 100_000 }

/** Reads a body that comes in pieces of this many bytes. */
async function read(body: Uint8Array, type: string, { size = 7, ...more }: Partial<Limits> & { size?: number } = {}): Promise<ReadMultipart | number> {
  let result: ReadMultipart | number = 0
  const app = new Hono()
  app.post('/', async (c) => {
    result = await readMultipart(c, { ...limits, ...more }).catch((error: unknown) => { if (error instanceof Refused) return error.status; throw error })
    return c.text('')
  })
  let at = 0
  const stream = new ReadableStream({
    pull(controller) {
      if (at >= body.length) return controller.close()
      controller.enqueue(body.slice(at, at += size))
    },
  })
  await app.request('/', { method: 'POST', body: stream, headers: { 'content-type': type }, duplex: 'half' } as RequestInit)
  return result
}

async function encoded(form: FormData): Promise<[Uint8Array, string]> {
  const request = new Request('http://localhost', { method: 'POST', body: form })
  return [new Uint8Array(await request.arrayBuffer()), request.headers.get('content-type')!]
}

function formOf(fields: Record<string, string>, files: Uint8Array<ArrayBuffer>[]): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const file of files) form.append('files', new Blob([file]), 'kuva.jpg')
  return form
}

test('whatever is in fields and files comes out as it went in, in whatever pieces it arrives', async () => {
  await fc.assert(fc.asyncProperty(
    fc.string({ unit: 'grapheme-ascii' }), fc.array(fc.uint8Array({ minLength: 1, maxLength: 900 }), { maxLength: 3 }), fc.integer({ min: 1, max: 600 }), async (text, files, size) => {
      const [body, type] = await encoded(formOf({ text, step: 'attach' }, files.map((file) => new Uint8Array(file))))
      const made = await read(body, type, { size })
      assert.ok(typeof made === 'object')
      assert.equal(made.form.text('text'), text.trim())
      assert.equal(made.form.text('step'), 'attach')
      assert.deepEqual(made.files.map((file) => [...(file as Buffer)]), files.map((file) => [...file]))
    }), { numRuns: 60 })
})

test('a file that is too large and files that are too many are let go, and what was typed is not', async () => {
  const [body, type] = await encoded(formOf({ text: 'Kirjoitin tämän.' }, [new Uint8Array(1001), new Uint8Array(1000), new Uint8Array(5), new Uint8Array(6)]))
  const made = await read(body, type)
  assert.ok(typeof made === 'object')
  assert.deepEqual(made.files.map((file) => (typeof file === 'string' ? file : file.length)), ['large', 1000, 5, 'many'])
  assert.equal(made.form.text('text'), 'Kirjoitin tämän.')
})

test('a body without an end is read no further than the most, and what stood before is kept', async () => {
  const [body, type] = await encoded(formOf({ text: 'Tämä tuli ensin.' }, [new Uint8Array(50_000)]))
  const made = await read(body, type, { mostBytes: 20_000 })
  assert.ok(typeof made === 'object' && made.cut)
  assert.deepEqual(made.files, ['large'])
  assert.equal(made.form.text('text'), 'Tämä tuli ensin.')
})

test('a field in which nothing was chosen is no file, and an empty file is one', async () => {
  const body = (name: string) => Buffer.from(`--x\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n\r\n--x--\r\n`)
  for (const [name, files] of [['', 0], ['tyhjä.jpg', 1]] as const) {
    const made = await read(body(name), 'multipart/form-data; boundary=x')
    assert.ok(typeof made === 'object')
    assert.equal(made.files.length, files)
  }
})

test('what is no such form is refused: cut off, without boundary, without end of headers, no UTF-8', async () => {
  const type = 'multipart/form-data; boundary=x'
  const part = (value: Buffer) => Buffer.concat([Buffer.from('--x\r\nContent-Disposition: form-data; name="text"\r\n\r\n'), value, Buffer.from('\r\n--x--')])
  assert.equal(await read(part(Buffer.from('a')).subarray(0, -3), type), 400)
  assert.equal(await read(part(Buffer.of(0xff)), type), 400)
  assert.equal(await read(part(Buffer.from('a')), 'multipart/form-data'), 400)
  assert.equal(await read(Buffer.concat([Buffer.from('--x\r\n'), Buffer.alloc(9000, 65)]), type), 400)
  assert.equal(await read(part(Buffer.alloc(2_000_001, 65)), type, { mostBytes: 3_000_000, size: 100_000 }), 413)
})

test('a form is told from others by its media type, in whatever letters', async () => {
  const app = new Hono().post('/', (c) => c.text(String(isMultipart(c))))
  const says = async (type: string) => (await app.request('/', { method: 'POST', headers: { 'content-type': type }, body: '' })).text()
  assert.equal(await says('Multipart/Form-Data; boundary=x'), 'true')
  assert.equal(await says('application/x-www-form-urlencoded'), 'false')
})
