// The receipt page, and what is shown when it has gone or the giver has left.
import { to } from '../../paths.ts'
import { longDay, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { Button, ErrorSummary, Hidden, TextField } from '../../web/fields.tsx'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Notice, PrintButton } from '../../web/parts.tsx'
import { ReceiptCard } from '../../web/receipt-card.tsx'
import { addFiles } from '../attachments/kinds.ts'
import { Danger } from '../../lanes/pages/danger.tsx'

export type Tried = { word: string; right: boolean }

type Props = {
  frame: PageFrame
  words: string[]
  code: string
  pass: string
  reference: string
  dueOn: Day
  person: string
  address: string
  /** Whom to call, where the text may tell of danger. */
  danger: string | null
  /** What was typed back as the second word; null before that. */
  tried: Tried | null
  /** Pictures and recordings can be added. */
  takesFiles: boolean
}

export function ReceiptPage({ frame, words, code, pass, reference, dueOn, person, address, danger, tried, takesFiles }: Props) {
  const { t, language } = frame
  const { receipt } = t.conversation
  const wrong = wrongWord(tried, frame)
  return (
    <PublicPage frame={frame} title={receipt.title} problems={wrong} leave="leave" noindex scripts={['copy', 'forget', 'print']}>
      <div class="stack">
        <h1>{receipt.title}</h1>
        <ErrorSummary t={t} problems={wrong} />
        {danger && <div class="no-print"><Danger t={t} help={danger} /></div>}
        {/* Not on paper: somebody else may find it, and should not read to whom it went. */}
        <p class="lede no-print">{fill(receipt.lede, { person, date: longDay(dueOn, language) })}</p>
        <ReceiptCard
          title={receipt.words} words={words} lang={language} code={code} codeLabel={receipt.code}
          organisation={frame.organisation.name} address={address} addressLabel={receipt.open}
        >
          <p>{fill(t.conversation.page.due, { date: longDay(dueOn, language) })}</p>
          <p><strong>{receipt.only}</strong></p>
        </ReceiptCard>
        <KeepReceipt frame={frame} pass={pass} words={words} />
        <CheckReceipt frame={frame} pass={pass} tried={tried} />
        {takesFiles && (
          <section class="stack no-print">
            <h2>{t.attachments.receipt.title}</h2>
            <p>{t.attachments.receipt.text}</p>
            <form method="post" action={`${to('conversation', language)}#${addFiles}`}>
              <Hidden name="p" value={pass} />
              <Button look="secondary" name="step" value={addFiles}>{t.attachments.receipt.button}</Button>
            </form>
          </section>
        )}
        <LeaveReceipt frame={frame} pass={pass} tried={tried} />
        {/* The form that was sent stands in the browser's memory, where "back" would find it. */}
        <img src={forgetPicture} alt="" width="1" height="1" />
        <p class="no-print"><a href={to('lanes', language)}>{t.lanes.isItLink}</a></p>
        <p class="small">{fill(receipt.reference, { reference })}. {receipt.referenceHint}</p>
      </div>
    </PublicPage>
  )
}

/** What is wrong with the word that was typed back. */
export const wrongWord = (tried: Tried | null, { t }: PageFrame): Problem[] =>
  (tried && !tried.right ? [{ field: 'word', text: t.conversation.receipt.wrong }] : [])

export function KeepReceipt({ frame, pass, words }: { frame: PageFrame; pass: string; words: string[] }) {
  const { t, language } = frame
  const { receipt } = t.conversation
  return (
    <section class="stack no-print">
      <h2>{receipt.saveTitle}</h2>
      <p>{receipt.paper} {receipt.letters}</p>
      <div class="buttons">
        <button type="button" class="button secondary" data-copy={words.join(' ')} data-copied={receipt.copied} hidden>{receipt.copy}</button>
        <PrintButton t={t} />
        <form method="post" action={to('receiptFile', language)}>
          <Hidden name="p" value={pass} />
          <Button look="secondary">{receipt.download}</Button>
        </form>
      </div>
      <p class="hint" data-copy-hint hidden>{receipt.copyHint}</p>
      <p class="hint">{receipt.downloadHint} {receipt.printHint}</p>
    </section>
  )
}

