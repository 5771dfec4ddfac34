// What is shown where there is no such case for this person: the same whether it never was or went to somebody
// else, so that nothing is revealed. What they wrote is given back.
import { desk } from '../../paths.ts'
import { TextArea } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Notice } from '../../web/parts.tsx'

type Props = { frame: PageFrame; actor: { name: string; roles: string[] }; written: string }

export function GonePage({ frame, actor, written }: Props) {
  const { gone, one } = frame.t.cases
  return (
    <DeskPage frame={frame} title={gone.title} actor={actor} current="cases" narrow>
      <div class="stack">
        <h1>{gone.title}</h1>
        <p class="lede">{gone.text}</p>
        {written && <div role="alert"><Notice tone="warning">{gone.notSent}</Notice></div>}
        {written && <TextArea name="text" label={one.text} value={written} rows={9} />}
        <p><a href={desk.cases}>{gone.back}</a></p>
      </div>
    </DeskPage>
  )
}
