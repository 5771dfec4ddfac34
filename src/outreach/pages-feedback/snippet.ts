// What a web editor copies: the link, the script that goes with it, and the line of a content security policy.
import { to } from '../../paths.ts'
import type { Language } from '../../text/language.ts'

export type Snippet = { plain: string; script: string; policy: string }

/** `base`: the origin of this site. The service stands in the address, so that the link needs no script for it. */
export function snippet({ base, language, service, text }: { base: string; language: Language; service: string; text: string }): Snippet {
  const link = (more: string) => `<a href="${base}${to('aboutPage', language, {}, { service })}"${more}>${text}</a>`
  return {
    plain: link(''),
    script: `${link(' data-vastakaiku')}\n<script src="${base}/embed.js" defer></script>`,
    policy: `script-src ${base}`,
  }
}
