// Pictures and recordings for tests, made as they are needed: with what devices write into them, too large, broken, or pretending to be something else.
import { crc32, deflateSync } from 'node:zlib'
import * as m from 'mediabunny'
import sharp from 'sharp'

/** What devices and programs write into files besides what is seen and heard. None of it may come out again. */
export const secrets = /Salapuhelin|GPS|60\/1|xmpmeta|SalainenNimi|SalainenTekija|SalainenHuomautus/

/** As a telephone takes it: lying on its side, with where, when and with what. */
export const photograph = ({ width = 320, height = 200 } = {}): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#4a8' } })
    .withExif({
      IFD0: { Make: 'Salapuhelin' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '60/1 10/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '24/1 56/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a/></x:xmpmeta>').withMetadata({ orientation: 6 }).jpeg().toBuffer()

const chunk = (name: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(data.length)
  around.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)])
}

/** One colour, a bit for each point: of 20 000 by 20 000 points the file has 50 kB. */
export function blankPng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head[8] = 1
  const text = chunk('tEXt', Buffer.from('Author\0SalainenTekija'))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), text,
    chunk('IDAT', deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height))), chunk('IEND', Buffer.alloc(0)),
  ])
}

const opusHead = Buffer.concat([Buffer.from('OpusHead'), Buffer.of(1, 1, 0x38, 1, 0x80, 0xbb, 0, 0, 0, 0, 0)])
const mp3Frame = Buffer.concat([Buffer.of(0xff, 0xfb, 0x90, 0x64), Buffer.alloc(413)])

/** Silence, a packet of it at a time, as each kind of file holds it. */
const kinds = {
  webm: { format: () => new m.WebMOutputFormat(), codec: 'opus', packet: Buffer.of(0xf8, 0xff, 0xfe), seconds: 0.02, config: { codec: 'opus', sampleRate: 48_000, numberOfChannels: 1, description: opusHead } },
  ogg: { format: () => new m.OggOutputFormat(), codec: 'opus', packet: Buffer.of(0xf8, 0xff, 0xfe), seconds: 0.02, config: { codec: 'opus', sampleRate: 48_000, numberOfChannels: 1, description: opusHead } },
  m4a: { format: () => new m.Mp4OutputFormat(), codec: 'aac', packet: Buffer.of(0x21, 0x10, 0x04, 0x60, 0x8c, 0x1c), seconds: 1024 / 44_100, config: { codec: 'mp4a.40.2', sampleRate: 44_100, numberOfChannels: 2, description: Buffer.of(0x12, 0x10) } },
  mp3: { format: () => new m.Mp3OutputFormat(), codec: 'mp3', packet: mp3Frame, seconds: 1152 / 44_100, config: { codec: 'mp3', sampleRate: 44_100, numberOfChannels: 2 } },
  wav: { format: () => new m.WavOutputFormat(), codec: 'pcm-s16', packet: Buffer.alloc(1600), seconds: 0.1, config: { codec: 'pcm-s16', sampleRate: 8000, numberOfChannels: 1 } },
} as const
export type SoundFile = keyof typeof kinds
export const soundFiles = Object.keys(kinds) as SoundFile[]

export async function recording(as: SoundFile, { seconds = 2 } = {}): Promise<Buffer> {
  const { format, codec, packet, seconds: each, config } = kinds[as]
  const target = new m.BufferTarget()
  const output = new m.Output({ format: format(), target })
  const source = new m.EncodedAudioPacketSource(codec)
  output.addAudioTrack(source)
  output.setMetadataTags({ title: 'SalainenNimi', artist: 'SalainenTekija', comment: 'SalainenHuomautus' })
  await output.start()
  for (let n = 0; n * each < seconds; n++) await source.add(new m.EncodedPacket(packet, 'key', n * each, each), { decoderConfig: config })
  await output.finalize()
  return Buffer.from(target.buffer!)
}

/** What the European institute EICAR gives to try scanners with; harmless, and found by all of them. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', '$H+H*'].join('')

/** A picture with that behind it: it looks like any other. */
export const harmfulPicture = async (): Promise<Buffer> => Buffer.concat([await photograph(), Buffer.from(eicar)])

/** What pretends to be a picture or is none of ours, by what it is. */
export const pretenders: Record<string, Buffer> = {
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  html: Buffer.from('<!doctype html><script>alert(1)</script>'),
  zip: Buffer.from('PK\x03\x04\x14\x00\x00\x00', 'latin1'),
  pdf: Buffer.from('%PDF-1.7\n'),
  gif: Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1'),
  text: Buffer.from('Hei'),
}
