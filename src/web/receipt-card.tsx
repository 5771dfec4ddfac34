// The receipt: six words, the only way back to a conversation. They must be easy to read aloud, to copy
// by hand and to find again on paper, so they are numbered, large and set apart.
import type { ComponentChildren, JSX } from 'preact'
import { Mark } from './icons.tsx'

/** A translated receipt opens nothing. Preact's types know a boolean here, and with `false` it writes nothing. */
const untranslated = { translate: 'no' } as unknown as { translate: boolean }

export function ReceiptCard(
  props: {
    title: ComponentChildren
    words: string[]
    /** The language of the words. */
    lang?: string
    code: string
    codeLabel: ComponentChildren
    organisation: ComponentChildren
    /** Where to go with the words: 'palaute.example.fi/keskustelu'. Printed, so that paper alone is enough. */
    address?: ComponentChildren
    addressLabel?: ComponentChildren
    /** Stands under the words: when an answer comes, that the receipt is to be kept. */
    children?: ComponentChildren
  },
): JSX.Element {
  return (
    <section class="receipt" aria-labelledby="receipt-title">
      <header>
        <Mark />
        <div><h2 id="receipt-title">{props.title}</h2><p class="muted">{props.organisation}</p></div>
      </header>
      <ol class="words" lang={props.lang} {...untranslated}>{props.words.map((word) => <li>{word}</li>)}</ol>
      <dl class="facts">
        <div><dt>{props.codeLabel}</dt><dd class="code" {...untranslated}>{props.code}</dd></div>
        {props.address && <div><dt>{props.addressLabel}</dt><dd class="breakable">{props.address}</dd></div>}
      </dl>
      {props.children && <div class="stack tight">{props.children}</div>}
    </section>
  )
}
