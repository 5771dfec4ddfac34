// What an attachment is, told by its first bytes: never by its name, nor by what a browser says of it. What is none of these is not opened at all.

export type Kind = 'picture' | 'sound'

/** Types as they are kept: of pictures one, of sound what the recording was made with. */
export const keptTypes = { 'image/jpeg': 'jpg', 'audio/mp4': 'm4a', 'audio/webm': 'webm', 'audio/mpeg': 'mp3', 'audio/wav': 'wav' } as const
export type KeptType = keyof typeof keptTypes

export const kindOf = (type: KeptType): Kind => (type === 'image/jpeg' ? 'picture' : 'sound')

/** For the field in which files are chosen. Telephones that photograph in HEIC send JPEG where it is not named. */
export const accepted: Record<Kind, string> = { picture: 'image/jpeg,image/png,image/webp', sound: 'audio/*,.m4a,.mp3,.wav,.ogg,.webm' }

/** The step, and the place on the page, at which files are added. */
export const addFiles = 'add-files'

/** Why a file was not taken. */
export const whys = ['empty', 'large', 'many', 'type', 'heic', 'video', 'broken', 'long', 'pixels', 'harmful', 'full'] as const
export type Why = (typeof whys)[number]

/** A file that may be opened is one of these; the others are named only to say why not. */
export function lookAt(bytes: Uint8Array): Kind | Extract<Why, 'empty' | 'heic' | 'type'> {
  if (!bytes.length) return 'empty'
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16))
  const at = (from: number, to: number) => start.toString('latin1', from, to)
  if (start[0] === 0xff && start[1] === 0xd8 && start[2] === 0xff) return 'picture'
  if (at(0, 8) === '\x89PNG\r\n\x1a\n') return 'picture'
  if (at(0, 4) === 'RIFF') return at(8, 12) === 'WEBP' ? 'picture' : at(8, 12) === 'WAVE' ? 'sound' : 'type'
  // ISO/IEC 14496-12: a file says of which brand it is.
  if (at(4, 8) === 'ftyp') return /^(hei[cxms]|hev[cx]|mif1|msf1)$/.test(at(8, 12)) ? 'heic' : /^avi[fs]$/.test(at(8, 12)) ? 'type' : 'sound'
  if (at(0, 4) === '\x1aE\xdf\xa3' || at(0, 4) === 'OggS' || at(0, 3) === 'ID3') return 'sound'
  // A frame of MPEG audio, layer III.
  return start[0] === 0xff && (start[1]! & 0xe6) === 0xe2 ? 'sound' : 'type'
}
