// A QR code as a drawing in the page itself: black on white in a dark page too, since a camera needs it so.
import type { JSX } from 'preact'
import { encode } from 'uqr'

export function QrCode({ content, label }: { content: string; label: string }): JSX.Element {
  const { data, size } = encode(content, { border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} width="232" height="232" role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
