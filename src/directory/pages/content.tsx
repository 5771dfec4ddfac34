// Content of the directory as a page shows it: in the reader's language where there is a translation, and addresses that can be pressed.
import type { JSX } from 'preact'
import { inLanguage, shownLanguage, type Translated } from '../../text/language.ts'
import { MailAddress } from '../../web/mail-address.tsx'
import { usePage } from '../../web/page-data.ts'

/** Marked as Finnish where it has not been translated. */
export function Words({ content }: { content: Translated }): JSX.Element {
  const { language } = usePage().frame
  const shown = shownLanguage(content, language)
  return <span lang={shown === language ? undefined : shown}>{inLanguage(content, language)}</span>
}

export const Mail = ({ address }: { address: string }): JSX.Element => <a href={`mailto:${address}`}><MailAddress address={address} /></a>
