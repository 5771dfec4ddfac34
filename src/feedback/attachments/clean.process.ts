// Makes of a file that somebody sent one that holds the picture or the sound and nothing besides: no place, no time, no device, no name. It is a
// process of its own, which may read the programs that it is made of and write no file, has little memory and little time: whatever a
// file does to a decoder it does here. The file comes in, a line of JSON and what was made of it go out.
import { Buffer } from 'node:buffer'
import { buffer } from 'node:stream/consumers'
import type { Asked, Made } from './clean.ts'
import { framesOnly } from './mp3.ts'

const asked = JSON.parse(process.argv[2]!) as Asked
// What is made says when it was made, in some kinds of files.
Date.now = () => 0

const { bytes, ...made } = await make(await buffer(process.stdin))
process.stdout.write(`${JSON.stringify(made)}\n`)
if (bytes) process.stdout.write(bytes)

async function make(file: Buffer): Promise<Made & { bytes?: Uint8Array }> {
  return asked.kind === 'picture' ? picture(file) : sound(file)
}

async function picture(file: Buffer): Promise<Made & { bytes?: Uint8Array }> {
  const { default: sharp } = await import('sharp')
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] })
  sharp.concurrency(1)
  sharp.cache(false)
  try {
    const bytes = await sharp(file, { limitInputPixels: asked.mostPixels, failOn: 'error', sequentialRead: true })
      .autoOrient().flatten({ background: '#fff' }).toColourspace('srgb')
      .resize({ width: asked.longestSide, height: asked.longestSide, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 82 }).toBuffer()
    return { type: 'image/jpeg', bytes }
  } catch (error) {
    return { why: /pixel limit/.test(String(error)) ? 'pixels' : 'broken' }
  }
}

/** The sound as it was coded, in a file that is made anew. What is no sound in it stays behind. */
async function sound(file: Buffer): Promise<Made & { bytes?: Uint8Array }> {
  const m = await import('mediabunny')
  const containers = {
    aac: () => new m.Mp4OutputFormat({ fastStart: 'in-memory' }), opus: () => new m.WebMOutputFormat(), mp3: () => new m.Mp3OutputFormat({ xingHeader: false }), wav: () => new m.WavOutputFormat(),
  }
  const formats = [m.MP4, m.QTFF, m.WEBM, m.MATROSKA, m.OGG, m.WAVE, m.MP3]
  const isMp3 = (await new m.Input({ source: new m.BufferSource(file), formats }).getFormat().catch(() => null)) === m.MP3
  const input = new m.Input({ source: new m.BufferSource(isMp3 ? framesOnly(file) : file), formats })
  try {
    if (!(await input.canRead())) return { why: 'broken' }
    if (await input.getPrimaryVideoTrack()) return { why: 'video' }
    const track = await input.getPrimaryAudioTrack()
    if (!track) return { why: 'broken' }
    const codec = await track.getCodec()
    if (!codec) return { why: 'type' }
    const kept = codec === 'aac' || codec === 'opus' || codec === 'mp3' ? codec : codec.startsWith('pcm-') && (await input.getFormat()) === m.WAVE ? 'wav' : null
    if (!kept) return { why: 'type' }
    const target = new m.BufferTarget()
    const output = new m.Output({ format: containers[kept](), target })
    const source = new m.EncodedAudioPacketSource(codec)
    output.addAudioTrack(source)
    await output.start()
    const decoderConfig = await track.getDecoderConfig()
    let packets = 0
    for await (const packet of new m.EncodedPacketSink(track).packets()) {
      if (packet.timestamp + packet.duration > asked.mostSeconds) return { why: 'long' }
      await source.add(packet, packets++ || !decoderConfig ? undefined : { decoderConfig })
    }
    if (!packets) return { why: 'broken' }
    await output.finalize()
    return { type: ({ aac: 'audio/mp4', opus: 'audio/webm', mp3: 'audio/mpeg', wav: 'audio/wav' } as const)[kept], bytes: new Uint8Array(target.buffer!) }
  } catch {
    return { why: 'broken' }
  }
}
