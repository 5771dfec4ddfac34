// Has a mail opened in a process of its own. Who dies of a mail, or says nothing that can be read, has said that it cannot be read.
import { apart } from '../apart.ts'
import type { NotOpened, OpenedMail, Ours } from './open-mail.ts'

export type Opened = Omit<OpenedMail, 'files'> & { files: Buffer[] }

export async function openApart(raw: Buffer, ours: Ours): Promise<Opened | NotOpened | 'ended'> {
  const answer = await apart('open', ours, raw)
  if (answer === 'ended') return answer
  if (!answer) return { why: 'unreadable', from: null }
  const told = answer.told as NotOpened | (Omit<OpenedMail, 'files'> & { sizes: number[] })
  if ('why' in told) return told
  const { sizes, ...opened } = told
  let at = 0
  return { ...opened, files: sizes.map((size) => answer.made.subarray(at, at += size)) }
}
