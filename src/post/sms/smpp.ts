// Speaks SMPP 3.4 with the operator's message centre: one connection over which SMS go out and come in, held open, and taken up again with
// growing pauses. Whoever sends and hears no answer sends again: an SMS may come twice, and none is lost.
import { setTimeout as pause } from 'node:timers/promises'
import type { PDU, Session } from 'smpp'
import { faultName, type Log } from '../../db/faults.ts'
import type { Delivery } from '../message.ts'
import { piecesOf } from '../gsm.ts'
import { decode, encode } from './alphabet.ts'
import type { SendSms } from './book.ts'
import { headerOf, mostParts, readHeader, type Part } from './header.ts'
import { readReceipt } from './receipt.ts'
import { smpp } from './smpp-library.ts'

export type Centre = { host: string; port: number; tls: boolean; systemId: string; password: string }
/** `known`: what the centre calls it, where it says so. */
export type Coming = { from: string; to: string; known: string | null; text: string; part: Part | null }
export type Hears = {
  /** 'later': it is to be handed over again. */
  take(coming: Coming): Promise<'taken' | 'later'>
  told(gatewayId: string, delivery: Delivery): Promise<void>
}
type Own = { sender: string; setOf(id: string): number; seconds?: Partial<typeof usual> }
export type Line = { send: SendSms; isBound(): boolean; stop(): Promise<void> }

/** Seconds: how long an answer may take, how often it is asked whether the other end is there, and the first pause before it is tried again. */
const usual = { answer: 30, enquire: 30, again: 1 }
const longestPause = 60

const [ok, tryLater, unknownCommand] = [0x00, 0x64, 0x03]
/** What it is that comes (5.2.12): an SMS, a receipt, or a notice of something on the way; and some more that telephones and centres tell each other. */
const [kindOf, smsKind, receiptKind] = [0x3c, 0x00, 0x04]

