// What an export says of itself, in the language of who asked for it.
import { fill } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Kind } from './kind.ts'

export function readmeOf(kinds: readonly Kind[], { name, withContacts, language }: { name: string; withContacts: boolean; language: Language }): string {
  const { readme } = texts[language].dataExports
  return `\uFEFF${[
    fill(readme.title, { name }), '', readme.what, '', readme.form, '', withContacts ? readme.withContacts : readme.noContacts, readme.left, '', readme.while, '', readme.care, '',
    ...kinds.map(({ file, of }) => `${file}\r\n    ${of}`), '',
  ].join('\r\n')}`
}
