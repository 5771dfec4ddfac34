// A link from wherever a point is shown to its own page, where what came of it stands and more can come of it.
import type { JSX } from 'preact'
import { pointPath } from '../../../council-paths.ts'
import type { PageFrame } from '../../../web/page.ts'

/** `about`: the first words of the point, for whoever hears the links alone. */
export const PointActions = ({ frame: { t }, panelId, meetingId, pointId, about }: { frame: PageFrame; panelId: string; meetingId: string; pointId: string; about: string }): JSX.Element => (
  <p><a href={pointPath(panelId, meetingId, pointId)}>{t.panelChanges.list.open}<span class="visually-hidden">: {shortened(about)}</span></a></p>
)

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
