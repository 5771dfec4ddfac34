// About the page, or about the service? Two ways on, and the address of the page in plain text: it is never a link.
import type { JSX } from 'preact'
import { shownAddress, type PageAddress } from '../../../outreach/pages-feedback/page-address.ts'
import { to } from '../../../paths.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { CardLink, Notice } from '../../../web/parts.tsx'

/** `dropped`: the address that was named is not one of ours. `address`: '' where none is known. */
type Props = { frame: PageFrame; page: PageAddress | null; dropped: boolean; address: string; service: string }

export function AboutPage({ frame, page, dropped, address, service }: Props): JSX.Element {
  const { t: { pageFeedback: words }, language } = frame
  const way = (about: 'page' | 'service') => to('aboutPage', language, {}, { about, page: about === 'page' ? address : undefined, service })
  return (
    <PublicPage frame={frame} title={words.title} noindex>
      <div class="stack">
        <h1>{words.title}</h1>
        {dropped && <Notice tone="info">{words.notOurs}</Notice>}
        {page && <p>{page.path === null ? words.cameFromSite : words.cameFrom} <strong class="breakable">{shownAddress(address)}</strong></p>}
        <ul class="grid">
          <li><CardLink href={way('page')} title={words.about.page} icon="page">{words.about.pageText}</CardLink></li>
          <li><CardLink href={way('service')} title={words.about.service} icon="people">{words.about.serviceText}</CardLink></li>
        </ul>
      </div>
    </PublicPage>
  )
}
