// A gap: where feedback reaches nobody nearer than the feedback coordinator, or somebody who has left is still
// named.
import type { Routed } from '../feedback/route.ts'

type Recipient = { because: Routed['because'] }

export const isGap = ({ to, left }: { to: Recipient | null; left: string[] }): boolean => left.length > 0 || isFar(to)

/** Nobody, or the feedback coordinator because there is nobody nearer. */
export const isFar = (to: Recipient | null): boolean => !to || far.includes(to.because)
const far: Routed['because'][] = ['coordinator', 'topic-unknown', 'nobody']
