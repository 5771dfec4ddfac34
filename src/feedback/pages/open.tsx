// Asking for the receipt.
import { to } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { Button, ErrorSummary, Hidden, TextArea, TextField } from '../../web/fields.tsx'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Card, Notice } from '../../web/parts.tsx'

export function OpenPage({ frame, typed, problem, token, lostText, demoWords }: {
  frame: PageFrame
  typed: string
  problem: string | null
  token: string
  /** A reply that was typed on a page that has closed meanwhile. */
  lostText: string
  /** The receipts that the demonstration tells: of a conversation, and of what is still sealed. */
  demoWords: [conversation: string, sealed: string] | null
}) {
  const { t, language } = frame
  const { open, page } = t.conversation
  const problems = problem ? [{ field: 'receipt', text: problem }] : []
  return (
    <PublicPage frame={frame} title={open.title} problems={problems} switchForm="open" noindex scripts={['receipt-in-address']}>
      <form id="open" class="stack" method="post" action={to('conversation', language)} autocomplete="off" novalidate>
        <h1>{open.title}</h1>
        <ErrorSummary t={t} problems={problems} kept={typed !== '' || lostText !== ''} />
        {lostText && <TextArea name="lost" label={page.replyLabel} value={lostText} rows={6} />}
        <p class="lede">{open.lede}</p>
        <Hidden name="token" value={token} />
        <TextField name="receipt" label={open.label} hint={open.hint} value={typed} autocapitalize="none" spellcheck={false} maxLength={1000} />
        <p><Button>{open.button}</Button></p>
      </form>
      {demoWords && <Notice tone="info" title={open.demoTitle}><p>{fill(open.demo, { words: demoWords[0] })}</p><p>{fill(t.sealed.demo, { words: demoWords[1] })}</p></Notice>}
      <Card title={open.lostTitle}><p>{open.lost}</p></Card>
    </PublicPage>
  )
}
