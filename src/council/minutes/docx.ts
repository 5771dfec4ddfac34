// A memo as a document that can be edited: Office Open XML (ECMA-376, https://ecma-international.org/publications-and-standards/standards/ecma-376/), which
// Word and LibreOffice open. Headings are headings, lists are lists, and its language is told, so that it is read out as what it is.
import { addTo, beginFile, endFile, endZip, newZip } from '../../reports/exports/zip.ts'
import { shortDay } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Memo, MemoSection } from './memo.ts'

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** `release`: null of one that is not published yet. */
export type MemoCopy = { memo: Memo; organisation: string; release: { number: number; publishedOn: string; register: string | null } | null }

export async function memoDocx(copy: MemoCopy, now: Date): Promise<Buffer> {
  const zip = newZip(now)
  const pieces: Buffer[] = []
  for (const [name, content] of Object.entries(filesOf(copy, now))) {
    pieces.push(beginFile(zip, name), await addTo(zip, Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`, 'utf8')), endFile(zip))
  }
  return Buffer.concat([...pieces, endZip(zip)])
}

/** Under the title and at the foot: which copy of the memo this is. */
export function aboutCopy({ memo: { language }, release }: MemoCopy): string[] {
  const { memo: words, preview } = texts[language].panelMinutes
  if (!release) return [preview.notYet]
  return [fill(words.release, { number: release.number, day: shortDay(release.publishedOn, language) }), ...(release.register ? [fill(words.register, { number: release.register })] : [])]
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const filesOf = (copy: MemoCopy, now: Date): Record<string, string> => ({
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${
    [['document.xml', 'document.main'], ['styles.xml', 'styles'], ['numbering.xml', 'numbering'], ['header1.xml', 'header']].map(([file, type]) => `<Override PartName="/word/${file}" ContentType="${main}.${type}+xml"/>`).join('')
  }<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(copy.memo.title)}</dc:title><dc:creator>${escaped(copy.organisation)}</dc:creator><dc:language>${copy.memo.language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${now.toISOString().slice(0, 19)}Z</dcterms:created></cp:coreProperties>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="${relationships}">${['styles', 'numbering'].map((name, at) => `<Relationship Id="r${at + 1}" Type="${office}/${name}" Target="${name}.xml"/>`).join('')}<Relationship Id="r3" Type="${office}/header" Target="header1.xml"/></Relationships>`,
  'word/document.xml': `<w:document ${w} xmlns:r="${office}"><w:body>${bodyOf(copy)}<w:sectPr><w:headerReference w:type="default" r:id="r3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1247" w:bottom="1247" w:left="1247" w:header="624" w:footer="624" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  'word/header1.xml': `<w:hdr ${w}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${run(copy.organisation)}<w:r><w:tab/></w:r>${pageOf(copy)}</w:p></w:hdr>`,
  'word/numbering.xml': `<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="340"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  'word/styles.xml': stylesOf(copy.memo.language),
})

function bodyOf(copy: MemoCopy): string {
  const { memo } = copy
  const { memo: words } = texts[memo.language].panelMinutes
  return [
    paragraph(memo.title, 'Heading1'), paragraph(words.name, 'Subtitle'),
    ...memo.head.map(({ term, words: said }) => `<w:p>${run(`${term}: `, '<w:b/>')}${run(said)}</w:p>`),
    ...memo.sections.flatMap(sectionOf),
    ...(memo.end ? [paragraph(memo.end)] : []), ...(memo.leftOut ? [paragraph(plural(words.leftOut, memo.leftOut, memo.language))] : []), ...aboutCopy(copy).map((said) => paragraph(said)),
  ].join('')
}

const sectionOf = ({ number, title, lead, asked, questions, discussed, points, parts, last }: MemoSection): string[] => [
  paragraph(`${number}. ${title}`, 'Heading2'), ...[lead, asked].filter(Boolean).map((said) => paragraph(said)), ...questions.map((said) => paragraph(said, 'ListBullet')), ...(discussed ? [paragraph(discussed)] : []),
  ...points.map((said) => paragraph(said, 'ListBullet')), ...parts.flatMap((part) => [...(part.title ? [paragraph(part.title, 'Heading3')] : []), ...part.points.map((said) => paragraph(said, 'ListBullet'))]), ...(last ? [paragraph(last)] : []),
]

const paragraph = (text: string, style?: string): string => `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${run(text)}</w:p>`

/** Lines that a person broke stay broken. */
const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${text.split(/\r?\n/).map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`).join('<w:br/>')}</w:r>`

const pageOf = ({ memo: { language } }: MemoCopy): string =>
  texts[language].panelMinutes.memo.page.split(/(\{page\}|\{pages\})/).filter(Boolean).map((part) => (part === '{page}' ? field('PAGE') : part === '{pages}' ? field('NUMPAGES') : run(part))).join('')

const field = (name: string): string => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`

const stylesOf = (language: string): string => `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="23"/><w:lang w:val="${{ fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[language] ?? language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${[
  style('Normal', 'Normal', '', '', ' w:default="1"'), heading(1, 'sz w:val="36"', 0), heading(2, 'sz w:val="28"', 360), heading(3, 'sz w:val="24"', 240),
  style('Subtitle', 'Subtitle', '', '<w:b/><w:sz w:val="26"/>'), style('ListBullet', 'List Bullet', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>', ''),
  style('Header', 'header', '<w:tabs><w:tab w:val="right" w:pos="9412"/></w:tabs>', '<w:sz w:val="20"/>'),
].join('')}</w:styles>`

const heading = (level: number, size: string, before: number): string => style(`Heading${level}`, `heading ${level}`, `<w:keepNext/><w:spacing w:before="${before}" w:after="120"/><w:outlineLvl w:val="${level - 1}"/>`, `<w:b/><w:${size}/>`)

const style = (id: string, name: string, paragraphs: string, runs: string, more = ''): string =>
  `<w:style w:type="paragraph"${more} w:styleId="${id}"><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/>${paragraphs && `<w:pPr>${paragraphs}</w:pPr>`}${runs && `<w:rPr>${runs}</w:rPr>`}</w:style>`

/** What XML 1.0 does not know at all is left out. */
const escaped = (text: string): string => text
  .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
