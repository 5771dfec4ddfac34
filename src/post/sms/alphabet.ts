// The bytes of an SMS: in the alphabet of GSM, a byte for each letter or packed in seven bits, in UCS-2 and in Latin-1. What others send is not
// always what they say that it is, and is read as what it can be.
import { basic, extended, type Alphabet } from '../gsm.ts'

const escape = 0x1b
const back: ReadonlyMap<string, string> = new Map([...extended].map(([letter, code]) => [code, letter]))

/** The text must be in that alphabet. */
export const encode = (text: string, alphabet: Alphabet): Buffer =>
  alphabet === 'ucs2' ? Buffer.from(text, 'utf16le').swap16() : Buffer.from([...text].flatMap((letter) => {
    const code = extended.get(letter)
    return code === undefined ? [basic.indexOf(letter)] : [escape, basic.indexOf(code)]
  }))

/** `headerBytes`: how many stood before it, after which what is packed begins at a whole letter. */
export function decode(bytes: Buffer, coding: number, headerBytes = 0): string {
  switch (meant(coding)) {
    case 'ucs2': return fromUcs2(bytes)
    case 'latin1': return latin1.decode(bytes)
    case 'bytes': return fromUtf8(bytes) ?? latin1.decode(bytes)
    case 'gsm':
      if (bytes.every((byte) => byte < 0x80)) return fromSeptets([...bytes])
      // Eight bits where seven are announced: text of somebody who never asked, or packed.
      return fromUtf8(bytes) ?? (looksLikeLatin1(bytes) ? latin1.decode(bytes) : fromSeptets(unpacked(bytes, headerBytes)))
  }
}

/** Data coding after SMPP 3.4 (5.2.19) and GSM 03.38. */
function meant(coding: number): 'gsm' | 'ucs2' | 'latin1' | 'bytes' {
  if (coding === 1 || coding === 3) return 'latin1'
  if (coding === 2 || coding === 4) return 'bytes'
  if (coding === 8) return 'ucs2'
  if ((coding & 0xf0) === 0xf0) return coding & 4 ? 'bytes' : 'gsm'
  if (coding < 0x40 && coding > 0x0f) return (coding & 0x0c) === 8 ? 'ucs2' : (coding & 0x0c) === 4 ? 'bytes' : 'gsm'
  return (coding & 0xf0) === 0xe0 ? 'ucs2' : 'gsm'
}

const latin1 = new TextDecoder('windows-1252')

/** A byte too many at its end is left out. Whoever put the lower byte first says so with a mark. */
function fromUcs2(bytes: Buffer): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1))
  const swapped = even.length >= 2 && even[0] === 0xff && even[1] === 0xfe
  return (swapped ? even : even.swap16()).toString('utf16le').replace(/^\ufeff/, '')
}

function fromUtf8(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** No text of Latin-1 holds signs that steer a machine, which packed text hardly ever does without. */
const looksLikeLatin1 = (bytes: Buffer): boolean => bytes.every((byte) => (byte >= 0x20 && byte < 0x7f) || byte >= 0xa0 || byte === 0x0a || byte === 0x0d)

function fromSeptets(septets: readonly number[]): string {
  let text = ''
  for (let at = 0; at < septets.length; at++) {
    const code = septets[at]!
    if (code !== escape) text += basic[code] ?? ''
    // A letter of an alphabet that we do not know is the letter that stands in its place.
    else if (at + 1 < septets.length) {
      const shown = basic[septets[++at]!] ?? ''
      text += back.get(shown) ?? (shown === '\u001b' ? '' : shown)
    }
  }
  return text
}

function unpacked(bytes: Buffer, headerBytes: number): number[] {
  const fill = (7 - (headerBytes * 8) % 7) % 7
  const septets: number[] = []
  for (let bit = fill; bit + 7 <= bytes.length * 8; bit += 7) {
    const [at, shift] = [bit >> 3, bit & 7]
    septets.push(((bytes[at]! | ((bytes[at + 1] ?? 0) << 8)) >> shift) & 0x7f)
  }
  // Seven bits that are left over at the end are no @.
  if (septets.at(-1) === 0 && (bytes.length * 8 - fill) % 7 === 0) septets.pop()
  return septets
}
