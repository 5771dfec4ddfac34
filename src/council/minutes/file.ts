// A memo as files: a tagged document to be read (PDF/UA-1), and one to be edited.
import { typeset } from '../../outreach/print/pdf.ts'
import { printable } from '../../reports/document/printable.ts'
import { plural } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { MadeFile } from '../../web/send-file.ts'
import { aboutCopy, docxType, memoDocx, type MemoCopy } from './docx.ts'

export const fileForms = ['pdf', 'docx'] as const
export type FileForm = (typeof fileForms)[number]

/** Null where there is no typesetter. Its language is that of the memo, whoever asks for it. */
export async function memoFile(copy: MemoCopy, form: FileForm, now: Date): Promise<MadeFile | null> {
  const { memo } = copy
  const { memo: words } = texts[memo.language].panelMinutes
  const name = `${words.file}-${memo.heldOn}`
  if (form === 'docx') return { name: `${name}.docx`, type: docxType, body: await memoDocx(copy, now) }
  const about = [...(memo.leftOut ? [plural(words.leftOut, memo.leftOut, memo.language)] : []), ...aboutCopy(copy)]
  const body = await typeset('src/council/minutes/memo.typ', printable({ memo, organisation: copy.organisation, name: words.name, about, page: words.page.split(/\{page\}|\{pages\}/) }), now)
  return body && { name: `${name}.pdf`, type: 'application/pdf', body }
}
