// The files that pages need besides their HTML: a stylesheet for all and one more for the desk, an icon,
// small scripts. They are made once at the start: minified, named by a hash of their content so that they may be kept for ever, and
// compressed as well as can be, since nobody waits for it.
import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build, stop, transform } from 'esbuild'
import { projectRoot } from '../db/root.ts'

export type AssetFile = { body: Buffer; brotli: Buffer; gzip: Buffer; type: string }

export type Assets = {
  /** Addresses with a hash of the content: /assets/style-3f9a1c0b2d.css */
  css: string
  /** Stylesheets that only some pages need besides. */
  sheets: Record<Sheet, string>
  icon: string
  /** The address of src/…/<name>.browser.ts. Throws where there is no such script. */
  script(name: string): string
  /** By the last part of the address. */
  files: Map<string, AssetFile>
}

/** What the desk alone has costs the phone of a giver nothing; `parts` is for the page that shows all parts. */
export type Sheet = 'desk' | 'parts' | 'directory' | 'home' | 'changes' | 'poster' | 'screen' | 'code' | 'survey' | 'results' | 'compared' | 'tables' | 'reports' | 'printed' | 'printed-a3' | 'printed-landscape' | 'survey-paper' | 'slips' | 'survey-tokens' | 'survey-tongues' | 'survey-trial' | 'day-holding' | 'kiosk' | 'kit' | 'council-memo' | 'checklist' | 'records' | 'rights'

/** The order matters: later files refine earlier ones. */
const styles = ['tokens', 'base', 'layout', 'form', 'parts', 'story', 'feedback', 'print']
const sheets: Record<Sheet, string[]> = {
  desk: ['table', 'pagination', 'figures', 'desk'], parts: ['samples'], directory: ['directory'], home: ['home'], changes: ['changes', 'pagination'], poster: ['poster'], screen: ['screen'],
  code: ['code'], survey: ['survey'],
  // The desk has figures already.
  results: ['figures', 'results'],
  // The desk has tables already.
  compared: ['table', 'compared'],
  tables: ['table'],
  // Alike at the desk and for everybody.
  reports: ['reports'],
  // Paper: what stands on it, and besides which paper it is.
  printed: ['printed'], 'printed-a3': ['printed-a3'], 'printed-landscape': ['printed-landscape'], 'survey-paper': ['survey-paper'], slips: ['slips'], kit: ['kit'], 'council-memo': ['council-memo'], records: ['records'], rights: ['rights'],
  'survey-tokens': ['table', 'survey-tokens'],
  'survey-tongues': ['survey-tongues'], 'survey-trial': ['survey-trial'],
  'day-holding': ['day-holding'], checklist: ['checklist'],
  // With the answers of a survey, larger.
  kiosk: ['survey', 'kiosk'],
}

/** Old phones are where people fill in forms. */
const target = ['chrome87', 'firefox78', 'safari14']

/** All of them know \p{L}: that newer ones know more letters is no reason to make each expression while the page runs. */
const supported = { 'regexp-unicode-property-escapes': true }

export async function buildAssets(source: string = join(projectRoot, 'src')): Promise<Assets> {
  const files: Assets['files'] = new Map()
  const add = (name: string, ending: string, body: Buffer): string => {
    const file = `${name}-${createHash('sha256').update(body).digest('hex').slice(0, 10)}.${ending}`
    files.set(file, { body, type: types[ending]!, ...compressed(body) })
    return `/assets/${file}`
  }
  const scripts = new Map<string, string>()
  const sheetNames = Object.keys(sheets) as Sheet[]
  const [css, besides, icon] = await building(() => Promise.all([
    stylesheet(source, styles).then((body) => add('style', 'css', body)),
    Promise.all(sheetNames.map(async (name) => add(name, 'css', await stylesheet(source, sheets[name], name === 'parts' ? bothSchemes : name === 'kiosk' ? inSchemes : undefined)))),
    readFile(join(source, 'web/icon.svg')).then((body) => add('icon', 'svg', body)),
    browserScripts(source).then((found) =>
      found.map(([name, body]) => scripts.set(name, add(name, 'js', body)))),
  ]))
  return {
    css,
    sheets: Object.fromEntries(sheetNames.map((name, n) => [name, besides[n]!])) as Record<Sheet, string>,
    icon,
    files,
    script(name) {
      const address = scripts.get(name)
      if (!address) throw new Error(`there is no ${name}.browser.ts`)
      return address
    },
  }
}

let under = 0

/** The builder is a process of its own of 20 MB, which nobody needs once all is built. */
async function building<T>(work: () => Promise<T>): Promise<T> {
  under++
  try {
    return await work()
  } finally {
    if (--under === 0) await stop()
  }
}

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
}

async function stylesheet(source: string, names: string[], more?: (tokens: string) => string): Promise<Buffer> {
  const read = (name: string) => readFile(join(source, `web/css/${name}.css`), 'utf8')
  const parts = await Promise.all(names.map(read))
  if (more) parts.unshift(more(await read('tokens')))
  const { code } = await transform(parts.join('\n'), { loader: 'css', minify: true, target })
  return Buffer.from(code)
}

/** Light and dark colours as classes, whatever the device is set to. */
function inSchemes(tokens: string): string {
  const [light = '', dark = ''] = [...tokens.matchAll(/:root \{([^}]*)\}/g)].map(([, block]) => block)
  return `.in-light { ${light} color-scheme: light }\n.in-dark { ${light} ${dark} color-scheme: dark }`
}

/** And a class for each colour, so that a page can show both schemes beside each other. */
function bothSchemes(tokens: string): string {
  const colours = new Set([...tokens.matchAll(/--([\w-]+): #/g)].map(([, name]) => name))
  return [inSchemes(tokens), ...[...colours].map((name) => `.swatch.${name}::before { background: var(--${name}) }`)].join('\n')
}

async function browserScripts(source: string): Promise<[name: string, body: Buffer][]> {
  const found = (await readdir(source, { recursive: true })).filter((path) => /\.browser\.tsx?$/.test(path))
  const ofTablets = (path: string) => path.startsWith('days/kiosk/')
  return (await Promise.all([
    bundled(source, found.filter((path) => !ofTablets(path)), supported),
    // They bring packages along that take things apart. Safari 14.0, whose slips with that our own scripts avoid, has long been followed by 14.1.
    bundled(source, found.filter(ofTablets), { ...supported, destructuring: true }),
  ])).flat()
}

async function bundled(source: string, paths: string[], features: Record<string, boolean>): Promise<[name: string, body: Buffer][]> {
  if (!paths.length) return []
  const { outputFiles } = await build({
    entryPoints: paths.map((path) => ({ in: join(source, path), out: basename(path).replace(/\.browser\.tsx?$/, '') })),
    bundle: true, minify: true, format: 'iife', write: false, outdir: '/', target, supported: features, charset: 'utf8',
    jsx: 'automatic', jsxImportSource: 'preact',
  })
  return outputFiles.map((file) => [basename(file.path, '.js'), Buffer.from(file.contents)])
}

/** Here and not in other threads, each of which would keep memory of it for as long as the process lives: 13 MB in all, for a few tenths of a second once. */
function compressed(body: Buffer): { brotli: Buffer; gzip: Buffer } {
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }
  return { brotli: brotliCompressSync(body, best), gzip: gzipSync(body, { level: 9 }) }
}
