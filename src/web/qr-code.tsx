// A QR code as a drawing in the page itself: black on white in a dark page too, since a camera needs it so.
import type { JSX } from 'preact'
import type { Qr } from './qr.ts'

/** `label`: what it says, for whoever does not see it. */
export function QrCode({ qr: { size, path }, label }: { qr: Qr; label: string }): JSX.Element {
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} width="232" height="232" role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
