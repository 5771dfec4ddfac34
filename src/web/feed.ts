// What is told to feed readers: Atom (RFC 4287, https://www.rfc-editor.org/rfc/rfc4287) and JSON Feed 1.1
// (https://www.jsonfeed.org/version/1.1/). Each subject says what its entries are.
import type { Language } from '../text/language.ts'
import { xmlText } from './xml.ts'

export type Feed = {
  title: string
  description: string
  author: string
  language: Language
  /** Absolute addresses: of the page that it is of, and of the two feeds. */
  home: string
  atom: string
  json: string
  updated: Date
  entries: Entry[]
}

export type Entry = { address: string; title: string; text: string; tags: string[]; published: Date; updated: Date }

export function atomOf(feed: Feed): string {
  const entries = feed.entries.map((one) => `<entry>
<id>${xmlText(one.address)}</id>
<title>${xmlText(one.title)}</title>
<link rel="alternate" type="text/html" hreflang="${feed.language}" href="${xmlText(one.address)}"/>
<published>${one.published.toISOString()}</published>
<updated>${one.updated.toISOString()}</updated>
${one.tags.map((tag) => `<category term="${xmlText(tag)}"/>`).join('')}
<content type="text">${xmlText(one.text)}</content>
</entry>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
<id>${xmlText(feed.atom)}</id>
<title>${xmlText(feed.title)}</title>
<subtitle>${xmlText(feed.description)}</subtitle>
<updated>${feed.updated.toISOString()}</updated>
<author><name>${xmlText(feed.author)}</name></author>
<link rel="self" type="application/atom+xml" href="${xmlText(feed.atom)}"/>
<link rel="alternate" type="text/html" hreflang="${feed.language}" href="${xmlText(feed.home)}"/>
${entries.join('\n')}
</feed>
`
}

export const jsonFeedOf = (feed: Feed): string => JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1', title: feed.title, description: feed.description, home_page_url: feed.home, feed_url: feed.json, language: feed.language,
  authors: [{ name: feed.author }],
  items: feed.entries.map((one) => ({
    id: one.address, url: one.address, title: one.title, content_text: one.text, date_published: one.published.toISOString(), date_modified: one.updated.toISOString(),
    language: feed.language, tags: one.tags,
  })),
}, null, 1)
