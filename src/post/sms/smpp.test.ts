// The connection to a message centre: in, out, cut, deaf, back again.
import assert from 'node:assert/strict'
import { createServer, type AddressInfo } from 'node:net'
import { afterEach, beforeEach, test } from 'node:test'
import { wednesday } from '../../../test/database.ts'
import { smsCentre } from '../../../test/sms-centre.ts'
import { until } from '../../../test/until.ts'
import type { Delivery } from '../message.ts'
import { smppLine, type Coming, type Line } from './smpp.ts'

let centre: Awaited<ReturnType<typeof smsCentre>>
let line: Line | null
let log: string[]
let came: Coming[]
let told: [string, Delivery][]
let takes: () => Promise<'taken' | 'later'>

beforeEach(async () => {
  centre = await smsCentre()
  ;[line, log, came, told] = [null, [], [], []]
  takes = () => Promise.resolve('taken')
})
afterEach(async () => {
  await line?.stop()
  await centre.close()
})

function open(more: { port?: number; password?: string; enquire?: number; answer?: number } = {}): Line {
  return (line = smppLine(
    { ...centre.centre, ...more }, { sender: 'Koivuranta', setOf: () => 77, seconds: { again: 0.05, answer: more.answer ?? 2, enquire: more.enquire ?? 30 } },
    { take: async (coming) => { const outcome = await takes(); if (outcome === 'taken') came.push(coming); return outcome }, told: async (id, delivery) => void told.push([id, delivery]) },
    (text) => void log.push(text),
  ))
}
const sms = (text: string, to = '+358401234567') => ({ id: 'i1', to, subject: '', text, now: wednesday })
const isOpen = () => until('we are let in', () => line!.isBound() && centre.isBound())

test('a short text goes in the alphabet of telephones, another in UCS-2, and both ask for a receipt', async () => {
  open()
  await isOpen()
  assert.deepEqual(await line!.send(sms('Hei äö€')), { ids: ['a1'] })
  assert.deepEqual(await line!.send(sms('Hei – 👍')), { ids: ['a2'] })
  assert.deepEqual(centre.taken.map(({ from, to, coding, text, part, wantsReceipt }) => [from, to, coding, text, part, wantsReceipt]), [
    ['Koivuranta', '358401234567', 0, 'Hei äö€', null, true], ['Koivuranta', '358401234567', 8, 'Hei – 👍', null, true],
  ])
})

test('a long text goes in parts that say which they are, under the same name each time it is tried', async () => {
  open()
  await isOpen()
  const long = `${'Näin käy. '.repeat(16)}€`
  assert.deepEqual(await line!.send(sms(long)), { ids: ['a1', 'a2'] })
  assert.deepEqual(centre.taken.map(({ part }) => part), [{ set: 77, number: 1, count: 2 }, { set: 77, number: 2, count: 2 }])
  assert.equal(centre.taken.map(({ text }) => text).join(''), long)
})

test('what it says of the number is final, and what it says of us or of now is not', async () => {
  open()
  await isOpen()
  for (const [status, permanent] of [[0x0b, true], [0x01, true], [0x14, false], [0x58, false], [0x08, false], [0x45, false]] as const) {
    centre.does(() => status)
    assert.deepEqual(await line!.send(sms('Hei')), { reason: `SMPP ${status}`, permanent })
  }
})

test('cut between what was sent and its answer, it is not known to have gone; the line is taken up again, and it goes', async () => {
  open()
  await isOpen()
  centre.does(() => 'cut')
  assert.deepEqual(await line!.send(sms('Hei')), { reason: 'SMPP cut', permanent: false })
  centre.does(() => 'take')
  await until('the line is back', async () => 'ids' in await line!.send(sms('Hei')))
  assert.equal(centre.binds(), 2)
})

test('a centre that takes it and says nothing is not waited for without end', async () => {
  open({ answer: 0.2 })
  await isOpen()
  centre.does(() => 'silent')
  assert.deepEqual(await line!.send(sms('Hei')), { reason: 'SMPP cut', permanent: false })
})

