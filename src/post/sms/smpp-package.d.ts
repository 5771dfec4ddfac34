// The types of the package smpp, as far as it is used here: it has none of its own.
declare module 'smpp' {
  import type { EventEmitter } from 'node:events'
  import type { Server as NetServer, Socket } from 'node:net'

  export type Fields = Record<string, string | number | Buffer>

  export class PDU {
    command: string
    command_status: number
    sequence_number: number
    source_addr?: string
    destination_addr?: string
    esm_class?: number
    data_coding?: number
    short_message?: unknown
    message_payload?: unknown
    message_id?: string
    receipted_message_id?: string
    message_state?: number
    system_id?: string
    password?: string
    isResponse(): boolean
    response(fields?: Fields): PDU
  }

  export class Session extends EventEmitter {
    socket: Socket
    /** False: nothing can be written any more. */
    send(pdu: PDU): boolean
    bind_transceiver(fields: Fields, answered: (pdu: PDU) => void): boolean
    submit_sm(fields: Fields, answered: (pdu: PDU) => void): boolean
    deliver_sm(fields: Fields, answered: (pdu: PDU) => void): boolean
    enquire_link(answered: (pdu: PDU) => void): boolean
    unbind(answered: (pdu: PDU) => void): boolean
    destroy(): void
  }

  type Parameter = { filter?: unknown }
  type Smpp = {
    connect(to: { host: string; port: number; tls: boolean }): Session
    createServer(listener: (session: Session) => void): NetServer & { sessions: Session[] }
    commands: Record<string, { params: Record<string, Parameter> }>
    tlvs: Record<string, Parameter>
  }
  const smpp: Smpp
  export default smpp
}
