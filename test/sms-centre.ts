// A real message centre on loopback, which speaks SMPP: it keeps what it is given, can refuse, keep silent or cut, and hands over SMS and receipts.
import type { AddressInfo } from 'node:net'
import type { Fields, PDU, Session } from 'smpp'
import { septetsOf } from '../src/post/gsm.ts'
import { decode, encode } from '../src/post/sms/alphabet.ts'
import { readHeader, type Part } from '../src/post/sms/header.ts'
import { smpp } from '../src/post/sms/smpp-library.ts'

export type Submitted = { id: string; from: string; to: string; coding: number; text: string; part: Part | null; wantsReceipt: boolean }

/** What it does with what it is given: takes it, refuses with a status, takes it and says nothing, or takes it and cuts. */
export type Manner = 'take' | 'silent' | 'cut' | number

export async function smsCentre({ port = 0, password = 'salaisuus' }: { port?: number; password?: string } = {}) {
  const taken: Submitted[] = []
  const bound = new Set<Session>()
  const all = new Set<Session>()
  let manner: (to: string) => Manner = () => 'take'
  let binds = 0
  let enquiries = 0
  let answersEnquiries = true

  const server = smpp.createServer((session) => {
    all.add(session)
    session.setMaxListeners(0)
    session.on('error', () => session.destroy())
    session.on('close', () => {
      all.delete(session)
      bound.delete(session)
    })
    session.on('bind_transceiver', (pdu: PDU) => {
      binds++
      const right = pdu.system_id === 'palaute' && pdu.password === password
      session.send(pdu.response({ command_status: right ? 0 : 0x0e, system_id: 'keskus' }))
      if (right) bound.add(session)
    })
    session.on('enquire_link', (pdu: PDU) => {
      enquiries++
      if (answersEnquiries) session.send(pdu.response())
    })
    session.on('unbind', (pdu: PDU) => {
      session.send(pdu.response())
      session.socket.end()
    })
    session.on('submit_sm', (pdu: PDU & { registered_delivery?: number }) => {
      const does = manner(pdu.destination_addr!)
      if (typeof does === 'number') return void session.send(pdu.response({ command_status: does }))
      const { part, body } = readHeader(pdu.short_message as Buffer, (pdu.esm_class! & 0x40) !== 0)
      const id = `a${taken.length + 1}`
      taken.push({ id, from: pdu.source_addr!, to: pdu.destination_addr!, coding: pdu.data_coding!, text: decode(body, pdu.data_coding!), part, wantsReceipt: pdu.registered_delivery === 1 })
      if (does === 'cut') session.destroy()
      else if (does === 'take') session.send(pdu.response({ message_id: id }))
    })
  })
  server.on('error', () => {})
  await new Promise<void>((listening) => { server.listen(port, '127.0.0.1', () => listening()) })
  const at = (server.address() as AddressInfo).port

  /** The status that it is answered with; null where the connection ended first. */
  const deliver = (fields: Fields): Promise<number | null> => new Promise((answered) => {
    const session = [...bound][0]
    if (!session) return answered(null)
    session.once('close', () => answered(null))
    session.deliver_sm({ source_addr_ton: 1, source_addr_npi: 1, source_addr: '358401234567', destination_addr: '17777', ...fields }, (pdu) => answered(pdu.command_status))
  })

  return {
    taken, port: at, url: `smpp://palaute:${password}@127.0.0.1:${at}`,
    centre: { host: '127.0.0.1', port: at, tls: false, systemId: 'palaute', password },
    isBound: () => bound.size > 0,
    binds: () => binds,
    enquiries: () => enquiries,
    does: (next: (to: string) => Manner) => { manner = next },
    answersEnquiries: (answers: boolean) => { answersEnquiries = answers },
    deliver,
    /** A text in the alphabet that it needs. */
    write: (text: string, fields: Fields = {}) => deliver({ ...(septetsOf(text) === null ? { data_coding: 8, short_message: encode(text, 'ucs2') } : { data_coding: 0, short_message: encode(text, 'gsm') }), ...fields }),
    receipt: (id: string, stat: string) => deliver({ esm_class: 4, short_message: Buffer.from(`id:${id} sub:001 dlvrd:001 submit date:2609161200 done date:2609161201 stat:${stat} err:000 text:`) }),
    /** Bytes as they are. */
    says: (hex: string) => { for (const session of bound) session.socket.write(Buffer.from(hex, 'hex')) },
    cut: () => { for (const session of all) session.destroy() },
    close: () => new Promise<void>((closed) => {
      server.close(() => closed())
      for (const session of all) session.destroy()
    }),
  }
}

/** Seven bits for each letter, as it goes over the air. */
export function packed(text: string, headerBytes = 0): Buffer {
  const septets = [...encode(text, 'gsm')]
  const fill = (7 - (headerBytes * 8) % 7) % 7
  const bytes = Buffer.alloc(Math.ceil((septets.length * 7 + fill) / 8))
  septets.forEach((septet, number) => {
    const bit = fill + number * 7
    bytes[bit >> 3]! |= (septet << (bit & 7)) & 0xff
    if ((bit & 7) > 1) bytes[(bit >> 3) + 1]! |= septet >> (8 - (bit & 7))
  })
  return bytes
}
