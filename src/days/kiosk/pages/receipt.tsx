// The receipt of feedback that was given at a station: the words large, and a square code for the giver's own phone. Where the tablet draws
// them itself, they are put into the empty places by its script.
import type { JSX } from 'preact'
import { kioskPath } from '../../../day-paths.ts'
import { to } from '../../../paths.ts'
import { Hidden } from '../../../web/fields.tsx'
import { Address } from '../../../web/parts.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { QrCode } from '../../../web/qr-code.tsx'
import type { Qr } from '../../../web/qr.ts'
import type { Of } from '../shown.ts'
import { KioskPage } from './around.tsx'

/** Preact's types know a boolean here, and with `false` it writes nothing. */
const untranslated = { translate: 'no' } as unknown as { translate: boolean }

/** `left`: by which it is said that its giver has gone, so that nobody is shown the words again. */
type Drawn = { words: string[]; qr: Qr; left: { action: string; id: string } }

/** `drawn`: null where the tablet draws it. `base`: an address of this site. */
export function KioskReceipt({ frame: { t, language }, drawn, base }: { frame: PageFrame; drawn: Drawn | null; base: string }): JSX.Element {
  const { dayKiosk: words } = t
  const opens = new URL(to('conversation', language), base)
  return (
    <div class="stack receipt-shown">
      <h1 tabindex={-1} autofocus={drawn !== null}>{words.receipt}</h1>
      <div class="receipt"><ol class="words" lang={language} {...untranslated} data-words>{drawn?.words.map((word) => <li>{word}</li>)}</ol></div>
      <p><strong>{drawn ? words.receiptHere : words.receiptText}</strong> {drawn ? words.receiptTaken : words.receiptWhen}</p>
      <div class="receipt-ways">
        <div class="qr" data-qr data-opens={opens.href} data-label={words.receiptQrLabel}>{drawn && <QrCode qr={drawn.qr} label={words.receiptQrLabel} />}</div>
        <div class="stack tight">
          <h2>{words.receiptQr}</h2>
          <p>{words.receiptQrText}</p>
          <p>{words.receiptAddress}: <strong class="breakable"><Address text={opens.host + opens.pathname} /></strong></p>
        </div>
      </div>
      {drawn ? (
        <form method="post" action={drawn.left.action} class="ways-on">
          <Hidden name="id" value={drawn.left.id} />
          <button type="submit" class="button" name="step" value="leave">{words.receiptDone}</button>
        </form>
      ) : <p class="ways-on"><a class="button" href={kioskPath(language)} data-away>{words.receiptDone}</a></p>}
    </div>
  )
}

export function KioskReceiptPage({ of, ...rest }: { frame: PageFrame; of: Of; drawn: Drawn; base: string }): JSX.Element {
  return <KioskPage frame={rest.frame} title={rest.frame.t.dayKiosk.receipt} of={of} is="thanks" noSwitch><KioskReceipt {...rest} /></KioskPage>
}
