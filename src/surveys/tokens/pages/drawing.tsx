// The envelope of D. Chaum, Blind Signatures for Untraceable Payments, 1982: a stamp goes through the closed envelope to the note in it.
import type { JSX } from 'preact'
import type { Texts } from '../../../text/texts.ts'

export function Drawing({ words }: { words: Texts['surveyTokens']['explained'] }): JSX.Element {
  const { pictures } = words
  return (
    <svg class="token-drawing" viewBox="0 0 720 190" role="img" aria-label={words.drawing}>
      <g>
        <rect class="filled" x="10" y="45" width="100" height="70" rx="4" />
        <path class="line" d="M25 66h70M25 80h54M25 94h62" />
        <text x="60" y="158">{pictures.slip}</text>
      </g>
      <path class="line" d="M125 80h34m-10-9 10 9-10 9" />
      <g>
        <rect class="filled" x="175" y="40" width="130" height="84" rx="4" />
        <path class="line" d="m175 44 65 44 65-44" />
        <circle class="stamped" cx="278" cy="100" r="15" />
        <path class="stamped" d="m271 100 5 6 10-12" />
        <text x="240" y="158">{pictures.envelope} + {pictures.stamp}</text>
      </g>
      <path class="line" d="M320 80h34m-10-9 10 9-10 9" />
      <path class="cut" d="M372 12v160" />
      <path class="line" d="M390 80h34m-10-9 10 9-10 9" />
      <g>
        <rect class="filled" x="440" y="45" width="86" height="70" rx="4" />
        <path class="line" d="M454 64h40M454 78h28" />
        <circle class="stamped" cx="500" cy="94" r="13" />
        <path class="stamped" d="m494 94 4 5 8-10" />
        <text x="483" y="158">{pictures.note}</text>
      </g>
      <path class="line" d="M541 80h34m-10-9 10 9-10 9" />
      <g>
        <path class="filled" d="M592 60h112v64H592z" />
        <path class="line" d="M622 60v-8h52v8M628 60h40" />
        <text x="648" y="158">{pictures.box}</text>
      </g>
    </svg>
  )
}
