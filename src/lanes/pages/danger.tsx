// Whom to call, where what was written may tell of acute danger. It says nothing of what was found, and nothing of
// anybody who would read it at once.
import type { JSX } from 'preact'
import type { Texts } from '../../text/texts.ts'
import { Notice, Paragraphs } from '../../web/parts.tsx'

/** `help`: how the organisation says that urgent help is reached. */
export const Danger = ({ t, help }: { t: Texts; help: string }): JSX.Element =>
  <Notice tone="urgent" title={t.lanes.danger.title}><Paragraphs text={help} /></Notice>
