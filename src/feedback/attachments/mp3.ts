// The sound of an MP3 without what hangs before, between and behind it. A file of this kind is a row of frames without an index, and readers look for
// the next thing that looks like one: a cover or a place in a tag at the end can, and a last frame that was cut off is filled up with the tag behind it.
// (ISO/IEC 11172-3, 2.4.1.3)

/** In kilobits a second, of layer III: of MPEG 1, and of 2 and 2.5. */
const rates = [[32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320], [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]] as const
const hertz = [44_100, 48_000, 32_000] as const
/** What may follow the last frame. */
const tags = ['TAG', 'ID3', 'APETAGEX', 'LYRICSBEGIN']

/** A frame counts where another follows it, a tag, or nothing. */
export function framesOnly(file: Buffer): Buffer {
  const frames: Buffer[] = []
  for (let at = afterTags(file); at < file.length;) {
    const end = at + frameLength(file, at)
    const isFrame = end > at && (end === file.length || (end < file.length && (frameLength(file, end) > 0 || isTag(file, end))))
    if (isFrame) frames.push(file.subarray(at, end))
    at = isFrame ? end : whereFound(file.indexOf(0xff, at + 1), file)
  }
  return Buffer.concat(frames)
}

/** 0 where none begins. */
function frameLength(file: Buffer, at: number): number {
  if (at + 4 > file.length || file[at] !== 0xff || (file[at + 1]! & 0xe6) !== 0xe2) return 0
  const version = (file[at + 1]! >> 3) & 3, rate = file[at + 2]! >> 4, speed = (file[at + 2]! >> 2) & 3, padding = (file[at + 2]! >> 1) & 1
  const bits = rates[version === 3 ? 0 : 1][rate - 1], perSecond = hertz[speed]
  if (version === 1 || !bits || !perSecond) return 0
  return Math.floor(((version === 3 ? 144_000 : 72_000) * bits) / (perSecond / [4, 1, 2, 1][version]!)) + padding
}

const isTag = (file: Buffer, at: number): boolean => tags.some((tag) => file.toString('latin1', at, at + tag.length) === tag)

/** An ID3v2 tag says how long it is, in four times seven bits. There may be several. */
function afterTags(file: Buffer): number {
  let at = 0
  while (file.toString('latin1', at, at + 3) === 'ID3' && at + 10 <= file.length) {
    at += 10 + file.subarray(at + 6, at + 10).reduce((size, byte) => size * 128 + (byte & 127), 0)
  }
  return at
}

const whereFound = (at: number, file: Buffer): number => (at < 0 ? file.length : at)
