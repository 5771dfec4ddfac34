// The addresses at the desk of how long is kept what, as paths.ts has the others.
export const retentionDesk = {
  retention: '/desk/retention',
  retentionTakeBack: '/desk/retention/take-back',
  dryRun: '/desk/retention/dry-run',
  dryRunFile: '/desk/retention/dry-run/file',
  erasings: '/desk/retention/log',
  erasingsFile: '/desk/retention/log/file',
  holds: '/desk/retention/holds',
  endHold: '/desk/retention/holds/end',
} as const
