// Opens the way by which SMS go out: a gateway over HTTP, or the operator's message centre, by which they come in too.
import type { Log } from '../../db/faults.ts'
import { transact } from '../../db/db.ts'
import { messageMark } from '../../privacy/message-mark.ts'
import { goingMark, setOf } from '../../privacy/sms.ts'
import type { Settings } from '../../settings.ts'
import { takeSms, type SmsIn } from '../sms-in/take.ts'
import type { SendSms } from './book.ts'
import { smsGateway } from './http.ts'
import { readBody, readHeaders } from './http-body.ts'
import { noteDelivery } from './sent.sql.ts'

/** Null: no way is set. */
export async function openSms(at: SmsIn & { settings: Settings }, log: Log): Promise<{ send: SendSms; stop(): Promise<void> } | null> {
  const { db, keys, now, settings } = at
  const { SMS_GATEWAY_URL: url, SMS_GATEWAY_TOKEN: token, SMS_GATEWAY_BODY: body, SMS_GATEWAY_HEADERS: headers, SMS_SENDER: sender, SMPP_URL: centre } = settings
  const markOf = messageMark(keys)
  if (url) {
    const send = smsGateway({ url, token, sender, markOf, body: body ? readBody(body)! : undefined, headers: headers ? readHeaders(headers)! : undefined })
    return { send, stop: () => Promise.resolve() }
  }
  if (!centre) return null
  // Loaded where it is needed: idle processes are to stay small.
  const { smppLine } = await import('./smpp.ts')
  const { hostname, port, protocol, username, password } = new URL(centre)
  return smppLine(
    { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port), tls: protocol === 'smpps:', systemId: decodeURIComponent(username), password: decodeURIComponent(password) },
    { sender, setOf: (id) => setOf(markOf(id)) },
    {
      take: (coming) => takeSms(at, coming),
      told: (id, delivery) => transact(db, (tx) => noteDelivery(tx, goingMark(keys, id), delivery, now())),
    },
    log,
  )
}
