// The receipt of what was sealed: as that of anything sent, with what it is the key to.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import { ErrorSummary, Hidden } from '../../../web/fields.tsx'
import { ReceiptCard } from '../../../web/receipt-card.tsx'
import { CheckReceipt, forgetPicture, KeepReceipt, LeaveReceipt, wrongWord, type Tried } from '../../pages/receipt.tsx'
import type { Sealed } from '../sealed.sql.ts'
import { opensInWords } from './sealed.tsx'

type Props = { frame: PageFrame; one: Sealed; words: string[]; code: string; address: string; pass: string; tried: Tried | null }

export function SealedReceiptPage({ frame, one, words, code, address, pass, tried }: Props): JSX.Element {
  const { t, language } = frame
  const { receipt } = t.sealed
  const problems = wrongWord(tried, frame)
  return (
    <PublicPage frame={frame} title={receipt.title} problems={problems} switchForm="again" leave="leave" noindex scripts={['copy', 'forget', 'print']}>
      <form id="again" method="post" action={to('receipt', language)}><Hidden name="p" value={pass} /></form>
      <div class="stack">
        <h1>{receipt.title}</h1>
        <ErrorSummary t={t} problems={problems} />
        <p class="lede no-print">{opensInWords(one, frame)} {one.way !== 'come-back' && receipt.way}</p>
        {one.way === 'come-back' && <div class="no-print"><Notice tone="warning">{receipt.key}</Notice></div>}
        <ReceiptCard
          title={t.conversation.receipt.words} words={words} lang={language} code={code} codeLabel={t.conversation.receipt.code}
          organisation={frame.organisation.name} address={address} addressLabel={t.conversation.receipt.open}
        >
          <p><strong>{one.way === 'come-back' ? receipt.key : t.conversation.receipt.only}</strong></p>
        </ReceiptCard>
        <KeepReceipt frame={frame} pass={pass} words={words} />
        <CheckReceipt frame={frame} pass={pass} tried={tried} />
        <LeaveReceipt frame={frame} pass={pass} tried={tried} />
        <img src={forgetPicture} alt="" width="1" height="1" />
      </div>
    </PublicPage>
  )
}
