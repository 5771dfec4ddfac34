// What a giver said of a web page besides their words: which it is, and what about it.
import type { JSX } from 'preact'
import { shownAddress } from '../../../outreach/pages-feedback/page-address.ts'
import { usePage } from '../../../web/page-data.ts'
import type { AboutPage } from '../../case.ts'

/** In the language of whoever reads, whatever that of the words is. */
export function SaidOfPage({ page: { address, matter } }: { page: AboutPage }): JSX.Element {
  const { t, language } = usePage().frame
  const { form: words } = t.pageFeedback
  return (
    <div class="guided" lang={language}>
      {address && <><p class="asked">{words.page}</p><p class="typed breakable">{shownAddress(address)}</p></>}
      {matter && <><p class="asked">{words.matter}</p><p class="typed">{words.matters[matter]}</p></>}
    </div>
  )
}
