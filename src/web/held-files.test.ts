// Files that are held while they are looked at: as much as there is room for, and never a place for who sends nothing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { withFiles, type SentFiles } from './held-files.ts'

const size = 1000
const asked = (from: string) => ({ mostFiles: 1, largestFile: size, from })
const app = new Hono()
app.post('/:from', (c) => withFiles(c, asked(c.req.param('from')), async (form, files) => c.json({ files: told(files), typed: form.text('typed') })))
const told = (files: SentFiles) => (files === 'busy' ? files : files.map((file) => (typeof file === 'string' ? file : file.length)))

const start = '--x\r\nContent-Disposition: form-data; name="typed"\r\n\r\nsana\r\n--x\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\n'

/** Sends so many bytes of a file, and the rest of the body when it is let go. */
function sender(from: string, bytes: number) {
  let go = (): void => {}
  const rest = new Promise<void>((resolve) => { go = resolve })
  let sent = false
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!sent) return (sent = true, controller.enqueue(Buffer.from(start + 'a'.repeat(bytes))))
      await rest
      controller.enqueue(Buffer.from('\r\n--x--'))
      controller.close()
    },
  })
  const answer = answerTo(`/${from}`, { method: 'POST', body, headers: { 'content-type': 'multipart/form-data; boundary=x' }, duplex: 'half' } as RequestInit)
  return { answer, go }
}
const answerTo = async (path: string, init: RequestInit): Promise<unknown> => (await app.request(path, init)).json()
const sendAll = async (from: string, bytes = size): Promise<unknown> => {
  const { answer, go } = sender(from, bytes)
  go()
  return answer
}
/** Until what was sent has been read. */
const moment = () => new Promise((done) => setTimeout(done, 50))

test('who keeps a connection open and sends next to nothing takes no place from others', async () => {
  const idle = Array.from({ length: 40 }, (_, n) => sender(`idle-${n % 5}`, 1))
  await moment()
  assert.deepEqual(await sendAll('other'), { files: [size], typed: 'sana' })
  for (const { go } of idle) go()
  assert.deepEqual(new Set((await Promise.all(idle.map(({ answer }) => answer))).map((one) => JSON.stringify(one))), new Set(['{"files":[1],"typed":"sana"}']))
})

test('one address holds so much and no more, all together twice that; what was typed is read all the same, and then there is room again', async () => {
  const one = Array.from({ length: 4 }, () => sender('one', size))
  await moment()
  assert.deepEqual(await sendAll('one'), { files: 'busy', typed: 'sana' })
  assert.deepEqual(await sendAll('two'), { files: [size], typed: 'sana' })
  const two = Array.from({ length: 4 }, () => sender('two', size))
  await moment()
  assert.deepEqual(await sendAll('three'), { files: 'busy', typed: 'sana' })
  for (const { go } of [...one, ...two]) go()
  for (const { answer } of [...one, ...two]) assert.deepEqual(await answer, { files: [size], typed: 'sana' })
  assert.deepEqual(await sendAll('one'), { files: [size], typed: 'sana' })
})

test('what breaks off gives its room back', async () => {
  for (let n = 0; n < 20; n++) {
    const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(Buffer.from(start + 'a'.repeat(size))), cancel() {} })
    const broken = app.request('/one', { method: 'POST', body: body.pipeThrough(cutOff()), headers: { 'content-type': 'multipart/form-data; boundary=x' }, duplex: 'half' } as RequestInit)
    assert.equal((await broken).status, 500)
  }
  assert.deepEqual(await sendAll('one'), { files: [size], typed: 'sana' })
})

const cutOff = () => new TransformStream<Uint8Array, Uint8Array>({
  transform(piece, controller) {
    controller.enqueue(piece)
    controller.error(new Error('the network broke'))
  },
})
app.onError((_, c) => c.text('', 500))