test('where the centre is away nothing is sent, and it is found when it comes back', async () => {
  const { port } = centre
  await centre.close()
  open()
  assert.deepEqual(await line!.send(sms('Hei')), { reason: 'SMPP away', permanent: false })
  centre = await smsCentre({ port })
  await isOpen()
  assert.deepEqual(await line!.send(sms('Hei')), { ids: ['a1'] })
})

test('a wrong password is told in the log without it, and tried again', async () => {
  open({ password: 'väärä' })
  await until('it was tried twice', () => centre.binds() > 1)
  assert.ok(log.every((text) => text === 'SMPP: not let in (14)'), log.join())
  assert.equal(line!.isBound(), false)
})

test('a centre that no longer answers whether it is there is left, and taken up again', async () => {
  open({ enquire: 0.1, answer: 0.2 })
  await isOpen()
  await until('it was asked', () => centre.enquiries() > 1)
  assert.equal(centre.binds(), 1)
  centre.answersEnquiries(false)
  await until('it was taken up again', () => centre.binds() > 1)
})

test('what is no SMPP ends the connection, and the next one works', async () => {
  open()
  await isOpen()
  centre.says('ffffffff0000')
  await until('it was taken up again', () => centre.binds() > 1 && line!.isBound())
  assert.deepEqual(await line!.send(sms('Hei')), { ids: ['a1'] })
})

test('commands that nobody asked for, with an answer or without, end nothing', async () => {
  open()
  await isOpen()
  for (const command of ['0000000b', '00000102', '00000103', '00000999', '00000004', '80000004', '00000001']) centre.says(`00000012${command}00000000000000070000`)
  assert.equal(await centre.write('PALAUTE a'), 0)
  assert.deepEqual([centre.binds(), came.length, log], [1, 1, []])
})

test('what listens and says nothing is left after a while', async () => {
  const deaf = createServer(() => {}).listen(0, '127.0.0.1')
  await new Promise((listening) => deaf.once('listening', listening))
  let asked = 0
  deaf.on('connection', (socket) => { asked++; socket.on('error', () => {}) })
  open({ port: (deaf.address() as AddressInfo).port, answer: 0.1 })
  await until('it was tried again', () => asked > 1)
  await line!.stop()
  deaf.close()
})

test('an SMS that comes is answered once it is taken, and handed over again where it cannot be', async () => {
  open()
  await isOpen()
  assert.equal(await centre.write('PALAUTE Hyvää – 👍'), 0)
  takes = () => Promise.resolve('later')
  assert.equal(await centre.write('PALAUTE b'), 0x64)
  takes = () => Promise.reject(new Error('Hei +358401234567'))
  assert.equal(await centre.write('PALAUTE c'), 0x64)
  assert.deepEqual(came, [{ from: '358401234567', to: '17777', known: null, text: 'PALAUTE Hyvää – 👍', part: null }])
  assert.deepEqual(log, ['SMPP: Error'])
})

test('receipts are told, by their own fields or by their text, and become no SMS', async () => {
  open()
  await isOpen()
  await centre.receipt('a1', 'DELIVRD')
  await centre.receipt('a2', 'UNDELIV')
  await centre.receipt('a3', 'ENROUTE')
  // A notice on the way, and what a telephone tells a centre: nobody wrote them, and nobody is answered.
  for (const kind of [0x20, 0x08, 0x18]) assert.equal(await centre.deliver({ esm_class: kind, short_message: Buffer.from('id:a3 stat:ENROUTE') }), 0)
  await centre.deliver({ esm_class: 4, receipted_message_id: 'a4', message_state: 5, short_message: Buffer.alloc(0) })
  assert.deepEqual([told, came], [[['a1', 'delivered'], ['a2', 'not-delivered'], ['a4', 'not-delivered']], []])
})

test('text in the field for long messages is read, and a time that cannot be read ends nothing', async () => {
  open()
  await isOpen()
  assert.equal(await centre.deliver({ data_coding: 3, short_message: Buffer.alloc(0), message_payload: Buffer.from(`PALAUTE ${'ä'.repeat(300)}`, 'latin1'), validity_period: 'xR' }), 0)
  assert.equal(came[0]!.text.length, 308)
  assert.equal(centre.binds(), 1)
})
