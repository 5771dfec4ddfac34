// Mails as they come from programs that people write with.
export type Written = { from?: string; to?: string; subject?: string; id?: string; headers?: string[]; body?: string; type?: string }

let number = 0

/** With lines that end as on the way. */
export function written({ from = 'Aino Kirjoittaja <aino@posti.example>', to = 'palaute@koivuranta.example', subject = 'Asiaa', id, headers = [], body = 'Hei, tämä on palautetta.', type = 'text/plain; charset=utf-8' }: Written = {}): string {
  return [
    'Return-Path: <aino@posti.example>', `From: ${from}`, `To: ${to}`, `Subject: ${subject}`, 'Date: Wed, 16 Sep 2026 12:00:00 +0300',
    ...(id === '' ? [] : [`Message-ID: ${id ?? `<${++number}.${crypto.randomUUID()}@posti.example>`}`]), 'MIME-Version: 1.0', `Content-Type: ${type}`, 'Content-Transfer-Encoding: 8bit', ...headers, '', body, '',
  ].join('\r\n')
}

export type Part = { type: string; body: string | Buffer; disposition?: string }

/** Of several parts: what is no text goes in base64. */
export function inParts(parts: readonly Part[], { kind = 'mixed', ...more }: Written & { kind?: string } = {}): string {
  const boundary = '=_osa_1'
  const body = parts.map(({ type, body: content, disposition }) => [
    `--${boundary}`, `Content-Type: ${type}`, ...(disposition ? [`Content-Disposition: ${disposition}`] : []),
    ...(typeof content === 'string' ? ['Content-Transfer-Encoding: 8bit', '', content] : ['Content-Transfer-Encoding: base64', '', content.toString('base64').replace(/(.{76})/g, '$1\r\n')]),
  ].join('\r\n')).join('\r\n')
  return written({ ...more, type: `multipart/${kind}; boundary="${boundary}"`, body: `${body}\r\n--${boundary}--` })
}
