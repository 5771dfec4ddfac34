// What a run of test files prints: a line for each file when it has ended, then which took longest, and at the end,
// where it is seen, each failure with its whole error.
import type { Outcome } from './worker-process.ts'

export function tellFile({ file, passed, seconds, failures }: Outcome): void {
  const failed = failures.length ? `, ${failures.length} FAILED` : ''
  console.log(`${failures.length ? '✖' : '✔'} ${seconds.toFixed(1).padStart(6)} s  ${file ?? 'after the last file of a worker'}  ${passed} passed${failed}`)
  // The whole of it comes at the end; a run that is stopped before tells at least this.
  for (const { test, error } of failures) console.log(`           ${test}: ${error.split('\n').slice(0, 3).join(' ').slice(0, 500)}`)
}

export function tellTheWhole(outcomes: Outcome[], { files, unsteady, seconds }: { files: string[]; unsteady: Outcome[]; seconds: number }): void {
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0)
  const slowest = outcomes.filter(({ file }) => file).sort((a, b) => b.seconds - a.seconds).slice(0, 10)
  console.log(`\nslowest: ${slowest.map((one) => `${one.file} ${one.seconds.toFixed(1)}`).join(', ')}`)
  const skipped = sum((outcome) => outcome.skipped)
  const failures = outcomes.flatMap(({ file, failures }) => failures.map((failure) => ({ file, ...failure })))
  const missing = files.filter((name) => !outcomes.some(({ file }) => file === name))
  console.log([
    `${files.length - missing.length} files in ${seconds.toFixed(1)} s: ${sum(({ passed }) => passed)} tests passed`,
    ...(skipped ? [`${skipped} skipped`] : []),
    ...(failures.length ? [`${failures.length} FAILED`] : []),
    ...(missing.length ? [`${missing.length} files were NOT RUN`] : []),
  ].join(', '))
  for (const { file, failures: once } of unsteady) {
    for (const { test, error } of once) console.log(`\n✖ UNSTEADY, passed when it was run again: ${file}\n  ${test}\n${error.replace(/^/gm, '    ')}`)
  }
  for (const { file, test, error } of failures) console.log(`\n✖ ${file ?? ''}\n  ${test}\n${error.replace(/^/gm, '    ')}`)
}