export function smppLine(centre: Centre, { sender, setOf, seconds: given }: Own, hears: Hears, log: Log): Line {
  const seconds = { ...usual, ...given }
  const stopping = new AbortController()
  let bound: Session | null = null

  const ended = keep()

  async function keep(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted;) {
      failures = await hold() ? 0 : failures + 1
      await pause(Math.min(longestPause, seconds.again * 2 ** failures) * 1000, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }

  /** Until the connection has ended. Whether we were let in. */
  async function hold(): Promise<boolean> {
    const session = smpp.connect(centre)
    const closed = new Promise<void>((end) => session.once('close', () => end()))
    // What cannot be read leaves the package in the middle of it: only a new connection helps.
    session.on('error', (error) => {
      if (!stopping.signal.aborted) log(`SMPP: ${faultName(error)}`)
      session.destroy()
    })
    session.on('pdu', (pdu: PDU) => void hear(session, pdu).catch(() => session.destroy()))
    let letIn = false
    session.once(centre.tls ? 'secureConnect' : 'connect', async () => { letIn = await bind(session) })
    // One that neither answers nor refuses.
    const slow = setTimeout(() => { if (bound !== session) session.destroy() }, seconds.answer * 1000)
    const enquiring = setInterval(() => { if (bound === session) void ask(session, (answered) => session.enquire_link(answered)).catch(() => session.destroy()) }, seconds.enquire * 1000)
    await closed
    clearTimeout(slow)
    clearInterval(enquiring)
    if (bound === session) bound = null
    return letIn
  }

  async function bind(session: Session): Promise<boolean> {
    const { systemId, password } = centre
    const status = await ask(session, (answered) => session.bind_transceiver({ system_id: systemId, password, interface_version: 0x34 }, answered)).then(({ command_status }) => command_status, () => null)
    if (status === ok && !stopping.signal.aborted) {
      bound = session
      return true
    }
    if (status) log(`SMPP: not let in (${status})`)
    session.destroy()
    return false
  }

  /** Rejects when the connection ends, or nothing comes in time. */
  const ask = (session: Session, say: (answered: (pdu: PDU) => void) => boolean): Promise<PDU> => new Promise((answered, failed) => {
    const cut = () => settle(() => failed(new Error('cut')))
    const late = setTimeout(() => settle(() => failed(new Error('late'))), seconds.answer * 1000)
    const settle = (so: () => void) => {
      clearTimeout(late)
      session.off('close', cut)
      so()
    }
    session.once('close', cut)
    if (!say((pdu) => settle(() => answered(pdu)))) cut()
  })

  async function hear(session: Session, pdu: PDU): Promise<void> {
    if (pdu.isResponse()) return
    if (pdu.command === 'deliver_sm') session.send(pdu.response({ command_status: await taken(pdu) ? ok : tryLater }))
    else if (pdu.command === 'enquire_link') session.send(pdu.response())
    else if (pdu.command === 'unbind') {
      session.send(pdu.response())
      session.destroy()
      // Of all others some have no answer that could be given.
    } else if (pdu.command === 'unknown' || pdu.command === 'data_sm') session.send(pdu.response({ command_status: unknownCommand }))
  }

  /** What cannot be taken now, because the database is away, is handed over again. */
  async function taken(pdu: PDU): Promise<boolean> {
    try {
      const { source_addr: from = '', destination_addr: to = '', esm_class: kind = 0, data_coding: coding = 0 } = pdu
      const bytes = [pdu.short_message, pdu.message_payload].find((one): one is Buffer => Buffer.isBuffer(one) && one.length > 0) ?? Buffer.alloc(0)
      const { part, body, headerBytes } = readHeader(bytes, (kind & 0x40) !== 0)
      const text = decode(body, coding, headerBytes)
      if ((kind & kindOf) === smsKind) return await hears.take({ from, to, known: null, text, part }) === 'taken'
      if ((kind & kindOf) !== receiptKind) return true
      const receipt = readReceipt({ text, id: pdu.receipted_message_id, state: pdu.message_state })
      if (receipt) await hears.told(receipt.id, receipt.delivery)
      return true
    } catch (error) {
      log(`SMPP: ${faultName(error)}`)
      return false
    }
  }

  const send: SendSms = async ({ id, to, text }) => {
    const { alphabet, pieces } = piecesOf(text)
    if (pieces.length > mostParts) return { reason: 'SMPP 1', permanent: true }
    const ids: string[] = []
    for (const [at, piece] of pieces.entries()) {
      const session = bound
      if (!session) return { reason: 'SMPP away', permanent: false }
      const header = pieces.length > 1 ? headerOf({ set: setOf(id), number: at + 1, count: pieces.length }) : Buffer.alloc(0)
      const fields = {
        ...addressed('source', sender), ...addressed('dest', to), esm_class: pieces.length > 1 ? 0x40 : 0, data_coding: alphabet === 'gsm' ? 0 : 8,
        registered_delivery: 1, short_message: Buffer.concat([header, encode(piece, alphabet)]),
      }
      const pdu = await ask(session, (answered) => session.submit_sm(fields, answered)).catch(() => null)
      if (!pdu) return { reason: 'SMPP cut', permanent: false }
      if (pdu.command_status !== ok) return { reason: `SMPP ${pdu.command_status}`, permanent: isFinal(pdu.command_status) }
      if (pdu.message_id) ids.push(pdu.message_id)
    }
    return { ids }
  }

  return {
    send,
    isBound: () => bound !== null,
    async stop() {
      stopping.abort()
      const session = bound
      if (session) await Promise.race([ask(session, (answered) => session.unbind(answered)).catch(() => {}), pause(1000)])
      session?.destroy()
      await ended
    },
  }
}

/** What is said of this SMS or its number for good (5.1.3): its length, its address, its bytes. All else may be about us, about them or about now. */
const isFinal = (status: number): boolean => [0x01, 0x0b, 0xc2, 0xc4].includes(status)

/** A name, a number with its country, or a short one. */
function addressed(which: 'source' | 'dest', address: string): Record<string, string | number> {
  const [ton, npi] = address.startsWith('+') ? [1, 1] : /^\d+$/.test(address) ? [0, 1] : [5, 0]
  const plain = address.replace(/^\+/, '')
  return which === 'source' ? { source_addr_ton: ton, source_addr_npi: npi, source_addr: plain } : { dest_addr_ton: ton, dest_addr_npi: npi, destination_addr: plain }
}
