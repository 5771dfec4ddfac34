// What was said, tried, promised and done, as one chain: what came of the same remark once a checklist of it was tried stands together.
import { shownTraces, type Trace } from './summary.ts'

/** Of those that are shown, in the order in which they came. */
export function chainsOf(traces: readonly Trace[]): Trace[][] {
  const chains: Trace[][] = []
  for (const trace of shownTraces(traces)) {
    const chain = trace.after ? chains.find((one) => one.some(({ id }) => id === trace.after)) : undefined
    if (chain) chain.push(trace)
    else chains.push([trace])
  }
  return chains
}

/** What each goes on from: what came before it of the same remark, where that was tried. `root`: where what was said was said first. */
export function goesOnFrom(changes: readonly { id: string; kind: string; root: string | null }[]): Map<string, string> {
  const [last, found] = [new Map<string, string>(), new Map<string, string>()]
  for (const { id, kind, root } of changes) {
    const before = root && last.get(root)
    if (before) found.set(id, before)
    if (root && (before || kind === 'trial')) last.set(root, id)
  }
  return found
}
