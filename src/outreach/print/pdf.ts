// Paper as PDF, tagged for those who have it read to them (PDF/UA-1). The typesetter is a package of 50 MB with a part for each
// platform: it is loaded when the first PDF is asked for, and where it cannot be, there is none.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { projectRoot } from '../../db/root.ts'
import type { Qr } from '../../web/qr.ts'
import type { Paper } from './paper.ts'

export const makePdf = (paper: Paper, now: Date): Promise<Buffer | null> => typeset('src/outreach/print/sheet.typ', { ...paper, svg: svgOf(paper.qr) }, now)

/**
 * `template`: below the root of the project; what stands on the paper is data to it, and none of it is ever code. Null where there
 * is no typesetter, or what stands on the paper cannot be set, as of a script that no font has.
 */
export async function typeset(template: string, paper: object, now: Date): Promise<Buffer | null> {
  const compiler = await (loaded ??= load())
  if (!compiler) return null
  const mainFileContent = await readFile(join(projectRoot, template), 'utf8')
  try {
    // In one step: a document in between would hold memory that nobody here knows of.
    return compiler.pdf({ mainFileContent, inputs: { paper: JSON.stringify(paper) } }, { pdfStandard: 'ua-1', creationTimestamp: Math.floor(now.getTime() / 1000) })
  } catch {
    return null
  } finally {
    // It would remember everything that it has ever set: now the last ten.
    compiler.evictCache(10)
  }
}

let loaded: Promise<NodeCompiler | null> | undefined

async function load(): Promise<NodeCompiler | null> {
  try {
    const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
    const fontBlobs = await Promise.all([
      import.meta.resolve('@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf'),
      import.meta.resolve('@expo-google-fonts/atkinson-hyperlegible/700Bold/AtkinsonHyperlegible_700Bold.ttf'),
    ].map((address) => readFile(fileURLToPath(address))))
    // It reads files below its workspace alone, and asks for none.
    return NodeCompiler.create({ workspace: join(projectRoot, 'src/outreach/print'), fontArgs: [{ fontBlobs }] })
  } catch {
    return null
  }
}

export const svgOf = ({ size, path }: Qr): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`
