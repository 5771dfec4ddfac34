// Content of the directory as a page shows it: in the reader's language where there is a translation, and addresses that can be pressed.
import type { JSX } from 'preact'
import { inLanguage, shownLanguage, type Translated } from '../../text/language.ts'
import { MailAddress } from '../../web/mail-address.tsx'
import { usePage } from '../../web/page-data.ts'
import { Paragraphs } from '../../web/parts.tsx'

/** Marked as Finnish where it has not been translated. */
export function Words({ content }: { content: Translated }): JSX.Element {
  const { language } = usePage().frame
  const shown = shownLanguage(content, language)
  return <span lang={shown === language ? undefined : shown}>{inLanguage(content, language)}</span>
}

export const Mail = ({ address }: { address: string }): JSX.Element => <a href={`mailto:${address}`}><MailAddress address={address} /></a>

/** Paragraphs, in the language that they are in; telephone numbers in them can be pressed. */
export function Text({ content }: { content: Translated }): JSX.Element {
  const { language } = usePage().frame
  return content[language] ? <Paragraphs text={content[language]} /> : <div lang="fi"><Paragraphs text={content.fi} /></div>
}
