// Recording on the page itself. It stands there only where the script finds that the browser can record; everything in it is hidden before that.
import type { JSX } from 'preact'
import type { PageFrame } from '../../web/page.ts'

export function Recorder({ frame: { t }, mostSeconds }: { frame: PageFrame; mostSeconds: number }): JSX.Element {
  const { record: words } = t.attachments
  return (
    <div
      class="stack" role="group" aria-label={words.title} data-record data-most={String(mostSeconds)} data-time={words.time} data-recording={words.recording} data-stopped={words.stopped}
      data-reached={words.reachedEnd} data-discarded={words.discarded} data-refused={words.refused} data-failed={words.failed} hidden
    >
      <h3>{words.title}</h3>
      <p>{words.lede}</p>
      <p class="buttons">
        <button type="button" class="button secondary" data-record-start>{words.start}</button>
        <button type="button" class="button" data-record-stop hidden>{words.stop}</button>
      </p>
      {/* Read out would be every second. */}
      <p class="figure" data-record-time aria-hidden="true" hidden />
      <p role="status" data-record-status />
      <div class="stack" data-record-made hidden>
        <div data-record-listen data-label={words.listen} />
        <p class="buttons">
          <button type="button" class="button" data-record-send>{words.send}</button>
          <button type="button" class="button secondary" data-record-discard>{words.discard}</button>
        </p>
      </div>
    </div>
  )
}
