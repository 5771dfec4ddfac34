// Draws a picture as PNG, as those ask for it who show what an address leads to: most of them take no SVG. The package that draws
// is loaded when the first picture is asked for; where it is not installed there are no pictures, and nothing else is missing.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../db/root.ts'

type Draw = (svg: string) => Buffer

/** Whether a picture can be asked for at all. */
export const canDraw = (): boolean => (found ??= isInstalled())
let found: boolean | undefined

/** Null where there is nothing to draw with. */
export async function drawPng(svg: string): Promise<Buffer | null> {
  const known = drawn.get(svg)
  if (known) return known
  const draw = await (drawing ??= loadDrawing())
  if (!draw) return null
  const png = draw(svg)
  // A picture takes a tenth of a second, and is asked for again and again while an address is shared.
  if (drawn.size >= mostKept) drawn.delete(drawn.keys().next().value!)
  drawn.set(svg, png)
  return png
}

const mostKept = 60
const drawn = new Map<string, Buffer>()
let drawing: Promise<Draw | null> | undefined

function isInstalled(): boolean {
  try {
    return import.meta.resolve('@resvg/resvg-js') !== ''
  } catch {
    return false
  }
}

async function loadDrawing(): Promise<Draw | null> {
  try {
    const { Resvg } = await import('@resvg/resvg-js')
    // Its own letters: which there are on a server, nobody knows.
    const fontFiles = ['serif-bold.ttf', 'sans.ttf'].map((file) => join(projectRoot, 'src/web/fonts', file))
    await Promise.all(fontFiles.map((file) => readFile(file)))
    return (svg) => Buffer.from(new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' } }).render().asPng())
  } catch {
    return null
  }
}
