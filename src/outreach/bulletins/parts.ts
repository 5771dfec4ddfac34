// The plain text of a bulletin, taken apart into paragraphs and lists; and as HTML to paste into a newsletter.

/** How a line of a list begins. */
export const bullet = '• '

export type Part = { kind: 'paragraph'; lines: string[] } | { kind: 'list'; lines: string[] }

/** In order. Lines of a list stand together, without what they begin with. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = []
  for (const block of text.split('\n\n')) {
    let last: Part | undefined
    for (const line of block.split('\n')) {
      const kind = line.startsWith(bullet) ? 'list' as const : 'paragraph' as const
      const said = kind === 'list' ? line.slice(bullet.length) : line
      if (last?.kind === kind) last.lines.push(said)
      else parts.push(last = { kind, lines: [said] })
    }
  }
  return parts
}

/** Of every second part it is an address. */
export const splitAddresses = (text: string): string[] => text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/)

export function htmlOf({ title, text }: { title: string; text: string }): string {
  const parts = partsOf(text).map(({ kind, lines }) =>
    (kind === 'list' ? `<ul>\n${lines.map((line) => `<li>${linked(line)}</li>`).join('\n')}\n</ul>` : `<p>${lines.map(linked).join('<br>\n')}</p>`))
  return [`<h2>${escaped(title)}</h2>`, ...parts].join('\n')
}

const linked = (line: string): string => splitAddresses(line).map((part, n) => (n % 2 ? `<a href="${escaped(part)}">${escaped(part)}</a>` : escaped(part))).join('')

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