export function CheckReceipt({ frame: { t, language }, pass, tried }: { frame: PageFrame; pass: string; tried: Tried | null }) {
  const { receipt } = t.conversation
  return (
    <section class="stack no-print">
      <h2>{receipt.checkTitle}</h2>
      {tried?.right
        ? <div tabindex={-1} autofocus><Notice tone="good">{receipt.right}</Notice></div>
        : (
          <form method="post" action={to('receipt', language)} class="stack" autocomplete="off" novalidate>
            <Hidden name="p" value={pass} />
            <TextField name="word" label={receipt.checkLabel} hint={receipt.checkHint} value={tried?.word} width="medium" autocapitalize="none" spellcheck={false} />
            <p><Button look="secondary">{receipt.check}</Button></p>
          </form>
        )}
    </section>
  )
}

export function LeaveReceipt({ frame: { t, language }, pass, tried }: { frame: PageFrame; pass: string; tried: Tried | null }) {
  const { receipt } = t.conversation
  return (
    <section class="stack no-print">
      <h2>{receipt.leaveTitle}</h2>
      <form id="leave" method="post" action={to('leave', language)}>
        <Hidden name="p" value={pass} />
        {/* Whoever has typed the second word back has them; anybody else is asked once. */}
        <Button name="step" value={tried?.right ? 'leave' : 'ask'}>{receipt.leave}</Button>
      </form>
      <p class="hint">{receipt.leaveHint} {receipt.stays}</p>
      <form method="post" action={to('conversation', language)}>
        <Hidden name="p" value={pass} />
        <Button look="quiet">{receipt.open}</Button>
      </form>
    </section>
  )
}

/** Between the receipt and its end: the last moment at which the words can be shown. */
export function AskPage({ frame, pass }: { frame: PageFrame; pass: string }) {
  const { ask } = frame.t.conversation
  return (
    <PublicPage frame={frame} title={ask.title} leave="leave" noindex scripts={['forget']}>
      <div class="stack">
        <h1>{ask.title}</h1>
        <p class="lede">{ask.text}</p>
        <div class="buttons">
          <form method="post" action={to('receipt', frame.language)}>
            <Hidden name="p" value={pass} />
            <Button name="step" value="show">{ask.show}</Button>
          </form>
          <form id="leave" method="post" action={to('leave', frame.language)}>
            <Hidden name="p" value={pass} />
            <Button look="secondary">{ask.leave}</Button>
          </form>
        </div>
      </div>
    </PublicPage>
  )
}

type GoneProps = {
  frame: PageFrame
  /** Only whoever comes with a pass of ours has sent something; what else would be told would be a guess. Busy: it was not looked for. */
  gone: 'expired' | 'left' | 'unknown' | 'busy'
  /** The second word, tried when the page's time was already over. */
  rightWord: boolean | null
}

export function GonePage({ frame, gone, rightWord }: GoneProps) {
  const { receipt } = frame.t.conversation
  return (
    <PublicPage frame={frame} title={receipt.gone} noindex>
      <div class="stack">
        <h1>{receipt.gone}</h1>
        {rightWord === true && <Notice tone="good"><p role="status">{receipt.right}</p></Notice>}
        {rightWord === false && <Notice tone="warning"><p role="status">{receipt.wrongAndGone}</p></Notice>}
        <p>{gone === 'busy' ? receipt.goneBusy : gone === 'unknown' ? receipt.goneUnknown : receipt.goneText}</p>
        <p><a class="button primary" href={to('conversation', frame.language)}>{receipt.open}</a></p>
      </div>
    </PublicPage>
  )
}

export const forgetPicture = '/forget.svg'

/** `ended`: the giver pressed the button that ends a visit, and did not merely come to this address. */
export function LeftPage({ frame, ended }: { frame: PageFrame; ended: boolean }) {
  const { left } = frame.t.conversation
  return (
    <PublicPage frame={frame} title={left.title} noindex>
      <div class="stack">
        <h1>{left.title}</h1>
        {ended && <p class="lede">{left.text}</p>}
        <p>{left.shared}</p>
        <p><a class="button primary" href={to('home', frame.language)}>{left.home}</a></p>
        <img src={forgetPicture} alt="" width="1" height="1" />
      </div>
    </PublicPage>
  )
}
