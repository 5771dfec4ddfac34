// Reads a QR code as it is drawn, by a decoder that has no part in making it.
import jsQR from 'jsqr'
import type { Qr } from '../src/web/qr.ts'

/** The squares as a camera sees them, six pixels each; `spoil` says which of them are dirty. Null where nothing is read. */
export function readQr({ size, path }: Qr, spoil: (x: number, y: number) => boolean = () => false): string | null {
  const side = size * 6
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  const paint = (x: number, y: number, shade: number) => { for (let i = 0; i < 36; i++) pixels.fill(shade, ((y * 6 + Math.floor(i / 6)) * side + x * 6 + (i % 6)) * 4, ((y * 6 + Math.floor(i / 6)) * side + x * 6 + (i % 6)) * 4 + 3) }
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) for (let n = 0; n < Number(width); n++) paint(Number(x) + n, Number(y), 0)
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) if (spoil(x, y)) paint(x, y, 0)
  return jsQR(pixels, side, side)?.data ?? null
}
