// What somebody sees of a mail in HTML, as plain text. Nothing of it is kept but words and where lines end: no address of a picture or a link,
// nothing that runs, nothing that is hidden. What is quoted begins with >, as in plain mail.
import { Parser } from 'htmlparser2'

const unseen: ReadonlySet<string> = new Set(['head', 'title', 'style', 'script', 'noscript', 'template', 'svg', 'math', 'object', 'iframe', 'select', 'textarea', 'button'])
const blocks: ReadonlySet<string> = new Set(['address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'tr', 'ul'])
const spaced: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'table', 'pre'])
/** These have no end. */
const empty: ReadonlySet<string> = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])
/** What programs put before the words of others. */
const divider = /^(divrplyfwdmsg|appendonsend|mail-editor-reference-message-container|olk_src_body_section)$/i

export function textOfHtml(html: string): string {
  const out = new Lines()
  /** How deep inside something that is not seen. */
  let hidden = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      if (hidden || unseen.has(name) || isHidden(attributes)) {
        if (!empty.has(name)) hidden++
        return
      }
      if (divider.test(attributes['id'] ?? '')) out.line('________________________________')
      if (name === 'br') out.newLine()
      if (name === 'hr') out.line('________________________________')
      if (blocks.has(name)) out.endLine(spaced.has(name))
      if (name === 'li') out.add('- ')
      if (name === 'td' || name === 'th') out.add(' ')
      if (name === 'blockquote') out.depth++
    },
    onclosetag(name) {
      if (hidden) {
        if (!empty.has(name)) hidden--
        return
      }
      if (blocks.has(name)) out.endLine(spaced.has(name))
      if (name === 'blockquote') out.depth--
    },
    ontext(text) { if (!hidden) out.add(text) },
  }, { decodeEntities: true })
  parser.write(html)
  parser.end()
  return out.text()
}

const isHidden = ({ style = '', hidden }: Record<string, string>): boolean =>
  hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(px|pt|em|%)?\s*(;|$)|mso-hide\s*:\s*all/i.test(style)

class Lines {
  depth = 0
  private done: string[] = []
  private now = ''

  add(text: string): void {
    const words = text.replace(/[\s\u00a0]+/g, ' ')
    this.now += this.now === '' || this.now.endsWith(' ') ? words.trimStart() : words
  }

  newLine(): void {
    this.done.push(this.quoted(this.now.trimEnd()))
    this.now = ''
  }

  /** `space`: with an empty line after it, but never two. */
  endLine(space: boolean): void {
    if (this.now.trim()) this.newLine()
    if (space && this.done.length && !/^(> ?)*$/.test(this.done.at(-1)!)) this.done.push(this.quoted(''))
  }

  line(text: string): void {
    this.endLine(false)
    this.now = text
    this.newLine()
  }

  text(): string {
    this.endLine(false)
    return this.done.join('\n')
  }

  private quoted(text: string): string {
    return this.depth > 0 ? `${'> '.repeat(Math.min(this.depth, 20))}${text}`.trimEnd() : text
  }
}
