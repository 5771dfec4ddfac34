// Paper as PDF, tagged for those who have it read to them (PDF/UA-1). The typesetter is a package of 50 MB with a part for each
// platform: it is loaded when the first PDF is asked for, and where it cannot be, there is none.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { projectRoot } from '../../db/root.ts'
import type { Paper } from './paper.ts'

/** Null where there is no typesetter, or what stands on the paper cannot be set, as of a script that no font has. */
export async function makePdf(paper: Paper, now: Date): Promise<Buffer | null> {
  const typesetter = await (loaded ??= load())
  if (!typesetter) return null
  const { compiler, template } = typesetter
  try {
    // In one step: a document in between would hold memory that nobody here knows of.
    return compiler.pdf({ mainFileContent: template, inputs: { paper: JSON.stringify({ ...paper, svg: svgOf(paper) }) } }, { pdfStandard: 'ua-1', creationTimestamp: Math.floor(now.getTime() / 1000) })
  } catch {
    return null
  } finally {
    // It would remember everything that it has ever set: now the last ten.
    compiler.evictCache(10)
  }
}

type Typesetter = { compiler: NodeCompiler; template: string }

let loaded: Promise<Typesetter | null> | undefined

async function load(): Promise<Typesetter | null> {
  try {
    const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
    const fontBlobs = await Promise.all([
      import.meta.resolve('@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf'),
      import.meta.resolve('@expo-google-fonts/atkinson-hyperlegible/700Bold/AtkinsonHyperlegible_700Bold.ttf'),
    ].map((address) => readFile(fileURLToPath(address))))
    const folder = join(projectRoot, 'src/outreach/print')
    // It reads files below its workspace alone, and asks for none.
    return { compiler: NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] }), template: await readFile(join(folder, 'sheet.typ'), 'utf8') }
  } catch {
    return null
  }
}

const svgOf = ({ qr: { size, path } }: Paper): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`
